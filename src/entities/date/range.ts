import { edtfDay, isDay } from '../../core/edtf.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';
import { WORD } from './calendar-words.ts';
import { dayFirst } from './calendar-day.ts';
import { countedPoint } from './counted-point.ts';
import { dayOfMonth, type Expression, fourDigitYear, isAttached, isNumber, type Stretch, wordAt } from './reader.ts';
import { absolute, calendar, type CalendarDate, dated, type DateValue, interval, inYear } from './value.ts';

const FROM = wordId('from');
const TO = wordSet('to through thru until till');
/** What may stand before either end: `between approximately 2000`, `until at least the end of 2013`. */
const HEDGES = wordSet('approximately about around roughly at least on or in the of end middle beginning start');
const PRESENT = wordSet('present now');

const isDash = (word: number): boolean => word === MARK.hyphen || word === MARK.enDash || word === MARK.emDash;

/** True when `between` stands before token `i`, hedges left out. */
function afterBetween(stretch: Stretch, i: number): boolean {
  let at = i - 1;
  for (let steps = 0; steps < 4 && HEDGES.has(wordAt(stretch, at)); steps++) at -= 1;
  return wordAt(stretch, at) === WORD.between;
}

/** True when the word at token `at` joins two ends of a range whose first begins at token `first`: `to`, a dash, `and` after between. */
export function joinsRange(stretch: Stretch, first: number, at: number): boolean {
  const joint = wordAt(stretch, at);
  return TO.has(joint) || isDash(joint) || (joint === WORD.and && afterBetween(stretch, first));
}

/** Reads on from a date: `2011 to 2013`, `May and July 2012` after between, `October 25-26, 2016`. Returns the date itself when no range follows. */
export function withRange(stretch: Stretch, from: Expression): Expression {
  let at = from.last;
  if (wordAt(stretch, at) === MARK.comma) at += 1;
  const joint = wordAt(stretch, at);
  if (!joinsRange(stretch, from.first, at)) return from;
  if (at > from.last && isDash(joint)) return from;
  at += 1;
  const tight = isDash(joint);
  if (joint === MARK.hyphen && wordAt(stretch, at) === MARK.hyphen && isAttached(stretch, at)) at += 1; // `1943 -- 1945`
  if (!tight) for (let steps = 0; steps < 5 && HEDGES.has(wordAt(stretch, at)); steps++) at += 1;
  if (at >= stretch.last) return from;
  if (
    !tight &&
    PRESENT.has(wordAt(stretch, at)) &&
    from.value.kind === 'absolute' &&
    from.value.granularity !== 'minute'
  )
    return { ...from, last: at + 1, value: interval(from.value, undefined), rule: 'range' };

  const days = dayToDay(stretch, from, at);
  if (days !== undefined) return days;
  const to = inStatedYear(stretch, countedPoint(stretch, at, { year: true }));
  if (to === undefined || to.first !== at || to.value.kind === 'impossible') return from;
  if (to.value.kind === 'absolute' && to.value.granularity === 'interval') return from;
  // `adjourned the hearing today to 2016`: a day counted from the release and a stated one are two, unless `from` binds them.
  const counted = from.value.kind === 'offset' && from.value.unit === 'day' && to.value.kind === 'absolute';
  if (counted && !tight && wordAt(stretch, from.first - 1) !== FROM) return from;
  const value = joined(from.value, to.value, tight);
  if (value === undefined) return from;
  // `beginning of 2005 until 2009`: the range begins with its first date
  const first = from.rule === 'part' && EDGES.has(wordAt(stretch, from.first)) ? from.first + 2 : from.first;
  return { first, last: to.last, value, rule: 'range' };
}
const EDGES = wordSet('end beginning start middle close');

/** `from April to June in 2017`: the year behind the second month. */
function inStatedYear(stretch: Stretch, to: Expression | undefined): Expression | undefined {
  if (to?.value.kind !== 'calendar' || to.value.day !== undefined || wordAt(stretch, to.last) !== WORD.in) return to;
  const year = fourDigitYear(stretch, to.last + 1);
  const value = year < 0 ? undefined : inYear(to.value, year);
  return value === undefined ? to : { ...to, last: to.last + 2, value };
}

/** `October 25-26, 2016`, `March 5 to 7`: the second day takes the month of the first. */
function dayToDay(stretch: Stretch, from: Expression, at: number): Expression | undefined {
  const { value } = from;
  if (value.kind !== 'calendar' || value.day === undefined || value.years !== undefined) return undefined;
  const day = dayOfMonth(stretch, at);
  if (day === undefined || day.value <= value.day || day.value > 31) return undefined;
  if (isAttached(stretch, day.last) && (isNumber(stretch, day.last) || wordAt(stretch, day.last) === MARK.colon))
    return undefined;
  const own = dayFirst(stretch, at);
  if (own !== undefined && own.last > day.last) return undefined; // `1 April and 30 June 2023`
  const comma = wordAt(stretch, day.last) === MARK.comma ? 1 : 0;
  const year = fourDigitYear(stretch, day.last + comma);
  if (year < 0) {
    const to = calendar({ month: value.month, day: day.value });
    return {
      first: from.first,
      last: day.last,
      value: { kind: 'interval', edtf: undefined, from: value, to },
      rule: 'range',
    };
  }
  if (!isDay(year, value.month, value.day) || !isDay(year, value.month, day.value)) return undefined;
  const [a, b] = [value.day, day.value].map((d) => edtfDay({ year, month: value.month, day: d }));
  return { first: from.first, last: day.last + comma + 1, value: absolute(`${a}/${b}`, 'interval'), rule: 'range' };
}

/** `between 14 August and 2 November last year`: the first end is in the year told behind the second, or the one before. */
function inToldYear(from: CalendarDate, to: DateValue): CalendarDate {
  if (to.kind !== 'calendar' || to.years === undefined || from.years !== undefined || from.direction !== undefined)
    return from;
  return { ...from, years: from.month > to.month ? to.years - 1 : to.years };
}

/** Both ends as one value; the first takes a missing year from the second. Undefined when they make no range. */
export function joined(from: DateValue, to: DateValue, tight: boolean): DateValue | undefined {
  if (from.kind === 'impossible') return undefined;
  // A dash between days of different kinds is punctuation: `last week - Monday`.
  const stated = (value: DateValue): boolean => value.kind === 'absolute' || value.kind === 'calendar';
  if (tight && stated(from) !== stated(to)) return undefined;
  const start = from.kind === 'calendar' ? (dated(from, to) ?? inToldYear(from, to)) : from;
  if (start.kind === 'absolute' && to.kind === 'absolute') {
    const [a, b] = [start.edtf.slice(0, 4), to.edtf.slice(0, 4)];
    if (a > b) return undefined;
    if (tight && start.edtf === to.edtf) return to; // `New Year's Day- January 1, 2022`: said twice
    return interval(start, to);
  }
  if (start.kind === 'absolute' && to.kind === 'calendar') return interval(start, to);
  return interval(start, to);
}
