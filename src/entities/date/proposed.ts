import { createRequire } from 'node:module';
import { edtfDay, isDay } from '../../core/edtf.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { dayValue } from './calendar-day.ts';
import { WORD_MONTHS } from './calendar-words.ts';
import { type Expression, isCapital, isNumber, type Stretch, wordAt } from './reader.ts';
import { absolute } from './value.ts';

type Chrono = typeof import('chrono-node');

/** Words that make it worth asking. */
const TRIGGERS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec
`);
/** Tokens of a window before and behind the trigger: chrono's time grows with the square of its input. */
const BEFORE = 4;
const BEHIND = 8;
/** Any day will do: only what the text itself states is taken from the answer. The zone is given, else the machine's counts. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 15)), timezone: 0 };

let chrono: Chrono | undefined;

/** Loaded when first asked: it takes longer to load than a hundred releases take to read. */
function library(): Chrono {
  chrono ??= createRequire(import.meta.url)('chrono-node') as Chrono; // its own types for its own module
  return chrono;
}

/** True for a month that has a number near it and that the grammar could not read. */
export function isWorthAsking(stretch: Stretch, i: number): boolean {
  if (!TRIGGERS.has(wordAt(stretch, i))) return false;
  if (WORD_MONTHS.has(wordAt(stretch, i)) && !isCapital(stretch, i)) return false; // `march 4 miles`
  for (let at = i - 3; at <= i + 2; at++) if (isNumber(stretch, at)) return true;
  return false;
}

/**
 * Asks chrono-node about the tokens around a month that the grammar left alone. Its answer counts when it covers
 * that month and the text states the day: chrono also reads `May` and `Sat` as dates, and guesses years.
 */
export function proposed(stretch: Stretch, i: number): Expression | undefined {
  const { text, start, end } = stretch.tokens;
  const first = Math.max(stretch.first, i - BEFORE);
  const last = Math.min(stretch.last, i + BEHIND);
  const from = start[first]!;
  // With dashes of other lengths chrono loses the range and the year; all have one unit, so offsets hold.
  const window = text.slice(from, end[last - 1]).replace(/[–—]/g, '-');
  for (const result of library().en.parse(window, REFERENCE)) {
    const value = result.start;
    if (!value.isCertain('day') || !value.isCertain('month')) continue;
    const [year, month, day] = [value.get('year') ?? 0, value.get('month') ?? 0, value.get('day') ?? 0];
    const [a, b] = tokensOf(stretch, first, last, from + result.index, result.text);
    if (a > i || b <= i || !isDay(year, month, day)) continue;
    const read = value.isCertain('year') ? absolute(edtfDay({ year, month, day }), 'day') : dayValue(month, day, -1);
    return { first: a, last: b, value: read, rule: 'proposed' };
  }
  return undefined;
}

const PREPOSITIONS = wordSet('on at in of , .');

/** Tokens of an answer, without the prepositions and marks that chrono takes in. */
function tokensOf(
  stretch: Stretch,
  first: number,
  last: number,
  from: number,
  answer: string,
): readonly [number, number] {
  const { start, end } = stretch.tokens;
  let a = first;
  while (a < last && (end[a]! <= from || PREPOSITIONS.has(wordAt(stretch, a)))) a += 1;
  let b = a;
  while (b < last && start[b]! < from + answer.length) b += 1;
  while (b > a && PREPOSITIONS.has(wordAt(stretch, b - 1))) b -= 1;
  return [a, b];
}
