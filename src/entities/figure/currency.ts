import { wordSet } from '../../gazetteer/words.ts';
import {
  GAP_BLANK,
  GAP_LINE,
  GAP_NONE,
  GAP_SPACE,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';
import {
  SIGNS,
  RARE_SIGNS,
  DOLLAR_PREFIXES,
  SPACED,
  CODES,
  BEFORE,
  NAMES,
  POUNDS,
  CENTS,
  PENCE,
  STERLING,
  DOLLARS,
  DOLLAR_US,
  PEOPLES,
  COMMON,
  TWO_WORDS,
} from './currency-names.ts';

/** A currency beside an amount. */
export interface CurrencySign {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** ISO 4217. */
  readonly code: string;
  /** Set for cents: the amount is in hundredths. */
  readonly hundredths?: boolean;
}

/** True for a token that may open an amount of money: a sign or a code in capitals. */
export function mayOpenMoney(tokens: TokenTable, i: number): boolean {
  const flags = tokens.flags[i]!;
  if ((flags & TOKEN_MARK) !== 0) return signAt(tokens, i) !== undefined;
  return (flags & TOKEN_CAPITAL) !== 0 && (codeAt(tokens, i) !== undefined || BEFORE.has(tokens.word[i]!));
}

/** The currency that stands before an amount and whose own token is `i` (its prefix, `US` in `US$`, comes before). */
export function currencyBefore(tokens: TokenTable, i: number): CurrencySign | undefined {
  const sign = signAt(tokens, i);
  if (sign !== undefined) {
    if (tokens.word[i] === MARK.dollar && i > 0 && tokens.gap[i]! <= GAP_SPACE) {
      const code = DOLLAR_PREFIXES.get(tokens.word[i - 1]!);
      const glued = tokens.gap[i] === GAP_NONE;
      // `a $5 fine`: a single small letter with a blank behind it is a word.
      if (
        code !== undefined &&
        (glued || (tokens.flags[i - 1]! & TOKEN_UPPER) !== 0 || SPACED.has(tokens.word[i - 1]!))
      )
        return { first: i - 1, last: i + 1, code };
    }
    return { first: i, last: i + 1, code: sign };
  }
  const code = codeAt(tokens, i) ?? BEFORE.get(tokens.word[i]!);
  if (code === undefined) return undefined;
  // `Rs. 500`
  if (
    tokens.word[i + 1] === MARK.stop &&
    tokens.gap[i + 1] === GAP_NONE &&
    BEFORE.has(tokens.word[i]!) &&
    i + 2 < tokens.count
  )
    return tokens.gap[i + 2]! <= GAP_LINE ? { first: i, last: i + 2, code } : undefined;
  // `EUR 5 million`; `USD$5` is read at its sign
  return i + 1 < tokens.count && tokens.gap[i + 1]! <= GAP_LINE ? { first: i, last: i + 1, code } : undefined;
}

/** The currency behind an amount that ends before token `i`: `dollars`, `Canadian dollars`, `€`, `EUR`, `cents`. */
export function currencyAfter(tokens: TokenTable, i: number): CurrencySign | undefined {
  if (i >= tokens.count || tokens.gap[i] === GAP_BLANK) return undefined;
  const sign = tokens.gap[i]! <= GAP_SPACE ? signAt(tokens, i) : undefined;
  // `5 $10 bills`: the sign belongs to what follows it.
  if (sign !== undefined) {
    const opens = i + 1 < tokens.count && tokens.gap[i + 1] === GAP_NONE && (tokens.flags[i + 1]! & TOKEN_MARK) === 0;
    return opens ? undefined : { first: i, last: i + 1, code: sign };
  }
  const word = tokens.word[i]!;
  const code = codeAt(tokens, i) ?? (SMALL_CODES.has(word) ? CODES.get(word) : undefined);
  if (code !== undefined) return { first: i, last: i + 1, code };
  if (CENTS.has(word)) return { first: i, last: i + 1, code: 'USD', hundredths: true };
  if (PENCE.has(word)) return { first: i, last: i + 1, code: 'GBP', hundredths: true };
  const name = NAMES.get(word);
  if (name !== undefined) return { first: i, last: i + 1, code: name };
  const next = i + 1;
  if (next >= tokens.count || tokens.gap[next] === GAP_BLANK) return undefined;
  if (word === DOLLAR_US && tokens.word[next] === MARK.dollar) return { first: i, last: next + 1, code: 'USD' };
  if (POUNDS.has(word) && STERLING.has(tokens.word[next]!)) return { first: i, last: next + 1, code: 'GBP' };
  // `Hong Kong dollars`, `South African rand`
  if (TWO_WORDS.get(word)?.has(tokens.word[next]!) === true) {
    const behind = currencyAfter(tokens, next);
    return behind === undefined || behind.last !== next + 2 ? undefined : { ...behind, first: i };
  }
  const people = PEOPLES.get(word);
  const named =
    people === undefined && (tokens.flags[i]! & TOKEN_CAPITAL) !== 0 ? NAMES.get(tokens.word[next]!) : undefined;
  if (named !== undefined && !COMMON.has(named)) return { first: i, last: next + 1, code: named }; // `Indonesian rupiah`
  if (people === undefined) return undefined;
  const base = POUNDS.has(tokens.word[next]!) ? 'GBP' : NAMES.get(tokens.word[next]!);
  const narrowed = base === undefined ? undefined : people[base];
  return narrowed === undefined ? undefined : { first: i, last: next + 1, code: narrowed };
}

/** Codes that are also written small behind a number: `20 usd`. */
const SMALL_CODES = wordSet('usd eur gbp rmb');

/** True for `dollars` and `dollar`, which may repeat a sign: `$5 million dollars`. */
export function isDollarWord(tokens: TokenTable, i: number): boolean {
  return i < tokens.count && DOLLARS.has(tokens.word[i]!);
}

function signAt(tokens: TokenTable, i: number): string | undefined {
  if ((tokens.flags[i]! & TOKEN_MARK) === 0) return undefined;
  const word = tokens.word[i]!;
  return word === 0 ? RARE_SIGNS.get(tokens.text[tokens.start[i]!]!) : SIGNS.get(word);
}

function codeAt(tokens: TokenTable, i: number): string | undefined {
  return (tokens.flags[i]! & TOKEN_UPPER) !== 0 ? CODES.get(tokens.word[i]!) : undefined;
}
