import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import { GAP_BLANK, MARK, TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import { currencyAfter, currencyBefore, isDollarWord, mayOpenMoney } from './currency.ts';
import { decimal } from './decimal.ts';
import { isGlued, type Numeral, readNumeral, wordAfter } from './numeral.ts';
import { SCALE_LETTERS } from './number-words.ts';
import { DOUBTFUL_MEASURES, GLUED_MEASURES, MEASURE_PREFIXES, MEASURES, TIME_ORDER, TIME_UNITS } from './units.ts';

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

const PERCENT = wordSet('percent pct percentage');
const PER = wordId('per');
const CENT = wordId('cent');
const POINTS = wordSet('points point');
const PERCENTAGE = wordSet('percentage percent');
const OLD = wordId('old');
const OF = wordId('of');
const AGE = wordId('age');
const AND = wordId('and');
const A = wordSet('a an');
const DAY = wordId('day');
const HALF = wordId('half');
const SECOND = wordId('second');
const HOURS_A_DAY = wordSet('day days week weeks');

/** Reads the amount that starts at token `i`: `$1.2M`, `22 percent`, `five kilograms`, `12 years old`, `seven`. */
export function readAmount(tokens: TokenTable, i: number): Amount | undefined {
  if (mayOpenMoney(tokens, i)) return moneyFromSign(tokens, i);
  const numeral = readNumeral(tokens, i);
  if (numeral === undefined) return undefined;
  return withUnit(tokens, numeral);
}

function moneyFromSign(tokens: TokenTable, i: number): Amount | undefined {
  const sign = currencyBefore(tokens, i);
  if (sign === undefined) return undefined;
  const at = sign.last;
  if (at >= tokens.count || tokens.gap[at] === GAP_BLANK) return undefined;
  const numeral = readNumeral(tokens, at, true);
  if (numeral === undefined) return undefined;
  let last = numeral.last;
  const dollars = wordAfter(tokens, last);
  if (sign.code === 'USD' && isDollarWord(tokens, dollars)) last = dollars + 1; // `$5 million dollars`
  return { first: sign.first, last, numeral, kind: 'money', unit: sign.code, factor: 1, rest: [] };
}

/** The unit behind a numeral; `bare` when there is none. */
export function withUnit(tokens: TokenTable, numeral: Numeral): Amount {
  const { first, last } = numeral;
  const bare: Amount = { first, last, numeral, kind: 'bare', unit: '', factor: 1, rest: [] };
  let at = bracketed(tokens, numeral);
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
  if (word === PER && at + 1 < tokens.count && tokens.word[at + 1] === CENT)
    return { ...bare, last: at + 2, kind: 'percent' };
  const time = TIME_UNITS.get(word);
  if (time !== undefined) return duration(tokens, bare, at, time[0], time[1]);
  if (hyphen && word === OLD) return bare;
  if (isGlued(tokens, at) && numeral.inDigits && (word === YO || word === MO))
    return { ...bare, last: at + 1, kind: 'age' };
  const money = currencyAfter(tokens, at);
  if (money !== undefined) return moneyBehind(tokens, bare, money.last, money.code, money.hundredths === true);
  return measure(tokens, bare, at, hyphen) ?? scaledMoney(tokens, bare) ?? bare;
}

const PERCENTAGE_WORD = wordId('percentage');
const YO = wordId('yo');
const MO = wordId('mo');

/** `10k$`, `3M dollars`: letters scale only beside a currency. */
function scaledMoney(tokens: TokenTable, bare: Amount): Amount | undefined {
  if (!bare.numeral.inDigits || !isGlued(tokens, bare.last) || !SCALE_LETTERS.has(tokens.word[bare.last]!))
    return undefined;
  const numeral = readNumeral(tokens, bare.first, true);
  if (numeral === undefined || numeral.last === bare.last) return undefined;
  const money = currencyAfter(tokens, numeral.last);
  if (money === undefined) return undefined;
  return { ...bare, numeral, last: money.last, kind: 'money', unit: money.code };
}

function moneyBehind(tokens: TokenTable, bare: Amount, last: number, code: string, hundredths: boolean): Amount {
  if (hundredths) {
    const { value } = bare.numeral;
    const cents = value === undefined ? bare.numeral : { ...bare.numeral, value: value / 100, exact: undefined };
    return { ...bare, numeral: cents, last, kind: 'money', unit: code };
  }
  const whole: Amount = { ...bare, last, kind: 'money', unit: code };
  // `20 dollars and 43 cents`
  let at = wordAfter(tokens, last);
  if (at < tokens.count && tokens.word[at] === AND) at += 1;
  if (at >= tokens.count || breaks(tokens, at)) return whole;
  const small = readNumeral(tokens, at);
  if (small?.value === undefined || small.value >= 100 || bare.numeral.value === undefined) return whole;
  const cents = currencyAfter(tokens, small.last);
  if (cents?.hundredths !== true) return whole;
  const sum = decimal(`${bare.numeral.digits.split('.')[0]}.${String(small.value).padStart(2, '0')}`);
  return { ...whole, numeral: { ...bare.numeral, ...sum }, last: cents.last };
}

/** `five (5) years`: the same number again in brackets belongs to it. */
function bracketed(tokens: TokenTable, { last, value }: Numeral): number {
  if (last + 2 >= tokens.count || tokens.word[last] !== MARK.openBracket) return last;
  const again = readNumeral(tokens, last + 1);
  if (again === undefined || again.value !== value || tokens.word[again.last] !== MARK.closeBracket) return last;
  return again.last + 1;
}

function duration(tokens: TokenTable, bare: Amount, at: number, factor: number, designator: string): Amount {
  let last = at + 1;
  const next = wordAfter(tokens, last);
  if (tokens.word[at] === SECOND && (tokens.text[tokens.end[at]!] === '-' || bare.numeral.value !== 1)) {
    // `one second`, `30-second clip` but not `two second-degree murders`
    if (next < tokens.count && tokens.word[next] === DEGREE) return bare;
  }
  if (next < tokens.count && !breaks(tokens, next)) {
    if (tokens.word[next] === OLD || tokens.word[next] === OLDS) {
      return {
        ...bare,
        last: next + 1,
        kind: 'age',
        unit: designator === 'Y' ? '' : (AGE_UNITS[designator] ?? ''),
        factor,
      };
    }
    if (tokens.word[next] === OF && next + 1 < tokens.count && tokens.word[next + 1] === AGE) {
      return {
        ...bare,
        last: next + 2,
        kind: 'age',
        unit: designator === 'Y' ? '' : (AGE_UNITS[designator] ?? ''),
        factor,
      };
    }
    if (
      designator !== 'Y' &&
      A.has(tokens.word[next]!) &&
      next + 1 < tokens.count &&
      HOURS_A_DAY.has(tokens.word[next + 1]!)
    ) {
      return { ...bare, last, kind: 'duration', unit: designator, factor };
    }
  }
  const rest: string[] = [];
  let order = TIME_ORDER.indexOf(designator);
  for (let from = last; ; from = last) {
    const part = smallerPart(tokens, from, order);
    if (part === undefined) break;
    rest.push(part.text);
    order = part.order;
    last = part.last;
  }
  const half = halfBehind(tokens, last);
  if (
    half > 0 &&
    rest.length === 0 &&
    (designator === 'Y' || designator === 'TH') &&
    bare.numeral.value !== undefined
  ) {
    return {
      ...bare,
      numeral: { ...bare.numeral, ...decimal(`${bare.numeral.digits}.5`) },
      last: half,
      kind: 'duration',
      unit: designator,
      factor,
      rest,
    };
  }
  return { ...bare, last, kind: 'duration', unit: designator, factor, rest };
}

const DEGREE = wordId('degree');
const OLDS = wordId('olds');
const AGE_UNITS: Readonly<Record<string, string>> = { M: 'month', W: 'week', D: 'day' };

/** `and six months`, `, 3 days`, `and a day` behind a longer unit. */
function smallerPart(
  tokens: TokenTable,
  from: number,
  above: number,
): { text: string; order: number; last: number } | undefined {
  let at = from;
  if (at < tokens.count && tokens.word[at] === MARK.comma) at += 1;
  if (at < tokens.count && tokens.word[at] === AND) at += 1;
  if (at >= tokens.count || breaks(tokens, at)) return undefined;
  if (tokens.word[at] === A_WORD && at + 1 < tokens.count && tokens.word[at + 1] === DAY && at > from) {
    return above < 3 ? { text: '1D', order: 3, last: at + 2 } : undefined;
  }
  const numeral = readNumeral(tokens, at);
  if (numeral?.value === undefined) return undefined;
  const unitAt = wordAfter(tokens, numeral.last);
  const unit = unitAt < tokens.count && !breaks(tokens, unitAt) ? TIME_UNITS.get(tokens.word[unitAt]!) : undefined;
  if (unit === undefined || unit[0] !== 1) return undefined;
  const order = TIME_ORDER.indexOf(unit[1]);
  if (order <= above || order > above + 2) return undefined;
  return { text: `${numeral.digits}${unit[1]}`, order, last: unitAt + 1 };
}

const A_WORD = wordId('a');

/** `a year and a half`, `two years and a half`. */
function halfBehind(tokens: TokenTable, at: number): number {
  if (at + 2 >= tokens.count || tokens.word[at] !== AND || tokens.word[at + 1] !== A_WORD) return 0;
  return tokens.word[at + 2] === HALF ? at + 3 : 0;
}

/** `a year and a day`, a sentence of its own; undefined for any other `a`. */
export function yearAndADay(tokens: TokenTable, i: number): Amount | undefined {
  const unit = i + 1 < tokens.count ? TIME_UNITS.get(tokens.word[i + 1]!) : undefined;
  if (unit === undefined || unit[1] !== 'Y' || unit[0] !== 1) return undefined;
  const numeral: Numeral = { ...decimal('1'), first: i, last: i + 1, scale: 0, inDigits: false };
  const bare: Amount = { first: i, last: i + 1, numeral, kind: 'bare', unit: '', factor: 1, rest: [] };
  const found = duration(tokens, bare, i + 1, 1, 'Y');
  return found.last > i + 2 && found.kind === 'duration' ? found : undefined;
}

function measure(tokens: TokenTable, bare: Amount, at: number, hyphen: boolean): Amount | undefined {
  const word = tokens.word[at]!;
  let end = at;
  let prefix = '';
  if (MEASURE_PREFIXES.has(word) && at + 1 < tokens.count && !breaks(tokens, at + 1)) {
    const text = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    prefix = text.startsWith('sq') ? 'square ' : text.startsWith('cu') ? 'cubic ' : `${text} `;
    end = wordAfter(tokens, at + 1);
  }
  if (end >= tokens.count) return undefined;
  const unit = MEASURES.get(tokens.word[end]!);
  if (unit === undefined) return undefined;
  if (
    isGlued(tokens, at) &&
    !hyphen &&
    !GLUED_MEASURES.has(tokens.word[end]!) &&
    bare.numeral.inDigits &&
    tokens.word[at] !== MARK.hyphen
  ) {
    return undefined;
  }
  if (DOUBTFUL_MEASURES.has(tokens.word[end]!) && !hyphen && bare.numeral.value !== 1) return undefined;
  const last = end + 1;
  const name = prefix + unit;
  const whole: Amount = { ...bare, last, kind: 'measure', unit: name };
  if (last >= tokens.count || breaks(tokens, last)) return whole;
  const next = tokens.word[last]!;
  if (next === PER && last + 1 < tokens.count && tokens.word[last + 1] === HOUR) {
    return { ...whole, last: last + 2, unit: `${name} per hour` };
  }
  if (unit === 'degree' && SCALES_OF_HEAT.has(next)) {
    return { ...whole, last: last + 1, unit: `degree ${SCALES_OF_HEAT.get(next)}` };
  }
  return unit === 'foot' && prefix === '' ? withInches(tokens, whole) : whole;
}

/** `5 feet 10 inches`, `5-foot-10`: one height, in feet. */
function withInches(tokens: TokenTable, feet: Amount): Amount {
  const { numeral } = feet;
  const hyphen = tokens.word[feet.last] === MARK.hyphen;
  let at = wordAfter(tokens, feet.last);
  if (at < tokens.count && (tokens.word[at] === MARK.comma || tokens.word[at] === AND)) at += 1;
  if (at >= tokens.count || breaks(tokens, at)) return feet;
  const inches = readNumeral(tokens, at);
  if (inches?.value === undefined || numeral.value === undefined || inches.value >= 12) return feet;
  const unit = wordAfter(tokens, inches.last);
  const named = unit < tokens.count && !breaks(tokens, unit) && INCHES.has(tokens.word[unit]!);
  if (!named && !hyphen) return feet;
  const sum = { value: numeral.value + inches.value / 12, exact: undefined };
  return { ...feet, numeral: { ...numeral, ...sum }, last: named ? unit + 1 : inches.last };
}

const INCHES = wordSet('inch inches in');
const SCALES_OF_HEAT: ReadonlyMap<number, string> = wordMap({
  fahrenheit: 'Fahrenheit',
  f: 'Fahrenheit',
  celsius: 'Celsius',
  celcius: 'Celsius',
  centigrade: 'Celsius',
  c: 'Celsius',
});
const HOUR = wordId('hour');

/** True when token `i` begins a new block or sentence, or stands behind a blank line. */
export function breaks(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0 || tokens.gap[i] === GAP_BLANK;
}
