import { edtfDay, edtfMonth, isDay } from '../../core/edtf.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_DOT, TOKEN_SENTENCE, TOKEN_WORD } from '../../segment/tokens.ts';
import { DOUBTFUL_MONTHS, MONTHS, SHORT_MONTHS, WORD, WORD_MONTHS } from './calendar-words.ts';
import {
  dayOfMonth,
  digitCount,
  digitsAt,
  endsAt,
  type Expression,
  fourDigitYear,
  isAttached,
  isCapital,
  isDayOfSomeYear,
  isNumber,
  type Reading,
  type Stretch,
  wordAt,
} from './reader.ts';
import { relativeYear } from './relative-year.ts';
import { yearInWords } from './year-words.ts';
import { absolute, calendar, type DateValue, IMPOSSIBLE, interval } from './value.ts';

/** Value of a day with or without its year; impossible when no such day exists. */
export function dayValue(month: number, day: number, year: number): DateValue {
  if (year < 0) return isDayOfSomeYear(month, day) ? calendar({ month, day }) : IMPOSSIBLE;
  return isDay(year, month, day) ? absolute(edtfDay({ year, month, day }), 'day') : IMPOSSIBLE;
}

/** A year behind a month or a day: `2017`, `, 2017`, `'17`; `value` is -1 when there is none. */
function yearBehind(stretch: Stretch, i: number): Reading {
  const at = wordAt(stretch, i) === MARK.comma ? i + 1 : i;
  const year = fourDigitYear(stretch, at);
  // `June 10, 2,000`: a number with a comma has no four digits; `2017-cv-1` is a case number.
  if (
    year >= 0 &&
    !(
      wordAt(stretch, at + 1) === MARK.hyphen &&
      isAttached(stretch, at + 1) &&
      isAttached(stretch, at + 2) &&
      !isNumber(stretch, at + 2) &&
      !MONTHS.has(wordAt(stretch, at + 2)) // `April 29, 2015-May 1, 2015`
    )
  )
    return { value: year, last: at + 1 };
  if (wordAt(stretch, at) === MARK.apostrophe && isAttached(stretch, at + 1) && digitCount(stretch, at + 1) === 2) {
    const short = digitsAt(stretch, at + 1, 2);
    return { value: short + (short > 50 ? 1900 : 2000), last: at + 2 };
  }
  // `9 Aug 96`: no month has that many days.
  const short = at === i && digitCount(stretch, at) === 2 ? digitsAt(stretch, at, 2) : 0;
  if (short > 31 && endsAt(stretch, at + 1)) return { value: short + (short > 50 ? 1900 : 2000), last: at + 1 };
  return yearInWords(stretch, at) ?? { value: -1, last: i };
}

/** The `in 2019` of `26 June in 2019`. */
function isInYear(stretch: Stretch, i: number): boolean {
  return wordAt(stretch, i) === WORD.in && fourDigitYear(stretch, i + 1) >= 1900;
}

/** Day and year that lost the blank between them and became one number: `14,2015`. */
function gluedDayYear(stretch: Stretch, i: number): { day: number; year: number } | undefined {
  if (!isNumber(stretch, i)) return undefined;
  const { text, start, end } = stretch.tokens;
  const match = /^(\d{1,2}),(\d{4})$/.exec(text.slice(start[i], end[i]));
  if (match === null) return undefined;
  const [day, year] = [Number(match[1]), Number(match[2])];
  return year >= 1900 && year <= 2099 ? { day, year } : undefined;
}

