import { SMALL } from '../../gazetteer/number-words.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';
import { DAY_PARTS, WORD } from './calendar-words.ts';
import { digitCount, digitsAt, isAttached, isNumber, type Stretch, wordAt } from './reader.ts';

const MORNING = wordSet('a.m. am');
const EVENING = wordSet('p.m. pm');
const HOURS = wordSet('hours hrs');

/** One reading of a clock over tokens up to `last`. */
export interface Clock {
  readonly last: number;
  readonly hour: number;
  readonly minute: number;
  /** Hours to add for p.m., -1 when the text does not say. */
  readonly half: number;
}

/** `1:30 p.m.`, `13:30`, `noon`, `0830 hours`, `six forty-three`, `eight o'clock`, `5 in the afternoon`, a bare `4`; undefined when there is none. */
export function clock(stretch: Stretch, i: number): Clock | undefined {
  const word = wordAt(stretch, i);
  if (word === WORD.noon) return { last: i + 1, hour: 12, minute: 0, half: 0 };
  if (word === WORD.midnight) return { last: i + 1, hour: 0, minute: 0, half: 0 };
  if (!isNumber(stretch, i)) return clockInWords(stretch, i);
  if (digitCount(stretch, i) === 4 && HOURS.has(wordAt(stretch, i + 1))) {
    const value = digitsAt(stretch, i, 4);
    const [hour, minute] = [Math.floor(value / 100), value % 100];
    return hour < 24 && minute < 60 ? { last: i + 2, hour, minute, half: 0 } : undefined;
  }
  const pointed = pointedClock(stretch, i);
  if (pointed !== undefined) return pointed;
  const hour = digitsAt(stretch, i, 2);
  if (hour < 0 || hour > 23) return undefined;
  let last = i + 1;
  let minute = -1;
  if (wordAt(stretch, last) === MARK.colon && isAttached(stretch, last) && isAttached(stretch, last + 1)) {
    if (digitCount(stretch, last + 1) !== 2) return undefined;
    minute = digitsAt(stretch, last + 1, 2);
    if (minute > 59) return undefined;
    last += 2;
    if (
      wordAt(stretch, last) === MARK.colon &&
      isAttached(stretch, last) &&
      isAttached(stretch, last + 1) &&
      digitCount(stretch, last + 1) === 2
    )
      last += 2;
  }
  return withHalf(stretch, last, hour, minute);
}

/** Reads the half of the day behind the hour and minute (-1 for none). */
function withHalf(stretch: Stretch, last: number, hour: number, minute: number): Clock | undefined {
  const next = wordAt(stretch, last);
  if (MORNING.has(next))
    return hour > 12 ? undefined : { last: last + 1, hour: hour % 12, minute: Math.max(minute, 0), half: 0 };
  if (EVENING.has(next)) {
    if (hour > 12) return { last: last + 1, hour, minute: Math.max(minute, 0), half: 0 }; // `13:30 p.m.`
    return { last: last + 1, hour: hour % 12, minute: Math.max(minute, 0), half: 12 };
  }
  if (next === WORD.noon && hour === 12) return { last: last + 1, hour, minute: 0, half: 0 };
  const oclock =
    OCLOCK.has(next) ||
    (next === O && wordAt(stretch, last + 1) === MARK.apostrophe && OCLOCK.has(wordAt(stretch, last + 2)));
  const end = oclock ? last + (next === O ? 3 : 1) : last;
  const told = oclock && minute < 0 ? 0 : minute;
  const part = partOfDay(stretch, end);
  if (part !== undefined && hour >= 1 && hour <= 12)
    return { last: part.last, hour: hour % 12, minute: Math.max(told, 0), half: part.half(hour) };
  return { last: end, hour, minute: told, half: -1 };
}
const OCLOCK = wordSet("clock o'clock");
const O = wordId('o');

/** `8.30 p.m.`, one number token. */
function pointedClock(stretch: Stretch, i: number): Clock | undefined {
  const next = wordAt(stretch, i + 1);
  const evening = EVENING.has(next);
  if (!evening && !MORNING.has(next)) return undefined;
  const { text, start, end } = stretch.tokens;
  const match = /^(\d{1,2})\.([0-5]\d)$/.exec(text.slice(start[i], end[i]));
  if (match === null || Number(match[1]) > 12) return undefined;
  return { last: i + 2, hour: Number(match[1]) % 12, minute: Number(match[2]), half: evening ? 12 : 0 };
}

/** Hours to add to an hour from 1 to 12 in a part of the day: `8 in the evening` is 20, `2 at night` is 2. */
export function halfOf(part: number, hour: number): number {
  if (part === MORNING_PART) return 0;
  if (hour === 12) return part === AFTERNOON ? 12 : 0;
  return part === AFTERNOON || part === EVENING_PART || hour >= 5 ? 12 : 0;
}

/** `in the morning`, `in the afternoon`, `at night` at token `i`. */
function partOfDay(
  stretch: Stretch,
  i: number,
): { readonly last: number; readonly half: (hour: number) => number } | undefined {
  const at =
    wordAt(stretch, i) === WORD.at && wordAt(stretch, i + 1) === NIGHT
      ? i + 1
      : wordAt(stretch, i) === WORD.in && wordAt(stretch, i + 1) === WORD.the
        ? i + 2
        : i;
  const part = wordAt(stretch, at);
  return at === i || !DAY_PARTS.has(part) ? undefined : { last: at + 1, half: (hour) => halfOf(part, hour) };
}
const MORNING_PART = wordId('morning');
const AFTERNOON = wordId('afternoon');
const EVENING_PART = wordId('evening');
const NIGHT = wordId('night');

/** `six forty-three`, `five-thirty`, `eight`: an hour in words, with minutes from five on. */
function clockInWords(stretch: Stretch, i: number): Clock | undefined {
  const hour = SMALL.get(wordAt(stretch, i)) ?? 0;
  if (hour < 1 || hour > 12) return undefined;
  const hyphen = wordAt(stretch, i + 1) === MARK.hyphen ? 1 : 0;
  const tens = SMALL.get(wordAt(stretch, i + 1 + hyphen)) ?? 0;
  if (tens < 10 || tens > 50) return hyphen === 1 ? undefined : withHalf(stretch, i + 1, hour, -1);
  let last = i + 2 + hyphen;
  let minute = tens;
  if (tens >= 20 && wordAt(stretch, last) === MARK.hyphen) {
    const ones = SMALL.get(wordAt(stretch, last + 1)) ?? 0;
    if (ones < 1 || ones > 9) return undefined;
    minute += ones;
    last += 2;
  }
  return withHalf(stretch, last, hour, minute);
}
