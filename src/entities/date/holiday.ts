import { edtfMonth } from '../../core/edtf.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, POSSESSIVE_WORD } from '../../segment/tokens.ts';
import { type Expression, fourDigitYear, isCapital, type Stretch, wordAt } from './reader.ts';
import { relativeYear } from './relative-year.ts';
import { absolute, calendar, type DateValue, inYear, part } from './value.ts';

/** A day named by its feast. */
interface Holiday {
  readonly month: number;
  /** The same day every year, or the `nth` day of the week of the month (-1 the last). */
  readonly day?: number;
  readonly on?: { readonly weekday: number; readonly nth: number };
  readonly last: number;
}

const W = {
  christmas: wordId('christmas'),
  thanksgiving: wordId('thanksgiving'),
  halloween: wordId('halloween'),
  new: wordId('new'),
  year: wordId('year'),
  years: wordId('years'),
  independence: wordId('independence'),
  veterans: wordId('veterans'),
  valentine: wordId('valentine'),
  valentines: wordId('valentines'),
  labor: wordId('labor'),
  memorial: wordId('memorial'),
  day: wordId('day'),
  eve: wordId('eve'),
};
/** What stands before a feast that means its day: `on Christmas`; elsewhere `Christmas` is a time or a word for presents. */
const ON = wordSet('on since until before after by');

/** Reads `Christmas Day 2019`, `New Year's Eve`, `Thanksgiving Day, 2012`, `on Halloween` at token `i`. */
export function holiday(stretch: Stretch, i: number): Expression | undefined {
  if (!isCapital(stretch, i)) return undefined;
  const named = feast(stretch, i);
  if (named === undefined) return undefined;
  const { month, last } = named;
  const of = wordAt(stretch, last) === OF || wordAt(stretch, last) === MARK.comma ? 1 : 0;
  const year = fourDigitYear(stretch, last + of);
  if (year > 0) {
    const value =
      movable(named, absolute(edtfMonth(year, month), 'month')) ?? inYear(calendar({ month, ...dayOf(named) }), year);
    return value === undefined ? undefined : { first: i, last: last + of + 1, value, rule: 'holiday' };
  }
  const bare = last === i + 1;
  if (bare && !ON.has(wordAt(stretch, i - 1))) return undefined;
  // `Christmas Day Parade`, `Labor Day weekend`
  if (isCapital(stretch, last) || AROUND.has(wordAt(stretch, last))) return undefined;
  const said = relativeYear(stretch, last);
  const inMonth = calendar({ month, ...(said === undefined ? {} : { years: said.value }) });
  const value = movable(named, inMonth) ?? { ...inMonth, ...dayOf(named) };
  return { first: i, last: said?.last ?? last, value, rule: 'holiday' };
}
const OF = wordId('of');
const AROUND = wordSet('weekend holiday holidays week season parade travel');

const dayOf = ({ day }: Holiday): { readonly day?: number } => (day === undefined ? {} : { day });

/** The day of a feast that moves: the fourth Thursday of a November. */
function movable({ on }: Holiday, month: DateValue): DateValue | undefined {
  return on === undefined ? undefined : part({ unit: 'weekday', nth: on.nth, count: 1, weekday: on.weekday }, month);
}

/** The feast whose name begins at token `i`. */
function feast(stretch: Stretch, i: number): Holiday | undefined {
  const word = wordAt(stretch, i);
  const next = wordAt(stretch, i + 1);
  const isDay = next === W.day;
  switch (word) {
    case W.christmas:
      if (next === W.eve) return { month: 12, day: 24, last: i + 2 };
      return { month: 12, day: 25, last: isDay ? i + 2 : i + 1 };
    case W.halloween:
      return { month: 10, day: 31, last: i + 1 };
    case W.thanksgiving:
      return { month: 11, on: { weekday: 4, nth: 4 }, last: isDay ? i + 2 : i + 1 };
    case W.labor:
      return isDay ? { month: 9, on: { weekday: 1, nth: 1 }, last: i + 2 } : undefined;
    case W.memorial:
      return isDay ? { month: 5, on: { weekday: 1, nth: -1 }, last: i + 2 } : undefined;
    case W.independence:
      return isDay ? { month: 7, day: 4, last: i + 2 } : undefined;
    case W.veterans: {
      const at = wordAt(stretch, i + 1) === MARK.apostrophe ? i + 2 : i + 1;
      return wordAt(stretch, at) === W.day ? { month: 11, day: 11, last: at + 1 } : undefined;
    }
    case W.valentine:
    case W.valentines: {
      const at = next === POSSESSIVE_WORD ? i + 2 : i + 1;
      return wordAt(stretch, at) === W.day ? { month: 2, day: 14, last: at + 1 } : undefined;
    }
    case W.new: {
      if (next !== W.year && next !== W.years) return undefined;
      const at =
        wordAt(stretch, i + 2) === POSSESSIVE_WORD || wordAt(stretch, i + 2) === MARK.apostrophe ? i + 3 : i + 2;
      if (wordAt(stretch, at) === W.eve) return { month: 12, day: 31, last: at + 1 };
      return wordAt(stretch, at) === W.day ? { month: 1, day: 1, last: at + 1 } : undefined;
    }
    default:
      return undefined;
  }
}
