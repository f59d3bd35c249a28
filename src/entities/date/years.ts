import { edtfDay, isDay } from '../../core/edtf.ts';
import { absolute, type CalendarDate, type DateGranularity, type DateValue } from './value.ts';

/** A date without a year, in the year of a later date that states it; the year before when it would come after. */
export function dated(date: CalendarDate, later: DateValue): DateValue | undefined {
  if (later.kind !== 'absolute' || date.years !== undefined || date.direction !== undefined) return undefined;
  const match = /^(\d{4})(?:-(\d\d))?/.exec(later.edtf);
  if (match === null || match[2] === undefined) return undefined;
  let year = Number(match[1]);
  const month = Number(match[2]);
  if (date.month <= 12 && month <= 12 && date.month > month) year -= 1;
  return inYear(date, year);
}

/** What an EDTF month number stands for: 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves. */
export function granularityOfMonth(month: number): DateGranularity {
  if (month <= 12) return 'month';
  if (month >= 40) return 'half';
  return month >= 33 ? 'quarter' : 'season';
}

/** The date in a given year; undefined when the year does not have that day. */
export function inYear(date: CalendarDate, year: number): DateValue | undefined {
  const yyyy = String(year).padStart(4, '0');
  const mm = String(date.month).padStart(2, '0');
  if (date.day === undefined) {
    return absolute(`${yyyy}-${mm}`, granularityOfMonth(date.month));
  }
  if (!isDay(year, date.month, date.day)) return undefined;
  const day = edtfDay({ year, month: date.month, day: date.day });
  return date.time === undefined ? absolute(day, 'day') : absolute(day + date.time, 'minute');
}
