import { WORD_COMMON, WORD_FREQUENT, WORD_GIVEN, WORD_PLACE, WORD_SURNAME } from '../gazetteer/kinds.ts';
import { lexicon } from '../gazetteer/load.ts';
import { UNKNOWN } from '../gazetteer/vocabulary.ts';
import { wordSet } from '../gazetteer/words.ts';
import { CAPITAL, CLASSES, DIGIT, LETTER } from './character-classes.ts';

// Words that lost the blank between them: `byTimothy`, `ChiefTodd`, `sinceApril`, `2010and`, `than150`. They are told apart only where
// both halves are certain: `eBay`, `CarMax`, `LaToya` and `AM2PAT` are written so.

/** Words with which no brand begins that is written in this way; whatever stands behind them is a word of its own. */
const LINKS = wordSet(`
  the and of by said from with which into including before after between against toward towards since because through while than
  under who was were are is his her their our at announced during where until among that aka
`);
/** Links that also begin brands (`inTouch`, `onStar`, `forScore`): only before words that are known. */
const SHORT_LINKS = wordSet('in on for to as an');
const CAPITAL_LINKS = wordSet('the and of by said from with');
const MONTHS = wordSet(`
  january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec
`);
/** With these too where a number follows: they are names and words. */
const MONTHS_AND_NAMES = wordSet('march may');
const TITLES = wordSet(`
  chief judge justice attorney general director agent officer sheriff deputy detective commissioner assistant acting president
  secretary governor mayor senator sergeant lieutenant captain special inspector administrator prosecutor
`);
const SHORTEST_NAME = 4;
const SHORTEST_TOWN = 5;
/** Longer runs of letters are no text that lost its blanks; each word cut off would have the whole rest read again. */
const LONGEST_RUN = 120;

/** Marks before or behind a run of letters and digits that make it an address, a handle, a code. */
const BINDING = new Set(Array.from('@#./\\_-:~=+&', (character) => character.charCodeAt(0)));
const STOP = 46;
const COMMA = 44;

function isCapital(u: Uint16Array, i: number): boolean {
  return CLASSES[u[i]!] === CAPITAL;
}

function isLetter(u: Uint16Array, i: number): boolean {
  const cls = CLASSES[u[i]!];
  return cls === LETTER || cls === CAPITAL;
}

function isLetterOrDigit(u: Uint16Array, i: number): boolean {
  return isLetter(u, i) || CLASSES[u[i]!] === DIGIT;
}

/** True when a run of letters stands inside an address, a handle or a code, or is bound to a number. */
function isBound(u: Uint16Array, start: number, end: number): boolean {
  if (start > 0 && (BINDING.has(u[start - 1]!) || CLASSES[u[start - 1]!] === DIGIT)) return true;
  let behind = end;
  while (isLetter(u, behind)) behind += 1;
  const unit = u[behind]!;
  if (unit === STOP) return isLetterOrDigit(u, behind + 1) && !isCapital(u, behind + 1);
  return CLASSES[unit] === DIGIT ? isLetter(u, behind + 1) : unit === 64 || unit === 95 || unit === 47;
}

/** The end of a run of letters that begins with a capital: at the next capital behind a small letter. */
function partEnd(u: Uint16Array, start: number, end: number): number {
  let i = start + 1;
  while (i < end && (!isCapital(u, i) || isCapital(u, i - 1))) i += 1;
  return i;
}

/**
 * Where the first word ends in letters `[start, end)` that the vocabulary does not have as one word, or 0 where they are one word.
 * The letters are ASCII, with a capital behind another letter among them.
 */
export function firstWordEnd(text: string, u: Uint16Array, start: number, end: number): number {
  if (end - start > LONGEST_RUN) return 0;
  const town = loudTownEnd(text, u, start, end);
  if (town > 0) return town;
  const cut = partEnd(u, start, end);
  if (cut >= end || cut - start < 2 || isBound(u, start, end)) return 0;
  const { vocabulary } = lexicon;
  const first = vocabulary.find(text.slice(start, cut));
  if (first === UNKNOWN) return 0;
  const next = partEnd(u, cut, end);
  const length = next - cut;
  const second = vocabulary.find(text.slice(cut, next));
  const upper = length > 1 && isCapital(u, next - 1);
  const isName = length >= SHORTEST_NAME && isProperName(second);
  if (MONTHS.has(second) || (MONTHS_AND_NAMES.has(second) && isDayBehind(u, next))) return cut;
  if (isCapital(u, start)) {
    if (isCapital(u, start + 1)) return 0;
    if (CAPITAL_LINKS.has(first)) return upper && length > 2 && second !== UNKNOWN ? cut : 0;
    if (TITLES.has(first)) return isName || TITLES.has(second) ? cut : 0;
    return cut - start >= SHORTEST_NAME && isName && isGivenOnly(first) && isSurnameOnly(second) ? cut : 0;
  }
  if (length === 1) return u[cut + 1] === STOP && LINKS.has(first) ? cut : 0;
  if (LINKS.has(first)) return length > 2 ? cut : 0;
  if (second === UNKNOWN) return 0;
  if (SHORT_LINKS.has(first)) return length > 2 ? cut : 0;
  const classes = vocabulary.classes[first]!;
  if ((classes & WORD_COMMON) === 0 || cut - start < SHORTEST_NAME) return 0;
  return isName || (isInflected(u, cut) && length > 2) ? cut : 0;
}

