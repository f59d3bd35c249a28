import { wordId, wordSet } from '../../gazetteer/words.ts';
import { SCALE_LETTERS } from '../../gazetteer/number-words.ts';
import { MARK, TOKEN_WORD, type TokenTable, tokenText } from '../../segment/tokens.ts';
import { currencyAfter, mayOpenMoney } from './currency.ts';
import { duration } from './duration.ts';
import { measure, withStop } from './measure.ts';
import { moneyBehind, moneyFromSign, scaledMoney } from './money.ts';
import { breaks, isGlued, type Numeral, readNumeral, wordAfter } from './numeral.ts';
import { looksPlural } from './singular.ts';
import { TIME_UNITS } from './units.ts';

/** A number with its unit, before ranges and precision. */
export interface Amount {
  /** Tokens `[first, last)`, unit included. */
  readonly first: number;
  readonly last: number;
  readonly numeral: Numeral;
  readonly kind: 'money' | 'percent' | 'duration' | 'age' | 'measure' | 'bare';
  /** ISO currency, unit of measure, ISO duration designator (`Y`, `TH`), or empty. */
  readonly unit: string;
  /** What one unit is worth in terms of `unit`: 10 for decades (in years). */
  readonly factor: number;
  /** Smaller units behind a duration: the `6M` of `1 year and 6 months`. */
  readonly rest: readonly string[];
}

const BEFORE_TIME = wordSet('working business calendar consecutive straight full additional more further school long');
const NON = wordId('non');
const WHOLE = wordSet('full additional calendar working business');
const PERCENT = wordSet('percent pct percentage');
const PER = wordId('per');
const CENT = wordId('cent');
const POINTS = wordSet('points point');
const PERCENTAGE = wordSet('percentage percent');
const OLD = wordId('old');
/** Reads the amount that starts at token `i`: `$1.2M`, `22 percent`, `five kilograms`, `12 years old`, `seven`. */
export function readAmount(tokens: TokenTable, i: number): Amount | undefined {
  if (mayOpenMoney(tokens, i)) return moneyFromSign(tokens, i);
  const numeral = readNumeral(tokens, i);
  if (numeral === undefined) return undefined;
  return withUnit(tokens, numeral);
}

/** The unit behind a numeral; `bare` when there is none. */
export function withUnit(tokens: TokenTable, numeral: Numeral): Amount {
  const { first, last } = numeral;
  const bare: Amount = { first, last, numeral, kind: 'bare', unit: '', factor: 1, rest: [] };
  let at = bracketed(tokens, numeral);
  if (tokens.word[at] === MARK.plus && isGlued(tokens, at) && isTimeUnit(tokens, at + 1)) at += 1; // `40+ years`
  const hyphen = at < tokens.count && tokens.word[at] === MARK.hyphen;
  at = wordAfter(tokens, at);
  if (at >= tokens.count || breaks(tokens, at)) return bare;
  const word = tokens.word[at]!;
  // 22 percent, 22%, 3 percentage points
  if (word === MARK.percent || PERCENT.has(word)) {
    const points = PERCENTAGE.has(word) && at + 1 < tokens.count && POINTS.has(tokens.word[at + 1]!);
    if (points) return { ...bare, last: at + 2, kind: 'percent', unit: 'point' };
    return word === PERCENTAGE_WORD ? bare : { ...bare, last: at + 1, kind: 'percent' };
  }
  const cent = word === PER ? wordAfter(tokens, at + 1) : tokens.count;
  if (cent < tokens.count && tokens.word[cent] === CENT) return { ...bare, last: cent + 1, kind: 'percent' };
  const time = isSecondHand(tokens, at) ? undefined : TIME_UNITS.get(word);
  if (time !== undefined) return duration(tokens, bare, at, time[0], time[1]);
  // `twenty working days`, `three more years`, `six non-consecutive months`
  const kind = word === NON && tokens.word[at + 1] === MARK.hyphen ? at + 2 : at;
  const unit =
    !hyphen && BEFORE_TIME.has(tokens.word[kind]!) && kind + 1 < tokens.count && !breaks(tokens, kind + 1)
      ? TIME_UNITS.get(tokens.word[kind + 1]!)
      : undefined;
  if (unit !== undefined && (numeral.value !== 1 || WHOLE.has(word)))
    return duration(tokens, bare, kind + 1, unit[0], unit[1]);
  if (hyphen && word === OLD) return bare;
  if (isGlued(tokens, at) && numeral.inDigits && (word === YO || word === MO))
    return { ...bare, last: at + 1, kind: 'age' };
  const money = currencyAfter(tokens, at);
  if (money !== undefined) return moneyBehind(tokens, bare, money.last, money.code, money.hundredths === true);
  const measured = measure(tokens, bare, at, hyphen);
  if (measured !== undefined) return withStop(tokens, measured);
  return scaledMoney(tokens, bare) ?? scaled(tokens, bare) ?? bare;
}

/** `10 000 second-hand cars`, `two second-degree murders` */
function isSecondHand(tokens: TokenTable, i: number): boolean {
  return tokens.word[i] === SECOND && tokens.word[i + 1] === MARK.hyphen && BEHIND_SECOND.has(tokens.word[i + 2] ?? 0);
}
const SECOND = wordId('second');
const BEHIND_SECOND = wordSet('hand degree class grade generation floor story storey year tier rate');

function isTimeUnit(tokens: TokenTable, i: number): boolean {
  const at = wordAfter(tokens, i);
  return at < tokens.count && !breaks(tokens, at) && TIME_UNITS.has(tokens.word[at]!);
}

const PERCENTAGE_WORD = wordId('percentage');
const YO = wordId('yo');
const MILLIMETRES = wordId('mm');
const MO = wordId('mo');

/** `five (5) years`: the same number again in brackets belongs to it. */
export function bracketed(tokens: TokenTable, { last, value }: Numeral): number {
  if (last + 2 >= tokens.count || tokens.word[last] !== MARK.openBracket) return last;
  const again = readNumeral(tokens, last + 1);
  if (again === undefined || again.value !== value || tokens.word[again.last] !== MARK.closeBracket) return last;
  return again.last + 1;
}

/** `1.4m cigarettes`, `2bn people`: a letter scales where a plural follows at once; `a 100m race` is run. */
function scaled(tokens: TokenTable, bare: Amount): Amount | undefined {
  const at = bare.last;
  if (!bare.numeral.inDigits || !isGlued(tokens, at) || !SCALE_LETTERS.has(tokens.word[at]!)) return undefined;
  if (tokens.word[at] === MILLIMETRES) return undefined; // `9mm handguns`
  const noun = at + 1;
  if (noun >= tokens.count || breaks(tokens, noun) || (tokens.flags[noun]! & TOKEN_WORD) === 0) return undefined;
  if (!looksPlural(tokenText(tokens, noun).toLowerCase())) return undefined;
  const numeral = readNumeral(tokens, bare.first, true);
  return numeral === undefined || numeral.last !== noun ? undefined : { ...bare, numeral, last: numeral.last };
}
