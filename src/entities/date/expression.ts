import { SMALL } from '../../gazetteer/number-words.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_NUMBER } from '../../segment/tokens.ts';
import { DAY_PARTS, NEAR_DAYS, WORD } from './calendar-words.ts';
import { countedPoint } from './counted-point.ts';
import { isOfficeHours } from './office-hours.ts';
import { joined, joinsRange, withRange } from './range.ts';
import { type Expression, fourDigitYear, isNumber, type Stretch, wordAt } from './reader.ts';
import { bareBehind, timeAfter, timeOfDay } from './time-of-day.ts';
import { atTime, counting, type DateValue, interval, inYear, offset, part } from './value.ts';
import { weekdayValue } from './weekday.ts';
import { followsYear } from './year.ts';

const AROUND = wordSet('after before past');

/** Tokens up to `skip` are no date and need no second look: a time of day without its date. */
export interface Skip {
  readonly skip: number;
}

/** The whole date expression at token `i`: a date or a range, with a time beside it. `lastEnd` is where the date before it ended. */
export function expression(stretch: Stretch, i: number, lastEnd: number): Expression | Skip | undefined {
  const word = wordAt(stretch, i);
  if ((stretch.tokens.flags[i]! & TOKEN_NUMBER) !== 0 || word === WORD.noon || word === WORD.midnight) {
    const timed = timeFirst(stretch, i);
    if (timed !== undefined) return 'skip' in timed ? timed : untilTime(stretch, timed);
    if (word === WORD.noon || word === WORD.midnight) return undefined;
  } else if (SMALL.has(word)) {
    const timed = timeFirst(stretch, i); // `five-thirty tomorrow evening`
    if (timed !== undefined && !('skip' in timed)) return timed;
  }
  const year =
    fourDigitYear(stretch, i) >= 0 &&
    lastEnd > stretch.first &&
    followsYear(stretch, i, lastEnd) &&
    fourDigitYear(stretch, lastEnd - 1) >= 0;
  const date = countedPoint(stretch, i, { year });
  if (date === undefined) return undefined;
  const days = withRange(stretch, date);
  if (isOfficeHours(stretch, days)) return { skip: days.last };
  return untilTime(stretch, withTime(stretch, withApposition(stretch, withFinancial(stretch, days))));
}

/** `2021-22 financial year`, `2025 to 2026 financial year`. */
function withFinancial(stretch: Stretch, date: Expression): Expression {
  const { last, value } = date;
  if (wordAt(stretch, last) !== FINANCIAL || wordAt(stretch, last + 1) !== WORD.year) return date;
  return value.kind === 'absolute' && (value.granularity === 'year' || value.granularity === 'interval')
    ? { ...date, last: last + 2 }
    : date;
}
const FINANCIAL = wordId('financial');

/** `1:30 p.m. on Tuesday`, `10 a.m., June 3, 2016`; a time without a date is skipped as a whole. */
function timeFirst(stretch: Stretch, i: number): Expression | Skip | undefined {
  const before = wordAt(stretch, i - 1);
  const told = timeOfDay(stretch, i);
  const cued = bareBehind(before);
  const bare = told === undefined ? (cued ?? (SMALL.has(wordAt(stretch, i)) ? 'range' : undefined)) : undefined;
  const time = told ?? (bare === undefined ? undefined : timeOfDay(stretch, i, { part: 0, bare }));
  if (time === undefined) return undefined;
  // `five to seven today`, not `counts one and two on Monday`
  if (told === undefined && cued === undefined && !NEAR_DAYS.has(wordAt(stretch, time.last))) return undefined;
  // `just after midnight on March 4`: no time of day is told
  if (wordAt(stretch, i) === WORD.midnight && AROUND.has(before)) return { skip: time.last };
  let at = time.last;
  if (wordAt(stretch, at) === MARK.comma) at += 1;
  if (wordAt(stretch, at) === WORD.on) at += 1;
  if (at < stretch.last && (bare === undefined || !isNumber(stretch, at))) {
    const date = countedPoint(stretch, at, { year: false });
    if (date !== undefined && date.first === at) {
      const whole = withApposition(stretch, date);
      const settled = timeOfDay(stretch, i, { part: partBefore(stretch, whole.last), bare }) ?? time;
      const value = timed(whole, settled);
      if (value !== undefined) return { first: i, last: value.last, value: value.value, rule: 'time' };
    }
  }
  return told === undefined ? undefined : { skip: time.last };
}

