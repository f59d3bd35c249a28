import { edtfYear } from '../../core/edtf.ts';
import { GAP_LINE, type TokenTable } from '../../segment/tokens.ts';
import { type Expression, fourDigitYear, type Stretch } from './reader.ts';
import { absolute, inYear } from './value.ts';

/**
 * A list of releases under the heading of their year: a line `2018`, below it lines `December 19`, `December 7`. The heading is a date,
 * and the days that stand alone on their lines below it take its year.
 */
export function underYears(tokens: TokenTable, found: readonly Expression[]): readonly Expression[] {
  let out: Expression[] | undefined;
  let year = -1;
  for (const [index, date] of found.entries()) {
    const { first, last, value } = date;
    const isDay = value.kind === 'calendar' && value.day !== undefined && value.years === undefined;
    if (isDay && isLine(tokens, first, last)) {
      const heading = first > 0 && isLine(tokens, first - 1, first) ? yearAt(tokens, first - 1) : -1;
      if (heading >= 0) {
        year = heading;
        out ??= found.slice(0, index);
        // a place above may have made a date of the heading already
        if (found[index - 1]?.last !== first)
          out.push({ first: first - 1, last: first, value: absolute(edtfYear(year), 'year'), rule: 'year-heading' });
      }
      const dated = year < 0 ? undefined : inYear(value, year);
      if (dated !== undefined) {
        out!.push({ ...date, value: dated });
        continue;
      }
    }
    out?.push(date);
  }
  return out ?? found;
}

function isLine({ gap, count }: TokenTable, first: number, last: number): boolean {
  return (first === 0 || gap[first]! >= GAP_LINE) && (last >= count || gap[last]! >= GAP_LINE);
}

function yearAt(tokens: TokenTable, i: number): number {
  const line: Stretch = { tokens, first: i, last: i + 1 };
  const year = fourDigitYear(line, i);
  return year >= 1980 ? year : -1;
}
