import { addDays, daysInMonth, edtfDay, parseDay } from '../core/edtf.ts';

/** First and last day that an EDTF value covers, as `YYYY-MM-DD`; null where the value is open or cannot be read. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

const NONE: Days = { first: null, last: null };

/** First and last month of seasons (21 to 24), quarters (33 to 36) and halves (40, 41) of a year. */
const PARTS: ReadonlyMap<number, readonly [number, number]> = new Map([
  [21, [3, 5]],
  [22, [6, 8]],
  [23, [9, 11]],
  [24, [12, 14]], // winter: into February of the next year
  [33, [1, 3]],
  [34, [4, 6]],
  [35, [7, 9]],
  [36, [10, 12]],
  [40, [1, 6]],
  [41, [7, 12]],
]);

/** `2019-02` covers 2019-02-01 to 2019-02-28, `199X` 1990-01-01 to 1999-12-31, `2011/2013` from the first to the last. */
export function daysOf(value: string | null): Days {
  if (value === null) return NONE;
  const [from = '', to, ...more] = value.split('/');
  if (more.length > 0) return NONE;
  if (to === undefined) return daysOfOne(from);
  return { first: daysOfOne(from).first, last: daysOfOne(to).last };
}

function daysOfOne(value: string): Days {
  const plain = value.replace(/[~?%]/g, '').replace(/T.*$/, '');
  const day = parseDay(plain);
  if (day !== undefined) return { first: plain, last: plain };
  const week = /^(\d{4})-W(\d{2})$/.exec(plain);
  if (week !== null) return daysOfWeek(Number(week[1]), Number(week[2]));
  const month = /^(\d{4})-(\d{2})$/.exec(plain);
  if (month !== null) return daysOfMonths(Number(month[1]), Number(month[2]));
  if (!/^\d{2}[\dX]{2}$/.test(plain) || /X\d/.test(plain)) return NONE;
  return { first: `${plain.replaceAll('X', '0')}-01-01`, last: `${plain.replaceAll('X', '9')}-12-31` };
}

function daysOfMonths(year: number, part: number): Days {
  const [from, to] = part >= 1 && part <= 12 ? [part, part] : (PARTS.get(part) ?? [0, 0]);
  if (from === 0) return NONE;
  const lastYear = to > 12 ? year + 1 : year;
  const lastMonth = to > 12 ? to - 12 : to;
  return {
    first: edtfDay({ year, month: from, day: 1 }),
    last: edtfDay({ year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) }),
  };
}

/** ISO 8601 weeks: from Monday, the first holds 4 January. */
function daysOfWeek(year: number, week: number): Days {
  if (week < 1 || week > 53) return NONE;
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay();
  const monday = addDays({ year, month: 1, day: 4 }, -((fourth + 6) % 7) + (week - 1) * 7);
  return { first: edtfDay(monday), last: edtfDay(addDays(monday, 6)) };
}
