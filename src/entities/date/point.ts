import { ORDINALS } from '../../gazetteer/number-words.ts';
import { MARK, TOKEN_NUMBER } from '../../segment/tokens.ts';
import { dayFirst, daysFirst, monthFirst, yearThenMonth } from './calendar-day.ts';
import {
  DIRECTIONS,
  MODIFIERS,
  MONTHS,
  NEAR_DAYS,
  NUMBERS,
  SEASONS,
  SHIFTS,
  WEEKDAYS,
  WORD,
} from './calendar-words.ts';
import { holiday } from './holiday.ts';
import { dayAndTime, monthSlashYear, numericDate, yearThenNumber } from './numeric.ts';
import { fiscalYear, monthQuarter, ordinalPeriod, quarterSign, season, yearAndQuarter } from './period.ts';
import { type Expression, type Stretch, wordAt } from './reader.ts';
import { ago, directed, nearDay } from './relative.ts';
import { wordYear } from './year-words.ts';
import { bareYear, decade, shortYear, splitYear } from './year.ts';
import { weekdayFirst } from './weekday.ts';

/** What stands before a point and says how to take it. */
export interface PointContext {
  /** A year needs no further evidence: it stands in a list or a range of dates. */
  readonly year: boolean;
}

/**
 * One date that starts at token `i`, without ranges, times and what is counted from other dates (`counted-point.ts`). The order is that of the longest reading first:
 * a number is a day of a month before it is a year.
 */
export function point(stretch: Stretch, i: number, context: PointContext): Expression | undefined {
  const word = wordAt(stretch, i);
  if ((stretch.tokens.flags[i]! & TOKEN_NUMBER) !== 0) {
    return (
      numericDate(stretch, i) ??
      dayFirst(stretch, i) ??
      daysFirst(stretch, i) ??
      monthSlashYear(stretch, i) ??
      dayAndTime(stretch, i) ??
      ordinalPeriod(stretch, i) ??
      decade(stretch, i) ??
      yearAndQuarter(stretch, i) ??
      shortYear(stretch, i) ??
      splitYear(stretch, i) ??
      yearThenNumber(stretch, i) ??
      yearThenMonth(stretch, i) ??
      ago(stretch, i) ??
      bareYear(stretch, i, context.year)
    );
  }
  if (word === 0) return undefined;
  if (MONTHS.has(word)) return monthQuarter(stretch, i) ?? monthFirst(stretch, i) ?? weekdayFirst(stretch, i);
  if (WEEKDAYS.has(word)) return weekdayFirst(stretch, i);
  if (NEAR_DAYS.has(word)) return nearDay(stretch, i);
  if (MODIFIERS.has(word) || SHIFTS.has(word)) return modified(stretch, i);
  if (SEASONS.has(word)) return season(stretch, i);
  if (DIRECTIONS.has(word)) return ordinalPeriod(stretch, i) ?? directed(stretch, i);
  if (word === WORD.fiscal || word === WORD.financial || word === WORD.calendar || word === WORD.fy)
    return fiscalYear(stretch, i);
  if (word === WORD.q || word === WORD.h) return quarterSign(stretch, i);
  if (ORDINALS.has(word)) return ordinalPeriod(stretch, i) ?? dayFirst(stretch, i) ?? daysFirst(stretch, i);
  if (NUMBERS.has(word)) return ago(stretch, i) ?? dayFirst(stretch, i) ?? wordYear(stretch, i);
  return ordinalPeriod(stretch, i) ?? holiday(stretch, i);
}

/** `early 2009`, `mid-June`, `late last year`, `earlier this year`, `early Sunday morning`. */
function modified(stretch: Stretch, i: number): Expression | undefined {
  let at = i + 1;
  if (wordAt(stretch, at) === MARK.hyphen) at += 1;
  const word = wordAt(stretch, at);
  if (at >= stretch.last || MODIFIERS.has(word)) return undefined;
  // `later in June`, `earlier today`: the month or day itself is named
  if (SHIFTS.has(wordAt(stretch, i)) && NEAR_DAYS.has(word)) return undefined;
  const inner = point(stretch, at, { year: true });
  if (inner === undefined || inner.first !== at) return undefined;
  const { value } = inner;
  if (SHIFTS.has(wordAt(stretch, i)) && value.kind === 'absolute') return undefined; // `earlier 2009`
  return { ...inner, first: i };
}
