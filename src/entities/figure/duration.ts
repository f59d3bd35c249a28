import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';
import type { Amount } from './amount.ts';
import { decimal } from './decimal.ts';
import { breaks, numeralOf, readNumeral, wordAfter } from './numeral.ts';
import { TIME_ORDER, TIME_UNITS } from './units.ts';

const OLD = wordId('old');
const OF = wordId('of');
const AGE = wordId('age');
const AND = wordId('and');
const A = wordSet('a an');
const DAY = wordId('day');
const HALF = wordId('half');
const SECOND = wordId('second');
const HOURS_A_DAY = wordSet('day days week weeks');

/** A number of units of time, the unit at token `at`, with smaller units behind it; an age where `old` follows. */
export function duration(tokens: TokenTable, bare: Amount, at: number, factor: number, designator: string): Amount {
  let last = at + 1;
  const next = wordAfter(tokens, last);
  if (tokens.word[at] === SECOND && (tokens.text[tokens.end[at]!] === '-' || bare.numeral.value !== 1)) {
    // `one second`, `30-second clip` but not `two second-degree murders`
    if (next < tokens.count && tokens.word[next] === DEGREE) return bare;
  }
  // `an infant of seven weeks`
  if (tokens.word[bare.first - 1] === OF && YOUNG.has(tokens.word[bare.first - 2] ?? 0))
    return { ...bare, last, kind: 'age', unit: AGE_UNITS[designator] ?? '', factor };
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

const YOUNG = wordSet('infant baby toddler newborn child boy girl');
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
  if (order <= above || order > above + 3) return undefined;
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
  const numeral = numeralOf(decimal('1'), i, i + 1, 0, false);
  const bare: Amount = { first: i, last: i + 1, numeral, kind: 'bare', unit: '', factor: 1, rest: [] };
  const found = duration(tokens, bare, i + 1, 1, 'Y');
  return (found.last > i + 2 || isHedged(tokens, i)) && found.kind === 'duration' ? found : undefined;
}

/** `for over a year`, `in less than a year`; not `more than a year ago`, `spread over a year`. */
function isHedged({ word }: TokenTable, i: number): boolean {
  if (i < 3 || !HEDGES.has(word[i - 1]!) || COUNTED.has(word[i + 2] ?? 0)) return false;
  const before = word[i - 1] === THAN ? i - 3 : i - 2;
  return LASTING.has(word[before]!) || (JUST.has(word[before]!) && LASTING.has(word[before - 1] ?? 0));
}
const HEDGES = wordSet('over than nearly almost');
const JUST = wordSet('just well slightly little');
const THAN = wordId('than');
const LASTING = wordSet('for in of lasted lasting spent took spanned served serving spanning');
const COUNTED = wordSet('ago later earlier after before old');
