import { isDay } from '../../core/edtf.ts';
import { GAP_NONE, MARK, TOKEN_CAPITAL, TOKEN_MARK, TOKEN_NUMBER, type TokenTable } from '../../segment/tokens.ts';
import { ORDINAL_ENDINGS, ORDINALS } from '../../gazetteer/number-words.ts';
import { NUMBERS } from './calendar-words.ts';
import type { DateValue } from './value.ts';

/** The tokens of one block: rules read no further than `last`, so that no date runs from one block into the next. */
export interface Stretch {
  readonly tokens: TokenTable;
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** A date expression over tokens `[first, last)`. */
export interface Expression {
  readonly first: number;
  readonly last: number;
  readonly value: DateValue;
  /** File name of the rule. */
  readonly rule: string;
}

/** A number read from the text, and the token behind it. */
export interface Reading {
  readonly value: number;
  readonly last: number;
}

/** Word number of token `i`, 0 outside the block. */
export function wordAt({ tokens, first, last }: Stretch, i: number): number {
  return i >= first && i < last ? tokens.word[i]! : 0;
}

/** True when token `i` stands right behind the one before it. */
export function isAttached({ tokens, last }: Stretch, i: number): boolean {
  return i < last && tokens.gap[i] === GAP_NONE;
}

/** True when a mark or the end of the block stands at token `i`; a hyphen goes on. */
export function endsAt({ tokens, last }: Stretch, i: number): boolean {
  return i >= last || ((tokens.flags[i]! & TOKEN_MARK) !== 0 && tokens.word[i] !== MARK.hyphen);
}

export function isCapital({ tokens, first, last }: Stretch, i: number): boolean {
  return i >= first && i < last && (tokens.flags[i]! & TOKEN_CAPITAL) !== 0;
}

export function isNumber({ tokens, first, last }: Stretch, i: number): boolean {
  return i >= first && i < last && (tokens.flags[i]! & TOKEN_NUMBER) !== 0;
}

/** Number of digits of token `i`; 0 when it is no number or has marks in it. */
export function digitCount(stretch: Stretch, i: number): number {
  if (!isNumber(stretch, i)) return 0;
  const { text, start, end } = stretch.tokens;
  for (let at = start[i]!; at < end[i]!; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 48 || unit > 57) return 0;
  }
  return end[i]! - start[i]!;
}

/** Value of a token of one to `most` digits and nothing else, -1 when it is not. */
export function digitsAt(stretch: Stretch, i: number, most: number): number {
  const count = digitCount(stretch, i);
  if (count === 0 || count > most) return -1;
  const { text, start, end } = stretch.tokens;
  let value = 0;
  for (let at = start[i]!; at < end[i]!; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** A year of four digits that a release can mean, -1 when it is not. */
export function fourDigitYear(stretch: Stretch, i: number): number {
  if (digitCount(stretch, i) !== 4) return -1;
  const value = digitsAt(stretch, i, 4);
  return value >= 1600 && value <= 2199 ? value : -1;
}

/** Day of a month: `4`, `04`, `4th`, `fourth`, `twenty-first`; undefined when there is none. */
export function dayOfMonth(stretch: Stretch, i: number): Reading | undefined {
  const digits = digitsAt(stretch, i, 2);
  if (digits >= 0) {
    if (isAttached(stretch, i + 1) && ORDINAL_ENDINGS.has(wordAt(stretch, i + 1)))
      return { value: digits, last: i + 2 };
    return { value: digits, last: i + 1 };
  }
  return ordinal(stretch, i);
}

/** An ordinal in words or digits: `fourth`, `21st`, `twenty-first`. */
export function ordinal(stretch: Stretch, i: number): Reading | undefined {
  const word = wordAt(stretch, i);
  const value = ORDINALS.get(word);
  if (value !== undefined) return { value, last: i + 1 };
  const digits = digitsAt(stretch, i, 2);
  if (digits > 0 && isAttached(stretch, i + 1) && ORDINAL_ENDINGS.has(wordAt(stretch, i + 1)))
    return { value: digits, last: i + 2 };
  const tens = NUMBERS.get(word);
  if (tens !== 20 && tens !== 30) return undefined;
  const next = wordAt(stretch, i + 1) === MARK.hyphen ? i + 2 : i + 1;
  const ones = ORDINALS.get(wordAt(stretch, next));
  return ones === undefined || ones > 9 ? undefined : { value: tens + ones, last: next + 1 };
}

/** A count in digits or words: `3`, `three`, `twenty-five`; up to 999. */
export function count(stretch: Stretch, i: number): Reading | undefined {
  const digits = digitsAt(stretch, i, 3);
  if (digits > 0) return { value: digits, last: i + 1 };
  const value = NUMBERS.get(wordAt(stretch, i));
  if (value === undefined) return undefined;
  if (value >= 20) {
    const next = wordAt(stretch, i + 1) === MARK.hyphen ? i + 2 : i + 1;
    const ones = NUMBERS.get(wordAt(stretch, next));
    if (ones !== undefined && ones < 10 && next === i + 2) return { value: value + ones, last: next + 1 };
  }
  return { value, last: i + 1 };
}

/** True for a day that exists in some year: `February 29` does, `February 30` does not. */
export function isDayOfSomeYear(month: number, day: number): boolean {
  return isDay(2000, month, day);
}
