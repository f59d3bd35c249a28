import { nextMarked } from '../../gazetteer/candidates.ts';
import { foldWord } from '../../gazetteer/fold.ts';
import { kindBit } from '../../gazetteer/kinds.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import { abbreviationBehind } from '../../segment/abbreviation.ts';
import type { Block } from '../../segment/document.ts';
import { KnownForms } from '../../segment/known-forms.ts';
import { MARK, plainText, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_NUMBER, type TokenTable } from '../../segment/tokens.ts';
import { mentionOf, type Recogniser, withoutLastLetter } from '../recogniser.ts';
import { Rules } from '../rule.ts';
import { planAim } from './aim.ts';
import { definition, example } from './definition.ts';
import { closingWord, type Found, isShouted, naming, plainNoun } from './grammar.ts';
import { app } from './app.ts';
import { explainedBefore } from './explained.ts';
import { openingWord } from './opening.ts';
import { quotedName } from './quoted.ts';
import { spelledOut } from './spelled-out.ts';
import { apposition } from './apposition.ts';
import { listedProgram, startOf } from './listed-name.ts';
import type { ProgramMention } from './value.ts';
import { HEADLINE_VERB } from './words.ts';

const grammars = new Rules([
  explainedBefore,
  openingWord,
  naming,
  planAim,
  closingWord,
  quotedName,
  plainNoun,
  apposition,
  definition,
  example,
  app,
]);
const PROGRAM = kindBit('program');
/** Last words that a headline's verb announces. */
const ANNOUNCED = wordSet('initiative campaign program programme strategy');
const NEW = wordSet('new its');
const LONGEST_QUOTED = 9; // tokens
const EVENTS = wordSet('day days week month');
const CRAFT = wordSet('shuttle');
const SHORT_ENDS = wordSet('program programme initiative campaign strategy scheme');

interface Candidate extends Found {
  readonly key: string;
  readonly rule: string;
}

