import { indexFrom } from '../core/from-token.ts';
import type { PersonMention } from '../entities/person/value.ts';
import { SPEECH } from '../gazetteer/speech-words.ts';
import type { QuoteMention } from '../entities/quote/value.ts';
import type { WordSet } from '../gazetteer/word-set.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_POSSESSIVE, type TokenTable } from '../segment/tokens.ts';

/** People who are only described: `the defendant shouted`, `a spokesman said`. */
export const DESCRIBED: WordSet = wordSet(`
  defendant defendants victim victims mother father sister brother daughter son wife husband parents family girlfriend boyfriend
  witness witnesses neighbor neighbors neighbour man woman boy girl teen caller driver passenger suspect suspects spokesman
  spokeswoman spokesperson official officials prosecutor prosecutors lawyer lawyers attorneys police officer officers
  dispatcher juror jurors resident residents
`);
/** What may begin the words before a subject: `Following the sentencing of Venn, Inspector Quill said`. */
const FRONTED = wordSet(`
  in at on after before following during for to with when while as asked upon regarding about amid despite since under speaking
`);
const FOR = wordSet('for of');
const WITH = wordId('with');
const OF = wordSet('of from with at');
const LONGEST_TITLE = 6;
const LONGEST_POST = 12;
/** So many sentences are looked back over. */
const SILENT = 12;

/**
 * Of the persons named in tokens `[from, to)`, which attribute a quotation, the one who speaks: the subject of the verb at token `to`, or the
 * first behind a verb before them. `null` where only somebody of theirs does (`Quill’s father`, `a spokesman for Quill`), undefined where
 * nobody is named.
 */
export function speakerNamed(
  tokens: TokenTable,
  named: readonly PersonMention[],
  from: number,
  to: number,
): PersonMention | null | undefined {
  const closest = apposedBefore(tokens, named, from, to) ?? withSubject(tokens, named, from, to);
  if (closest !== undefined) return closest;
  let nobody = false;
  for (let at = indexFrom(named, behindFront(tokens, named, from, to)); at < named.length; at++) {
    const person = named[at]!;
    if (person.first >= to) break;
    if (isSpokenFor(tokens, person.first, from)) {
      nobody = true;
      continue;
    }
    const described = describedBehind(tokens, person.last, to);
    if (described === undefined) return person;
    const next = named[at + 1]; // `Quill’s father, Bert Quill, said`
    if (next === undefined || next.first > described + 3 || next.first >= to) return null;
  }
  return nobody ? null : undefined;
}

/** `A lawyer for Quill, Bert Osgood, said`: the name between commas right before the verb at token `to`. */
function apposedBefore(
  { word }: TokenTable,
  named: readonly PersonMention[],
  from: number,
  to: number,
): PersonMention | undefined {
  const name = named[indexFrom(named, to) - 1];
  if (name === undefined || name.first <= from || name.last !== to - 1) return undefined;
  return word[to - 1] === MARK.comma && word[name.first - 1] === MARK.comma ? name : undefined;
}

/** `They quoted Quill and Venn, with Bert Osgood stating`: the subject of a participle behind `with`. */
function withSubject(
  { word, flags }: TokenTable,
  named: readonly PersonMention[],
  from: number,
  to: number,
): PersonMention | undefined {
  const name = named[indexFrom(named, to) - 1];
  if (name === undefined || name.last !== to || name.first <= from) return undefined;
  let at = name.first - 1;
  while (at > from && name.first - at < LONGEST_TITLE && (flags[at]! & TOKEN_CAPITAL) !== 0) at -= 1;
  return word[at] === WITH && word[at - 1] === MARK.comma ? name : undefined;
}

/** The token behind the comma that ends words in front of the subject, where somebody is named behind it; else `from`. */
function behindFront(tokens: TokenTable, named: readonly PersonMention[], from: number, to: number): number {
  if (!SPEECH.has(tokens.word[to] ?? 0)) return from;
  const { word, text, end } = tokens;
  if (!FRONTED.has(word[from]!) && !text.endsWith('ing', end[from])) return from;
  for (let i = from + 1; i < to; i++) {
    if (word[i] !== MARK.comma) continue;
    const next = named[indexFrom(named, i)];
    return next !== undefined && next.first < to ? i + 1 : from;
  }
  return from;
}

/** `a spokesman for Quill`, `said a spokesperson for Mayor Quill`: the name at token `first` is that of somebody who does not speak. */
function isSpokenFor({ word, flags }: TokenTable, first: number, from: number): boolean {
  let at = first - 1;
  while (at > from && first - at < LONGEST_TITLE && (flags[at]! & TOKEN_CAPITAL) !== 0) at -= 1;
  return at > from && FOR.has(word[at]!) && DESCRIBED.has(word[at - 1]!);
}

/** `’s family`, `’s older sister` at token `i`: the word for the person meant. */
function describedBehind({ word, flags }: TokenTable, i: number, to: number): number | undefined {
  if (((flags[i] ?? 0) & TOKEN_POSSESSIVE) === 0) return undefined;
  for (let at = i + 1; at < Math.min(to, i + 4); at++) if (DESCRIBED.has(word[at]!)) return at;
  return undefined;
}

/**
 * Whom `he said` behind a quotation at token `at` means: in the last sentence that names somebody outside quotations the one who says
 * something there (`Quill said that Venn approved it`), else the one named last. Undefined where nobody is named before it.
 */
export function spokeBefore(
  document: AnalysedDocument,
  named: readonly PersonMention[],
  quotes: readonly QuoteMention[],
  at: number,
): PersonMention | undefined {
  const { sentences, sentenceOf } = document;
  let behind = indexFrom(named, at); // persons from here on stand behind it
  for (let s = sentenceOf[at - 1] ?? -1, silent = 0; s >= 0 && silent < SILENT; s--, silent++) {
    const { first, last } = sentences[s]!;
    const from = indexFrom(named, first);
    const here = named.slice(from, behind).filter((person) => !isQuoted(quotes, person.first));
    behind = from;
    if (here.length > 0) return sayer(document, here, quotes, first, Math.min(last, at)) ?? here.at(-1);
  }
  return named[indexFrom(named, at) - 1];
}

/** The first of a sentence's persons who is the subject of a verb of speech. */
function sayer(
  { tokens }: AnalysedDocument,
  named: readonly PersonMention[],
  quotes: readonly QuoteMention[],
  from: number,
  to: number,
): PersonMention | undefined {
  for (let i = from; i < to; i++) {
    if (!SPEECH.has(tokens.word[i]!) || isQuoted(quotes, i)) continue;
    // `“…,” said Chief Bert Osgood`
    const next = tokens.word[i - 1] === MARK.quote ? named[indexFrom(named, i)] : undefined;
    if (next !== undefined && next.first - i <= LONGEST_TITLE) return next;
    const before = indexFrom(named, i) - 1;
    const subject = named[before];
    if (subject === undefined) continue;
    if (subject.last === i) return subject;
    const opens = tokens.word[subject.last]!;
    const isApart = opens === MARK.comma && tokens.word[i - 1] === MARK.comma; // `Quill, of Reno, said`
    const isPlaced = OF.has(opens) && i - subject.last <= LONGEST_POST; // `Quill of Lake County Schools said`
    if (isApart || isPlaced) return subject;
  }
  return undefined;
}

function isQuoted(quotes: readonly QuoteMention[], token: number): boolean {
  const before = quotes[indexFrom(quotes, token + 1) - 1];
  return before !== undefined && token < before.last;
}
