import { addDays, type Day, dayNumber, edtfDay, edtfMonth, edtfYear, isDay, weekday } from '../core/edtf.ts';
import {
  type CalendarDate,
  type DateGranularity,
  type DateMention,
  type DateUnit,
  type DateValue,
  inYear,
  type OffsetDate,
  type WeekdayDate,
} from '../entities/date/value.ts';
import { TOKEN_POSSESSIVE } from '../segment/tokens.ts';
import type { DateFact } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';
import { tenseAt } from './tense.ts';

interface Resolved {
  readonly edtf: string;
  readonly granularity: DateGranularity;
}

/** For each date, the nearest one that states its month or day: its index, -1 for none. */
interface StatedDates {
  /** The last one before it, not later than the anchor: a hearing to come tells no story. */
  readonly before: Int32Array;
  /** The next one behind it. */
  readonly after: Int32Array;
}

interface DateContext extends ResolveContext {
  readonly stated: StatedDates;
}

/** Counts relative dates from the anchor; gives every date its EDTF value, null where it cannot be known. */
export function resolveDates(resolving: ResolveContext): readonly DateFact[] {
  const context: DateContext = { ...resolving, stated: statedDates(resolving) };
  const facts: DateFact[] = [];
  for (const [index, mention] of context.mentions.date.entries()) {
    const { start, end, text, value, rule } = mention;
    const resolved = resolveValue(context, index, mention, value);
    if (resolved === undefined) report(context, mention);
    facts.push({
      start,
      end,
      text,
      value: resolved?.edtf ?? null,
      granularity: resolved?.granularity ?? granularityOf(value),
      relative: value.kind !== 'absolute' && value.kind !== 'impossible',
      rule,
    });
  }
  return facts;
}

function report(context: DateContext, { start, end, text, value }: DateMention): void {
  if (value.kind === 'impossible') {
    context.report({ code: 'date/impossible', message: `There is no such day: ${JSON.stringify(text)}.`, start, end });
    return;
  }
  context.report({
    code: 'date/unresolved',
    message: `${JSON.stringify(text)} cannot be resolved without the release date; give it with --date or a sidecar file.`,
    start,
    end,
  });
}

function resolveValue(
  context: DateContext,
  index: number,
  mention: DateMention,
  value: DateValue,
): Resolved | undefined {
  const { anchor } = context;
  switch (value.kind) {
    case 'absolute':
      return value;
    case 'impossible':
      return undefined;
    case 'calendar':
      return calendarDay(context, index, mention, value);
    case 'weekday':
      return (
        anchor && (announcedDay(context, index, mention, value, anchor) ?? weekdayNear(context, mention, value, anchor))
      );
    case 'offset':
      return anchor && counted(value, anchor);
    case 'stretch': {
      if (anchor === undefined) return undefined; // Decades and centuries are counted in years: `past decade` of 2019 is 2009/2019.
      if (value.unit === 'week') {
        const [first, last] = [0, value.count * 7].sort((a, b) => a - b);
        return {
          edtf: `${edtfDay(addDays(anchor, first!))}/${edtfDay(addDays(anchor, last!))}`,
          granularity: 'interval',
        };
      }
      const years = value.unit === 'decade' ? 10 : value.unit === 'century' ? 100 : 0;
      const unit = years > 0 ? 'year' : value.unit;
      const here = inUnit(unit, 0, anchor);
      const there = inUnit(unit, value.count * Math.max(years, 1), anchor);
      const [from, to] = value.count < 0 ? [there, here] : [here, there];
      return { edtf: `${startOf(from.edtf)}/${endOf(to.edtf)}`, granularity: 'interval' };
    }
    case 'interval': {
      const from = resolveValue(context, index, mention, value.from);
      const to = value.to === undefined ? { edtf: '..' } : resolveEnd(context, index, mention, value.to, from);
      if (from === undefined || to === undefined) return undefined;
      return { edtf: `${startOf(from.edtf)}/${endOf(to.edtf)}`, granularity: 'interval' };
    }
    default: {
      const never: never = value;
      return never;
    }
  }
}

/** First and last day of an interval, which may itself be an end of one: `past two weeks`. */
const startOf = (edtf: string): string => edtf.split('/')[0]!;
const endOf = (edtf: string): string => edtf.split('/').at(-1)!;

/** The end of an interval: not before its beginning. */
function resolveEnd(
  context: DateContext,
  index: number,
  mention: DateMention,
  value: DateValue,
  from: Resolved | undefined,
): Resolved | undefined {
  if (value.kind === 'calendar' && from !== undefined && value.years === undefined) {
    const year = Number(from.edtf.slice(0, 4));
    const same = inYear(value, year);
    if (same?.edtf !== undefined && same.kind === 'absolute' && same.edtf >= from.edtf.slice(0, same.edtf.length))
      return same;
    const next = inYear(value, year + 1);
    return next?.kind === 'absolute' ? next : undefined;
  }
  // `Monday to Friday`
  if (value.kind === 'weekday' && from !== undefined) {
    const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(from.edtf);
    if (match === null) return undefined;
    const day: Day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    return dayAt(addDays(day, (value.weekday - weekday(day) + 7) % 7), value.time);
  }
  return resolveValue(context, index, mention, value);
}

