import { wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_NUMBER, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import { DIRECTIONS, WEEKDAYS } from './calendar-words.ts';
import { type Expression, isAttached, isNumber, type Stretch, wordAt } from './reader.ts';

const HOURS = wordSet(
  'call calling phone telephone contact hours reached available staffed answered hotline helpline weekdays',
);
const AHEAD = wordSet('will');
/** Tokens before the weekdays in which their sentence tells that somebody can be reached on them. */
const REACH = 40;

const OPEN = wordSet('open opens operates');
const FROM = wordSet('from between');

/** True for `from 8 a.m.` behind the weekdays. */
function leadsToHours(stretch: Stretch, i: number): boolean {
  return FROM.has(wordAt(stretch, i)) && i + 1 < stretch.last && isNumber(stretch, i + 1);
}

/** `Call 555-0142, Monday through Friday`, `Office hours: Monday to Friday`: weekdays of every week, which are no date. */
export function isOfficeHours(stretch: Stretch, { first, last, value, rule }: Expression): boolean {
  if (rule !== 'range' && rule !== 'time') return false;
  if (value.kind !== 'interval' || value.from.kind !== 'weekday' || value.to?.kind !== 'weekday') return false;
  if (!WEEKDAYS.has(wordAt(stretch, first)) || DIRECTIONS.has(wordAt(stretch, first - 1))) return false;
  const { flags } = stretch.tokens;
  for (let i = first - 1; i >= Math.max(stretch.first, first - REACH); i--) {
    const word = wordAt(stretch, i);
    if (AHEAD.has(word)) return false;
    if (HOURS.has(word) || (OPEN.has(word) && leadsToHours(stretch, last))) return true;
    // `1-800-555-0142, Monday through Friday`
    const dashed = (flags[i]! & TOKEN_NUMBER) !== 0 && wordAt(stretch, i - 1) === MARK.hyphen && isAttached(stretch, i);
    if (dashed) return true;
    if ((flags[i]! & TOKEN_SENTENCE) !== 0) return false;
  }
  return false;
}
