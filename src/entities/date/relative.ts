import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_POSSESSIVE } from '../../segment/tokens.ts';
import { monthFirst } from './calendar-day.ts';
import {
  DAY_PARTS,
  DIRECTIONS,
  MONTHS,
  NEAR_DAYS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
  WORD,
} from './calendar-words.ts';
import { directedFiscalYear } from './period.ts';
import { isTold } from './told.ts';
import { count, digitsAt, type Expression, isCapital, type Reading, type Stretch, wordAt } from './reader.ts';
import { calendar, counting, type DateUnit, type Direction, offset, part, type StretchDate } from './value.ts';
import { weekdayFirst, weekdayValue } from './weekday.ts';

const PREVIOUS = wordId('previous');
const SINGULAR = wordSet('week weekend month quarter year decade century');
const NIGHT = wordSet('night');
const LASTING = wordSet('for spend spends spent spending serve serves served serving');
const WITHIN = wordSet('over in during within for throughout across');

/** What `today’s` goes with where it means nowadays: `today’s society`, `today’s digital world`. */
const NOWADAYS = wordSet(`
  society world economy climate environment age era youth generation generations standards technology landscape workforce workplace culture
  marketplace youngsters teenagers teens children kids
`);
const MODERN = wordSet('digital modern global connected electronic interconnected changing');

/** `today`, `yesterday morning`, `tomorrow night`, `tonight`; not `today’s society`. */
export function nearDay(stretch: Stretch, i: number): Expression | undefined {
  const days = NEAR_DAYS.get(wordAt(stretch, i));
  if (days === undefined || (days === 0 && isNowadays(stretch, i + 1))) return undefined;
  if (wordAt(stretch, i - 1) === WORD.of && OF_AN_AGE.has(wordAt(stretch, i - 2))) return undefined; // `the leaders of tomorrow`
  const last = DAY_PARTS.has(wordAt(stretch, i + 1)) ? i + 2 : i + 1;
  return { first: i, last, value: offset('day', days), rule: 'near-day' };
}

function isNowadays(stretch: Stretch, i: number): boolean {
  if (i >= stretch.last || (stretch.tokens.flags[i]! & TOKEN_POSSESSIVE) === 0) return false;
  const noun = MODERN.has(wordAt(stretch, i + 1)) ? i + 2 : i + 1;
  return NOWADAYS.has(wordAt(stretch, noun));
}

/** Whose `of today` and `of tomorrow` tells an age and no day. */
const OF_AN_AGE = wordSet(`
  leaders leader generation generations youth children world society workforce workplace technology technologies challenges demands needs
  problems city cities economy america citizens innovators scientists engineers women men people students
`);

const signOf = (direction: Direction): number => (direction === 'last' ? -1 : direction === 'this' ? 0 : 1);

/** `last year`, `this morning`, `next Tuesday`, `last July`, `this summer`, `past five years`, `past decade`. */
export function directed(stretch: Stretch, i: number): Expression | undefined {
  const word = wordAt(stretch, i);
  const direction = DIRECTIONS.get(word);
  if (direction === undefined) return undefined;
  const past = word === WORD.past;
  let at = i + 1;
  const told = word === WORD.this ? wordAt(stretch, at) : 0;
  if (told === WORD.past || told === WORD.coming) at += 1; // `this past Friday`, `this coming Friday`
  const behind = wordAt(stretch, at);
  const sense: Direction = told === WORD.past ? 'last' : told === WORD.coming ? 'next' : direction;
  const fiscal = directedFiscalYear(stretch, i);
  if (fiscal !== undefined) return fiscal;

  const weekday = WEEKDAYS.get(behind);
  if (weekday !== undefined && !SHORT_WEEKDAYS.has(behind) && (!past || at === i + 2)) {
    const isNearest = word === WORD.coming || told === WORD.coming;
    const whole = weekdayFirst(stretch, at); // `last Friday, November 15`
    if (whole !== undefined && whole.value.kind !== 'weekday') return { ...whole, first: i };
    const last = DAY_PARTS.has(wordAt(stretch, at + 1)) ? at + 2 : at + 1;
    return { first: i, last, value: weekdayValue(weekday, isNearest ? 'coming' : sense), rule: 'directed' };
  }
  const month = MONTHS.get(behind);
  if (month !== undefined && !SHORT_MONTHS.has(behind) && isCapital(stretch, at)) {
    const whole = monthFirst(stretch, at);
    if (whole?.value.kind === 'calendar')
      return { ...whole, first: i, value: { ...whole.value, direction: sense }, rule: 'directed' };
    if (whole !== undefined) return { ...whole, first: i };
  }
  const season = SEASONS.get(behind);
  if (season !== undefined)
    return { first: i, last: at + 1, value: calendar({ month: season, direction: sense }), rule: 'directed' };
  if (DAY_PARTS.has(behind)) {
    if (direction === 'this') return { first: i, last: at + 1, value: offset('day', 0), rule: 'directed' };
    return word === WORD.last && NIGHT.has(behind)
      ? { first: i, last: at + 1, value: offset('day', -1), rule: 'directed' }
      : undefined;
  }
  return units(stretch, i, at, sense);
}