/** Reads `June 20, 2017`, `June 20`, `June 2017`, `June of last year`, `June` from a month at token `i`. */
export function monthFirst(stretch: Stretch, i: number): Expression | undefined {
  const word = wordAt(stretch, i);
  const month = MONTHS.get(word);
  if (month === undefined) return undefined;
  const capital = isCapital(stretch, i);
  if (!capital && WORD_MONTHS.has(word)) return undefined;
  let next = i + 1;
  if (wordAt(stretch, next) === MARK.stop && isAttached(stretch, next)) next += 1;
  // `May, 13, 2005`: a comma too many.
  if (
    wordAt(stretch, next) === MARK.comma &&
    digitCount(stretch, next + 1) <= 2 &&
    fourDigitYear(stretch, next + 3) > 0 &&
    wordAt(stretch, next + 2) === MARK.comma
  )
    next += 1;
  const hyphened = monthHyphenDay(stretch, i, month);
  if (hyphened !== undefined) return hyphened;
  if (wordAt(stretch, next) === MARK.slash || wordAt(stretch, next) === MARK.hyphen) {
    // `Dec/2018`, `Sep-2012`
    const tied = isAttached(stretch, next) && isAttached(stretch, next + 1) ? fourDigitYear(stretch, next + 1) : -1;
    if (tied >= 1900 && !isAttached(stretch, next + 2))
      return { first: i, last: next + 2, value: absolute(edtfMonth(tied, month), 'month'), rule: 'month-year' };
  }
  const glued = gluedDayYear(stretch, next);
  if (glued !== undefined)
    return { first: i, last: next + 1, value: dayValue(month, glued.day, glued.year), rule: 'month-day-year' };
  // `in May. The first trees` begins anew
  const the = wordAt(stretch, next) === WORD.the && (stretch.tokens.flags[next]! & TOKEN_SENTENCE) === 0 ? 1 : 0;
  const day = dayOfMonth(stretch, next + the);
  if (day !== undefined && day.value > 0 && !startsTime(stretch, next + the)) {
    // `July 4th of 1995`, `July 4 of last year`
    const of = wordAt(stretch, day.last) === WORD.of || isInYear(stretch, day.last) ? 1 : 0;
    const year = yearBehind(stretch, day.last + of);
    if (year.value >= 0)
      return { first: i, last: year.last, value: dayValue(month, day.value, year.value), rule: 'month-day-year' };
    const said = relativeYear(stretch, day.last);
    if (day.value === 11 && month === 9 && ATTACKS.has(wordAt(stretch, day.last)))
      return { first: i, last: day.last, value: dayValue(month, day.value, 2001), rule: 'month-day' };
    if (day.value <= 31) {
      const value = dayValue(month, day.value, -1);
      if (said !== undefined && value.kind === 'calendar')
        return { first: i, last: said.last, value: { ...value, years: said.value }, rule: 'month-day' };
      return { first: i, last: day.last, value, rule: 'month-day' };
    }
  }
  const year = yearBehind(stretch, wordAt(stretch, next) === WORD.of ? next + 1 : next);
  if (year.value >= 0)
    return { first: i, last: year.last, value: absolute(edtfMonth(year.value, month), 'month'), rule: 'month-year' };
  const said = relativeYear(stretch, next);
  if (said !== undefined)
    return { first: i, last: said.last, value: calendar({ month, years: said.value }), rule: 'month-year' };
  if (!standsAsMonth(stretch, i)) return undefined;
  return { first: i, last: i + 1, value: calendar({ month }), rule: 'month' };
}

/** `the September 11th attacks` are those of 2001. */
const ATTACKS = wordSet('attacks attack terrorist terror victim hijackers');

/** `Sep-23-2020`. */
function monthHyphenDay(stretch: Stretch, i: number, month: number): Expression | undefined {
  for (let at = i + 1; at <= i + 4; at++) if (!isAttached(stretch, at)) return undefined;
  if (wordAt(stretch, i + 1) !== MARK.hyphen || wordAt(stretch, i + 3) !== MARK.hyphen) return undefined;
  const [day, year] = [digitsAt(stretch, i + 2, 2), fourDigitYear(stretch, i + 4)];
  return day < 1 || year < 0
    ? undefined
    : { first: i, last: i + 5, value: dayValue(month, day, year), rule: 'month-day-year' };
}

/** `June 10:30`, `June 10 a.m.`: the number is an hour. */
function startsTime(stretch: Stretch, i: number): boolean {
  return (
    wordAt(stretch, i + 1) === MARK.colon &&
    isAttached(stretch, i + 1) &&
    isAttached(stretch, i + 2) &&
    isNumber(stretch, i + 2)
  );
}

