import * as fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import type { ReleaseRecord } from '../../src/record/types.generated.ts';
import { extractInThread } from '../support/in-thread.ts';
import { oddTexts } from './odd-texts.ts';
import { spansOf, violations } from './releases.ts';

test('odd texts: extraction ends, its record is sound and does not depend on its company', async () => {
  const texts = fc.sample(oddTexts, { seed: inject('seed'), numRuns: 3000 });
  const outcomes = await extractInThread(texts);
  const faults = outcomes.flatMap(({ json, error, again, together }, i) => {
    if (json === undefined) return [{ text: texts[i], fault: error }];
    const record = JSON.parse(json) as ReleaseRecord;
    const unsound = spansOf(record).filter(
      ({ start, end, text }) => start >= end || record.text.slice(start, end) !== text,
    );
    const found = [
      ...unsound.map((span) => `not its slice: ${JSON.stringify(span)}`),
      ...overlapping(record),
      ...violations(record),
      ...(again === true ? [] : ['another record the second time']),
      ...(together !== false ? [] : ['another record in a batch']),
    ];
    return found.map((fault) => ({ text: texts[i], fault }));
  });
  expect(faults.slice(0, 5)).toEqual([]);
});

/** Mentions of one list never share a character. */
function overlapping(record: ReleaseRecord): readonly string[] {
  const spans = spansOf(record).toSorted((a, b) => (a.list < b.list ? -1 : a.list > b.list ? 1 : a.start - b.start));
  return spans
    .filter((span, i) => i > 0 && spans[i - 1]!.list === span.list && spans[i - 1]!.end > span.start)
    .map(({ list, text }) => `${list}: ${JSON.stringify(text)} overlaps the one before`);
}
