import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_BLANK,
  GAP_LINE,
  GAP_NONE,
  GAP_SPACE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';
import { type Decimal, decimal, readDecimal } from './decimal.ts';
import { inGroups, spacedOut } from './groups.ts';
import { SCALE_LETTERS, SCALES, SMALL } from '../../gazetteer/number-words.ts';

/** A number in the text, in digits, words or both; no unit, no article. */
export interface Numeral extends Decimal {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Power of ten of the scale word (`million` 6), 0 without one: `$10 to $12 million` lends it to the 10. */
  readonly scale: number;
  /** True when it begins in digits. */
  readonly inDigits: boolean;
}

const AND = wordId('and');
const A = wordSet('a an one');
const HALF = wordId('half');
const QUARTER = wordId('quarter');
const QUARTERS = wordId('quarters');
const DOZEN = wordSet('dozen dozens');
const HUNDRED = wordId('hundred');

/** The number that starts at token `i`; undefined when there is none. `money` lets letters scale: `$1.2M`. */
export function readNumeral(tokens: TokenTable, i: number, money = false): Numeral | undefined {
  if (i >= tokens.count) return undefined;
  if ((tokens.flags[i]! & TOKEN_NUMBER) !== 0) return inDigits(tokens, i, i, money);
  if (tokens.word[i] === MARK.stop && isGlued(tokens, i + 1) && (tokens.flags[i + 1]! & TOKEN_NUMBER) !== 0) {
    // `.19`, but not the full stop of `Jan.3` or the point of `1..5`
    return isGlued(tokens, i) || tokens.end[i]! - tokens.start[i]! !== 1
      ? undefined
      : inDigits(tokens, i, i + 1, money);
  }
  return inWords(tokens, i);
}

function inDigits(tokens: TokenTable, first: number, i: number, money: boolean): Numeral | undefined {
  const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
  const read =
    first === i
      ? (readDecimal(text) ?? commaDecimal(tokens, i, text))
      : /^\d+$/.test(text)
        ? decimal(`.${text}`)
        : undefined;
  if (read === undefined) return undefined;
  const spaced = first === i ? (spacedOut(tokens, i) ?? inGroups(tokens, i)) : undefined;
  let last = spaced?.last ?? i + 1;
  let digits = spaced?.digits ?? read.digits;
  const fraction = digits.includes('.') ? undefined : fractionBehind(tokens, last);
  if (fraction !== undefined) {
    digits += fraction.digits;
    last = fraction.last;
  } else {
    const half = andAHalf(tokens, last);
    if (half > 0 && !digits.includes('.')) {
      digits += '.5';
      last = half;
    }
  }
  let scale = 0;
  if (money && isGlued(tokens, last) && SCALE_LETTERS.has(tokens.word[last]!)) {
    scale = SCALE_LETTERS.get(tokens.word[last]!)!;
    last += 1;
  }
  for (let found = scaleAt(tokens, last); found > 0; found = scaleAt(tokens, last)) {
    scale += SCALES.get(tokens.word[found - 1]!)!;
    last = found;
  }
  const dozen = wordAfter(tokens, last);
  if (scale === 0 && dozen < tokens.count && DOZEN.has(tokens.word[dozen]!)) {
    if (read.value === undefined || digits.length > 12) return undefined;
    return numeralOf(decimal(String(Number(digits) * 12)), first, dozen + 1, 0, true);
  }
  const whole = scale === 0 && digits === read.digits ? read : decimal(digits, scale);
  return numeralOf(whole, first, last, scale, true);
}

/** Field by field: spreading one object into another takes a hundred times as long. */
export function numeralOf(
  { digits, value, exact }: Decimal,
  first: number,
  last: number,
  scale: number,
  inDigits: boolean,
): Numeral {
  return { digits, value, exact, first, last, scale, inDigits };
}

/** `1,2 million`, as on the Continent. */
function commaDecimal(tokens: TokenTable, i: number, text: string): Decimal | undefined {
  return /^\d{1,3},\d{1,2}$/.test(text) && scaleAt(tokens, i + 1) > 0 ? decimal(text.replace(',', '.')) : undefined;
}

