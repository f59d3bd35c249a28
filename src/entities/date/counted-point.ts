import { ORDINALS } from '../../gazetteer/number-words.ts';
import { NUMBERS } from './calendar-words.ts';
import { dayBeyond, fromDate, sameAgain } from './from-date.ts';
import { daysOfMonth, endOfPeriod, partOfPeriod, theWeekend, weekOfDay } from './part-of-period.ts';
import { point, type PointContext } from './point.ts';
import { type Expression, isNumber, type Stretch, wordAt } from './reader.ts';

/** One date that starts at token `i`: one of its own (`point.ts`), or one that is told by another: `first week of June`, `two days after April 3`. */
export function countedPoint(stretch: Stretch, i: number, context: PointContext): Expression | undefined {
  const word = wordAt(stretch, i);
  if (isNumber(stretch, i))
    return fromDate(stretch, i) ?? partOfPeriod(stretch, i) ?? daysOfMonth(stretch, i) ?? point(stretch, i, context);
  if (word === 0) return undefined;
  return (
    (NUMBERS.has(word) ? fromDate(stretch, i) : undefined) ??
    partOfPeriod(stretch, i) ??
    (ORDINALS.has(word) ? daysOfMonth(stretch, i) : undefined) ??
    weekOfDay(stretch, i) ??
    theWeekend(stretch, i) ??
    endOfPeriod(stretch, i) ??
    dayBeyond(stretch, i) ??
    sameAgain(stretch, i) ??
    point(stretch, i, context)
  );
}
