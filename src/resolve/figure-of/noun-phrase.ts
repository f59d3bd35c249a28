import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_LINE,
  GAP_NONE,
  MARK,
  plainText,
  POSSESSIVE_WORD,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import { ADJECTIVAL, ARTICLES, DOING, FINITE, PRECISION, STOPS } from './words.ts';

// The noun phrase that says what a figure measures: where it begins and ends.

/** Prepositions over which a phrase goes on. */
export type Across = { readonly has: (word: number) => boolean };

const OF = wordId('of');
const IN = wordId('in');
const THE = wordId('the');
const TO = wordId('to');
const LONGEST_PHRASE = 9;
const LONGEST_BACK = 7;

/** `federal grant funds` from where it begins or an article before it; undefined when there is none. */
export function phrase(tokens: TokenTable, from: number, end: number, across?: Across): string | undefined {
  const start = skipArticles(tokens, from, end);
  const stop = phraseEnd(tokens, start, end, across);
  return stop > start ? plainText(tokens, start, stop) : undefined;
}

/** The same without a second noun behind `and`: `comment period` of `a 30-day comment period and approval`. */
export function singlePhrase(tokens: TokenTable, from: number, end: number): string | undefined {
  const start = skipArticles(tokens, from, end);
  let stop = phraseEnd(tokens, start, end);
  for (let i = start; i < stop; i++) if (AND_OR.has(tokens.word[i]!)) stop = i;
  return stop > start ? plainText(tokens, start, stop) : undefined;
}

export function skipArticles(tokens: TokenTable, from: number, to: number): number {
  let at = from;
  while (at < to && (tokens.word[at] === OF || tokens.word[at] === MARK.hyphen || ARTICLES.has(tokens.word[at]!)))
    at += 1;
  return at;
}

/** Where the phrase that begins at token `from` ends: before a verb, a preposition other than `of`, a mark, or another clause. */
export function phraseEnd(tokens: TokenTable, from: number, end: number, across?: Across): number {
  const { word, flags } = tokens;
  let at = from;
  let most = from + LONGEST_PHRASE + (across === undefined ? 0 : 3);
  for (; at < end && at < most; at++) {
    if (at > from && (flags[at]! & TOKEN_BLOCK) !== 0) break;
    if ((flags[at]! & TOKEN_MARK) !== 0) {
      if ((word[at] !== MARK.hyphen && word[at] !== MARK.apostrophe) || isDash(tokens, at)) break;
    } else if (isHyphened(tokens, at) || inDegree(tokens, at, end)) continue;
    else if (joins(tokens, from, at, end, across !== undefined)) most = Math.max(most, at + 4);
    else if (STOPS.has(word[at]!) && across?.has(word[at]!) !== true) break;
    else if (at > from && (flags[at]! & TOKEN_WORD) !== 0 && isVerb(tokens, at) && !isAim(word, at, across)) break;
  }
  return trimmed(tokens, from, at);
}

/** Not on a preposition or article: `charged with a federal`. */
function trimmed({ word, flags }: TokenTable, from: number, to: number): number {
  let at = to;
  while (
    at > from &&
    (STOPS.has(word[at - 1]!) ||
      ((flags[at - 1]! & TOKEN_NUMBER) !== 0 && word[at - 2] === OF) || // `blocks of cocaine of 83%`
      ((flags[at - 1]! & TOKEN_MARK) !== 0 && word[at - 1] !== MARK.apostrophe) ||
      ARTICLES.has(word[at - 1]!) ||
      word[at - 1] === OF)
  )
    at -= 1;
  return at;
}

/** `provide` of `conspiracy to provide material support`. */
function isAim(word: Int32Array, at: number, across: Across | undefined): boolean {
  return across !== undefined && word[at - 1] === TO && across.has(TO);
}

/** ` - ` between words, and the point of a list at the head of its line. */
function isDash({ gap, word }: TokenTable, at: number): boolean {
  return word[at] === MARK.hyphen && (gap[at]! >= GAP_LINE || (gap[at] !== GAP_NONE && gap[at + 1] !== GAP_NONE));
}

/** `after` of `after-school`, `on` of `prisoner-on-prisoner`. */
function isHyphened({ word, gap }: TokenTable, at: number): boolean {
  if (word[at + 1] === MARK.hyphen && gap[at + 1] === GAP_NONE) return true;
  return word[at - 1] === MARK.hyphen && gap[at] === GAP_NONE;
}

/** `in` of `in the first degree`. */
function inDegree({ word }: TokenTable, at: number, end: number): boolean {
  return word[at] === IN && at + 3 < end && word[at + 1] === THE && word[at + 3] === DEGREE;
}

const DEGREE = wordId('degree');