function inWords(tokens: TokenTable, i: number): Numeral | undefined {
  let total = 0; // finished groups: the thousands of `two thousand and six`
  let group = 0; // the group being read, below a thousand
  let open = 1000; // the next small number must be smaller than this: 10 after `twenty`, 1 after `three`
  let lowestScale = 99;
  let scale = 0;
  let last = i;
  let started = false;
  const word = tokens.word[i]!;
  if (word === HALF || word === QUARTER) return fraction(tokens, i);
  for (let at = i; at < tokens.count; ) {
    const small = SMALL.get(tokens.word[at]!);
    const power = SCALES.get(tokens.word[at]!);
    if (small !== undefined) {
      if (small >= open) break;
      group += small;
      open = small >= 20 ? 10 : 1;
      scale = 0;
    } else if (power === 2) {
      if (group >= 100 || (started && group === 0)) break;
      group = (group || 1) * 100;
      open = 100;
      scale = 0;
    } else if (power !== undefined) {
      if (power >= lowestScale || (started && group === 0)) break;
      total += (group || 1) * 10 ** power;
      group = 0;
      open = 1000;
      lowestScale = power;
      scale = power;
    } else if (started && DOZEN.has(tokens.word[at]!) && total === 0 && group > 0) {
      return numeralOf(decimal(String(group * 12)), i, at + 1, 0, false);
    } else break;
    started = true;
    last = at + 1;
    at = wordAfter(tokens, last);
    if (group === 0 && scale >= 3 && tokens.word[at] === MARK.comma && opensGroup(tokens, at + 1)) at += 1;
    // `one hundred and three`: `and` only behind a hundred or a thousand, and only before less than a hundred.
    if (at < tokens.count && tokens.word[at] === AND && (open === 100 || (scale >= 3 && scale <= 6))) {
      const behind = at + 1;
      const next =
        behind < tokens.count && tokens.gap[behind] !== GAP_BLANK ? SMALL.get(tokens.word[behind]!) : undefined;
      if (next === undefined || (next === 1 && tokens.word[behind + 1] === HALF)) break;
      open = 100;
      at = behind;
    }
  }
  if (!started) {
    if (!DOZEN.has(word) || word !== DOZEN_ONE) return undefined;
    return numeralOf(decimal('12'), i, i + 1, 0, false);
  }
  const half = andAHalf(tokens, last);
  if (half > 0 && total === 0) {
    const power = scaleAt(tokens, half);
    const zeros = power > 0 ? SCALES.get(tokens.word[power - 1]!)! : 0;
    return numeralOf(decimal(`${group}.5`, zeros), i, power > 0 ? power : half, zeros, false);
  }
  // `two million and a half`
  if (half > 0 && group === 0 && scale >= 6)
    return numeralOf(decimal(String(total + 10 ** scale / 2)), i, half, scale, false);
  return numeralOf(decimal(String(total + group)), i, last, scale, false);
}

/** `Five Hundred` behind `Six Million,`: a small number that a hundred or thousand follows. */
function opensGroup(tokens: TokenTable, i: number): boolean {
  if (i + 1 >= tokens.count || breaks(tokens, i) || !SMALL.has(tokens.word[i]!)) return false;
  const next = wordAfter(tokens, i + 1);
  const behind = next < tokens.count && SMALL.has(tokens.word[next]!) ? wordAfter(tokens, next + 1) : next;
  return behind < tokens.count && SCALES.has(tokens.word[behind]!);
}

const DOZEN_ONE = wordId('dozen');

/** `half-million`, `half a million`, `quarter million`, `half dozen`; other halves are no figures. */
function fraction(tokens: TokenTable, i: number): Numeral | undefined {
  let at = wordAfter(tokens, i + 1);
  if (at < tokens.count && A.has(tokens.word[at]!)) at = wordAfter(tokens, at + 1);
  if (at >= tokens.count) return undefined;
  const part = tokens.word[i] === HALF ? 0.5 : 0.25;
  if (DOZEN.has(tokens.word[at]!)) {
    return numeralOf(decimal(String(part * 12)), i, at + 1, 0, false);
  }
  const power = SCALES.get(tokens.word[at]!);
  if (power === undefined || tokens.word[at] === HUNDRED) return undefined;
  return numeralOf(decimal(String(part), power), i, at + 1, power, false);
}

