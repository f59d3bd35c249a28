import { wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';
import { WORD } from './calendar-words.ts';
import { dayValue } from './calendar-day.ts';
import { dayOfMonth, digitsAt, type Expression, fourDigitYear, type Reading, type Stretch, wordAt } from './reader.ts';
import { calendar } from './value.ts';

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
