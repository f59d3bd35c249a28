import { MARK, POSSESSIVE_WORD } from '../../segment/tokens.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { dayFirst, monthFirst } from './calendar-day.ts';
import { DAY_PARTS, DIRECTIONS, SHORT_WEEKDAYS, WEEKDAYS, WORD } from './calendar-words.ts';
import {
  dayOfMonth,
  digitsAt,
  endsAt,
  type Expression,
  isAttached,
  isCapital,
  isDayOfSomeYear,
  type Reading,
  type Stretch,
  wordAt,
} from './reader.ts';
import { numericDate } from './numeric.ts';
import { timeAfter } from './time-of-day.ts';
import { calendar, type DateValue, type Direction } from './value.ts';

/** Words that make a weekday a name or a recurring day: `Black Friday`, `every Monday`. */
const NOT_ONE_DAY = wordSet('black good cyber ash palm easter bloody giving super every each any holy maundy that');

const THAT = wordId('that');
const SCHOOL = wordSet('school mass');
const LIGHTS = wordSet('lights live football');

export function weekdayValue(
  weekday: number,
  direction: Direction | 'coming' | undefined,
  said: { readonly day?: number; readonly weeks?: number } = {},
): DateValue {
  return { kind: 'weekday', edtf: undefined, weekday, day: said.day, weeks: said.weeks, direction, time: undefined };
}

/** `Tuesday, June 20, 2017`, `Tuesday the 20th of June`, `Sunday morning`, `Wednesday`. */
export function weekdayFirst(stretch: Stretch, i: number): Expression | undefined {
  const word = wordAt(stretch, i);
  const weekday = WEEKDAYS.get(word);
  if (weekday === undefined) return undefined;
  let at = i + 1;
  if (wordAt(stretch, at) === MARK.stop && isAttached(stretch, at)) at += 1;
  let next = at;
  if (wordAt(stretch, next) === MARK.comma) next += 1;
  if (DAY_PARTS.has(wordAt(stretch, next))) {
    next += 1;
    if (wordAt(stretch, next) === MARK.comma) next += 1;
  }
  if (wordAt(stretch, next) === WORD.the) next += 1;
  const date = calendarDate(stretch, next);
  if (date !== undefined) {
    const value = date.value.kind === 'calendar' ? { ...date.value, weekday } : date.value;
    return { ...date, first: i, value };
  }
  const numbered = dayBehind(stretch, i + 1);
  if (numbered !== undefined)
    return {
      first: i,
      last: numbered.last,
      value: weekdayValue(weekday, undefined, { day: numbered.value }),
      rule: 'weekday',
    };
  const slashed = slashedDay(stretch, i + 1, weekday);
  if (slashed !== undefined) return { ...slashed, first: i };
  const isShort = SHORT_WEEKDAYS.has(word);
  if (isShort) {
    if (!isCapital(stretch, i) || timeAfter(stretch, at) === undefined) return undefined;
    return { first: i, last: at, value: weekdayValue(weekday, undefined), rule: 'weekday' };
  }
  const owns = wordAt(stretch, i + 1) === POSSESSIVE_WORD; // `hopes that Saturday's event`
  const before = wordAt(stretch, i - 1);
  if ((NOT_ONE_DAY.has(before) && !(owns && before === THAT)) || SCHOOL.has(wordAt(stretch, i + 1))) return undefined;
  if (isOfEveryMonth(stretch, i)) return undefined;
  if (DAYS_PARTS.has(wordAt(stretch, i + 1))) return undefined; // `Tuesday afternoons`: every one of them
  const weeks = weekBehind(stretch, i + 1);
  if (weeks !== undefined)
    return {
      first: i,
      last: weeks.last,
      value: weekdayValue(weekday, undefined, { weeks: weeks.value }),
      rule: 'weekday',
    };
  if (DAY_PARTS.has(wordAt(stretch, i + 1)) && LIGHTS.has(wordAt(stretch, i + 2))) return undefined;
  const last = DAY_PARTS.has(wordAt(stretch, i + 1)) ? i + 2 : i + 1;
  return { first: i, last, value: weekdayValue(weekday, undefined), rule: 'weekday' };
}

/** `the second Friday of every month`, `the first Monday of the month` */
function isOfEveryMonth(stretch: Stretch, i: number): boolean {
  if (wordAt(stretch, i + 1) !== WORD.of) return false;
  const every = wordAt(stretch, i + 2);
  if (EVERY.has(every)) return true;
  return every === WORD.the && SPANS.has(wordAt(stretch, i + 3));
}
const EVERY = wordSet('every each');
const SPANS = wordSet('month week year quarter');

const DAYS_PARTS = wordSet('mornings afternoons evenings nights');
const WEEK = wordId('week');

/** `Tuesday of next week`, `Friday next week`: weeks from the anchor's. */
function weekBehind(stretch: Stretch, i: number): Reading | undefined {
  let at = wordAt(stretch, i) === WORD.of ? i + 1 : i;
  if (at > i && wordAt(stretch, at) === WORD.the) at += 1;
  const direction = DIRECTIONS.get(wordAt(stretch, at));
  if (direction === undefined || wordAt(stretch, at + 1) !== WEEK) return undefined;
  return { value: direction === 'last' ? -1 : direction === 'this' ? 0 : 1, last: at + 2 };
}

/** `Friday the 13th`, `Thursday 12th`, `Friday 31.`: the day of a month that the text does not name. */
function dayBehind(stretch: Stretch, i: number): Reading | undefined {
  const at = wordAt(stretch, i) === WORD.the ? i + 1 : i;
  const day = dayOfMonth(stretch, at);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  if (day.last < stretch.last && isAttached(stretch, day.last) && wordAt(stretch, day.last) === MARK.hyphen)
    return undefined;
  const ends = endsAt(stretch, day.last);
  if (digitsAt(stretch, at, 2) < 0)
    return at > i && !ORDINAL_NOUNS.has(wordAt(stretch, day.last)) && ends ? day : undefined;
  if (day.last === at + 2) return day; // `12th`
  // `on Friday 31 people were held`: a bare number counts what follows it.
  const plain =
    at === i && ends && wordAt(stretch, day.last) !== MARK.colon && wordAt(stretch, day.last) !== MARK.percent;
  return plain && wordAt(stretch, day.last) !== MARK.slash ? day : undefined;
}
const ORDINAL_NOUNS = wordSet('day time');

/** `Friday 5/12`: month and day, the other way round where that is the only way. */
function slashedDay(stretch: Stretch, i: number, weekday: number): Expression | undefined {
  const at = wordAt(stretch, i) === MARK.comma ? i + 1 : i;
  const [a, b] = [digitsAt(stretch, at, 2), digitsAt(stretch, at + 2, 2)];
  if (a < 1 || b < 1 || wordAt(stretch, at + 1) !== MARK.slash) return undefined;
  if (!isAttached(stretch, at + 1) || !isAttached(stretch, at + 2)) return undefined;
  const [month, day] = a <= 12 ? [a, b] : [b, a];
  if (month > 12 || !isDayOfSomeYear(month, day)) return undefined;
  return { first: at, last: at + 3, value: calendar({ month, day, weekday }), rule: 'weekday' };
}

/** A day of a month in any order, at token `i`; a month alone is none. */
export function calendarDate(stretch: Stretch, i: number): Expression | undefined {
  const month = monthFirst(stretch, i);
  if (month !== undefined) return month.rule === 'month' || month.rule === 'month-year' ? undefined : month;
  if (digitsAt(stretch, i, 4) >= 0) return numericDate(stretch, i) ?? dayFirst(stretch, i);
  return dayFirst(stretch, i);
}
