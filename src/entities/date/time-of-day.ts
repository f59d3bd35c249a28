import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK } from '../../segment/tokens.ts';
import { WORD } from './calendar-words.ts';
import { type Clock, clock, halfOf } from './clock.ts';
import { endsAt, isAttached, isCapital, isNumber, type Stretch, wordAt } from './reader.ts';

/** A time of day, or two, over tokens up to `last`. Zones are read but not kept: a value is local time. */
export interface TimeOfDay {
  readonly last: number;
  /** `T13:30`. */
  readonly from: string;
  readonly to: string | undefined;
}

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
const APPROXIMATE = wordSet('approximately approx about around roughly');

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

/** What stands around a time and tells how to take it. */
export interface Surroundings {
  /** Word of the part of the day that its date names: `evening`, `tonight`; 0 for none. */
  readonly part: number;
  /** What a preposition before it lets stand without minutes and half of the day: a range (`between 3 and 8`), or an hour too (`at 4`). */
  readonly bare?: 'range' | 'hour' | undefined;
}

/** A time of day at token `i`: `1:30 p.m.`, `10 a.m. EDT`, `noon`, `13:30`, `1 to 3 p.m.`; undefined when there is none. */
export function timeOfDay(stretch: Stretch, i: number, { part, bare }: Surroundings = NOTHING): TimeOfDay | undefined {
  const from = clock(stretch, i);
  if (from === undefined) return undefined;
  const fromEnd = from.half >= 0 || from.minute >= 0 ? zoneEnd(stretch, from.last) : from.last;
  const joint = wordAt(stretch, fromEnd);
  const dash = joint === MARK.hyphen || joint === MARK.enDash || joint === MARK.emDash;
  if (dash || TO.has(joint)) {
    const to = clock(stretch, fromEnd + 1);
    const told = to !== undefined && (to.half >= 0 || (from.minute >= 0 && to.minute >= 0));
    if (
      to !== undefined &&
      (told || (joint !== AND && isBareEnd(from, to, bare)) || (joint === AND && bare !== undefined))
    )
      return { last: zoneEnd(stretch, to.last), ...range(from, to, part) };
  }
  if (from.half < 0 && from.minute < 0 && bare !== 'hour') return undefined; // a bare number
  return { last: fromEnd, from: written(settled(from, part), Math.max(from.minute, 0)), to: undefined };
}
const NOTHING: Surroundings = { part: 0 };
const AND = wordId('and');

/** `8 p.m. to 11`, `from five to seven`: the later hour behind the earlier. */
function isBareEnd(from: Clock, to: Clock, bare: Surroundings['bare']): boolean {
  return (from.half >= 0 || bare !== undefined) && to.hour > from.hour && to.hour <= 12;
}

/** Hour of the day: of a clock that tells its half, or whose half the part of the day tells. */
function settled({ hour, half }: Clock, part: number): number {
  if (half >= 0) return hour + half;
  return part !== 0 && hour >= 1 && hour <= 12 ? (hour % 12) + halfOf(part, hour) : hour;
}

function range(from: Clock, to: Clock, part: number): { from: string; to: string } {
  // `1 to 3 p.m.`: the first takes the half of the day from the second unless that would turn them round; `8 p.m. to 11` the other way.
  let start = settled(from, part);
  let end = settled(to, part);
  if (from.half < 0 && to.half >= 0)
    start = to.half === 12 && from.hour % 12 <= to.hour ? (from.hour % 12) + 12 : from.hour;
  if (to.half < 0 && from.half === 12 && to.minute < 0) end = to.hour + 12;
  return { from: written(start, Math.max(from.minute, 0)), to: written(end, Math.max(to.minute, 0)) };
}

/** A time that follows its date: `, at approximately 4:22 a.m.`, ` – 2:00 PM`; `i` is the token behind the date, `part` the part of the day that it names. */
export function timeAfter(stretch: Stretch, i: number, part = 0): TimeOfDay | undefined {
  let at = i;
  const mark = wordAt(stretch, at);
  if (mark === MARK.comma || mark === MARK.hyphen || mark === MARK.enDash || mark === MARK.emDash || mark === MARK.bar)
    at += 1;
  if (mark === MARK.slash && !isAttached(stretch, at)) at += 1; // `Nov 8, 2023 / 05:12 PM CST`
  while (mark === MARK.hyphen && at < i + 3 && wordAt(stretch, at) === mark) at += 1; // `--- 2:30 PM`
  const introduction = SHORTLY.has(wordAt(stretch, at)) ? at + 1 : at;
  // The midnight before which something happens is not the one that its day begins with.
  if (wordAt(stretch, introduction) === BEFORE && wordAt(stretch, introduction + 1) === WORD.midnight) return undefined;
  if (SHORTLY.has(wordAt(stretch, at)) && INTRODUCTIONS.has(wordAt(stretch, at + 1))) at += 1;
  const word = wordAt(stretch, at);
  if (INTRODUCTIONS.has(word) || word === MARK.at) at += 1;
  if (APPROXIMATE.has(wordAt(stretch, at))) at += 1;
  const pointed = mark === MARK.comma || word === WORD.at ? twentyFourHours(stretch, at) : undefined;
  const time = pointed ?? timeOfDay(stretch, at, { part, bare: bareBehind(word) });
  return time === undefined || isToldAt(stretch, at, time.last) ? time : undefined;
}

/** `2 February 2021, 16.30`: one number token that nothing goes on behind. */
function twentyFourHours(stretch: Stretch, i: number): TimeOfDay | undefined {
  if (!isNumber(stretch, i) || !endsAt(stretch, i + 1)) return undefined;
  const { text, start, end, gap } = stretch.tokens;
  if (
    end[i]! - start[i]! !== 5 ||
    (i + 1 < stretch.last && gap[i + 1] === GAP_NONE && wordAt(stretch, i + 1) !== MARK.stop)
  )
    return undefined;
  const match = /^([01]\d|2[0-3])\.([0-5]\d)$/.exec(text.slice(start[i], end[i]));
  return match === null ? undefined : { last: i + 1, from: written(Number(match[1]), Number(match[2])), to: undefined };
}

/** What may stand bare behind a preposition: `at 4`, `from 3 to 8`. */
export function bareBehind(word: number): Surroundings['bare'] {
  return word === WORD.at || word === MARK.at ? 'hour' : word === FROM || word === WORD.between ? 'range' : undefined;
}
const FROM = wordId('from');

/** True for a time that its half or minutes tell, or that nothing goes on behind: `at 4.`, not `at 4 locations`. */
function isToldAt(stretch: Stretch, first: number, last: number): boolean {
  const bare = timeOfDay(stretch, first) === undefined;
  return (
    !bare || (endsAt(stretch, last) && wordAt(stretch, last) !== MARK.slash && wordAt(stretch, last) !== MARK.percent)
  );
}
