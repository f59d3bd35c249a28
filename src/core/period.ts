import { addDays, type Day, daysInMonth, edtfDay, edtfMonth, parseDay, weekday } from './edtf.ts';

/** What a part of a period is counted in. */
export type PartUnit = 'day' | 'week' | 'weekend' | 'month' | 'weekday';

/** Which part of a period is meant: `first week`, `last four months`, `third Monday`, `week of`. */
export interface Part {
  readonly unit: PartUnit;
  /** From 1; below 0 from the end; 0 for the week or weekend that holds a day. */
  readonly nth: number;
  /** How many of them: 4 for `last four months`. */
  readonly count: number;
  /** Day of the week, 0 = Sunday, for the unit `weekday`. */
  readonly weekday?: number;
}

/** First and last day of a year, month, quarter, half, day or interval in EDTF; undefined for what has no such days (`199X`, `2016/..`). */
export function daysOf(edtf: string): readonly [first: Day, last: Day] | undefined {
  const [from = '', to = from] = edtf.split('/');
  const first = ends(from)?.[0];
  const last = ends(to)?.[1];
  return first === undefined || last === undefined ? undefined : [first, last];
}

function ends(edtf: string): readonly [Day, Day] | undefined {
  const day = parseDay(edtf.slice(0, 10));
  if (day !== undefined) return [day, day];
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(edtf);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const [first, last] = match[2] === undefined ? [1, 12] : monthsOf(Number(match[2]));
  const to = last > 12 ? year + 1 : year; // winter runs into the next year
  const month = last > 12 ? last - 12 : last;
  return [
    { year, month: first, day: 1 },
    { year: to, month, day: daysInMonth(to, month) },
  ];
}

/** First and last month of an EDTF month number: 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves. */
function monthsOf(month: number): readonly [number, number] {
  if (month <= 12) return [month, month];
  if (month >= 40) return month === 40 ? [1, 6] : [7, 12];
  if (month >= 33) return [(month - 33) * 3 + 1, (month - 33) * 3 + 3];
  return [(month - 21) * 3 + 3, (month - 21) * 3 + 5];
}

/** The part of a period as EDTF: `2017-06-05/2017-06-11` for the first week of `2017-06`; undefined when there is no such part. */
export function partOf(edtf: string, { unit, nth, count, weekday: wanted }: Part): string | undefined {
  const days = daysOf(edtf);
  if (days === undefined) return undefined;
  const [first, last] = days;
  switch (unit) {
    case 'day':
      return nth > 0 ? span(addDays(first, nth - 1), count) : span(addDays(last, nth + 2 - count), count);
    case 'weekday': {
      const day =
        nth > 0
          ? addDays(first, (((wanted ?? 0) - weekday(first) + 7) % 7) + (nth - 1) * 7)
          : addDays(last, -((weekday(last) - (wanted ?? 0) + 7) % 7) + (nth + 1) * 7);
      return span(day, 1);
    }
    case 'week': {
      if (nth === 0) return span(monday(first), 7);
      // A week belongs to the month and the year that its Thursday is in (ISO 8601).
      if (nth > 0) return span(addDays(monday(addDays(first, 3)), (nth - 1) * 7), count * 7);
      return span(addDays(monday(addDays(last, -3)), (nth + 2 - count) * 7), count * 7);
    }
    case 'weekend': {
      const saturday = (day: Day): Day => addDays(monday(day), 5);
      if (nth === 0) return span(saturday(first), 2);
      return nth > 0
        ? span(addDays(saturday(first), (nth - 1) * 7), 2)
        : span(addDays(saturday(addDays(last, -6)), (nth + 1) * 7), 2);
    }
    case 'month': {
      const from = nth > 0 ? monthsAfter(first, nth - 1) : monthsAfter(last, nth + 2 - count);
      const to = monthsAfter(from, count - 1);
      const [a, b] = [from, to].map(({ year, month }) => edtfMonth(year, month));
      return a === b ? a : `${a}/${b}`;
    }
    default: {
      const never: never = unit;
      return never;
    }
  }
}

function monday(day: Day): Day {
  return addDays(day, -((weekday(day) + 6) % 7));
}

function span(from: Day, days: number): string {
  return days === 1 ? edtfDay(from) : `${edtfDay(from)}/${edtfDay(addDays(from, days - 1))}`;
}

/** The month `count` months later, its first day. */
function monthsAfter({ year, month }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 };
}

/** The day `count` units later; a day that its month does not have becomes the month's last. */
export function shifted(day: Day, unit: 'day' | 'week' | 'month' | 'year', count: number): Day {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return addDays(day, count * 7);
  const { year, month } = monthsAfter(day, unit === 'year' ? count * 12 : count);
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}
