import type { DateFact, ReleaseRecord } from '../record/types.generated.ts';

const STATED = /\bas\s+of\s+$/i;
/** Where a sentence ends, roughly: a mark and a capital, or an empty line. */
const BREAK = /[.!?]["”’)]?\s+(?=["“‘(]?[A-Z])|\n\s*\n/;
const LONGEST = 300;

/**
 * The day as of which a figure holds: the one that its sentence states (`As of July 8, 40 people …`), else the day of the release.
 * The function that answers for places of figures in one record.
 */
export function asOfDays({ text, dates, release }: ReleaseRecord): (start: number, end: number) => string | null {
  const stated = dates.filter(
    ({ value, granularity, start }: DateFact) =>
      value !== null && granularity === 'day' && STATED.test(text.slice(Math.max(0, start - 12), start)),
  );
  return (start, end) => {
    const date = stated.find((each) => {
      const from = Math.min(end, each.end);
      const to = Math.max(start, each.start);
      return to - from < LONGEST && !BREAK.test(text.slice(from, to));
    });
    return date?.value ?? release.date;
  };
}
