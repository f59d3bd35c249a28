import { edtfDay, isDay } from '../../core/edtf.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import type { Expression } from './reader.ts';
import { absolute } from './value.ts';

const DAY_FIRST = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'FR', 'DE', 'ES', 'IT']);
const NUMERIC = /(?:^|\s)(\d{1,2})([/.-]| \/ )(\d{1,2})\2/;

/**
 * `5/6/2017` is the sixth of May, as in the United States, unless the document puts the day first elsewhere: in
 * `25/6/2017`, or in `25 June 2017` where no `June 25` stands beside it. With full stops the day comes first unless
 * the document shows the opposite. A document that shows neither follows its country.
 */
export function orderNumeric(document: AnalysedDocument, found: readonly Expression[]): readonly Expression[] {
  const { text, start, end } = document.tokens;
  const doubtful: { readonly index: number; readonly dotted: boolean }[] = [];
  let dayFirst = 0;
  let monthFirst = 0;
  let spelledDayFirst = 0;
  let spelledMonthFirst = 0;
  for (const [index, { first, last, rule, value }] of found.entries()) {
    if (rule === 'day-month-year' || rule === 'day-month') spelledDayFirst += 1;
    else if (rule === 'month-day-year' || rule === 'month-day') spelledMonthFirst += 1;
    else if ((rule === 'numeric' || rule === 'time') && value.kind === 'absolute') {
      const match = NUMERIC.exec(text.slice(start[first], end[last - 1]));
      if (match === null) continue;
      const [a, b] = [Number(match[1]), Number(match[3])];
      if (a > 12) dayFirst += 1;
      else if (b > 12) monthFirst += 1;
      else if (a !== b) doubtful.push({ index, dotted: match[2] === '.' });
    }
  }
  if (doubtful.length === 0) return found;
  const american = monthFirst > 0 || (dayFirst === 0 && spelledMonthFirst > 0);
  const european =
    monthFirst === 0 &&
    (dayFirst > 0 ||
      (spelledMonthFirst === 0 && (spelledDayFirst > 0 || DAY_FIRST.has(homeAreaOf(document).country ?? ''))));
  const out = [...found];
  for (const { index, dotted } of doubtful)
    if (european || (dotted && !american)) out[index] = swapped(found[index]!) ?? found[index]!;
  return out;
}

/** The same date with day and month exchanged. */
function swapped(date: Expression): Expression | undefined {
  const { value } = date;
  const match = value.kind === 'absolute' ? /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d)?$/.exec(value.edtf) : null;
  if (value.kind !== 'absolute' || match === null) return undefined;
  const [year, day, month] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isDay(year, month, day)) return undefined;
  return { ...date, value: absolute(edtfDay({ year, month, day }) + (match[4] ?? ''), value.granularity) };
}
