import { wordId, wordSet } from '../../gazetteer/words.ts';
import { WORD } from './calendar-words.ts';
import { point } from './point.ts';
import { type Expression, type Stretch, wordAt } from './reader.ts';
import { manyUnits } from './relative.ts';
import { counting, type DateValue, offset } from './value.ts';

const NOW = wordSet('now today');
const HENCE = wordId('hence');
const BEYOND = wordSet('from after before following');
const BEFORE = wordId('before');
/** How long, not when: `in effect for three years from June 28`, `within 30 days after April 3`, `30 to 45 days after April 3`. */
const LENGTHS = wordSet('for within every least than up to or over and approximately about nearly almost');
const DAY = wordId('day');
const TODAY = wordSet('yesterday tomorrow');

/** `two weeks from now`, `three days after January 12`, `a week from Friday`, from the number at token `i`. */
export function fromDate(stretch: Stretch, i: number): Expression | undefined {
  const number = manyUnits(stretch, i);
  if (number === undefined) return undefined;
  const { unit, value, last } = number;
  if (LENGTHS.has(wordAt(stretch, i - 1)) || unit === 'weekend') return undefined;
  const joint = wordAt(stretch, last);
  const years = unit === 'decade' || unit === 'century';
  if (joint === HENCE && !years) return { first: i, last: last + 1, value: offset(unit, value), rule: 'from-date' };
  if (!BEYOND.has(joint)) return undefined;
  if (joint === FROM && NOW.has(wordAt(stretch, last + 1)))
    return { first: i, last: last + 2, value: offset(unit, value), rule: 'from-date' };
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined;
  return beyond(stretch, i, last + 1, unit, joint === BEFORE ? -value : value);
}
const FROM = wordId('from');

/** `the day after tomorrow`, `day before yesterday`. */
export function dayBeyond(stretch: Stretch, i: number): Expression | undefined {
  if (wordAt(stretch, i) !== DAY || !TODAY.has(wordAt(stretch, i + 2))) return undefined;
  const joint = wordAt(stretch, i + 1);
  if (joint !== BEFORE && joint !== AFTER) return undefined;
  return beyond(stretch, i, i + 2, 'day', joint === BEFORE ? -1 : 1);
}
const AFTER = wordId('after');

/** The units counted from the day at token `at`. */
function beyond(
  stretch: Stretch,
  first: number,
  at: number,
  unit: 'day' | 'week' | 'month' | 'year',
  count: number,
): Expression | undefined {
  const day = point(stretch, at, { year: false });
  if (day === undefined || day.first !== at || !isDay(day.value)) return undefined;
  const value = counting(unit, count, day.value);
  return value === undefined ? undefined : { first, last: day.last, value, rule: 'from-date' };
}

function isDay(value: DateValue): boolean {
  switch (value.kind) {
    case 'absolute':
      return value.granularity === 'day';
    case 'calendar':
      return value.day !== undefined;
    case 'offset':
      return value.unit === 'day';
    case 'weekday':
      return true;
    default:
      return false;
  }
}

const SAME = wordId('same');
const SPANS = wordSet('period time month quarter week day season timeframe half');
const EARLIER = wordSet('earlier ago before');
const YEAR_BEFORE = wordSet('previous prior preceding');

/** `same period the year before`, `same month last year`, `same time a year ago`: the date named before it, a year earlier. */
export function sameAgain(stretch: Stretch, i: number): Expression | undefined {
  if (wordAt(stretch, i) !== SAME || !SPANS.has(wordAt(stretch, i + 1))) return undefined;
  let at = i + 2;
  if (wordAt(stretch, at) === WORD.of || wordAt(stretch, at) === WORD.in || wordAt(stretch, at) === DURING) at += 1;
  if (wordAt(stretch, at) === WORD.the || wordAt(stretch, at) === A || wordAt(stretch, at) === ONE) at += 1;
  const word = wordAt(stretch, at);
  let last = 0;
  if (word === WORD.last || YEAR_BEFORE.has(word)) last = wordAt(stretch, at + 1) === WORD.year ? at + 2 : 0;
  else if (word === WORD.year) last = EARLIER.has(wordAt(stretch, at + 1)) ? at + 2 : 0;
  return last === 0 ? undefined : { first: i, last, value: { kind: 'same', edtf: undefined, years: -1 }, rule: 'same' };
}
const A = wordId('a');
const ONE = wordId('one');
const DURING = wordId('during');