/** `last year`, `past decade`, `past five years`; `at` is the token behind the direction. */
function units(stretch: Stretch, i: number, at: number, direction: Direction): Expression | undefined {
  const word = wordAt(stretch, i);
  const behind = wordAt(stretch, at);
  const unit = UNITS.get(behind);
  const dash = wordAt(stretch, at + 1) === MARK.hyphen || wordAt(stretch, at + 1) === MARK.enDash ? 1 : 0;
  const day = unit === 'week' ? WEEKDAYS.get(wordAt(stretch, at + 1 + dash)) : undefined;
  const dayed = day !== undefined && !SHORT_WEEKDAYS.has(wordAt(stretch, at + 1 + dash));
  if (word === PREVIOUS && !(dayed && dash === 1)) return undefined; // counted from another date of the text
  const article = wordAt(stretch, i - 1) === WORD.the;
  if (unit !== undefined) {
    if (!SINGULAR.has(behind)) return undefined; // `this day`, `coming weeks`: vague
    const stretched =
      word === WORD.past ||
      (direction === 'last' && at === i + 2 && unit !== 'weekend' && unit !== 'week') ||
      (article && WITHIN.has(wordAt(stretch, i - 2)) && word === WORD.last);
    if (stretched && unit !== 'quarter') return { first: i, last: at + 1, value: stretchOf(unit, -1), rule: 'stretch' };
    if (dayed)
      return {
        first: i,
        last: at + 2 + dash,
        value: weekdayValue(day, undefined, { weeks: signOf(direction) }), // `this week Monday`
        rule: 'directed',
      };
    const certain = unit === 'quarter' && word !== WORD.last; // `the coming quarter`
    if (article && !certain && (word === WORD.last || direction === 'next')) return undefined; // `the last week of the trial`
    return { first: i, last: at + 1, value: offset(unit, signOf(direction)), rule: 'directed' };
  }
  if (direction === 'this') return undefined;
  // `past fortnight`, `last fortnight`: two weeks
  if (behind === FORTNIGHT && direction === 'last')
    return { first: i, last: at + 1, value: stretchOf('week', -2), rule: 'stretch' };
  const number = manyUnits(stretch, at);
  if (number === undefined) return undefined;
  // `for the last eight years`, `spent the next 20 years in prison`: how long, not when.
  const lead = article ? wordAt(stretch, i - 2) : wordAt(stretch, i - 1);
  if (LASTING.has(lead)) return undefined;
  if (direction === 'next' && isTold(stretch, number.last)) return undefined;
  return {
    first: i,
    last: number.last,
    value: { ...stretchOf(number.unit, number.value * signOf(direction)), ...(number.fiscal ? { fiscal: true } : {}) },
    rule: 'stretch',
  };
}

function stretchOf(unit: DateUnit, count: number): StretchDate {
  return { kind: 'stretch', edtf: undefined, unit, count };
}

const FISCAL = wordSet('fiscal calendar');
const YEARS = wordSet('year years');
const FORTNIGHTS = wordSet('fortnight fortnights');
const FORTNIGHT = wordId('fortnight');
const COUNTABLE = wordSet('days weeks weekends months years decades day week weekend month year decade quarters');

/** `three weeks`, `25 years`: a count of units at token `i`. */
export function manyUnits(
  stretch: Stretch,
  i: number,
): (Reading & { readonly unit: DateUnit; readonly fiscal: boolean }) | undefined {
  const number = count(stretch, i);
  if (number === undefined) return undefined;
  let at = wordAt(stretch, number.last) === MARK.hyphen ? number.last + 1 : number.last;
  const fiscal = wordAt(stretch, at) === WORD.fiscal; // `past three fiscal years`
  if (FISCAL.has(wordAt(stretch, at)) && YEARS.has(wordAt(stretch, at + 1))) at += 1;
  const word = wordAt(stretch, at);
  if (FORTNIGHTS.has(word)) return { value: 2 * number.value, unit: 'week', last: at + 1, fiscal: false };
  const unit = UNITS.get(word);
  if (unit === undefined || !COUNTABLE.has(word)) return undefined;
  return { value: number.value, unit, last: at + 1, fiscal };
}

/** `two years ago`, `a week ago`; `i` is the token of the number. */
export function ago(stretch: Stretch, i: number): Expression | undefined {
  const number = manyUnits(stretch, i);
  if (number === undefined || wordAt(stretch, number.last) !== WORD.ago) return undefined;
  if (digitsAt(stretch, i - 1, 4) >= 0) return undefined; // the end of a longer number
  const same = sameDayThen(stretch, number.last + 1);
  const then = same && number.unit === 'year' ? counting('year', -number.value, offset('day', 0)) : undefined;
  if (same !== undefined && then !== undefined) {
    const value = same.week ? part({ unit: 'week', nth: 0, count: 1 }, then) : then;
    if (value !== undefined) return { first: i, last: same.last, value, rule: 'ago' };
  }
  return { first: i, last: number.last + 1, value: offset(number.unit, -number.value), rule: 'ago' };
}

/** `today` or `this week` behind `two years ago`. */
function sameDayThen(stretch: Stretch, i: number): { readonly last: number; readonly week: boolean } | undefined {
  if (NEAR_DAYS.get(wordAt(stretch, i)) === 0) return { last: i + 1, week: false };
  return wordAt(stretch, i) === WORD.this && UNITS.get(wordAt(stretch, i + 1)) === 'week'
    ? { last: i + 2, week: true }
    : undefined;
}
