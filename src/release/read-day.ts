import { type Day, edtfDay, isDay } from '../core/edtf.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,8}';

const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\.?\s{0,3}(\d{1,2})(?:st|nd|rd|th)?\s?,?\s{1,3}(\d{4})\b`, 'i');
const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s{1,3}${MONTH}\.?,?\s{1,3}(\d{4})\b`, 'i');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const NUMERIC = /\b(\d{1,2})([/.-]| \/ )(\d{1,2})\2(\d{4}|\d{2})\b/;

/**
 * The first whole day that a line of a release's head states, as `YYYY-MM-DD`; undefined without one. Numeric days
 * are read as month/day (United States); with `dayBeforeMonth`, where that is no month, or behind full stops, as day/month.
 */
export function readDay(line: string, dayBeforeMonth = false): string | undefined {
  let best: { index: number; day: Day } | undefined;
  const consider = (match: RegExpExecArray | null, year: number, month: number, day: number): void => {
    if (match === null || !isDay(year, month, day)) return;
    if (best === undefined || match.index < best.index) best = { index: match.index, day: { year, month, day } };
  };
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst) consider(monthFirst, Number(monthFirst[3]), monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) consider(dayFirst, Number(dayFirst[3]), monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  const iso = ISO.exec(line);
  if (iso) consider(iso, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(line);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const year = Number(numeric[4]) + (numeric[4]!.length === 2 ? (Number(numeric[4]) < 70 ? 2000 : 1900) : 0);
    if (first <= 12 && numeric[2] !== '.' && !(dayBeforeMonth && second <= 12)) consider(numeric, year, first, second);
    else consider(numeric, year, second, first);
  }
  return best === undefined ? undefined : edtfDay(best.day);
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
