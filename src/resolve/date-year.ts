import { type Day, dayNumber, isDay, weekday } from '../core/edtf.ts';
import { type CalendarDate, type DateMention, type DateValue, inYear } from '../entities/date/value.ts';
import { homeAreaOf } from '../gazetteer/home-area.ts';
import type { ResolveContext } from './context.ts';
import type { Resolved } from './date-units.ts';
import { tenseAt } from './tense.ts';

/** For each date, the nearest one that states its month or day: its index, -1 for none. */
export interface StatedDates {
  /** The last one before it, not later than the anchor: a hearing to come tells no story. */
  readonly before: readonly number[];
  /** The next one behind it. */
  readonly after: readonly number[];
  /** The year of each day of the year (603 for 3 June) that the document states in full, 0 when it states two. */
  readonly years: ReadonlyMap<number, number>;
}

/** What dates are resolved with. */
export interface DateContext extends Pick<ResolveContext, 'document' | 'mentions' | 'anchor' | 'report'> {
  /** Gathered for the first date that asks: one without its year. */
  readonly stated: () => StatedDates;
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
  const south = isSouth(context, value);
  const order = beforeOrAfter(value, anchor, south);
  if (value.direction === 'last') return asResolved(inYear(value, order < 0 ? anchor.year : anchor.year - 1));
  if (value.direction === 'next') return asResolved(inYear(value, order > 0 ? anchor.year : anchor.year + 1));
  if (value.direction === 'this') return asResolved(inYear(value, anchor.year));
  const tense = tenseAt(context.document, mention.first, mention.last);
  // `released on March 12`, and in another paragraph `Tuesday, March 12, 2024`
  const stated = value.day === undefined ? 0 : (context.stated().years.get(dayOfYear(value.month, value.day)) ?? 0);
  if (stated > 0 && (tense !== 'future' || stated >= anchor.year)) return asResolved(inYear(value, stated));
  if (tense === 'future') {
    // `will help survivors of the flood of July 26`: what lay behind a few weeks ago is hardly a year ahead.
    const just = order < 0 && value.day !== undefined && -monthsAhead(value, anchor, south) <= 2;
    return asResolved(inYear(value, order < 0 && !just ? anchor.year + 1 : anchor.year));
  }
  if (narrated !== undefined) return asResolved(inYear(value, narrated));
  // A day soon after the release in a sentence without a verb is announced rather than remembered.
  const soon = tense === undefined && order > 0 && monthsAhead(value, anchor, south) <= 2;
  return asResolved(inYear(value, order <= 0 || soon ? anchor.year : anchor.year - 1));
}

/** 29 February: the last one that there was. */
function leapDay(value: CalendarDate, from: number | undefined): Resolved | undefined {
  for (let year = from ?? 0; year > 0 && year > (from ?? 0) - 8; year--)
    if (isDay(year, 2, 29)) return asResolved(inYear(value, year));
  return undefined;
}

/** Where a month or day lies in the anchor's year: before it (below 0), on it, after it. */
function beforeOrAfter({ month, day }: CalendarDate, anchor: Day, south: boolean): number {
  const [first, last] = monthsOf(month, south);
  if (last < anchor.month) return -1;
  if (first > anchor.month) return 1;
  return day === undefined ? 0 : Math.sign(day - anchor.day);
}

/** First and last month of an EDTF month number; south of the equator spring begins in September. */
function monthsOf(month: number, south: boolean): readonly [number, number] {
  if (month <= 12) return [month, month];
  if (month >= 40) return month === 40 ? [1, 6] : [7, 12];
  if (month >= 33) return [(month - 33) * 3 + 1, (month - 33) * 3 + 3];
  const season = (month - 21 + (south ? 2 : 0)) % 4; // from the one that begins in March
  return season === 3 ? [12, 12] : [season * 3 + 3, season * 3 + 5];
}

function monthsAhead({ month }: CalendarDate, anchor: Day, south: boolean): number {
  return monthsOf(month, south)[0] - anchor.month;
}

const SOUTHERN = new Set('AU NZ ZA NA BW ZW MZ AR CL UY PY BO PE FJ'.split(' '));

/** True for a season of a document from south of the equator. */
function isSouth({ document }: DateContext, { month }: CalendarDate): boolean {
  return month >= 21 && month <= 24 && SOUTHERN.has(homeAreaOf(document).country ?? '');
}

