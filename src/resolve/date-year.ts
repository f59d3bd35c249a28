import { type Day, dayNumber, isDay, weekday } from '../core/edtf.ts';
import { type CalendarDate, type DateMention, type DateValue, inYear } from '../entities/date/value.ts';
import type { ResolveContext } from './context.ts';
import type { Resolved } from './date-units.ts';
import { tenseAt } from './tense.ts';

/** For each date, the nearest one that states its month or day: its index, -1 for none. */
export interface StatedDates {
  /** The last one before it, not later than the anchor: a hearing to come tells no story. */
  readonly before: Int32Array;
  /** The next one behind it. */
  readonly after: Int32Array;
  /** The year of each day of the year (`06-03`) that the document states in full, 0 when it states two. */
  readonly years: ReadonlyMap<string, number>;
}

/** What dates are resolved with. */
export interface DateContext extends ResolveContext {
  readonly stated: StatedDates;
}

const asResolved = (value: DateValue | undefined): Resolved | undefined =>
  value?.kind === 'absolute' ? value : undefined;

/** Chooses the year of a month or a day of a month. */
export function calendarDay(
  context: DateContext,
  index: number,
  mention: DateMention,
  value: CalendarDate,
): Resolved | undefined {
  const { anchor } = context;
  const narrated = narratedYear(context, index, mention, value);
  if (value.month === 2 && value.day === 29) return leapDay(value, narrated ?? anchor?.year);
  if (anchor === undefined) return narrated === undefined ? undefined : asResolved(inYear(value, narrated));
  if (value.years !== undefined) return asResolved(inYear(value, anchor.year + value.years));
  if (value.weekday !== undefined && value.day !== undefined) {
    const year = yearOfWeekday(value.month, value.day, value.weekday, narrated ?? anchor.year);
    if (year !== undefined) return asResolved(inYear(value, year));
  }
  const order = beforeOrAfter(value, anchor);
  if (value.direction === 'last') return asResolved(inYear(value, order < 0 ? anchor.year : anchor.year - 1));
  if (value.direction === 'next') return asResolved(inYear(value, order > 0 ? anchor.year : anchor.year + 1));
  if (value.direction === 'this') return asResolved(inYear(value, anchor.year));
  const tense = tenseAt(context.document, mention.first, mention.last);
  // `released on March 12`, and in another paragraph `Tuesday, March 12, 2024`
  const stated = value.day === undefined ? 0 : (context.stated.years.get(dayOfYear(value.month, value.day)) ?? 0);
  if (stated > 0 && (tense !== 'future' || stated >= anchor.year)) return asResolved(inYear(value, stated));
  if (tense === 'future') {
    // `will help survivors of the flood of July 26`: what lay behind a few weeks ago is hardly a year ahead.
    const just = order < 0 && value.day !== undefined && -monthsAhead(value, anchor) <= 2;
    return asResolved(inYear(value, order < 0 && !just ? anchor.year + 1 : anchor.year));
  }
  if (narrated !== undefined) return asResolved(inYear(value, narrated));
  // A day soon after the release in a sentence without a verb is announced rather than remembered.
  const soon = tense === undefined && order > 0 && monthsAhead(value, anchor) <= 2;
  return asResolved(inYear(value, order <= 0 || soon ? anchor.year : anchor.year - 1));
}

/** 29 February: the last one that there was. */
function leapDay(value: CalendarDate, from: number | undefined): Resolved | undefined {
  for (let year = from ?? 0; year > 0 && year > (from ?? 0) - 8; year--)
    if (isDay(year, 2, 29)) return asResolved(inYear(value, year));
  return undefined;
}

/** Where a month or day lies in the anchor's year: before it (below 0), on it, after it. */
function beforeOrAfter({ month, day }: CalendarDate, anchor: Day): number {
  const [first, last] = monthsOf(month);
  if (last < anchor.month) return -1;
  if (first > anchor.month) return 1;
  return day === undefined ? 0 : Math.sign(day - anchor.day);
}

/** First and last month of an EDTF month number. */
function monthsOf(month: number): readonly [number, number] {
  if (month <= 12) return [month, month];
  if (month >= 40) return month === 40 ? [1, 6] : [7, 12];
  if (month >= 33) return [(month - 33) * 3 + 1, (month - 33) * 3 + 3];
  return month === 24 ? [12, 12] : [(month - 21) * 3 + 3, (month - 21) * 3 + 5];
}

function monthsAhead({ month }: CalendarDate, anchor: Day): number {
  return monthsOf(month)[0] - anchor.month;
}

/** The year nearest to `near` in which a day falls on a day of the week. */
function yearOfWeekday(month: number, day: number, wanted: number, near: number): number | undefined {
  for (const year of [near, near - 1, near + 1]) {
    if (isDay(year, month, day) && weekday({ year, month, day }) === wanted) return year;
  }
  return undefined;
}

export function statedDates({ anchor, mentions: { date } }: ResolveContext): StatedDates {
  const before = new Int32Array(date.length);
  const after = new Int32Array(date.length);
  for (let i = 0, last = -1; i < date.length; i++) {
    before[i] = last;
    const day = statedDay(date[i]!);
    if (day !== undefined && (anchor === undefined || dayNumber(day) <= dayNumber(anchor))) last = i;
  }
  const years = new Map<string, number>();
  for (let i = date.length - 1, next = -1; i >= 0; i--) {
    after[i] = next;
    const { value } = date[i]!;
    if (value.kind === 'absolute' && /^\d{4}-\d\d/.test(value.edtf)) next = i;
    const day = /^(\d{4})-(\d\d-\d\d)(?:T|$)/.exec(value.kind === 'absolute' ? value.edtf : '');
    if (day === null) continue;
    const [, year = '', key = ''] = day;
    const known = years.get(key);
    years.set(key, known === undefined || known === Number(year) ? Number(year) : 0);
  }
  return { before, after, years };
}

const dayOfYear = (month: number, day: number): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day of a stated day, the first of a stated month; undefined for years, intervals and relative dates. */
function statedDay({ value }: DateMention): Day | undefined {
  const match = value.kind === 'absolute' ? /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(value.edtf) : null;
  return match === null ? undefined : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3] ?? '1') };
}

/**
 * The year that the story is in: that of the date stated before this one in the same block, when this one can
 * follow it. Without an anchor also that of any stated date, the nearest first.
 */
function narratedYear(
  context: DateContext,
  index: number,
  mention: DateMention,
  value: CalendarDate,
): number | undefined {
  const { anchor, document, mentions } = context;
  const { sentences, sentenceOf } = document;
  const told = context.stated.before[index]!;
  if (anchor === undefined) {
    const nearest = mentions.date[told < 0 ? context.stated.after[index]! : told];
    return nearest?.value.kind === 'absolute' ? Number(nearest.value.edtf.slice(0, 4)) : undefined;
  }
  if (told < 0) return undefined;
  const before = mentions.date[told]!;
  if (sentences[sentenceOf[before.first]!]!.block !== sentences[sentenceOf[mention.first]!]!.block) return undefined;
  const { year, month, day } = statedDay(before)!;
  const [first, last] = monthsOf(value.month);
  const follows = last > month || (first <= month && (value.day ?? 31) >= day);
  const after = follows ? year : year + 1;
  if (!follows && first + 12 - month > 6) return undefined;
  const known: Day = { year: after, month: first, day: value.day ?? 1 };
  return dayNumber(known) <= dayNumber(anchor) ? after : undefined;
}
