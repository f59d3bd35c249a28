import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import { DIRECTIONS, WEEKDAYS, WORD } from './calendar-words.ts';
import type { Part, PartUnit } from '../../core/period.ts';
import { point } from './point.ts';
import { count, dayOfMonth, digitsAt, endsAt, type Expression, ordinal, type Stretch, wordAt } from './reader.ts';
import { counting, type DateValue, interval, offset, part } from './value.ts';

const FINAL = wordSet('last final');
const UNITS: ReadonlyMap<number, PartUnit> = wordMap({
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  weekend: 'weekend',
  month: 'month',
  months: 'month',
});
const PLURALS = wordSet('days weeks weekends months');
const PERIODS = wordMap({ week: 'week', month: 'month', year: 'year', quarter: 'quarter' } as const);
const ENDS = wordSet('end beginning start middle close');
/** What stands before `the end of the year` when the release's own year is meant: a story says `At the end of the year, he left`. */
const DEADLINES = wordSet('by before at until through to since');

/** `first week of June`, `third Monday in May`, `last four months of 2021`, `last day of this month`, from an ordinal or `last` at token `i`. */
export function partOfPeriod(stretch: Stretch, i: number): Expression | undefined {
  const final = FINAL.has(wordAt(stretch, i));
  const nth = final ? { value: -1, last: i + 1 } : ordinal(stretch, i);
  if (nth === undefined || nth.value === 0) return undefined;
  const many = count(stretch, nth.last);
  const at = many === undefined ? nth.last : many.last;
  const word = wordAt(stretch, at);
  const weekday = WEEKDAYS.get(word);
  const unit = weekday === undefined ? UNITS.get(word) : 'weekday';
  if (unit === undefined || (many !== undefined && (unit === 'weekday' || unit === 'weekend'))) return undefined;
  if (many === undefined && PLURALS.has(word)) return undefined; // `final days of 2011`: how many is not said
  const joint = wordAt(stretch, at + 1);
  if (joint !== WORD.of && (joint !== WORD.in || final)) return undefined;
  const which: Part = { unit, nth: nth.value, count: many?.value ?? 1, ...(weekday === undefined ? {} : { weekday }) };
  return within(stretch, i, at + 2, which);
}

/** `15th of next month`, `4-23 in next month`, from the first day at token `i`. */
export function daysOfMonth(stretch: Stretch, i: number): Expression | undefined {
  const from = dayOfMonth(stretch, i);
  if (from === undefined || from.value < 1) return undefined;
  const joint = wordAt(stretch, from.last);
  const until = JOINTS.has(joint)
    ? dayOfMonth(stretch, wordAt(stretch, from.last + 1) === WORD.the ? from.last + 2 : from.last + 1)
    : undefined;
  const last = until ?? from;
  if (last.value > 31 || last.value < from.value) return undefined;
  const of = wordAt(stretch, last.last);
  // `up 3 in this month` counts; `3rd of this month` and `3 to 9 of this month` are days
  if (of !== WORD.of && (of !== WORD.in || until === undefined)) return undefined;
  if (until === undefined && from.last === i + 1 && digitsAt(stretch, i, 2) >= 0) return undefined;
  const at = last.last + 1;
  if (!DIRECTIONS.has(wordAt(stretch, at)) || PERIODS.get(wordAt(stretch, at + 1)) !== 'month') return undefined;
  return within(stretch, i, at, { unit: 'day', nth: from.value, count: last.value - from.value + 1 });
}

/** The part of the month or year that is named from token `at` on. */
function within(stretch: Stretch, first: number, at: number, which: Part): Expression | undefined {
  const from = wordAt(stretch, at) === WORD.year ? at + 1 : at; // `of the month` may be any month
  const period = point(stretch, from, { year: true });
  if (
    period === undefined ||
    period.first !== from ||
    period.rule === 'fiscal-year' ||
    !isPeriod(period.value, which.unit)
  )
    return undefined;
  const value = part(which, period.value);
  return value === undefined ? undefined : { first, last: period.last, value, rule: 'part' };
}

/** Months and years; a month has no months. */
function isPeriod(value: DateValue, unit: PartUnit): boolean {
  switch (value.kind) {
    case 'absolute':
      return value.granularity === 'year' || (unit !== 'month' && value.granularity === 'month');
    case 'calendar':
      return unit !== 'month' && value.day === undefined && value.month <= 12;
    case 'offset':
      return value.unit === 'year' || (unit !== 'month' && value.unit === 'month');
    default:
      return false;
  }
}