/** Finds named operations, initiatives, schemes, grant programmes and information systems. */
export const program: Recogniser<ProgramMention> = {
  type: 'program',
  recognise(document, taken) {
    const { tokens, hits, blocks } = document;
    const known = new KnownForms<string>();
    const found: Candidate[] = [];
    const ends = new Map<string, string>(); // keys of names by their first and last word

    // The story first: in a headline every word has a capital, so names end there where the story says they do.
    const headlines: Block[] = [];
    for (const block of blocks) {
      if (block.kind === 'title' || block.kind === 'subtitle' || isShouted(tokens, block.first, block.last))
        headlines.push(block);
      else readBlock(block, found, true);
    }
    for (const block of headlines) if (block.kind !== 'noise') readBlock(block, found, false);
    joinListed();
    if (!known.isEmpty) findAgain();
    found.sort((a, b) => a.first - b.first || b.last - a.last);
    return withoutOverlaps(found).map(({ first, last, key, rule }) =>
      withoutFullStop(mentionOf(document, 'program', first, last, { name: plainText(tokens, first, last), key }, rule)),
    );

    function readBlock(block: Block, list: Candidate[], isStory: boolean): void {
      // In a headline any capital may open a name that the story has.
      const next = (i: number): number => (isStory ? nextMarked(hits, i, block.last, grammars.mark, PROGRAM) : i);
      for (let i = next(block.first); i < block.last; i = next(i + 1)) {
        const isListed = (hits.kinds[i]! & PROGRAM) !== 0;
        const listed = isListed ? listedProgram(document, i) : undefined;
        if (listed !== undefined && taken.isFree(i, listed.last)) {
          const first = startOf(document, taken, i, listed.name);
          const key = first < i ? keyOf({ first, last: listed.last }) : listed.name.toLowerCase();
          list.push({ first, last: listed.last, key, rule: 'listed-name' });
          introduce(i, listed.last, listed.name.toLowerCase());
          i = listed.last - 1;
          continue;
        }
        if (isStory) {
          const grammar = grammars.read(document, taken, i);
          if (grammar === undefined || !taken.isFree(grammar.first, grammar.last)) continue;
          if (known.longestAt(tokens, grammar.first)?.last === grammar.last) continue; // the search for known names has it
          const key = shortKey(grammar) ?? keyOf(grammar);
          list.push({ first: grammar.first, last: grammar.last, key, rule: 'grammar' });
          introduce(grammar.first, grammar.last, key);
          i = Math.max(i, grammar.last - 1);
        } else if ((tokens.flags[i]! & TOKEN_CAPITAL) !== 0) {
          const again = known.longestAt(tokens, i);
          if (again !== undefined && isEvent(again.last)) continue;
          const built = again === undefined ? (shortOperation(i) ?? announced(i) ?? quoted(i)) : undefined;
          const first = built?.first ?? i;
          const last = built?.last ?? again?.last;
          if (last === undefined || !taken.isFree(first, last)) continue;
          list.push({ first, last, key: again?.payload ?? keyOf({ first, last }), rule: 'headline' });
          i = last - 1;
        }
      }
    }

    /** Key of the name that `QVP Program`, `Quiet Initiative` are short for: of QVP, of the Quiet Asset Recovery Initiative. */
    function shortKey({ first, last }: Found): string | undefined {
      if (last - first < 2) return undefined;
      const begun = known.longestAt(tokens, first, (end) => end === last - 1 || end === last);
      if (begun?.last === last - 1 && SHORT_ENDS.has(tokens.word[last - 1]!)) {
        const isShort = begun.payload !== foldWord(plainText(tokens, first, last - 1)); // not `the Medicare Program`
        if (isShort) return begun.payload;
      }
      return last === first + 2 ? ends.get(endsOf({ first, last })) : undefined;
    }

    function endsOf({ first, last }: Found): string {
      return `${plainText(tokens, first, first + 1)} ${plainText(tokens, last - 1, last)}`;
    }

    /** In a headline: `Operation` and the one word behind it, when the story never names it. */
    function shortOperation(i: number): Found | undefined {
      const operation = openingWord.triggers.has(tokens.word[i]!) ? openingWord.read(document, taken, i) : undefined;
      if (operation === undefined) return undefined;
      const quoted = i > 0 && tokens.word[i - 1] === MARK.quote && tokens.word[operation.last] === MARK.quote;
      return { first: i, last: quoted ? operation.last : Math.min(operation.last, i + 3) };
    }

    /** In a headline: `“Know the Law” Campaign` with a small noun. */
    function quoted(i: number): Found | undefined {
      let noun = i + 1;
      while (noun < tokens.count && noun - i < LONGEST_QUOTED && tokens.word[noun] !== MARK.quote) noun += 1;
      const name = quotedName.triggers.has(tokens.word[noun + 1] ?? 0)
        ? quotedName.read(document, taken, noun + 1)
        : undefined;
      return name?.first === i ? name : undefined;
    }

    /** In a headline: `Launches Safe Schools Campaign`, from behind the verb to the closing word. */
    function announced(i: number): Found | undefined {
      if (i === 0 || !HEADLINE_VERB.has(tokens.word[i - 1]!) || (tokens.flags[i]! & TOKEN_BLOCK) !== 0)
        return undefined;
      let at = NEW.has(tokens.word[i]!) ? i + 1 : i;
      const first = at;
      while (at < tokens.count && at - first < 6 && (tokens.flags[at]! & TOKEN_BLOCK) === 0) {
        const length = tokens.end[at]! - tokens.start[at]!;
        const isYear = (tokens.flags[at]! & TOKEN_NUMBER) !== 0 && length === 4;
        if (!isYear && (!isCapitalised(tokens, at) || HEADLINE_VERB.has(tokens.word[at]!))) return undefined;
        if (at > first && ANNOUNCED.has(tokens.word[at]!)) break;
        at += 1;
      }
      if (at <= first || at - first >= 6 || !ANNOUNCED.has(tokens.word[at] ?? 0)) return undefined;
      const last = at + 1;
      if (at - first < 2 || !taken.isFree(first, last)) return undefined;
      introduce(first, last, keyOf({ first, last }));
      if ((tokens.flags[at - 1]! & TOKEN_NUMBER) !== 0) known.add(tokens, first, at, keyOf({ first, last })); // `Justice 2020`
      return { first, last };
    }

    /** Remembers a name, its abbreviation in brackets, and an operation's name without `Operation`. */
    function introduce(first: number, last: number, key: string): void {
      known.add(tokens, first, last, key);
      if (last - first > 2) ends.set(endsOf({ first, last }), key);
      const bracket = bracketName(tokens, first, last);
      if (bracket !== undefined) known.add(tokens, bracket.first, bracket.last, key);
      const abbreviation =
        abbreviationBehind(tokens, first, last) ??
        (last - first >= 4 ? abbreviationBehind(tokens, first + 1, last) : undefined); // `National Public Safety Partnership (PSP)`
      if (abbreviation !== undefined) known.add(tokens, abbreviation, abbreviation + 1, key, true);
      if (last - first >= 3 && key.startsWith('operation ')) known.add(tokens, first + 1, last, key);
    }

    /** `SAKI` of the list is the text's `Sex Assault Kit Initiative (SAKI)`. */
    function joinListed(): void {
      for (const [n, { first, last, rule }] of found.entries()) {
        if (rule !== 'listed-name' || last > first + 1) continue;
        const again = known.longestAt(tokens, first);
        if (again?.last === last) found[n] = { ...found[n]!, key: again.payload };
      }
    }

    function findAgain(): void {
      for (let i = 0; i < tokens.count; i++) {
        if ((tokens.flags[i]! & TOKEN_CAPITAL) === 0) continue;
        const again = known.longestAt(tokens, i);
        if (again === undefined || !taken.isFree(i, again.last) || isEvent(again.last) || isShip(again.last)) continue;
        const words = again.last === i + 1 ? spelledOut(tokens, taken, i) : undefined;
        if (words !== undefined) found.push({ ...words, key: again.payload, rule: 'spelled-out' });
        found.push({ first: i, last: again.last, key: again.payload, rule: 'known-name' });
        i = again.last - 1;
      }
    }

    /** `Quiet Harbor Day`, held by the programme of that name: events are no programmes. */
    function isEvent(last: number): boolean {
      return last < tokens.count && EVENTS.has(tokens.word[last]!) && (tokens.flags[last]! & TOKEN_CAPITAL) !== 0;
    }

    /** `Space Shuttle Columbia`: a craft of the programme. */
    function isShip(last: number): boolean {
      return CRAFT.has(tokens.word[last - 1]!) && last < tokens.count && isShipsName(last);
    }

    function isShipsName(i: number): boolean {
      return isCapitalised(tokens, i) && !SHORT_ENDS.has(tokens.word[i]!) && (tokens.flags[i]! & TOKEN_BLOCK) === 0;
    }

    function keyOf({ first, last }: Found): string {
      const listed = listedProgram(document, first);
      if (listed?.last === last) return listed.name.toLowerCase();
      return foldWord(plainText(tokens, first, last));
    }
  },
};