/** End of `and a half` behind token `i - 1` (hyphens allowed), 0 when it is not there. */
function andAHalf(tokens: TokenTable, i: number): number {
  const and = wordAfter(tokens, i);
  if (and >= tokens.count || tokens.word[and] !== AND) return 0;
  const a = wordAfter(tokens, and + 1);
  if (a >= tokens.count || !A.has(tokens.word[a]!)) return 0;
  const half = wordAfter(tokens, a + 1);
  return half < tokens.count && tokens.word[half] === HALF ? half + 1 : 0;
}

/** `½`, `⅓`, ` 1/3` behind a whole number, as decimals: terms of New York sentences are `2 1/3 to 7 years`. */
function fractionBehind(tokens: TokenTable, i: number): { digits: string; last: number } | undefined {
  if (i >= tokens.count || tokens.gap[i]! > GAP_SPACE) return undefined;
  const vulgar = VULGAR.get(tokens.text[tokens.start[i]!]!);
  if (vulgar !== undefined && (tokens.flags[i]! & TOKEN_MARK) !== 0) return { digits: vulgar, last: i + 1 };
  // Four tokens: 1 / 3, after a blank or a hyphen.
  const from = tokens.word[i] === MARK.hyphen && isGlued(tokens, i) ? i + 1 : i;
  if (from + 2 >= tokens.count || (from === i && tokens.gap[i] !== GAP_SPACE)) return undefined;
  if (tokens.word[from + 1] !== MARK.slash || !isGlued(tokens, from + 1) || !isGlued(tokens, from + 2))
    return undefined;
  const over = tokens.text.slice(tokens.start[from], tokens.end[from + 2]);
  if (!/^\d\/\d$/.test(over)) return undefined;
  const part = Number(over[0]) / Number(over[2]);
  return part > 0 && part < 1 ? { digits: String(part).slice(1), last: from + 3 } : undefined;
}

const VULGAR: ReadonlyMap<string, string> = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
  ['⅓', String(1 / 3).slice(1)],
  ['⅔', String(2 / 3).slice(1)],
]);

/** End of a scale word (`million`, `-million`) at token `i`, 0 when there is none. */
function scaleAt(tokens: TokenTable, i: number): number {
  const at = wordAfter(tokens, i);
  if (at >= tokens.count || !SCALES.has(tokens.word[at]!)) return 0;
  return tokens.gap[at] === GAP_LINE && (tokens.flags[at]! & TOKEN_UPPER) !== 0 ? 0 : at + 1; // `$1,150,000`, new line, `MN`
}

/** The token at `i`, or the one behind a hyphen glued in between; `count` where a block ends. */
export function wordAfter(tokens: TokenTable, i: number): number {
  if (i >= tokens.count || tokens.gap[i] === GAP_BLANK) return tokens.count;
  if (tokens.word[i] !== MARK.hyphen || !isGlued(tokens, i)) return i;
  return i + 1 < tokens.count && tokens.gap[i + 1] !== GAP_SPACE && tokens.gap[i + 1] !== GAP_BLANK
    ? i + 1
    : tokens.count;
}

/** True when nothing stands between token `i` and the one before it. */
export function isGlued(tokens: TokenTable, i: number): boolean {
  return i > 0 && i < tokens.count && tokens.gap[i] === GAP_NONE;
}

/** `three-quarters`, `two-thirds`: a fraction in words, which is no figure. */
export function isFraction(tokens: TokenTable, last: number): boolean {
  const at = wordAfter(tokens, last);
  return at < tokens.count && (FRACTIONS.has(tokens.word[at]!) || tokens.word[at] === QUARTERS);
}

const FRACTIONS = wordSet(`
  half halves third thirds quarter fourth fourths fifth fifths sixth sixths eighth eighths tenth tenths hundredth
  hundredths thousandth thousandths millionth millionths
`);

/** True when token `i` begins a new block or sentence, or stands behind a blank line. */
export function breaks(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0 || tokens.gap[i] === GAP_BLANK;
}
