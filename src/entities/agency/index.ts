import type { Occupancy } from '../../core/occupancy.ts';
import { FORM_WEAK, WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_UPPER,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { mentionOf, type Recogniser } from '../recogniser.ts';
import { definedAbbreviations, type Definition, definitionBehind } from './abbreviation.ts';
import { ALONE, HEAD_FIRST, HEAD_LAST, HEAD_PAIRS, HEAD_PAIR_WORDS, OFFICERS } from './heads.ts';
import { isPlace, runBefore } from './run.ts';
import { SHARED_HEADS, sharedHead } from './shared-head.ts';
import { endOfBodyOf } from './tail.ts';
import { agencyById, agencyRecords, type AgencyMention, isWithin } from './value.ts';

const OFFICE = wordId('office');
const POLICE = wordId('police');
const COMMAND = wordId('command');
const PAIRS: ReadonlyMap<number, ReturnType<typeof wordSet>> = new Map(
  [...HEAD_PAIRS].map(([head, before]) => [wordId(head), wordSet(before)]),
);
/** Heads of parts: what they head is part of a larger body. */
const UNIT_HEADS = wordSet('division section unit branch squad bureau team troop');
const UNIT_OFFICES = wordSet('field regional resident district post satellite');
const ADMINISTRATION = wordId('administration');
const POSSESSOR = wordSet('of for');
const THE = wordId('the');

/** Finds every agency: listed names first, then names built around a head word, joined where they touch. */
export const agency: Recogniser<AgencyMention> = {
  type: 'agency',
  recognise: findAgencies,
};

function findAgencies(document: AnalysedDocument, taken: Occupancy): readonly AgencyMention[] {
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  const found: AgencyMention[] = [];
  let floor = 0; // no name reaches back over a shared head's list

  for (let i = 0; i < count; i++) {
    if ((flags[i]! & TOKEN_CAPITAL) === 0 && hits.at[i]! < 0) continue;
    if (taken.at(i) !== undefined) continue;
    let end = i + 1;
    const listed = hits.at[i]! >= 0 ? listedAt(i) : undefined;
    if (listed !== undefined) {
      push(listed);
      end = listed.last;
    } else if ((flags[i]! & TOKEN_CAPITAL) !== 0) {
      const built = builtAt(i);
      if (built !== undefined) end = Math.max(end, built);
    }
    i = end - 1;
  }
  const definitions: Definition[] = [];
  for (const mention of found) {
    const definition = definitionBehind(document, mention);
    if (definition !== undefined) definitions.push(definition);
  }
  const settled = settleWeak(document, found);
  if (definitions.length === 0) return settled;
  const starts = new Set<number>();
  for (const mention of settled) for (let i = mention.first; i < mention.last; i++) starts.add(i);
  const more = definedAbbreviations(document, definitions, taken, (i) => starts.has(i));
  return [...settled, ...more].sort((a, b) => a.first - b.first);

  /** A body of the lexicon at token `i`. */
  function listedAt(i: number): AgencyMention | undefined {
    const hit = longestHit(tokens, hits, i, 'agency');
    if (hit === undefined || !taken.isFree(i, hit.last)) return undefined;
    const [form] = hit.forms;
    if (form === undefined) return undefined;
    if (hit.last === i + 1 && !standsOut(document, i)) return undefined;
    const weak = (form.flags & FORM_WEAK) !== 0;
    const strong = hit.forms.find(({ flags }) => (flags & FORM_WEAK) === 0);
    const name = plainText(tokens, i, hit.last);
    if (strong !== undefined && !(weak && strong === undefined)) {
      return mentionOf(document, 'agency', i, hit.last, { entry: strong.index, name }, 'listed');
    }
    const candidates = hit.forms.map(({ index }) => index);
    const unit = agencyRecords()[candidates[0]!]?.unit === true;
    return mentionOf(document, 'agency', i, hit.last, { entry: undefined, name, candidates, unit }, 'listed-weak');
  }

  /** A name around a head word at token `i`; returns where it ends. */
  function builtAt(i: number): number | undefined {
    const head = word[i]!;
    if (SHARED_HEADS.has(head)) {
      const list = sharedHead(document, i, Math.max(floor, lastEnd()), taken);
      if (list.length > 0) {
        found.push(...list);
        floor = i + 1;
        return i + 1;
      }
    }
    if (HEAD_FIRST.has(head)) {
      const end = endOfBodyOf(document, i, taken);
      if (end > i) {
        pushBuilt(runBefore(document, i, backFrom(i), taken), end, i, 'body-of');
        return end;
      }
    }
    if (!HEAD_LAST.has(head) && !HEAD_PAIR_WORDS.has(head) && head !== OFFICE) return undefined;
    if (!headHolds(i)) return undefined;
    const start = runBefore(document, i, backFrom(i), taken);
    if (start === i || !isDistinct(start, i)) return undefined;
    pushBuilt(start, i + 1, i, 'named-body');
    return i + 1;
  }

  function lastEnd(): number {
    return found.at(-1)?.last ?? 0;
  }

  /** A run may take in a mention that ends right before it, but nothing of an earlier one. */
  function backFrom(i: number): number {
    for (let at = found.length - 1; at >= 0; at--) {
      const mention = found[at]!;
      if (i - mention.last > 10) break;
      if (mention.rule === 'agency/shared-head') return Math.max(floor, mention.last);
    }
    return floor;
  }

  function headHolds(i: number): boolean {
    const head = word[i]!;
    const before = i > 0 ? word[i - 1]! : 0;
    if (head === OFFICE) {
      if ((flags[i - 1]! & TOKEN_POSSESSIVE) !== 0 || before === MARK.apostrophe)
        return i > 1 && OFFICERS.has(word[i - 2]!);
      if (OFFICERS.has(before) && PLURAL_OFFICERS.has(before)) return true; // the apostrophe was lost
      return PAIRS.get(OFFICE)!.has(before) || endsListed(i);
    }
    if (head === POLICE) return i + 1 >= count || !GOES_ON.has(word[i + 1]!) || (flags[i + 1]! & TOKEN_CAPITAL) === 0;
    if (head === COMMAND) return true;
    const pair = PAIRS.get(head);
    if (pair !== undefined) return pair.has(before) || HEAD_LAST.has(head);
    return true;
  }

  function endsListed(i: number): boolean {
    return found.at(-1)?.last === i;
  }

  /** `Police Department` and the like stand alone; other heads want a word of their own before them. */
  function isDistinct(start: number, head: number): boolean {
    if (head - start > 1) {
      return word[head] !== ADMINISTRATION || !isPresident(start, head);
    }
    if (PAIRS.get(word[head]!)?.has(word[start]!) === true) return ALONE.has(word[start]!);
    if (word[head] === ADMINISTRATION) return false; // `the Obama Administration`
    return true;
  }

  function isPresident(start: number, head: number): boolean {
    return head - start === 1;
  }

  function pushBuilt(start: number, end: number, head: number, rule: string): void {
    const headWord = word[head]!;
    const last = end - 1;
    let first = start;
    // The run may begin inside an earlier mention: then it takes the whole of it, or stops behind it.
    const before = found.at(-1);
    let lead: { entry: number; last: number } | undefined;
    if (before !== undefined && before.last > first) {
      if (
        before.last <= head &&
        (flags[before.last]! & TOKEN_BLOCK) === 0 &&
        tokens.gap[before.last] !== GAP_BLANK &&
        isJoined(before)
      ) {
        first = before.first;
        if (before.value.entry !== undefined) lead = { entry: before.value.entry, last: before.last };
        else if (before.value.lead !== undefined) lead = before.value.lead;
        found.pop();
      } else first = Math.max(first, before.last);
    }
    if (first >= end || (first === head && rule === 'named-body')) return;
    const name = plainText(tokens, first, end);
    const own = lead === undefined && isUnitName(first, head, last, headWord);
    const short = lead === undefined && first >= head - 3 && isShort(first, head, last);
    found.push(
      withParent(
        mentionOf(
          document,
          'agency',
          first,
          end,
          {
            entry: undefined,
            name,
            ...(own ? { unit: true } : {}),
            ...(short ? { short: true } : {}),
            ...(lead === undefined ? {} : { lead }),
          },
          rule,
        ),
      ),
    );
  }

  function isJoined(before: AgencyMention): boolean {
    return (flags[before.last]! & TOKEN_POSSESSIVE) === 0 && word[before.last] !== MARK.comma;
  }

  function isUnitName(first: number, head: number, last: number, headWord: number): boolean {
    if (isPlace(document, first) && !UNIT_OFFICES.has(word[head - 1]!) && headWord !== OFFICE) {
      return UNIT_HEADS.has(headWord) && !STATE_BODIES.has(word[head - 1]!);
    }
    if (first === head)
      return (
        INSPECTOR.has(word[last]!) || INSPECTOR.has(word[last - 1]!) || UNIT_HEADS.has(headWord) || headWord === OFFICE
      );
    if (headWord === OFFICE) return UNIT_OFFICES.has(word[head - 1]!);
    return UNIT_HEADS.has(headWord);
  }

  function isShort(first: number, head: number, last: number): boolean {
    return (
      last === head &&
      !isPlace(document, first) &&
      (ALONE.has(word[first]!) || OFFICERS.has(word[first]!) || SHORT_START.has(word[first]!)) &&
      !UNIT_HEADS.has(word[head]!)
    );
  }

  function push(mention: AgencyMention): void {
    const before = found.at(-1);
    // `HHS Centers for Medicare & Medicaid Services`: a parent's name right before is part of the name.
    if (
      before !== undefined &&
      before.last === mention.first &&
      (flags[mention.first]! & TOKEN_BLOCK) === 0 &&
      tokens.gap[mention.first] !== GAP_BLANK &&
      before.value.entry !== undefined
    ) {
      const entry = mention.value.entry ?? mention.value.candidates?.[0];
      const parent = agencyRecords()[before.value.entry];
      const child = entry === undefined ? undefined : agencyRecords()[entry];
      if (parent !== undefined && child !== undefined && isWithin(child, parent) && child !== parent) {
        found.pop();
        found.push(mentionOf(document, 'agency', before.first, mention.last, { ...mention.value, entry }, 'joined'));
        return;
      }
    }
    found.push(withParent(mention));
  }

  /** Notes the body that the text names as this one's whole: `the FBI's Miami Field Office`. */
  function withParent(mention: AgencyMention): AgencyMention {
    const before = found.at(-1);
    if (before === undefined) return mention;
    let i = mention.first - 1;
    if (i === before.last && (flags[i]! & TOKEN_POSSESSIVE) !== 0)
      return { ...mention, value: { ...mention.value, parent: before.first } };
    // `… Office of Inspector General's (HHS-OIG) Miami Regional Office`
    if (i > 0 && word[i] === MARK.closeBracket && i === before.last) {
      i = before.first - 2;
      if (i > 0 && (flags[i]! & TOKEN_POSSESSIVE) !== 0 && word[i + 1] === MARK.openBracket)
        return { ...mention, value: { ...mention.value, parent: before.first } };
    }
    return mention;
  }
}

const PLURAL_OFFICERS = wordSet(
  'sheriffs attorneys generals prosecutors solicitors marshals coroners examiners clerks constables comptrollers governors mayors auditors defenders das',
);
const STATE_BODIES = wordSet('police');
const INSPECTOR = wordSet('general counsel');
const SHORT_START = wordSet('district criminal state medical public inspector city county u.s. united us');
const GOES_ON = wordSet('department dept force service services division district bureau commission');

/**
 * False for an abbreviation that is also a word, printed among words in capitals: `WHO` in a heading. Also false for
 * a body's single-word name when nothing but capitals is around and the word is an everyday one.
 */
function standsOut({ tokens }: AnalysedDocument, i: number): boolean {
  const { flags, word } = tokens;
  if ((flags[i]! & TOKEN_UPPER) === 0) return true;
  if ((lexicon.vocabulary.classes[word[i]!]! & WORD_COMMON) === 0) return true;
  if (i + 1 < tokens.count && word[i + 1] === MARK.colon) return false; // `WHO: the sheriff`
  const isCapitals = (at: number): boolean =>
    at >= 0 && at < tokens.count && (flags[at]! & TOKEN_WORD) !== 0 && (flags[at]! & TOKEN_UPPER) !== 0;
  return !(isCapitals(i - 1) || (((flags[i + 1] ?? 0) & TOKEN_BLOCK) === 0 && isCapitals(i + 1)));
}

/** Keeps a weak form only beside a second sign: a strong form of its body, or for a unit of its whole. */
function settleWeak(document: AnalysedDocument, found: readonly AgencyMention[]): readonly AgencyMention[] {
  if (!found.some(({ value }) => value.candidates !== undefined && value.entry === undefined)) return found;
  const records = agencyRecords();
  const sure = new Set<string>();
  for (const { value } of found) {
    const entry = value.entry ?? value.lead?.entry;
    if (entry === undefined) continue;
    for (let at = records[entry]; at !== undefined; at = at.parent === null ? undefined : agencyById(at.parent))
      sure.add(at.id);
  }
  const settled: AgencyMention[] = [];
  for (const mention of found) {
    const { candidates, entry, unit } = mention.value;
    if (candidates === undefined || entry !== undefined) {
      settled.push(mention);
      continue;
    }
    const chosen = candidates.find((index) => {
      const record = records[index]!;
      return sure.has(record.id) || (record.unit === true && record.parent !== null && sure.has(rootOf(record.id)));
    });
    if (chosen !== undefined && !(unit && isForeignPossessor(document, mention, found, records[chosen]!.id))) {
      settled.push({ ...mention, value: { ...mention.value, entry: chosen } });
    } else if (unit === true) settled.push(mention);
  }
  return settled;
}

/** `us/doj` for `us/doj/crm/fraud`. */
function rootOf(id: string): string {
  return id.split('/').slice(0, 2).join('/');
}

/** `the Attorney's Office's Criminal Division`: a unit of the body that possesses it, not of the listed one. */
function isForeignPossessor(
  document: AnalysedDocument,
  { value, last }: AgencyMention,
  found: readonly AgencyMention[],
  id: string,
): boolean {
  let parent = value.parent;
  const { word, count } = document.tokens;
  if (parent === undefined && last + 2 < count && POSSESSOR.has(word[last]!)) {
    const at = word[last + 1] === THE ? last + 2 : last + 1;
    parent = found.find(({ first }) => first === at)?.first;
  }
  if (parent === undefined) return false;
  const owner = found.find(({ first }) => first === parent);
  if (owner === undefined) return false;
  const entry = owner.value.entry ?? owner.value.candidates?.[0];
  return entry === undefined || rootOf(agencyRecords()[entry]!.id) !== rootOf(id);
}