/** The year nearest to `near` in which a day falls on a day of the week. */
function yearOfWeekday(month: number, day: number, wanted: number, near: number): number | undefined {
  for (const year of [near, near - 1, near + 1]) {
    if (isDay(year, month, day) && weekday({ year, month, day }) === wanted) return year;
  }
  return undefined;
}

export function statedDates(dates: readonly DateMention[], anchor: Day | undefined): StatedDates {
  const latest = anchor === undefined ? Infinity : dayNumber(anchor);
  const before: number[] = [];
  const days: (StatedDay | undefined)[] = [];
  for (let i = 0, last = -1; i < dates.length; i++) {
    before.push(last);
    const day = statedDay(dates[i]!);
    days.push(day);
    if (day !== undefined && dayNumber(day) <= latest) last = i;
  }
  const after: number[] = dates.map(() => -1);
  const years = new Map<number, number>();
  for (let i = dates.length - 1, next = -1; i >= 0; i--) {
    after[i] = next;
    const { value } = dates[i]!;
    if (value.kind === 'absolute' && monthOf(value.edtf) >= 0) next = i;
    const day = days[i];
    if (day === undefined || !day.isWhole) continue;
    const key = dayOfYear(day.month, day.day);
    const known = years.get(key);
    years.set(key, known === undefined || known === day.year ? day.year : 0);
  }
  return { before, after, years };
}

/** `on 3 March for the 2016 summit`: the one year that the sentence of a date names. */
function yearInSentence(
  { document: { sentenceOf }, mentions }: DateContext,
  { first }: DateMention,
): number | undefined {
  let year: number | undefined;
  for (const { value, first: other } of mentions.date) {
    if (value.kind !== 'absolute' || value.granularity !== 'year' || sentenceOf[other] !== sentenceOf[first]) continue;
    if (year !== undefined) return undefined;
    year = Number(value.edtf);
  }
  return year === undefined || Number.isNaN(year) ? undefined : year;
}

/** A number for a day of the year. */
const dayOfYear = (month: number, day: number): number => month * 100 + day;

/** A day that a text states; the first one of a month where it states no more. */
interface StatedDay extends Day {
  readonly isWhole: boolean;
}

/** The day of a stated day, the first of a stated month; undefined for years, intervals and relative dates. */
function statedDay({ value, rule }: DateMention): StatedDay | undefined {
  if (value.kind !== 'absolute' || rule === BIRTHDAY) return undefined; // a birthday tells no story
  const { edtf } = value;
  const month = monthOf(edtf);
  if (month < 0) return undefined;
  const year = Number(edtf.slice(0, 4));
  if (ends(edtf, 7)) return { year, month, day: 1, isWhole: false };
  const day = edtf.charCodeAt(7) === HYPHEN ? twoDigits(edtf, 8) : -1;
  return day < 0 || !ends(edtf, 10) ? undefined : { year, month, day, isWhole: true };
}

/** 6 of `2017-06` and of all that begins like it; -1 of everything else. */
function monthOf(edtf: string): number {
  if (edtf.charCodeAt(4) !== HYPHEN || twoDigits(edtf, 0) < 0 || twoDigits(edtf, 2) < 0) return -1;
  return twoDigits(edtf, 5);
}

function twoDigits(edtf: string, at: number): number {
  const tens = edtf.charCodeAt(at) - ZERO;
  const ones = edtf.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** True when a date ends before an offset, but for a time of day. */
function ends(edtf: string, at: number): boolean {
  return edtf.length === at || edtf.charCodeAt(at) === TIME;
}

const BIRTHDAY = 'date/birthday';
const ZERO = 48;
const HYPHEN = 45;
const TIME = 84;

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
  const stated = context.stated();
  const told = stated.before[index]!;
  if (anchor === undefined) {
    const nearest = mentions.date[told < 0 ? stated.after[index]! : told];
    if (nearest?.value.kind === 'absolute') return Number(nearest.value.edtf.slice(0, 4));
    return yearInSentence(context, mention);
  }
  if (told < 0) return undefined;
  const before = mentions.date[told]!;
  if (sentences[sentenceOf[before.first]!]!.block !== sentences[sentenceOf[mention.first]!]!.block) return undefined;
  const { year, month, day } = statedDay(before)!;
  const [first, last] = monthsOf(value.month, isSouth(context, value));
  const follows = last > month || (last === month && (value.day ?? 31) >= day);
  const after = follows ? year : year + 1;
  if (!follows && first + 12 - month > 6) return undefined;
  const known: Day = { year: after, month: first, day: value.day ?? 1 };
  return dayNumber(known) <= dayNumber(anchor) ? after : undefined;
}
