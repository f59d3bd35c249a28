import { addDays, type Day, edtfDay, edtfMonth, edtfYear, weekday } from '../core/edtf.ts';
import type { DateGranularity, DateUnit, OffsetDate } from '../entities/date/value.ts';

/** A date that has been counted out. */
export interface Resolved {
  readonly edtf: string;
  readonly granularity: DateGranularity;
}

/** Days to a day of the week in the next calendar week (Monday to Sunday). */
export function nextWeek(anchor: Day, wanted: number): number {
  const isoDay = (day: number): number => (day + 6) % 7;
  return 7 + isoDay(wanted) - isoDay(weekday(anchor));
}

export function dayAt(day: Day, time: string | undefined): Resolved {
  return time === undefined
    ? { edtf: edtfDay(day), granularity: 'day' }
    : { edtf: edtfDay(day) + time, granularity: 'minute' };
}

export function counted({ unit, count, time }: OffsetDate, anchor: Day): Resolved {
  return unit === 'day' ? dayAt(addDays(anchor, count), time) : inUnit(unit, count, anchor);
}

/** The unit that lies `count` units from the anchor's. */
export function inUnit(unit: DateUnit, count: number, anchor: Day): Resolved {
  switch (unit) {
    case 'day':
      return { edtf: edtfDay(addDays(anchor, count)), granularity: 'day' };
    case 'week':
      return { edtf: weekOf(addDays(anchor, count * 7)), granularity: 'week' };
    case 'weekend': {
      const saturday = addDays(anchor, count * 7 + 5 - ((weekday(anchor) + 6) % 7));
      return { edtf: `${edtfDay(saturday)}/${edtfDay(addDays(saturday, 1))}`, granularity: 'interval' };
    }
    case 'month': {
      const months = anchor.year * 12 + anchor.month - 1 + count;
      return { edtf: edtfMonth(Math.floor(months / 12), (months % 12) + 1), granularity: 'month' };
    }
    case 'quarter': {
      const quarters = anchor.year * 4 + Math.floor((anchor.month - 1) / 3) + count;
      return { edtf: edtfMonth(Math.floor(quarters / 4), 33 + (quarters % 4)), granularity: 'quarter' };
    }
    case 'year':
      return { edtf: edtfYear(anchor.year + count), granularity: 'year' };
    case 'financial': {
      // Australia's begins in July, Britain's and India's in April: over two calendar years all the same.
      const first = anchor.year + count - (anchor.month >= 7 ? 0 : 1);
      return { edtf: `${edtfYear(first)}/${edtfYear(first + 1)}`, granularity: 'interval' };
    }
    case 'decade':
      return { edtf: `${Math.floor(anchor.year / 10) + count}X`, granularity: 'decade' };
    case 'century':
      return { edtf: `${Math.floor(anchor.year / 100) + count}XX`, granularity: 'century' };
    default: {
      const never: never = unit;
      return never;
    }
  }
}

/** The week of a day, Monday to Sunday, as an interval: EDTF has no weeks. */
export function weekOf(day: Day): string {
  const monday = addDays(day, -((weekday(day) + 6) % 7));
  return `${edtfDay(monday)}/${edtfDay(addDays(monday, 6))}`;
}
