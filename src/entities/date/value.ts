import { edtfDay, isDay } from '../../core/edtf.ts';
import type { Mention } from '../../core/mention.ts';
import type { DateFact } from '../../record/types.generated.ts';
import { daysOf, type Part, partOf, shifted } from '../../core/period.ts';

export type DateGranularity = DateFact['granularity'];

/** Which occurrence a text asks for: `last Friday`, `this Friday`, `next Friday`. */
export type Direction = 'last' | 'this' | 'next';

/** What a relative expression counts in. */
export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'financial' | 'decade' | 'century';

/** A date that the text states in full. */
export interface AbsoluteDate {
  readonly kind: 'absolute';
  /** EDTF: `2017-06-20`, `2017`, `199X`, `2011/2013`, `2017-06-20T13:30`. */
  readonly edtf: string;
  readonly granularity: DateGranularity;
}

/** A month, a day of a month or a part of a year whose year is not stated: `July`, `July 8`, `first half of last year`. */
export interface CalendarDate {
  readonly kind: 'calendar';
  readonly edtf: undefined;
  /** 1 to 12; or as in EDTF 21 to 24 for seasons, 33 to 36 for quarters, 40 and 41 for halves. */
  readonly month: number;
  readonly day: number | undefined;
  /** Day of the week that stands beside it, 0 = Sunday: it helps to find the year. */
  readonly weekday: number | undefined;
  /** Years from the anchor's, where the text says so (`of last year` is -1). */
  readonly years: number | undefined;
  readonly direction: Direction | undefined;
  /** `T13:30`. */
  readonly time: string | undefined;
}

/** A day of the week: `Wednesday`, `last Friday`. */
export interface WeekdayDate {
  readonly kind: 'weekday';
  readonly edtf: undefined;
  /** 0 = Sunday. */
  readonly weekday: number;
  /** Day of the month that stands beside it: `Friday the 13th`. */
  readonly day: number | undefined;
  /** Weeks from the anchor's, where the text says so: 1 for `Tuesday of next week`. */
  readonly weeks: number | undefined;
  /** `coming Friday` is the nearest one ahead. */
  readonly direction: Direction | 'coming' | undefined;
  readonly time: string | undefined;
}

/** A unit counted from the anchor: `today` (day, 0), `last year` (year, -1), `two weeks ago` (week, -2). */
export interface OffsetDate {
  readonly kind: 'offset';
  readonly edtf: undefined;
  readonly unit: DateUnit;
  readonly count: number;
  readonly time: string | undefined;
}

/** A stretch that ends (count below zero) or begins at the anchor: `past five years`, `next three months`. */
export interface StretchDate {
  readonly kind: 'stretch';
  readonly edtf: undefined;
  readonly unit: DateUnit;
  readonly count: number;
  /** Fiscal years: whole ones, of which the federal one ends with September. */
  readonly fiscal?: boolean;
}

/** From one date to another, where at least one is relative; an end of `undefined` is open. */
export interface RelativeInterval {
  readonly kind: 'interval';
  readonly edtf: undefined;
  readonly from: DateValue;
  readonly to: DateValue | undefined;
}

/** A part of a period that is not yet known: `first week of June`, `last day of this month`. */
export interface PartDate {
  readonly kind: 'part';
  readonly edtf: undefined;
  readonly part: Part;
  readonly of: DateValue;
}

/** Units counted from a date that is not yet known: `two weeks from Friday`, `two days before April 3`. */
export interface ShiftedDate {
  readonly kind: 'shifted';
  readonly edtf: undefined;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
  readonly from: DateValue;
}

/** The date named before it, in another year: `same period the year before`. */
export interface SameDate {
  readonly kind: 'same';
  readonly edtf: undefined;
  /** Years from the year of the date named before. */
  readonly years: number;
}

/** Written like a date, but no such day exists: `February 31, 2017`. */
export interface ImpossibleDate {
  readonly kind: 'impossible';
  readonly edtf: undefined;
}

/** A day that no calendar has. */
export const IMPOSSIBLE: ImpossibleDate = { kind: 'impossible', edtf: undefined };

/** What a date expression says, before it is counted from the anchor date. */
export type DateValue =
  | AbsoluteDate
  | CalendarDate
  | WeekdayDate
  | OffsetDate
  | StretchDate
  | RelativeInterval
  | PartDate
  | ShiftedDate
  | SameDate
  | ImpossibleDate;

export type DateMention = Mention<'date', DateValue>;

/** An absolute date with its EDTF form. */
export function absolute(edtf: string, granularity: DateGranularity): AbsoluteDate {
  return { kind: 'absolute', edtf, granularity };
}

/** A month or day without its year. */
export function calendar({
  month,
  day,
  weekday,
  years,
  direction,
  time,
}: Partial<Omit<CalendarDate, 'kind' | 'edtf'>> & { month: number }): CalendarDate {
  return { kind: 'calendar', edtf: undefined, day, weekday, years, direction, time, month };
}

/** A unit counted from the anchor. */
export function offset(unit: DateUnit, count: number): OffsetDate {
  return { kind: 'offset', edtf: undefined, unit, count, time: undefined };
}

/** A part of a period; absolute when the period is, undefined when it has no such part. */
export function part(which: Part, of: DateValue): DateValue | undefined {
  if (of.kind !== 'absolute') return { kind: 'part', edtf: undefined, part: which, of };
  const edtf = partOf(of.edtf, which);
  return edtf === undefined ? undefined : absolute(edtf, granularityOfPart(which));
}

/** What a part of a period is: a day, a month, a week or several of them. */
export function granularityOfPart({ unit, count }: Part): DateGranularity {
  if (unit === 'weekend' || count > 1) return 'interval';
  return unit === 'weekday' ? 'day' : unit;
}

/** Units counted from a date; absolute when that is a stated day. */
export function counting(unit: ShiftedDate['unit'], count: number, from: DateValue): DateValue | undefined {
  // `the day after tomorrow` is a day counted from the anchor like any other
  if (from.kind === 'offset' && from.unit === 'day' && from.time === undefined && (unit === 'day' || unit === 'week'))
    return offset('day', from.count + count * (unit === 'week' ? 7 : 1));
  if (from.kind !== 'absolute') return { kind: 'shifted', edtf: undefined, unit, count, from };
  const days = from.granularity === 'day' ? daysOf(from.edtf) : undefined;
  return days === undefined ? undefined : absolute(edtfDay(shifted(days[0], unit, count)), 'day');
}

/** From one date to another; absolute when both ends are. An end of undefined is open. */
export function interval(from: DateValue, to: DateValue | undefined): DateValue {
  if (from.kind === 'absolute' && (to === undefined || to.kind === 'absolute'))
    return absolute(`${from.edtf}/${to?.edtf ?? '..'}`, 'interval');
  return { kind: 'interval', edtf: undefined, from, to };
}

/** The same day with a time of day (`T13:30`); undefined when the date is no day. */
export function atTime(value: DateValue, time: string): DateValue | undefined {
  switch (value.kind) {
    case 'absolute':
      return value.granularity === 'day' ? absolute(value.edtf + time, 'minute') : undefined;
    case 'calendar':
      return value.day === undefined ? undefined : { ...value, time };
    case 'weekday':
      return { ...value, time };
    case 'offset':
      return value.unit === 'day' ? { ...value, time } : undefined;
    default:
      return undefined;
  }
}

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
