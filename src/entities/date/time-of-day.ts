import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';
import { WORD } from './calendar-words.ts';
import { digitCount, digitsAt, isAttached, isCapital, isNumber, type Stretch, wordAt } from './reader.ts';

/** A time of day, or two, over tokens up to `last`. Zones are read but not kept: a value is local time. */
export interface TimeOfDay {
  readonly last: number;
  /** `T13:30`. */
  readonly from: string;
  readonly to: string | undefined;
}

const MORNING = wordSet('a.m. am');
const EVENING = wordSet('p.m. pm');
const HOURS = wordSet('hours hrs');
const ZONES = wordSet(`
  est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt hst utc gmt bst cet cest eet eest aedt aest acst acdt awst nzst nzdt
  ist sgt jst hkt msk wat eat sast ast adt nst ndt
`);
const ZONE_NAMES = wordSet('eastern central mountain pacific local');
const ZONE_KINDS = wordSet('standard daylight');
const TIME = wordSet('time');
const TO = wordSet('to until till through and');
const INTRODUCTIONS = wordSet('at @ around about by from after before between');
const BEFORE = wordId('before');
const SHORTLY = wordSet('shortly just sometime');
const APPROXIMATE = wordSet('approximately about around roughly');

interface Clock {
  readonly last: number;
  readonly hour: number;
  readonly minute: number;
  /** Hours to add for p.m., -1 when the text does not say. */
  readonly half: number;
}

function clock(stretch: Stretch, i: number): Clock | undefined {
  const word = wordAt(stretch, i);
  if (word === WORD.noon) return { last: i + 1, hour: 12, minute: 0, half: 0 };
  if (word === WORD.midnight) return { last: i + 1, hour: 0, minute: 0, half: 0 };
  if (!isNumber(stretch, i)) return undefined;
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
  const next = wordAt(stretch, last);
  if (MORNING.has(next))
    return hour > 12 ? undefined : { last: last + 1, hour: hour % 12, minute: Math.max(minute, 0), half: 0 };
  if (EVENING.has(next)) {
    if (hour > 12) return { last: last + 1, hour, minute: Math.max(minute, 0), half: 0 }; // `13:30 p.m.`
    return { last: last + 1, hour: hour % 12, minute: Math.max(minute, 0), half: 12 };
  }
  if (next === WORD.noon && hour === 12) return { last: last + 1, hour, minute: 0, half: 0 };
  return { last, hour, minute, half: -1 };
}

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

function zoneEnd(stretch: Stretch, i: number): number {
  const bracket = wordAt(stretch, i) === MARK.openBracket ? 1 : 0;
  const at = i + bracket;
  const word = wordAt(stretch, at);
  let last = i;
  if (ZONES.has(word) && isCapital(stretch, at)) last = at + 1;
  else if (ZONE_NAMES.has(word)) {
    let next = at + 1;
    if (ZONE_KINDS.has(wordAt(stretch, next))) next += 1;
    if (TIME.has(wordAt(stretch, next))) last = next + 1;
  }
  if (last === i) return i;
  if (bracket === 0) return last;
  return wordAt(stretch, last) === MARK.closeBracket ? last + 1 : i;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const written = (hour: number, minute: number): string => `T${pad(hour)}:${pad(minute)}`;

/** A time of day at token `i`: `1:30 p.m.`, `10 a.m. EDT`, `noon`, `13:30`, `1 to 3 p.m.`; undefined when there is none. */
export function timeOfDay(stretch: Stretch, i: number): TimeOfDay | undefined {
  const from = clock(stretch, i);
  if (from === undefined) return undefined;
  const fromEnd = from.half >= 0 ? zoneEnd(stretch, from.last) : from.last;
  const joint = wordAt(stretch, fromEnd);
  if (joint === MARK.hyphen || joint === MARK.enDash || joint === MARK.emDash || TO.has(joint)) {
    const to = clock(stretch, fromEnd + 1);
    if (to !== undefined && (to.half >= 0 || (from.minute >= 0 && to.minute >= 0))) {
      // `1 to 3 p.m.`: the first takes the half of the day from the second unless that would turn them round.
      let half = from.half;
      if (half < 0) half = to.half === 12 && from.hour % 12 <= to.hour ? 12 : 0;
      const hour = half === 12 ? (from.hour % 12) + 12 : from.hour;
      return {
        last: zoneEnd(stretch, to.last),
        from: written(hour, Math.max(from.minute, 0)),
        to: written(to.hour + Math.max(to.half, 0), Math.max(to.minute, 0)),
      };
    }
  }
  if (from.half < 0 && from.minute < 0) return undefined; // a bare number
  return { last: fromEnd, from: written(from.hour + Math.max(from.half, 0), Math.max(from.minute, 0)), to: undefined };
}

/** A time that follows its date: `, at approximately 4:22 a.m.`, ` – 2:00 PM`; `i` is the token behind the date. */
export function timeAfter(stretch: Stretch, i: number): TimeOfDay | undefined {
  let at = i;
  const mark = wordAt(stretch, at);
  if (mark === MARK.comma || mark === MARK.hyphen || mark === MARK.enDash || mark === MARK.emDash || mark === MARK.bar)
    at += 1;
  const introduction = SHORTLY.has(wordAt(stretch, at)) ? at + 1 : at;
  // The midnight before which something happens is not the one that its day begins with.
  if (wordAt(stretch, introduction) === BEFORE && wordAt(stretch, introduction + 1) === WORD.midnight) return undefined;
  if (SHORTLY.has(wordAt(stretch, at)) && INTRODUCTIONS.has(wordAt(stretch, at + 1))) at += 1;
  if (INTRODUCTIONS.has(wordAt(stretch, at)) || wordAt(stretch, at) === MARK.at) at += 1;
  if (APPROXIMATE.has(wordAt(stretch, at))) at += 1;
  return timeOfDay(stretch, at);
}
