import { wordSet } from '../../gazetteer/words.ts';
import { NUMBER_STARTS } from '../../gazetteer/number-words.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import { isGlued, type Numeral } from './numeral.ts';

// Numbers that have grown together with what stands beside them.

export const ORDINAL_ENDS = wordSet('st nd rd th s');

/** `MS-13`, `17-1293`, `8/6`, `10:30`, `A12`: glued to what stands before. */
export function isGluedBefore(tokens: TokenTable, first: number): boolean {
  if (first === 0 || tokens.gap[first] !== GAP_NONE) return false;
  const before = first - 1;
  const word = tokens.word[before];
  if ((tokens.flags[before]! & TOKEN_MARK) === 0) return true;
  if (
    word === MARK.hash ||
    word === MARK.section ||
    word === MARK.at ||
    word === MARK.plus ||
    word === MARK.equals ||
    word === MARK.underscore
  )
    return true;
  if (word === MARK.apostrophe) return (tokens.flags[first]! & TOKEN_NUMBER) !== 0; // '90s
  if (
    word !== MARK.hyphen &&
    word !== MARK.enDash &&
    word !== MARK.slash &&
    word !== MARK.colon &&
    word !== MARK.stop &&
    word !== MARK.ampersand
  )
    return false;
  if (word === MARK.enDash) return before > 0 && isCapitalLetter(tokens, before - 1) && isGlued(tokens, before); // `K–12`
  // A mark glued on both sides joins; `(ages 5-10)` is read from its first number.
  return before > 0 && tokens.gap[before] === GAP_NONE;
}

function isCapitalLetter(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & TOKEN_CAPITAL) !== 0 && lengthOf(tokens, i) === 1;
}

/** `1990's`, `2FT`, `10:30`, `8/6`, `501(c)`, `555-0123`: glued to what follows. */
export function isGluedAfter(tokens: TokenTable, { last, inDigits }: Numeral): boolean {
  if (last >= tokens.count || tokens.gap[last] !== GAP_NONE) return false;
  const flags = tokens.flags[last]!;
  const word = tokens.word[last]!;
  if ((flags & TOKEN_POSSESSIVE) !== 0) return true; // 1990's
  if (inDigits && (flags & TOKEN_WORD) !== 0) {
    // `2FT clients`: letters in capitals are part of a name, but for a few
    return (
      ORDINAL_ENDS.has(word) || !GLUED_WORDS.has(word) || ((flags & TOKEN_UPPER) !== 0 && !GLUED_CAPITALS.has(word))
    );
  }
  if (word === MARK.colon) return isNumberAt(tokens, last + 1) && isGlued(tokens, last + 1); // 10:30
  if (word === MARK.slash) return isNumberAt(tokens, last + 1) && isGlued(tokens, last + 1); // 8/6, 24/7
  if (word === MARK.openBracket) return inDigits; // 501(c)
  if (word === MARK.underscore || word === MARK.equals || word === MARK.at) return true;
  if (word !== MARK.hyphen || !isGlued(tokens, last + 1)) return false;
  // `555-0123`, `2017-06`, `1-800-…`: two numbers with a hyphen are a range only where both are short and rising;
  // three never are.
  const next = last + 1;
  if (!inDigits) return false;
  // `855-TIP-OCCS`
  if (
    lengthOf(tokens, last - 1) === 3 &&
    !TIME_UNITS.has(tokens.word[next]!) &&
    isUpperAt(tokens, next) &&
    next + 2 < tokens.count &&
    isGlued(tokens, next + 1) &&
    isUpperAt(tokens, next + 2)
  )
    return tokens.word[next + 1] === MARK.hyphen && isGlued(tokens, next + 2);
  if (!isNumberAt(tokens, next)) return false;
  if (isPhone(tokens, last - 1, next)) return true;
  const third = next + 1;
  if (
    third < tokens.count &&
    tokens.word[third] === MARK.hyphen &&
    isGlued(tokens, third) &&
    (isNumberAt(tokens, third + 1) || isUpperAt(tokens, third + 1))
  )
    return true;
  return tokens.text[tokens.start[next]!] === '0' && tokens.end[next]! - tokens.start[next]! > 1;
}

const TIME_UNITS = wordSet('year month week day hour minute years months weeks days hours minutes');

/** `653-2905`, also behind an area code: three and four digits are no range unless both are round. */
function isPhone(tokens: TokenTable, left: number, right: number): boolean {
  if (lengthOf(tokens, left) !== 3 || lengthOf(tokens, right) !== 4) return false;
  const { text, end } = tokens;
  const round = (i: number): boolean => text.slice(end[i]! - 2, end[i]) === '00';
  if (text.slice(tokens.start[right], end[right]).includes(',')) return false;
  const areaCode = left > 0 && tokens.word[left - 1] === MARK.closeBracket;
  return areaCode || !round(left) || !round(right);
}

/** What may be glued to digits and leaves them a figure. */
const GLUED_WORDS = wordSet(`
  kg kgs g gm mg mcg μg µg oz lb lbs km kms cm ft ml mph kph kmh kw mw gb tb kwh mhz k m mm mn b bn yr yrs yo mo
  year years month months day days hour hours dollars usd eur percent us
`);

const GLUED_CAPITALS = wordSet('kg lbs mph mm k m b bn mw gb tb usd eur us percent');

function isUpperAt(tokens: TokenTable, i: number): boolean {
  return i < tokens.count && (tokens.flags[i]! & TOKEN_UPPER) !== 0;
}

/** True for a number in digits or words. */
export function isNumberAt(tokens: TokenTable, i: number): boolean {
  return i < tokens.count && ((tokens.flags[i]! & TOKEN_NUMBER) !== 0 || NUMBER_STARTS.has(tokens.word[i]!));
}

/** UTF-16 units of a token. */
export function lengthOf(tokens: TokenTable, i: number): number {
  return tokens.end[i]! - tokens.start[i]!;
}
