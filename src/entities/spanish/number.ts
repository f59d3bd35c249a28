import { wordId, wordMap } from '../../gazetteer/words.ts';
import { TOKEN_NUMBER, type TokenTable } from '../../segment/tokens.ts';
import { NUMBERS } from './words.ts';

/** A number over tokens `[first, last)`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

const Y = wordId('y');
const THOUSAND = wordId('mil');
const MILLIONS = wordMap({ millon: 1e6, millones: 1e6 });

/** The number that begins at token `i`, with its scale: `50,000`, `1.2 millones`, `treinta y cinco`, `50 mil`. */
export function readNumber(tokens: TokenTable, i: number): Numeral | undefined {
  if (i >= tokens.count) return undefined;
  const plain = (tokens.flags[i]! & TOKEN_NUMBER) !== 0 ? inDigits(tokens, i) : inWords(tokens, i);
  return plain && scaled(tokens, plain);
}

/** Commas part thousands, as in the English of the same offices; a point with three digits behind it does too. */
function inDigits({ text, start, end }: TokenTable, i: number): Numeral | undefined {
  const digits = text.slice(start[i], end[i]);
  if (/^\d{1,3}([,.]\d{3})+$/.test(digits))
    return { first: i, last: i + 1, value: Number(digits.replace(/[,.]/g, '')) };
  if (/^\d{1,3}(,\d{3})+\.\d{1,2}$/.test(digits))
    return { first: i, last: i + 1, value: Number(digits.replaceAll(',', '')) };
  if (!/^\d{1,9}([,.]\d{1,2})?$/.test(digits)) return undefined;
  return { first: i, last: i + 1, value: Number(digits.replace(',', '.')) };
}

function inWords({ word, count }: TokenTable, i: number): Numeral | undefined {
  const value = NUMBERS.get(word[i]!);
  if (value === undefined) return undefined;
  const ones = i + 2 < count && word[i + 1] === Y && value >= 30 && value < 100 ? NUMBERS.get(word[i + 2]!) : undefined;
  return ones !== undefined && ones < 10
    ? { first: i, last: i + 3, value: value + ones }
    : { first: i, last: i + 1, value };
}

function scaled({ word, count }: TokenTable, number: Numeral): Numeral {
  let { last, value } = number;
  if (last < count && word[last] === THOUSAND) {
    last += 1;
    value *= 1000;
  }
  const million = last < count ? MILLIONS.get(word[last]!) : undefined;
  if (million !== undefined) {
    last += 1;
    value *= million;
  }
  return { first: number.first, last, value: Math.round(value * 1e6) / 1e6 };
}
