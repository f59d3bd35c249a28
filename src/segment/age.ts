import { wordId, wordSet } from '../gazetteer/words.ts';
import { GAP_NONE, MARK, TOKEN_CAPITAL, TOKEN_INITIAL, TOKEN_NUMBER, TOKEN_WORD, type TokenTable } from './tokens.ts';
import type { SegmentedDocument } from './document.ts';

const AGE_WORDS = wordSet('age aged');

/** Age at token `i`: `31`, `age 31`, `aged 31`, and as registers print it, `M/31`, `W/F, 31`, `31/M`; between one and 110; else undefined. */
export function ageAt(
  document: SegmentedDocument,
  i: number,
): { readonly value: number; readonly last: number } | undefined {
  const { tokens } = document;
  let at = i;
  if (at < tokens.count && AGE_WORDS.has(tokens.word[at]!)) at += tokens.word[at + 1] === MARK.colon ? 2 : 1;
  else at = afterSex(tokens, at);
  if (at >= tokens.count || (tokens.flags[at]! & TOKEN_NUMBER) === 0) return undefined;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length > 3) return undefined;
  if (isPartOfWord(tokens, at + 1)) return undefined; // 17th District
  if (tokens.text.charCodeAt(tokens.start[at]!) === ZERO) return undefined; // (02) 5555 0100
  if (isDayOfMonth(tokens, at) || isDate(tokens, at)) return undefined; // Venn, 15 May 1957; Venn (3/4/1980)
  const value = Number(tokens.text.slice(tokens.start[at], tokens.end[at]));
  if (!Number.isInteger(value) || value < 1 || value > 110) return undefined; // 1.5, 1,5
  const slash = tokens.word[at + 1] === MARK.slash || tokens.word[at + 1] === MARK.comma;
  return { value, last: at === i && slash && isSex(tokens, at + 2) ? at + 3 : at + 1 };
}

const ZERO = 48;
const MONTH = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec
`);

/** True for the first number of `3/4/1980`, `3-4-80`. */
function isDate({ word, flags, gap, count }: TokenTable, number: number): boolean {
  const slash = number + 1;
  if (slash + 1 >= count || (word[slash] !== MARK.slash && word[slash] !== MARK.hyphen)) return false;
  return gap[slash + 1] === GAP_NONE && (flags[slash + 1]! & TOKEN_NUMBER) !== 0;
}

/** True for the number of `15 May 1957`, `6 October`. */
function isDayOfMonth({ word, flags, count }: TokenTable, number: number): boolean {
  const month = number + 1;
  return month < count && MONTH.has(word[month]!) && (flags[month]! & TOKEN_CAPITAL) !== 0;
}

const SEX = wordSet('m f male female');
const M = wordId('m');
const F = wordId('f');
const RACE = wordSet('w b h a i l o u');

function isSex({ word, flags, count }: TokenTable, i: number): boolean {
  if (i >= count || !SEX.has(word[i]!)) return false;
  return (word[i] !== M && word[i] !== F) || (flags[i]! & TOKEN_INITIAL) !== 0;
}

/** Token of the number behind `M/`, `F, `, `W/M/`, `male, `; token `i` itself where no sex stands there. */
export function afterSex(tokens: TokenTable, i: number): number {
  const { word, count } = tokens;
  let sex = i;
  if (i + 2 < count && RACE.has(word[i]!) && word[i + 1] === MARK.slash) sex = i + 2;
  if (!isSex(tokens, sex)) return i;
  const mark = word[sex + 1];
  const at = mark === MARK.slash || mark === MARK.comma || mark === MARK.hyphen ? sex + 2 : sex + 1;
  return at < count && (tokens.flags[at]! & TOKEN_NUMBER) !== 0 ? at : i;
}

/** True for a number to which the sex of whom it is about is joined: `M/31`, `31/F`. */
export function isJoinedToSex(tokens: TokenTable, number: number): boolean {
  const { word, gap } = tokens;
  if (word[number + 1] === MARK.slash && gap[number + 1] === GAP_NONE && isSex(tokens, number + 2)) return true;
  return number >= 2 && word[number - 1] === MARK.slash && gap[number] === GAP_NONE && isSex(tokens, number - 2);
}

/** True when a word grows on to what stands before token `i`. */
function isPartOfWord({ gap, flags, count }: TokenTable, i: number): boolean {
  return i < count && gap[i] === GAP_NONE && (flags[i]! & TOKEN_WORD) !== 0;
}