const MONTH_CUES = wordSet(`
  in since by until till during from through between after before last this next past early mid late of for to and
  earlier later beginning ending
`);
const STRONG_CUES = wordSet('in since until till during last next past early mid late');
const DETERMINERS = wordSet("the a an his her its their our 's this that");

const WITH = wordId('with');
const COMPARED = wordSet('compared comparison compares');

const MARCHES = wordSet('on for to of in against through and');

/** True when a month without day and year is meant as one: not the verb, the name or the word. */
function standsAsMonth(stretch: Stretch, i: number): boolean {
  const { tokens } = stretch;
  const word = tokens.word[i]!;
  const before = wordAt(stretch, i - 1);
  if (opensRange(stretch, i)) return true;
  if (!isCapital(stretch, i)) return !DOUBTFUL_MONTHS.has(word) && !SHORT_MONTHS.has(word); // `july` is no other word
  if (SHORT_MONTHS.has(word)) return (tokens.flags[i]! & TOKEN_DOT) !== 0 && STRONG_CUES.has(before);
  const nameBehind =
    i + 1 < stretch.last && (tokens.flags[i + 1]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL);
  if (!DOUBTFUL_MONTHS.has(word)) return true;
  if (STRONG_CUES.has(before)) return true;
  if (nameBehind) return false;
  if (MONTH_CUES.has(before) || isMonthLink(before)) return true;
  if (before === WITH && COMPARED.has(wordAt(stretch, i - 2))) return true; // `fell by 2.3% compared with June`
  if (before === MARK.hyphen && STRONG_CUES.has(wordAt(stretch, i - 2))) return true; // `mid-June`
  // `the April shooting`, not `the May`, not `the March on Washington`.
  return (
    word !== WORD.may &&
    DETERMINERS.has(before) &&
    i + 1 < stretch.last &&
    (tokens.flags[i + 1]! & TOKEN_WORD) !== 0 &&
    !MARCHES.has(tokens.word[i + 1]!)
  );
}

/** `Jan-Feb 2017`, `April through June`: another month follows. */
function opensRange(stretch: Stretch, i: number): boolean {
  const joint = wordAt(stretch, i + 1);
  return (
    (joint === MARK.hyphen || joint === MARK.enDash || RANGE_WORDS.has(joint)) &&
    MONTHS.has(wordAt(stretch, i + 2)) &&
    isCapital(stretch, i + 2)
  );
}
const RANGE_WORDS = wordSet('to through thru until');

function isMonthLink(word: number): boolean {
  return MONTHS.has(word);
}

/** `5-7 June 2016`, `2 to 7 February`, `6/7 March`: both days take the month behind the second. */
export function daysFirst(stretch: Stretch, i: number): Expression | undefined {
  const from = dayOfMonth(stretch, i);
  const day = from?.value ?? 0;
  const at = from?.last ?? i;
  const joint = wordAt(stretch, at);
  const slash = joint === MARK.slash && isAttached(stretch, at) && isAttached(stretch, at + 1);
  if (day < 1 || day > 31 || (joint !== MARK.hyphen && joint !== MARK.enDash && !slash && !DAY_JOINTS.has(joint)))
    return undefined;
  // `between the 1st and 3rd of June`, `from the first to the third of June`
  const before = wordAt(stretch, i - 1) === WORD.the ? wordAt(stretch, i - 2) : wordAt(stretch, i - 1);
  if (joint === WORD.and && before !== WORD.between) return undefined;
  const behind = wordAt(stretch, at + 1) === WORD.the ? at + 2 : at + 1;
  const until = behind < stretch.last ? dayOfMonth(stretch, behind) : undefined;
  const to =
    until !== undefined && until.value > day && !(slash && until.value > day + 1)
      ? (dayFirst(stretch, behind) ?? wordsFirst(stretch, until))
      : undefined;
  if (to === undefined) return undefined;
  const match = to.value.kind === 'absolute' ? /^(\d{4})-(\d\d)/.exec(to.value.edtf) : null;
  const stated = match === null ? undefined : dayValue(Number(match[2]), day, Number(match[1]));
  const start = to.value.kind === 'calendar' ? { ...to.value, day } : stated;
  return start === undefined ? undefined : { first: i, last: to.last, value: interval(start, to.value), rule: 'range' };
}

