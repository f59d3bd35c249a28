import { edtfDay, edtfMonth, isDay } from '../../core/edtf.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { GAP_LINE, GAP_SPACE, MARK, TOKEN_CAPITAL, TOKEN_MARK, TOKEN_WORD } from '../../segment/tokens.ts';
import { WORD } from './calendar-words.ts';
import {
  digitCount,
  digitsAt,
  type Expression,
  isAttached,
  isDayOfSomeYear,
  isNumber,
  type Stretch,
  wordAt,
} from './reader.ts';
import { timeAfter, timeOfDay } from './time-of-day.ts';
import { absolute, calendar, IMPOSSIBLE, interval } from './value.ts';

const fullYear = (short: number): number => short + (short > 50 ? 1900 : 2000);

/** Reads `8/6/2017` (month first, as in the U.S.), `8-6-2017`, `8.6.2017`, `8/6/17`, `2017-06-20` with or without a time. */
export function numericDate(stretch: Stretch, i: number): Expression | undefined {
  const before = wordAt(stretch, i - 1);
  // Part of something longer; but `10/1/2018-10/7/2018` is two.
  if (before === MARK.slash && isAttached(stretch, i)) return undefined;
  if (
    before === MARK.hyphen &&
    isAttached(stretch, i) &&
    !(wordAt(stretch, i + 1) === MARK.slash && wordAt(stretch, i - 3) === MARK.slash)
  )
    return undefined;
  return dotted(stretch, i) ?? birthday(stretch, i) ?? separated(stretch, i) ?? sharedYear(stretch, i);
}

/** `DOB: 7-21-41`, `born 07/21/41`: nobody in a release is born later than the year that its century makes likely. */
function birthday(stretch: Stretch, i: number): Expression | undefined {
  const colon = wordAt(stretch, i - 1) === MARK.colon || wordAt(stretch, i - 1) === MARK.stop ? 1 : 0;
  if (!BORN.has(wordAt(stretch, i - 1 - colon))) return undefined;
  const separator = wordAt(stretch, i + 1);
  if ((separator !== MARK.hyphen && separator !== MARK.slash) || wordAt(stretch, i + 3) !== separator) return undefined;
  for (let at = i + 1; at <= i + 4; at++) if (!isAttached(stretch, at)) return undefined;
  const [a, b, short] = [digitsAt(stretch, i, 2), digitsAt(stretch, i + 2, 2), digitsAt(stretch, i + 4, 2)];
  if (a < 1 || b < 1 || digitCount(stretch, i + 4) !== 2) return undefined;
  const born = usOrder(i, i + 5, a, b, short + (short > 25 ? 1900 : 2000));
  return born && { ...born, rule: 'birthday' };
}
const BORN = wordSet('dob d.o.b born birth');

/** `5/29-6/1/2019`: two days, of which the second states the year. */
function sharedYear(stretch: Stretch, i: number): Expression | undefined {
  const [a, b] = [digitsAt(stretch, i, 2), digitsAt(stretch, i + 2, 2)];
  const dash = wordAt(stretch, i + 3);
  if (a < 1 || b < 1 || wordAt(stretch, i + 1) !== MARK.slash || (dash !== MARK.hyphen && dash !== MARK.enDash))
    return undefined;
  if (!isAttached(stretch, i + 1) || !isAttached(stretch, i + 2)) return undefined;
  const to = separated(stretch, i + 4);
  if (to?.value.kind !== 'absolute' || wordAt(stretch, i + 5) !== MARK.slash) return undefined;
  const year = Number(to.value.edtf.slice(0, 4));
  const from = usOrder(i, i + 3, a, b, year)?.value;
  if (from?.kind === 'impossible') return { ...to, first: i, value: IMPOSSIBLE };
  if (from?.kind !== 'absolute' || from.edtf > to.value.edtf) return undefined;
  return { ...to, first: i, value: interval(from, to.value) };
}

