import { wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_NUMBER } from '../../segment/tokens.ts';
import { WORD } from './calendar-words.ts';
import { countedPoint } from './counted-point.ts';
import { withRange } from './range.ts';
import { type Expression, fourDigitYear, type Stretch, wordAt } from './reader.ts';
import { timeAfter, timeOfDay } from './time-of-day.ts';
import { atTime, type DateValue, interval } from './value.ts';
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
    if (timed !== undefined) return timed;
    if (word === WORD.noon || word === WORD.midnight) return undefined;
  }
  const year =
    fourDigitYear(stretch, i) >= 0 &&
    lastEnd > stretch.first &&
    followsYear(stretch, i, lastEnd) &&
    fourDigitYear(stretch, lastEnd - 1) >= 0;
  const date = countedPoint(stretch, i, { year });
  if (date === undefined) return undefined;
  return withTime(stretch, withApposition(stretch, withRange(stretch, date)));
}

/** `1:30 p.m. on Tuesday`, `10 a.m., June 3, 2016`; a time without a date is skipped as a whole. */
function timeFirst(stretch: Stretch, i: number): Expression | Skip | undefined {
  const time = timeOfDay(stretch, i);
  if (time === undefined) return undefined;
  // `just after midnight on March 4`: no time of day is told
  if (wordAt(stretch, i) === WORD.midnight && AROUND.has(wordAt(stretch, i - 1))) return { skip: time.last };
  let at = time.last;
  if (wordAt(stretch, at) === MARK.comma) at += 1;
  if (wordAt(stretch, at) === WORD.on) at += 1;
  if (at < stretch.last) {
    const date = countedPoint(stretch, at, { year: false });
    if (date !== undefined && date.first === at) {
      const value = timed(withApposition(stretch, date), time);
      if (value !== undefined) return { first: i, last: value.last, value: value.value, rule: 'time' };
    }
  }
  return { skip: time.last };
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
  const time = timeAfter(stretch, date.last);
  if (time === undefined) return date;
  const value = timed(date, time);
  return value === undefined ? date : { ...date, last: time.last, value: value.value, rule: 'time' };
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
  if (!near)
    return second.rule === 'from-date' && value.kind === 'offset' && value.unit === 'day'
      ? { ...second, first: date.first }
      : date;
  const isDay =
    (value.kind === 'absolute' && value.granularity === 'day') ||
    (value.kind === 'calendar' && value.day !== undefined);
  return isDay ? { ...second, first: date.first } : date;
}
