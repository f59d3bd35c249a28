import { edtfMonth } from '../../core/edtf.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { type FeastDay, feastAt } from './feasts.ts';
import { type Expression, fourDigitYear, isCapital, type Stretch, wordAt } from './reader.ts';
import { relativeYear } from './relative-year.ts';
import { absolute, calendar, counting, type DateValue, interval, inYear, part } from './value.ts';

/** What stands before a feast that means its day: `on Christmas`; elsewhere `Christmas` is a time or a word for presents. */
const ON = wordSet('on since until before after by');

/** Reads `Christmas Day 2019`, `New Year's Eve`, `Thanksgiving Day, 2012`, `on Halloween`, `Labor Day weekend` at token `i`. */
export function holiday(stretch: Stretch, i: number): Expression | undefined {
  if (!isCapital(stretch, i)) return undefined;
  const feast = feastAt(stretch, i);
  if (feast === undefined) return undefined;
  const weekend = WEEKEND.has(wordAt(stretch, feast.last));
  const end = weekend ? feast.last + 1 : feast.last;
  const of = OF.has(wordAt(stretch, end)) ? 1 : 0;
  const stated = fourDigitYear(stretch, end + of);
  const said = stated > 0 ? undefined : relativeYear(stretch, end);
  if (stated <= 0) {
    if (end === i + 1 && !ON.has(wordAt(stretch, i - 1))) return undefined;
    // `Christmas Day Parade`, `Labor Day travel`
    if ((!weekend && isCapital(stretch, end)) || AROUND.has(wordAt(stretch, end))) return undefined;
  }
  const day = dayOf(feast, stated > 0 ? stated : undefined, said?.value);
  const value = day !== undefined && weekend ? weekendOf(feast, day) : day;
  const last = stated > 0 ? end + of + 1 : (said?.last ?? end);
  return value === undefined ? undefined : { first: i, last, value, rule: 'holiday' };
}
const OF = wordSet(', of in');
const WEEKEND = wordSet('weekend');
const AROUND = wordSet('holiday holidays week season parade travel');

/** The day of a feast in a year or in the month of a year still open: one of its own, or the fourth Thursday of November. */
function dayOf(
  { month, day, on, plus = 0 }: FeastDay,
  year: number | undefined,
  years: number | undefined,
): DateValue | undefined {
  const open = calendar({ month, ...(years === undefined ? {} : { years }) });
  if (on === undefined) {
    const whole = { ...open, ...(day === undefined ? {} : { day }) };
    return year === undefined ? whole : inYear(whole, year);
  }
  const whole = year === undefined ? open : absolute(edtfMonth(year, month), 'month');
  const moved = part({ unit: 'weekday', nth: on.nth, count: 1, weekday: on.weekday }, whole);
  return moved === undefined || plus === 0 ? moved : counting('day', plus, moved);
}

/** `Labor Day weekend` runs from the Saturday to the feast, `Thanksgiving weekend` from the feast to the Sunday; others are no fixed days. */
function weekendOf({ on }: FeastDay, day: DateValue): DateValue | undefined {
  if (on?.weekday === MONDAY) {
    const saturday = counting('day', -2, day);
    return saturday === undefined ? undefined : interval(saturday, day);
  }
  const sunday = on?.weekday === THURSDAY ? counting('day', 3, day) : undefined;
  return sunday === undefined ? undefined : interval(day, sunday);
}
const MONDAY = 1;
const THURSDAY = 4;