/** `eleventh May 2010` behind another day: alone it would be a month with an ordinal before it. */
function wordsFirst(stretch: Stretch, { value, last }: Reading): Expression | undefined {
  const month = isCapital(stretch, last) ? MONTHS.get(wordAt(stretch, last)) : undefined;
  if (month === undefined) return undefined;
  const year = yearBehind(stretch, last + 1);
  return {
    first: last - 1,
    last: Math.max(year.last, last + 1),
    value: dayValue(month, value, year.value),
    rule: 'day-month-year',
  };
}
const DAY_JOINTS = wordSet('to through and');

/** Reads `20 June 2017`, `4th of July`, `20-Jun-2017` from a day at token `i`. */
export function dayFirst(stretch: Stretch, i: number): Expression | undefined {
  const day = dayOfMonth(stretch, i);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  let at = day.last;
  const joint = wordAt(stretch, at);
  const joined =
    (joint === MARK.hyphen || joint === MARK.slash) && isAttached(stretch, at) && isAttached(stretch, at + 1);
  const of = joint === WORD.of;
  if (joined || of) at += 1;
  const word = wordAt(stretch, at);
  const month = MONTHS.get(word);
  if (month === undefined) return undefined;
  if (!isCapital(stretch, at) && WORD_MONTHS.has(word)) return undefined;
  if (!of && digitsAt(stretch, i, 2) < 0) return undefined; // `second May`
  if (joined) {
    const same = wordAt(stretch, at + 1) === joint && isAttached(stretch, at + 1);
    const digits = same ? digitCount(stretch, at + 2) : 0;
    if (digits !== 2 && digits !== 4) return undefined;
    const short = digitsAt(stretch, at + 2, 4);
    const year = digits === 4 ? short : short + (short > 50 ? 1900 : 2000);
    return { first: i, last: at + 3, value: dayValue(month, day.value, year), rule: 'day-month-year' };
  }
  const dot = wordAt(stretch, at + 1) === MARK.stop && isAttached(stretch, at + 1) && SHORT_MONTHS.has(word) ? 1 : 0;
  const behind = at + 1 + dot;
  const year = yearBehind(stretch, isInYear(stretch, behind) ? behind + 1 : behind);
  if (year.value >= 0)
    return { first: i, last: year.last, value: dayValue(month, day.value, year.value), rule: 'day-month-year' };
  // `On June 5, 20 May Street residents`: a month behind the month's day belongs to nothing here.
  if (!isCapital(stretch, at) && DOUBTFUL_MONTHS.has(word)) return undefined;
  const said = relativeYear(stretch, at + 1);
  const value = dayValue(month, day.value, -1);
  if (said !== undefined && value.kind === 'calendar')
    return { first: i, last: said.last, value: { ...value, years: said.value }, rule: 'day-month' };
  return { first: i, last: at + 1 + dot, value, rule: 'day-month' };
}

/** `2016 June`, `2016, Nov.`: a year before its month; not where the month goes on to a day or a year of its own. */
export function yearThenMonth(stretch: Stretch, i: number): Expression | undefined {
  const year = fourDigitYear(stretch, i);
  if (year < 1900 || isAttached(stretch, i + 1)) return undefined;
  const comma = wordAt(stretch, i + 1) === MARK.comma;
  const at = comma ? i + 2 : i + 1;
  const word = wordAt(stretch, at);
  const month = MONTHS.get(word);
  if (
    month === undefined ||
    (DOUBTFUL_MONTHS.has(word) && (comma || !isCapital(stretch, at)) && !LONG_MONTHS.has(word))
  )
    return undefined;
  const behind = at + 1;
  if (isNumber(stretch, behind) || isNumber(stretch, behind + 1) || isCapital(stretch, behind)) return undefined;
  const ends = endsAt(stretch, behind);
  if ((comma || DOUBTFUL_MONTHS.has(word)) && (!ends || wordAt(stretch, behind) === MARK.comma)) return undefined;
  return { first: i, last: behind, value: absolute(edtfMonth(year, month), 'month'), rule: 'month-year' };
}
const LONG_MONTHS = wordSet('june august');
