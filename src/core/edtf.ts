// Calendar arithmetic on integers, and EDTF (ISO 8601-2) strings. No time zones: a day is a day.

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** A calendar day. `month` is 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that exists, years 1000 to 2999 (what a release can mean). */
export function isDay(year: number, month: number, day: number): boolean {
  return year >= 1000 && year <= 2999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 0000-03-01 style epoch: a number that grows by one a day. Only differences mean anything. */
export function dayNumber({ year, month, day }: Day): number {
  const y = year - 1;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return y * 365 + leaps + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: Day): number {
  return dayNumber(day) % 7;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  let { year, month, day: d } = day;
  d += count;
  while (d > daysInMonth(year, month)) {
    d -= daysInMonth(year, month);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  while (d < 1) {
    month -= 1;
    if (month < 1) {
      month = 12;
      year -= 1;
    }
    d += daysInMonth(year, month);
  }
  return { year, month, day: d };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2017`. */
export function edtfYear(year: number): string {
  return pad(year, 4);
}

/** `2017-06`; also quarters (33 to 36), halves (40, 41) and seasons (21 to 24). */
export function edtfMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** `2017-06-20`. */
export function edtfDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Reads `YYYY-MM-DD`; undefined when it is not a day that exists. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? { year, month, day } : undefined;
}
