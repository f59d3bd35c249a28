import { MARK, POSSESSIVE_WORD } from '../../segment/tokens.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { dayFirst, monthFirst } from './calendar-day.ts';
import { DAY_PARTS, SHORT_WEEKDAYS, WEEKDAYS, WORD } from './calendar-words.ts';
import { digitsAt, type Expression, isAttached, isCapital, type Stretch, wordAt } from './reader.ts';
import { numericDate } from './numeric.ts';
import { timeAfter } from './time-of-day.ts';
import type { DateValue, Direction } from './value.ts';

/** Words that make a weekday a name or a recurring day: `Black Friday`, `every Monday`. */
const NOT_ONE_DAY = wordSet('black good cyber ash palm easter bloody giving super every each any holy maundy that');

const THAT = wordId('that');
const SCHOOL = wordSet('school mass');
const LIGHTS = wordSet('lights live football');

export function weekdayValue(weekday: number, direction: Direction | undefined): DateValue {
  return { kind: 'weekday', edtf: undefined, weekday, direction, time: undefined };
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
  const isShort = SHORT_WEEKDAYS.has(word);
  if (isShort) {
    if (!isCapital(stretch, i) || timeAfter(stretch, at) === undefined) return undefined;
    return { first: i, last: at, value: weekdayValue(weekday, undefined), rule: 'weekday' };
  }
  const owns = wordAt(stretch, i + 1) === POSSESSIVE_WORD; // `hopes that Saturday's event`
  const before = wordAt(stretch, i - 1);
  if ((NOT_ONE_DAY.has(before) && !(owns && before === THAT)) || SCHOOL.has(wordAt(stretch, i + 1))) return undefined;
  if (DAY_PARTS.has(wordAt(stretch, i + 1)) && LIGHTS.has(wordAt(stretch, i + 2))) return undefined;
  const last = DAY_PARTS.has(wordAt(stretch, i + 1)) ? i + 2 : i + 1;
  return { first: i, last, value: weekdayValue(weekday, undefined), rule: 'weekday' };
}

/** A day of a month in any order, at token `i`; a month alone is none. */
export function calendarDate(stretch: Stretch, i: number): Expression | undefined {
  const month = monthFirst(stretch, i);
  if (month !== undefined) return month.rule === 'month' || month.rule === 'month-year' ? undefined : month;
  if (digitsAt(stretch, i, 4) >= 0) return numericDate(stretch, i) ?? dayFirst(stretch, i);
  return dayFirst(stretch, i);
}
