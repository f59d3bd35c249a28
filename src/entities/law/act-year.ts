import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_NUMBER, type TokenTable } from '../../segment/tokens.ts';

const ACT = wordSet('act');
const OF = wordId('of');
const AND = wordId('and');
const LONGEST_PLACE = 6; // tokens
const NUMBER_WORDS = wordSet('no number');
/** Marks that go on with the number behind an act: `Act 2007-2008`, `Act 1999/2`. */
const GOES_ON = wordSet('- – /');
/** What may follow a year behind a comma: marks and small words, no `2013 being the year`. */
const BEHIND_YEAR = wordSet(', ( ) . ; and or in of for by was were is are as on at to with against read which that');
/** Where an Australian or New Zealand act is from, as they cite it: `Crimes Act 1914 (Cth)`. */
const JURISDICTIONS = wordSet('cth nsw vic qld wa sa tas nt act nz');

/**
 * End of an act's name at token `i` with its year, number and jurisdiction: ` of 1964`, ` 2007`, a Canadian or Indian `, 2021`, a Northern Irish ` (Northern Ireland) 1969`,
 * a South African ` 56 of 2003` or `, 1999 (Act No. 1 of 1999)`, an Australian ` 1914 (Cth)`.
 */
export function withYear(tokens: TokenTable, i: number): number {
  const year = yearEnd(tokens, i);
  const number = numberEnd(tokens, year);
  return number > year ? number : withJurisdiction(tokens, year);
}

/** True for a number that may be the year of a law. */
export function isYear({ flags, text, start, end }: TokenTable, i: number): boolean {
  if ((flags[i]! & TOKEN_NUMBER) === 0 || end[i]! - start[i]! !== 4) return false;
  const year = Number(text.slice(start[i], end[i]));
  return year >= 1600 && year <= 2199;
}

/** The bracket of ` (Northern Ireland) 1969`, where a year follows it; `i` without. */
function placeEnd(tokens: TokenTable, i: number): number {
  const { word, flags } = tokens;
  if (word[i] !== MARK.openBracket) return i;
  let close = i + 1;
  while (close < i + LONGEST_PLACE && isPlaceWord(close)) close += 1;
  return close > i + 1 && word[close] === MARK.closeBracket && isYear(tokens, close + 1) ? close + 1 : i;

  function isPlaceWord(at: number): boolean {
    return (
      at < tokens.count && ((flags[at]! & TOKEN_CAPITAL) !== 0 || word[at] === AND) && word[at] !== MARK.closeBracket
    );
  }
}

function yearEnd(tokens: TokenTable, from: number): number {
  const { word, gap, count } = tokens;
  const i = placeEnd(tokens, from);
  if (i > from) return i + 1;
  const isCanadian = word[i] === MARK.comma && i > 0 && ACT.has(word[i - 1]!) && endsYear(tokens, i + 2);
  const at = word[i] === OF || isCanadian ? i + 1 : i;
  if (!isNumber(tokens, at) || !isYear(tokens, at)) return i;
  return at === i && at + 1 < count && gap[at + 1] === GAP_NONE && GOES_ON.has(word[at + 1]!) ? i : at + 1;
}

/** True where nothing of a date follows: a mark, a line's end, a small word. */
function endsYear({ flags, word, count }: TokenTable, i: number): boolean {
  if (i >= count || (flags[i]! & TOKEN_BLOCK) !== 0) return true;
  return BEHIND_YEAR.has(word[i]!);
}

/** End of ` 56 of 2003`, `, Act 12 of 2004`, ` (Act No. 1 of 1999)`; `i` when there is none. */
function numberEnd(tokens: TokenTable, i: number): number {
  const { word, count } = tokens;
  const isBracket = word[i] === MARK.openBracket;
  const from = isBracket || word[i] === MARK.comma ? i + 1 : i;
  let at = from;
  if (at < count && ACT.has(word[at]!)) at += 1;
  if (at < count && NUMBER_WORDS.has(word[at]!)) at += word[at + 1] === MARK.stop ? 2 : 1;
  if (from > i && at === from) return i; // `the Act, 12 of 2004 cases`
  if (!isNumber(tokens, at) || word[at + 1] !== OF || at + 2 >= count || !isYear(tokens, at + 2)) return i;
  if (!isBracket) return at + 3;
  return word[at + 3] === MARK.closeBracket ? at + 4 : i;
}

function withJurisdiction({ word, flags, count }: TokenTable, i: number): number {
  if (i + 2 >= count || word[i] !== MARK.openBracket || word[i + 2] !== MARK.closeBracket) return i;
  return JURISDICTIONS.has(word[i + 1]!) && (flags[i + 1]! & TOKEN_CAPITAL) !== 0 ? i + 3 : i;
}

function isNumber({ flags, count }: TokenTable, i: number): boolean {
  return i < count && (flags[i]! & TOKEN_NUMBER) !== 0 && (flags[i]! & TOKEN_BLOCK) === 0;
}