/** `WASHINGTONThe`: where the dateline's town ends whose dash is lost as well, or 0. */
function loudTownEnd(text: string, u: Uint16Array, start: number, end: number): number {
  let loud = start;
  while (loud < end && isCapital(u, loud)) loud += 1;
  const cut = loud - 1;
  if (cut - start < SHORTEST_TOWN || loud >= end || isBound(u, start, end)) return 0;
  for (let i = loud; i < end; i++) if (isCapital(u, i)) return 0;
  return (lexicon.vocabulary.classes[lexicon.vocabulary.find(text.slice(start, cut))]! & WORD_PLACE) !== 0 ? cut : 0;
}

function isProperName(word: number): boolean {
  const classes = lexicon.vocabulary.classes[word]!;
  return (classes & (WORD_GIVEN | WORD_SURNAME)) !== 0 && (classes & WORD_COMMON) === 0;
}

function isGivenOnly(word: number): boolean {
  const classes = lexicon.vocabulary.classes[word]!;
  return (classes & WORD_GIVEN) !== 0 && (classes & WORD_COMMON) === 0;
}

function isSurnameOnly(word: number): boolean {
  const classes = lexicon.vocabulary.classes[word]!;
  return (classes & WORD_SURNAME) !== 0 && (classes & (WORD_GIVEN | WORD_COMMON)) === 0;
}

/** `citiesJackson`, `managersMerrill`: brands begin with the plain word (`easyJet`). */
function isInflected(u: Uint16Array, end: number): boolean {
  return u[end - 1] === 115 && u[end - 2] !== 115;
}

function isDayBehind(u: Uint16Array, end: number): boolean {
  const at = u[end] === 32 ? end + 1 : end;
  return CLASSES[u[at]!] === DIGIT;
}

/** What a token is to the other that touches it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** True when a number stands right behind a word that is none of its own: `than150`, `July18`, `Diaz51,`. */
export function isNumberApart(u: Uint16Array, before: Piece, number: Piece): boolean {
  const unit = u[number.end]!;
  if (isLetter(u, number.end) || BINDING.has(unit)) {
    if (unit !== STOP || isLetterOrDigit(u, number.end + 1)) return false;
  }
  const ahead = before.start - 1;
  if (ahead >= 0 && (BINDING.has(u[ahead]!) || CLASSES[u[ahead]!] === DIGIT)) return false;
  const length = number.end - number.start;
  if (MONTHS.has(before.word) || MONTHS_AND_NAMES.has(before.word)) return length <= 4;
  if (ahead >= 0 && isLetter(u, ahead)) return false;
  const classes = lexicon.vocabulary.classes[before.word]!;
  if (isCapital(u, before.start)) {
    return (
      length === 2 &&
      unit === COMMA &&
      u[number.start]! > 48 &&
      before.end - before.start > 2 &&
      isProperName(before.word)
    );
  }
  return before.end - before.start > 1 && (classes & WORD_FREQUENT) !== 0;
}

const BEHIND_NUMBERS = wordSet('and to of by for from or');

/** True when a word stands right behind a number that is none of its own: `2010and`, `60cases`. */
export function isWordApart(u: Uint16Array, number: Piece, word: Piece): boolean {
  if (isCapital(u, word.start) || CLASSES[u[word.end]!] === DIGIT) return false;
  if (number.start > 0 && (BINDING.has(u[number.start - 1]!) || isLetter(u, number.start - 1))) return false;
  if (BEHIND_NUMBERS.has(word.word)) return true;
  return word.end - word.start > 3 && (lexicon.vocabulary.classes[word.word]! & WORD_COMMON) !== 0;
}