const asResolved = (value: DateValue | undefined): Resolved | undefined =>
  value?.kind === 'absolute' ? value : undefined;

/** Chooses the year of a month or a day of a month. */
function calendarDay(
  context: DateContext,
  index: number,
  mention: DateMention,
  value: CalendarDate,
): Resolved | undefined {
  const { anchor } = context;
  const narrated = narratedYear(context, index, mention, value);
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
  if (tense === 'future') return asResolved(inYear(value, order < 0 ? anchor.year + 1 : anchor.year));
  if (narrated !== undefined) return asResolved(inYear(value, narrated));
  // A day soon after the release in a sentence without a verb is announced rather than remembered.
  const soon = tense === undefined && order > 0 && monthsAhead(value, anchor) <= 2;
  return asResolved(inYear(value, order <= 0 || soon ? anchor.year : anchor.year - 1));
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

function statedDates({ anchor, mentions: { date } }: ResolveContext): StatedDates {
  const before = new Int32Array(date.length);
  const after = new Int32Array(date.length);
  for (let i = 0, last = -1; i < date.length; i++) {
    before[i] = last;
    const day = statedDay(date[i]!);
    if (day !== undefined && (anchor === undefined || dayNumber(day) <= dayNumber(anchor))) last = i;
  }
  for (let i = date.length - 1, next = -1; i >= 0; i--) {
    after[i] = next;
    const { value } = date[i]!;
    if (value.kind === 'absolute' && /^\d{4}-\d\d/.test(value.edtf)) next = i;
  }
  return { before, after };
}

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

/** Dates on either side among which the day of `Saturday's event` is looked for. */
const NEARBY_DATES = 30;

/** `Saturday's event`: the Saturday that the document states elsewhere (`on Saturday, December 17`), within two weeks of the anchor. */
function announcedDay(
  context: DateContext,
  index: number,
  mention: DateMention,
  value: WeekdayDate,
  anchor: Day,
): Resolved | undefined {
  const { tokens } = context.document;
  if (value.direction !== undefined || mention.last >= tokens.count) return undefined;
  if ((tokens.flags[mention.last]! & TOKEN_POSSESSIVE) === 0) return undefined;
  const { date } = context.mentions;
  for (let i = Math.max(0, index - NEARBY_DATES); i < Math.min(date.length, index + NEARBY_DATES); i++) {
    const stated = date[i]!;
    if (stated.value.kind !== 'absolute' && stated.value.kind !== 'calendar') continue;
    const resolved = resolveValue(context, i, stated, stated.value);
    const match = resolved && /^(\d{4})-(\d\d)-(\d\d)/.exec(resolved.edtf);
    if (!match) continue;
    const day: Day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    if (weekday(day) === value.weekday && Math.abs(dayNumber(day) - dayNumber(anchor)) <= 14)
      return dayAt(day, value.time);
  }
  return undefined;
}

/** `Wednesday`: the anchor's own day counts; by the verb before or after it. */
function weekdayNear(context: DateContext, mention: DateMention, value: WeekdayDate, anchor: Day): Resolved {
  const back = (weekday(anchor) - value.weekday + 7) % 7;
  let days: number;
  if (value.direction === 'last') days = back === 0 ? -7 : -back;
  else if (value.direction === 'next') days = nextWeek(anchor, value.weekday);
  else {
    const tense = tenseAt(context.document, mention.first, mention.last);
    const ahead = tense === 'future' || (value.direction === 'this' && tense === undefined);
    days = back === 0 ? 0 : ahead ? 7 - back : -back;
  }
  return dayAt(addDays(anchor, days), value.time);
}

/** Days to a day of the week in the next calendar week (Monday to Sunday). */
function nextWeek(anchor: Day, wanted: number): number {
  const isoDay = (day: number): number => (day + 6) % 7;
  return 7 + isoDay(wanted) - isoDay(weekday(anchor));
}

function dayAt(day: Day, time: string | undefined): Resolved {
  return time === undefined
    ? { edtf: edtfDay(day), granularity: 'day' }
    : { edtf: edtfDay(day) + time, granularity: 'minute' };
}

function counted({ unit, count, time }: OffsetDate, anchor: Day): Resolved {
  return unit === 'day' ? dayAt(addDays(anchor, count), time) : inUnit(unit, count, anchor);
}

/** The unit that lies `count` units from the anchor's. */
function inUnit(unit: DateUnit, count: number, anchor: Day): Resolved {
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
function weekOf(day: Day): string {
  const monday = addDays(day, -((weekday(day) + 6) % 7));
  return `${edtfDay(monday)}/${edtfDay(addDays(monday, 6))}`;
}

function granularityOf(value: DateValue): DateGranularity {
  switch (value.kind) {
    case 'absolute':
      return value.granularity;
    case 'offset':
      return value.unit === 'weekend' ? 'interval' : value.unit;
    case 'calendar':
      return value.day === undefined ? 'month' : 'day';
    case 'stretch':
    case 'interval':
      return 'interval';
    case 'weekday':
    case 'impossible':
      return 'day';
    default: {
      const never: never = value;
      return never;
    }
  }
}