/** `mail and wire fraud`, `false or fraudulent billings`: two of one kind, at the word between them. */
function joins(tokens: TokenTable, from: number, at: number, end: number, isCharge: boolean): boolean {
  const { word, flags } = tokens;
  if (!AND_OR.has(word[at]!) || at === from) return false;
  const next = at + 1;
  if (next >= end || (flags[next]! & TOKEN_WORD) === 0 || (flags[next]! & (TOKEN_NUMBER | TOKEN_BLOCK)) !== 0)
    return false;
  if (STOPS.has(word[next]!) || ARTICLES.has(word[next]!) || COUNTS.has(word[next]!)) return false;
  const isLettered = (flags[at - 1]! & TOKEN_UPPER) !== 0; // `VAT and furlough payments`
  if (!isLettered && (flags[next]! & TOKEN_CAPITAL) !== (flags[at - 1]! & TOKEN_CAPITAL)) return false;
  const ending = endingOf(tokens, next);
  if (ending !== '' && !ADJECTIVAL.has(word[next]!) && ending !== endingOf(tokens, at - 1)) return false;
  if (FINITE.has(word[next]!)) return false;
  if (isCharge && word[at] === AND && ending !== 'ing' && !isCrime(tokens, next, end)) return false;
  const behind = phraseEnd(tokens, next, Math.min(end, next + 4));
  return !(behind < end && SUMMING.has(word[behind]!)); // `cash and jewelry worth $5,000`
}

/** `fraud` of `mail and wire fraud`, within three words. */
function isCrime({ word, flags }: TokenTable, from: number, end: number): boolean {
  for (let i = from; i < from + 3 && i < end; i++) {
    if (CRIMES.has(word[i]!)) return true;
    if ((flags[i]! & TOKEN_MARK) !== 0 || STOPS.has(word[i]!)) return false;
  }
  return false;
}

const AND = wordId('and');
const CRIMES = wordSet('fraud acts laundering theft battery');
const AND_OR = wordSet('and or');
const COUNTS = wordSet('one two three four five six seven eight nine ten count counts');
/** Between things and the sum that they come to. */
export const SUMMING = wordSet('totaling totalling worth valued');

/** `ed` and `ing` of a word that may be a verb. */
function endingOf({ text, end, start }: TokenTable, i: number): '' | 'ed' | 'ing' {
  const last = end[i]!;
  if (last - start[i]! < 5) return '';
  if (text.startsWith('ing', last - 3)) return 'ing';
  return text.startsWith('ed', last - 2) && text[last - 3] !== 'e' ? 'ed' : '';
}

/** True for a word behind a noun that is its verb, or a participle: `defendants | worked`, `members | involved in`. */
export function isVerb(tokens: TokenTable, i: number): boolean {
  const { word } = tokens;
  const name = word[i]!;
  if (FINITE.has(name) || DOING.has(name)) return true;
  if (ADJECTIVAL.has(name) || endingOf(tokens, i) !== 'ed') return false;
  const before = word[i - 1]!;
  if (ARTICLES.has(before) || STOPS.has(before) || before === OF || before === MARK.hyphen) return false;
  return !tokens.text.startsWith('ly', tokens.end[i - 1]! - 2); // `illegally obtained funds`
}

/** Nouns that say only that a number follows: `the sum of`, `a total of`, `a maximum of`. */
const HOLLOW = wordSet(
  'total sum amount amounts excess average minimum maximum period term terms number most least some all value rate tune cost level count counts charge charges',
);
const HOLLOW_BEFORE = wordSet(
  'maximum minimum total average combined approximate whole full same potential statutory mandatory possible',
);

/** The noun phrase that ends before token `end`: `sales of the product` of `sales of the product were`; undefined when none does. */
export function phraseBefore(tokens: TokenTable, end: number, from: number): string | undefined {
  const { word, flags } = tokens;
  let start = end;
  const least = Math.max(from, end - LONGEST_BACK);
  while (start > least) {
    const at = start - 1;
    if (isNounWord(tokens, at)) start = at;
    else if (start < end && word[at] === OF && at > least && isNounWord(tokens, at - 1)) {
      if (at > 1 && (flags[at - 2]! & TOKEN_NUMBER) !== 0) break; // `seven kg of cannabis`
      start = at - 1;
    } else if (start < end && word[at] === THE && word[at - 1] === OF && at - 1 > least) start = at - 1;
    else break;
  }
  while (start < end && (word[start] === OF || ARTICLES.has(word[start]!) || HOLLOW_BEFORE.has(word[start]!)))
    start += 1;
  if (start >= end || (end - start === 1 && HOLLOW.has(word[start]!))) return undefined;
  if ((flags[start]! & TOKEN_MARK) !== 0) return undefined;
  return plainText(tokens, start, end) || undefined;
}

const NO_NOUNS = wordSet('himself herself themselves itself him them us me you');
const NOUNS_IN_LY = wordSet('family supply assembly early monthly yearly weekly daily quarterly july italy only');
const DEEDS = wordSet(
  'made wrote took stole sold bought received using through issued cashed seized found pay pays paid owe owes owed forfeit win won get gets got has had cost carry carries',
);

function isNounWord(tokens: TokenTable, i: number): boolean {
  const { word, flags } = tokens;
  if (word[i] === MARK.hyphen) return !isDash(tokens, i);
  if (STOPS.has(word[i]!) || DEEDS.has(word[i]!) || word[i] === OF || ARTICLES.has(word[i]!)) return false;
  if (PRECISION.has(word[i]!) || FINITE.has(word[i]!) || NO_NOUNS.has(word[i]!) || word[i] === POSSESSIVE_WORD)
    return false;
  if (tokens.text.startsWith('ly', tokens.end[i]! - 2) && !NOUNS_IN_LY.has(word[i]!)) return false;
  if (endingOf(tokens, i) === 'ed' && !ADJECTIVAL.has(word[i]!) && word[i - 1] !== MARK.hyphen) return false;
  return (flags[i]! & (TOKEN_WORD | TOKEN_NUMBER)) === TOKEN_WORD;
}