/** `week of September 12, 2022`, `week commencing 4 February`: the week that holds the day, or begins with it. A range of days says more than its week. */
export function weekOfDay(stretch: Stretch, i: number): Expression | undefined {
  const unit = UNITS.get(wordAt(stretch, i));
  if (unit !== 'week' && unit !== 'weekend') return undefined;
  const number = unit === 'week' ? digitsAt(stretch, i + 1, 2) : -1;
  if (number > 0 && number <= 53 && wordAt(stretch, i + 2) === WORD.of)
    return within(stretch, i, i + 3, { unit, nth: number, count: 1 }); // `week 27 of 2016`
  const joint = wordAt(stretch, i + 1);
  const begins = unit === 'week' && BEGINNING.has(joint);
  if (joint !== WORD.of && !begins && (unit !== 'week' || joint !== ENDING)) return undefined;
  const at = joint !== WORD.of && wordAt(stretch, i + 2) === WORD.on ? i + 3 : i + 2;
  const day = point(stretch, at, { year: false });
  if (day === undefined || day.first !== at) return undefined;
  const { value } = day;
  const isDay =
    (value.kind === 'absolute' && value.granularity === 'day') ||
    (value.kind === 'calendar' && value.day !== undefined);
  if (!isDay || JOINTS.has(wordAt(stretch, day.last))) return undefined;
  const whole = joint === WORD.of ? part({ unit, nth: 0, count: 1 }, value) : sevenDays(value, begins ? 6 : -6);
  return whole === undefined ? undefined : { first: i, last: day.last, value: whole, rule: 'part' };
}
const JOINTS = wordSet('- – — to through thru and');
const BEGINNING = wordSet('beginning starting commencing');
const ENDING = wordId('ending');

/** `week beginning 4 February`, `week ending June 3`: the seven days from a day on, or up to it. */
function sevenDays(day: DateValue, days: number): DateValue | undefined {
  const other = counting('day', days, day);
  if (other === undefined) return undefined;
  return days > 0 ? interval(day, other) : interval(other, day);
}

/** `over the weekend`: the last one. */
export function theWeekend(stretch: Stretch, i: number): Expression | undefined {
  if (wordAt(stretch, i) !== WEEKEND || wordAt(stretch, i - 1) !== WORD.the) return undefined;
  if (!DURING.has(wordAt(stretch, i - 2)) || wordAt(stretch, i + 1) === WORD.of) return undefined;
  return { first: i, last: i + 1, value: offset('weekend', -1), rule: 'directed' };
}
const WEEKEND = wordId('weekend');
const DURING = wordSet('over at during');

/** `end of 2028`, `beginning of this year`: the year or month; `by the end of the year`: that of the release. */
export function endOfPeriod(stretch: Stretch, i: number): Expression | undefined {
  if (!ENDS.has(wordAt(stretch, i)) || wordAt(stretch, i + 1) !== WORD.of) return undefined;
  const the = wordAt(stretch, i + 2) === WORD.the ? 1 : 0;
  const unit = PERIODS.get(wordAt(stretch, i + 2 + the));
  if (unit === undefined) return the === 1 ? undefined : endOfNamed(stretch, i);
  const before = wordAt(stretch, i - 1) === WORD.the ? i - 2 : i - 1;
  if (!DEADLINES.has(wordAt(stretch, before))) return undefined;
  const last = i + 3 + the;
  return endsAt(stretch, last) ? { first: i, last, value: offset(unit, 0), rule: 'part' } : undefined;
}

function endOfNamed(stretch: Stretch, i: number): Expression | undefined {
  // a range begins with its first date: `from the end of March 2015 to May`
  const before = wordAt(stretch, i - 1) === WORD.the ? i - 2 : i - 1;
  if (OPENS_RANGE.has(wordAt(stretch, before))) return undefined;
  const named = point(stretch, i + 2, { year: true });
  if (named === undefined || named.first !== i + 2 || named.rule === 'part') return undefined;
  return isPeriod(named.value, 'day') ? { ...named, first: i, rule: 'part' } : undefined;
}
const OPENS_RANGE = wordSet('from between to through and');