/** `Grants to Quiet Harbors on Campus Program (Campus Program)`: the name in the bracket, made of words of the whole one. */
function bracketName(tokens: TokenTable, first: number, last: number): Found | undefined {
  const from = tokens.word[last + 1] === MARK.quote ? last + 2 : last + 1;
  if (tokens.word[last] !== MARK.openBracket || from >= tokens.count) return undefined;
  let to = from;
  while (to < from + 4 && to < tokens.count && isCapitalised(tokens, to)) {
    let at = first;
    while (at < last && tokens.word[at] !== tokens.word[to]) at += 1;
    if (at === last) return undefined;
    to += 1;
  }
  const close = tokens.word[to] === MARK.quote ? to + 1 : to;
  return to > from + 1 && tokens.word[close] === MARK.closeBracket ? { first: from, last: to } : undefined;
}

/** `Medicare Part D.` at a sentence's end: the full stop is the sentence's. */
function withoutFullStop(mention: ProgramMention): ProgramMention {
  if (!/ [A-Z]\.$/.test(mention.text)) return mention;
  const name = mention.value.name.replace(/\.$/, '');
  return withoutLastLetter(mention, { ...mention.value, name });
}

/** Of overlapping candidates the first and longest stays. */
function withoutOverlaps(sorted: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (last === undefined || candidate.first >= last.last) kept.push(candidate);
  }
  return kept;
}