/** `23/12 before 5pm`: a day and a month that a time stands behind, else they may be anything. */
export function dayAndTime(stretch: Stretch, i: number): Expression | undefined {
  const [a, b] = [digitsAt(stretch, i, 2), digitsAt(stretch, i + 2, 2)];
  if (a < 1 || b < 1 || wordAt(stretch, i + 1) !== MARK.slash) return undefined;
  if (!isAttached(stretch, i + 1) || !isAttached(stretch, i + 2)) return undefined;
  if (isAttached(stretch, i + 3) && wordAt(stretch, i + 3) !== MARK.comma) return undefined;
  const [month, day] = a <= 12 ? [a, b] : [b, a];
  if (month > 12 || !isDayOfSomeYear(month, day) || timeAfter(stretch, i + 3) === undefined) return undefined;
  return { first: i, last: i + 3, value: calendar({ month, day }), rule: 'numeric' };
}

/** `8.6.2017` is one token. */
function dotted(stretch: Stretch, i: number): Expression | undefined {
  const { text, start, end } = stretch.tokens;
  if (end[i]! - start[i]! < 6) return undefined;
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(text.slice(start[i], end[i]));
  if (match === null || (match[3]!.length !== 4 && !isShortDate(stretch, i, Number(match[3])))) return undefined;
  const year = Number(match[3]);
  return usOrder(i, i + 1, Number(match[1]), Number(match[2]), year < 100 ? fullYear(year) : year);
}

/** `on 11.14.25`, `Appointments 11.14.25` at a line's end: elsewhere three short numbers are a version or a section. */
function isShortDate({ tokens: { gap, word, count } }: Stretch, i: number, year: number): boolean {
  if (year < 1 || year > 40) return false;
  const before = i > 0 ? word[i - 1]! : 0;
  return MONTH_CUES.has(before) || (!IDENTIFIED.has(before) && (i + 1 >= count || gap[i + 1]! >= GAP_LINE));
}

function usOrder(first: number, last: number, a: number, b: number, year: number): Expression | undefined {
  const day = isDay(year, a, b) ? { year, month: a, day: b } : { year, month: b, day: a };
  if (isDay(year, day.month, day.day)) return { first, last, value: absolute(edtfDay(day), 'day'), rule: 'numeric' };
  // `2/30/2019` is meant as a day; `40/40/2019` is something else.
  const meant = year >= 1900 && year <= 2099 && Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
  return meant ? { first, last, value: IMPOSSIBLE, rule: 'numeric' } : undefined;
}

function separated(stretch: Stretch, i: number): Expression | undefined {
  const separator = wordAt(stretch, i + 1);
  if (separator !== MARK.slash && separator !== MARK.hyphen) return undefined;
  const apart = separator === MARK.slash && isApart(stretch, i);
  if (!apart && (!isAttached(stretch, i + 1) || !isAttached(stretch, i + 2))) return undefined;
  const digits = digitCount(stretch, i);
  const middle = digitsAt(stretch, i + 2, 2);
  if (digits === 0 || middle < 0) return undefined;
  const third =
    wordAt(stretch, i + 3) === separator && (apart || (isAttached(stretch, i + 3) && isAttached(stretch, i + 4)))
      ? digitCount(stretch, i + 4)
      : 0;
  const behind = wordAt(stretch, i + 5);
  if (third > 0 && isAttached(stretch, i + 5) && (behind === separator || behind === MARK.slash)) return undefined;
  if (digits === 4) {
    const year = digitsAt(stretch, i, 4);
    if (third === 0) return undefined; // `2012-13` is a school year, `2017-06` may be anything
    if (third > 2) return undefined;
    const day = digitsAt(stretch, i + 4, 2);
    if (!isDay(year, middle, day)) return undefined;
    return withClock(stretch, {
      first: i,
      last: i + 5,
      value: absolute(edtfDay({ year, month: middle, day }), 'day'),
      rule: 'iso',
    });
  }
  if (digits > 2 || third === 0 || (apart && third !== 4)) return undefined;
  if (third !== 4 && !(third === 2 && separator === MARK.slash)) return undefined;
  const last = digitsAt(stretch, i + 4, 4);
  return usOrder(i, i + 5, digitsAt(stretch, i, 2), middle, third === 4 ? last : fullYear(last));
}

/** `14 / 09 / 2022`: a blank on both sides of both strokes. */
function isApart({ tokens: { gap }, last }: Stretch, i: number): boolean {
  if (i + 5 > last) return false;
  for (let at = i + 1; at <= i + 4; at++) if (gap[at] !== GAP_SPACE) return false;
  return true;
}

