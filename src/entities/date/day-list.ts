import { wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_NUMBER } from '../../segment/tokens.ts';
import { WEEKDAYS, WORD } from './calendar-words.ts';
import { dayFirst, dayValue } from './calendar-day.ts';
import { dayOfMonth, digitsAt, type Expression, fourDigitYear, type Reading, type Stretch, wordAt } from './reader.ts';
import { calendar, type DateValue } from './value.ts';

const LINKS = wordSet('and or &');
/** What may stand behind a day that ends a list; a noun would make it a count: `June 3 and 12 others`. */
const BEHIND = wordSet(', . ; ) at in from by to when with for on as after before that which');

/**
 * `April 11 and 12, 2016`, `Oct. 16, 26 and 27`: the days behind the one that names the month, `date` among them; all take a year
 * that the last one states. Undefined when no list follows.
 */
export function listedDays(stretch: Stretch, date: Expression): readonly Expression[] | undefined {
  const { value } = date;
  if (value.kind !== 'calendar' || value.day === undefined || value.years !== undefined || value.time !== undefined)
    return undefined;
  const days: { readonly first: number; readonly reading: Reading }[] = [];
  let at = date.last;
  let linked = false;
  let before = value.day;
  while (!linked) {
    const comma = wordAt(stretch, at) === MARK.comma ? 1 : 0;
    linked = LINKS.has(wordAt(stretch, at + comma));
    const first = at + comma + (linked ? 1 : 0);
    if (first === at || digitsAt(stretch, first, 2) < 0) return undefined;
    const reading = dayOfMonth(stretch, first);
    if (reading === undefined || reading.value <= before || reading.value > 31) return undefined;
    days.push({ first, reading });
    before = reading.value;
    at = reading.last;
  }
  const comma = wordAt(stretch, at) === MARK.comma ? 1 : 0;
  const of = wordAt(stretch, at) === WORD.of ? 1 : 0;
  const year = fourDigitYear(stretch, at + comma + of);
  if (year < 0 && at < stretch.last && !BEHIND.has(wordAt(stretch, at))) return undefined;
  const { month } = value;
  const valued = (day: number): Expression['value'] =>
    year < 0 ? calendar({ month, day }) : dayValue(month, day, year);
  const listed: Expression[] = [{ ...date, value: valued(value.day) }];
  for (const { first, reading } of days)
    listed.push({ first, last: reading.last, value: valued(reading.value), rule: 'day-list' });
  if (year >= 0) listed.push({ ...listed.pop()!, last: at + comma + of + 1 });
  return listed.every((item) => item.value.kind !== 'impossible') ? listed : undefined;
}

const LONGEST = 6; // days of a list

/**
 * `16 and 17 May 2023`, `3rd, 4th and 5th of June`, `Thursday, 7 and Friday, 8 November`: days before the month that the last one
 * names, from the first day's number or weekday at token `i`. Undefined when no month follows.
 */
export function daysBeforeMonth(stretch: Stretch, i: number): readonly Expression[] | undefined {
  const before = wordAt(stretch, i - 1) === WORD.the ? i - 2 : i - 1;
  if (wordAt(stretch, before) === WORD.between) return undefined;
  const days: { readonly first: number; readonly day: Reading }[] = [];
  let first = i;
  for (let linked = false; days.length < LONGEST; ) {
    const at = behindWeekday(stretch, first);
    if (linked) {
      const { value } = days.at(-1)!.day;
      const whole = at < stretch.last ? dayFirst(stretch, at) : undefined;
      return whole === undefined ? undefined : inMonth(days, { ...whole, first }, value);
    }
    const day = (stretch.tokens.flags[at] ?? 0) & TOKEN_NUMBER ? dayOfMonth(stretch, at) : undefined;
    if (day === undefined || day.value < 1 || day.value > 31) return undefined;
    if (days.length > 0 && day.value <= days.at(-1)!.day.value) return undefined;
    days.push({ first, day });
    const comma = wordAt(stretch, day.last) === MARK.comma ? 1 : 0;
    linked = LINKS.has(wordAt(stretch, day.last + comma));
    if (comma === 0 && !linked) return undefined;
    first = day.last + comma + (linked ? 1 : 0);
    if (wordAt(stretch, first) === WORD.the) first += 1;
  }
  return undefined;
}

/** Behind `Thursday, ` or `Thursday the ` at token `i`; `i` itself where no weekday stands. */
function behindWeekday(stretch: Stretch, i: number): number {
  if (!WEEKDAYS.has(wordAt(stretch, i))) return i;
  const at = wordAt(stretch, i + 1) === MARK.comma ? i + 2 : i + 1;
  return wordAt(stretch, at) === WORD.the ? at + 1 : at;
}

/** Each day in the month, and the year if one is stated, of the last one; undefined when that does not come after them. */
function inMonth(
  days: readonly { readonly first: number; readonly day: Reading }[],
  whole: Expression,
  before: number,
): readonly Expression[] | undefined {
  const { value } = whole;
  const stated = value.kind === 'absolute' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value.edtf) : null;
  const valued = (day: number): DateValue | undefined => {
    if (value.kind === 'calendar') return { ...value, day };
    return stated === null ? undefined : dayValue(Number(stated[2]), day, Number(stated[1]));
  };
  const last = value.kind === 'calendar' ? (value.day ?? 0) : Number(stated?.[3] ?? 0);
  if (last <= before) return undefined;
  const listed: Expression[] = [];
  for (const { first, day } of days) {
    const at = valued(day.value);
    if (at === undefined || at.kind === 'impossible') return undefined;
    listed.push({ first, last: day.last, value: at, rule: 'day-list' });
  }
  return [...listed, whole];
}
