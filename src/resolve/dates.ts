import { addDays, type Day, dayNumber, edtfDay, edtfYear, isDay, weekday } from '../core/edtf.ts';
import { lazily } from '../core/memo.ts';
import { daysOf, partOf, shifted } from '../core/period.ts';
import {
  type DateGranularity,
  type DateMention,
  type DateValue,
  granularityOfPart,
  inYear,
  type WeekdayDate,
} from '../entities/date/value.ts';
import type { DateFact } from '../record/types.generated.ts';
import { TOKEN_POSSESSIVE } from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import { calendarDay, type DateContext, statedDates } from './date-year.ts';
import { counted, dayAt, inUnit, nextWeek, type Resolved } from './date-units.ts';
import { tenseAt } from './tense.ts';

/** Counts relative dates from the anchor; gives every date its EDTF value, null where it cannot be known. */
export function resolveDates(resolving: ResolveContext): readonly DateFact[] {
  const { document, mentions, anchor, report: tell } = resolving;
  const context: DateContext = {
    document,
    mentions,
    anchor,
    report: tell,
    stated: lazily(() => statedDates(mentions.date, anchor)),
  };
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
      if (value.unit === 'week' || value.unit === 'day') {
        const days = value.count * (value.unit === 'week' ? 7 : 1);
        const [first, last] = days < 0 ? [days, 0] : [0, days];
        return {
          edtf: `${edtfDay(addDays(anchor, first))}/${edtfDay(addDays(anchor, last))}`,
          granularity: 'interval',
        };
      }
      if (value.fiscal === true && value.count < 0) {
        // `Over the past three fiscal years`: the last three that are over; the federal one ends with September.
        const over = anchor.month >= 10 ? anchor.year : anchor.year - 1;
        return { edtf: `${edtfYear(over + value.count + 1)}/${edtfYear(over)}`, granularity: 'interval' };
      }
      // `over the past year`: up to the day; `past five years` are counted in years.
      if (value.count === -1 && (value.unit === 'year' || value.unit === 'month'))
        return { edtf: `${edtfDay(shifted(anchor, value.unit, -1))}/${edtfDay(anchor)}`, granularity: 'interval' };
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
    case 'part': {
      const whole = resolveValue(context, index, mention, value.of);
      const edtf = whole === undefined ? undefined : partOf(whole.edtf, value.part);
      return edtf === undefined ? undefined : { edtf, granularity: granularityOfPart(value.part) };
    }
    case 'shifted': {
      const from = resolveValue(context, index, mention, value.from);
      const days = from === undefined ? undefined : daysOf(from.edtf);
      return days === undefined ? undefined : dayAt(shifted(days[0], value.unit, value.count), undefined);
    }
    case 'same':
      return again(context, index, value.years);
    default: {
      const never: never = value;
      return never;
    }
  }
}

/** The date named before this one in the same block, in another year. */
function again(context: DateContext, index: number, years: number): Resolved | undefined {
  const { date } = context.mentions;
  const { sentences, sentenceOf } = context.document;
  const block = (i: number): number => sentences[sentenceOf[date[i]!.first]!]!.block;
  const named = date[index - 1];
  const same = named !== undefined && block(index - 1) === block(index) ? named : undefined;
  const before = same && resolveValue(context, index - 1, same, same.value);
  const { anchor } = context;
  if (before === undefined || !/^\d{4}/.test(before.edtf))
    return anchor && { edtf: edtfYear(anchor.year + years), granularity: 'year' };
  // `1.2 million in 2009`: a year stays a year; 29 February has no fellow in most years.
  const edtf = before.edtf.replaceAll(/\b\d{4}(?=$|[-/])/g, (year) => edtfYear(Number(year) + years));
  return edtf.includes('-02-29') ? undefined : { ...before, edtf };
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
function weekdayNear(
  context: DateContext,
  mention: DateMention,
  value: WeekdayDate,
  anchor: Day,
): Resolved | undefined {
  if (value.weeks !== undefined)
    return dayAt(addDays(anchor, nextWeek(anchor, value.weekday) + (value.weeks - 1) * 7), value.time);
  if (value.day !== undefined) return dayOfSomeMonth(context, mention, value, value.day, anchor);
  const back = (weekday(anchor) - value.weekday + 7) % 7;
  let days: number;
  if (value.direction === 'last') days = back === 0 ? -7 : -back;
  else if (value.direction === 'coming') days = 7 - back;
  else if (value.direction === 'next') days = nextWeek(anchor, value.weekday);
  else {
    const tense = tenseAt(context.document, mention.first, mention.last, true);
    const ahead = tense === 'future' || (value.direction === 'this' && tense === undefined);
    days = back === 0 ? 0 : ahead ? 7 - back : -back;
  }
  return dayAt(addDays(anchor, days), value.time);
}

/** Months on either side among which `Friday the 13th` is looked for. */
const NEARBY_MONTHS = 14;

/** `Friday the 13th`: the nearest month whose 13th is a Friday; where the verb tells, ahead or behind. */
function dayOfSomeMonth(
  context: DateContext,
  mention: DateMention,
  value: WeekdayDate,
  wanted: number,
  anchor: Day,
): Resolved | undefined {
  const tense = tenseAt(context.document, mention.first, mention.last);
  let best: Day | undefined;
  let distance = Infinity;
  for (let months = -NEARBY_MONTHS; months <= NEARBY_MONTHS; months++) {
    const { year, month } = shifted({ ...anchor, day: 1 }, 'month', months);
    if (!isDay(year, month, wanted)) continue;
    const day: Day = { year, month, day: wanted };
    if (weekday(day) !== value.weekday) continue;
    const away = dayNumber(day) - dayNumber(anchor);
    if ((tense === 'future' && away < 0) || (tense === 'past' && away > 0) || Math.abs(away) >= distance) continue;
    best = day;
    distance = Math.abs(away);
  }
  return best === undefined ? undefined : dayAt(best, value.time);
}

function granularityOf(value: DateValue): DateGranularity {
  switch (value.kind) {
    case 'absolute':
      return value.granularity;
    case 'offset':
      return value.unit === 'weekend' || value.unit === 'financial' ? 'interval' : value.unit;
    case 'calendar':
      return value.day === undefined ? 'month' : 'day';
    case 'stretch':
    case 'interval':
      return 'interval';
    case 'part':
      return granularityOfPart(value.part);
    case 'same':
      return 'interval';
    case 'shifted':
    case 'weekday':
    case 'impossible':
      return 'day';
    default: {
      const never: never = value;
      return never;
    }
  }
}