/** Word of the part of the day that a date ending before token `last` names: `tomorrow evening`, `tonight`; 0 for none. */
function partBefore(stretch: Stretch, last: number): number {
  const word = wordAt(stretch, last - 1);
  return DAY_PARTS.has(word) || word === TONIGHT ? word : 0;
}
const TONIGHT = wordId('tonight');

/** `8 p.m. Friday to 2 a.m. Saturday`, `between June 5 at 10 p.m. and June 6 at 1 a.m.`: two days, each with its time. */
function untilTime(stretch: Stretch, from: Expression): Expression {
  if (from.rule !== 'time' || isRange(from.value)) return from;
  const behind = wordAt(stretch, from.last) === MARK.comma ? from.last + 1 : from.last;
  if (!joinsRange(stretch, from.first, behind)) return from;
  const at = behind + 1;
  if (at >= stretch.last) return from;
  const timeThenDay = isNumber(stretch, at) ? timeFirst(stretch, at) : undefined;
  const day = timeThenDay === undefined ? countedPoint(stretch, at, { year: false }) : undefined;
  const to = timeThenDay ?? (day?.first === at ? withTime(stretch, day) : undefined);
  if (to === undefined || 'skip' in to || to.rule !== 'time' || isRange(to.value)) return from;
  const value = joined(from.value, to.value, false);
  return value === undefined ? from : { first: from.first, last: to.last, value, rule: 'time' };
}

function isRange(value: DateValue): boolean {
  return value.kind === 'interval' || (value.kind === 'absolute' && value.granularity === 'interval');
}

function timed(
  date: Expression,
  time: { readonly from: string; readonly to: string | undefined },
): { last: number; value: DateValue } | undefined {
  const from = atTime(date.value, time.from);
  if (from === undefined) return undefined;
  const to = time.to === undefined ? undefined : atTime(date.value, time.to);
  return { last: date.last, value: to === undefined ? from : interval(from, to) };
}

function withTime(stretch: Stretch, date: Expression): Expression {
  const time = timeAfter(stretch, date.last, partBefore(stretch, date.last));
  if (time === undefined) return date;
  const value = timed(date, time);
  if (value === undefined) return date;
  const said = { ...date, last: time.last, value: value.value, rule: 'time' };
  // `Thu Oct 26 11:00:09 2023`: the year behind the time
  const year =
    value.value.kind === 'calendar' && value.value.years === undefined ? fourDigitYear(stretch, time.last) : -1;
  const whole = year < 0 || value.value.kind !== 'calendar' ? undefined : inYear(value.value, year);
  return whole === undefined ? said : { ...said, last: time.last + 1, value: whole };
}

/** `This morning, Sept. 27, 2010`: the same day said twice is one expression. */
function withApposition(stretch: Stretch, date: Expression): Expression {
  const { kind } = date.value;
  const near = kind === 'offset' && date.value.unit === 'day';
  if (!near && (kind !== 'weekday' || date.value.direction !== undefined)) return date;
  const at = wordAt(stretch, date.last) === MARK.comma ? date.last + 1 : date.last;
  if (at >= stretch.last || (near && at === date.last)) return date;
  const second = countedPoint(stretch, at, { year: false });
  if (second === undefined || second.first !== at) return date;
  const { value } = second;
  // `Saturday, three days from now`
  if (!near) {
    const whole =
      kind === 'weekday' && second.rule === 'from-date' ? weekdayThen(date.value.weekday, value) : undefined;
    return whole === undefined ? date : { ...second, first: date.first, value: whole };
  }
  const isDay =
    (value.kind === 'absolute' && value.granularity === 'day') ||
    (value.kind === 'calendar' && value.day !== undefined);
  return isDay ? { ...second, first: date.first } : date;
}

/** The weekday of a time counted from now: `Monday, two weeks from now`, `Thursday, two years from now`. */
function weekdayThen(weekday: number, then: DateValue): DateValue | undefined {
  if (then.kind !== 'offset') return undefined;
  if (then.unit === 'day') return then;
  if (then.unit === 'week') return weekdayValue(weekday, undefined, { weeks: then.count });
  if (then.unit !== 'month' && then.unit !== 'year') return undefined;
  const day = counting(then.unit, then.count, offset('day', 0));
  const week = day === undefined ? undefined : part({ unit: 'week', nth: 0, count: 1 }, day);
  return week === undefined ? undefined : part({ unit: 'weekday', nth: 1, count: 1, weekday }, week);
}