/** `2017-06-20T10:00:00Z`, `2019-01-09 00:00:00`. */
function withClock(stretch: Stretch, day: Expression): Expression {
  const t = wordAt(stretch, day.last) === WORD.t && isAttached(stretch, day.last) ? 1 : 0;
  const at = day.last + t;
  if (!isNumber(stretch, at) || wordAt(stretch, at + 1) !== MARK.colon) return day;
  const time = timeOfDay(stretch, at);
  if (time === undefined || time.to !== undefined || day.value.kind !== 'absolute') return day;
  let last = time.last;
  if (wordAt(stretch, last) === WORD.z && isAttached(stretch, last)) last += 1;
  return { ...day, last, value: absolute(day.value.edtf + time.from, 'minute') };
}

/** `06/2017`, `11 / 2016`: month and year. */
export function monthSlashYear(stretch: Stretch, i: number): Expression | undefined {
  const month = digitsAt(stretch, i, 2);
  if (month < 1 || month > 12 || wordAt(stretch, i + 1) !== MARK.slash || digitCount(stretch, i + 2) !== 4)
    return undefined;
  if (isAttached(stretch, i + 1) !== isAttached(stretch, i + 2) || IDENTIFIED.has(wordAt(stretch, i - 1)))
    return undefined;
  const year = digitsAt(stretch, i + 2, 4);
  if (year < 1900 || year > 2099) return undefined;
  return { first: i, last: i + 3, value: absolute(edtfMonth(year, month), 'month'), rule: 'numeric' };
}

/** `2018-09`, `2018/09`, `2016 - 11`: year and month, with two digits for the month so that no score or range of years is meant. */
export function yearThenNumber(stretch: Stretch, i: number): Expression | undefined {
  const year = digitCount(stretch, i) === 4 ? digitsAt(stretch, i, 4) : -1;
  const joint = wordAt(stretch, i + 1);
  if (year < 1900 || year > 2099 || (joint !== MARK.hyphen && joint !== MARK.slash)) return undefined;
  const { flags, gap } = stretch.tokens;
  const month = digitCount(stretch, i + 2) === 2 ? digitsAt(stretch, i + 2, 2) : -1;
  // `2011-12` is a school year; what goes on behind a mark is an identifier.
  if (month < 1 || month > 12 || month === (year + 1) % 100 || isAttached(stretch, i + 3)) {
    const stop = month > 0 && month <= 12 && month !== (year + 1) % 100 && ENDS.has(wordAt(stretch, i + 3));
    if (!stop || isAttached(stretch, i + 4)) return undefined;
  }
  if (gap[i + 1]! > GAP_SPACE || gap[i + 2]! > GAP_SPACE) return undefined;
  if (isAttached(stretch, i) && i > stretch.first) return undefined;
  const before = wordAt(stretch, i - 1);
  const tight = isAttached(stretch, i + 1) && isAttached(stretch, i + 2);
  if (MONTH_CUES.has(before) && tight)
    return { first: i, last: i + 3, value: absolute(edtfMonth(year, month), 'month'), rule: 'numeric' };
  // `No. 2018-09`, `Resolution 2018/09`, `order 2018-04`
  if (IDENTIFIED.has(before) || (i > stretch.first && (flags[i - 1]! & TOKEN_CAPITAL) !== 0)) return undefined;
  const open = i === stretch.first || (flags[i - 1]! & TOKEN_WORD) !== 0 || ENDS.has(before);
  const closed = i + 3 >= stretch.last || (flags[i + 3]! & TOKEN_MARK) !== 0;
  if (!open || !closed) return undefined;
  return { first: i, last: i + 3, value: absolute(edtfMonth(year, month), 'month'), rule: 'numeric' };
}
const MONTH_CUES = wordSet('in on since until from through during by before after between of and to dated');
const ENDS = wordSet('. , ; : ? ! )');
/** What gives numbers to things. */
const IDENTIFIED = wordSet(`
  no nos number numbers # order orders v version case cases bill bills resolution ordinance bulletin circular report policy rule directive regulation
  docket file ref reference notice release memo memorandum contract project item section article unit chapter edition rev season year
`);
