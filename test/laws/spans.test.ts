import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/pipeline.ts';
import type { ReleaseRecord } from '../../src/record/types.generated.ts';
import { cutsAndJoins, releases, spansOf, violations } from './releases.ts';

/** What rules stumble over. */
const MARKS = '$ . , - – “ ” " \' ( ) [ ] 0 1 2 9 \n \t \r \u00a0 \u200b \ufeff § % & / : ; A a June U.S.'.split(' ');

function expectSound(record: ReleaseRecord): void {
  const spans = spansOf(record);
  expect(spans.filter(({ start, end, text }) => record.text.slice(start, end) !== text || start >= end)).toEqual([]);
  expect(violations(record)).toEqual([]);
}

test.for(releases)('every mention of $name is the slice of its span, and the record is valid', ({ text }) => {
  expectSound(extract(text, { date: '2020-03-05', path: 'a.txt' }));
});

test('so it is for releases cut and joined anywhere', () => {
  fc.assert(
    fc.property(cutsAndJoins, (text) => expectSound(extract(text))),
    { numRuns: 150 },
  );
});

test('no text makes extraction throw', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme-composite', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(...MARKS),
      maxLength: 300,
    }),
  );
  fc.assert(
    fc.property(anyText, (text) => expectSound(extract(text))),
    { numRuns: 300 },
  );
});

test.for([
  ['nothing', ''],
  ['blanks', ' \n\t\n '],
  ['a lone surrogate', 'Ada \ud83d Brandvold of Reno, Nevada\udc00'],
  ['one bracket', '('.repeat(20_000)],
  ['one quotation mark', '“'.repeat(20_000)],
  ['one number', '1'.repeat(20_000)],
  ['one month', 'May '.repeat(20_000)],
  ['one name', 'Ada Brandvold '.repeat(5000)],
  ['one abbreviation', 'U.S. '.repeat(20_000)],
  ['one blank', ' '.repeat(100_000)],
  ['prototype names', '__proto__ constructor hasOwnProperty toString valueOf. Mr. Constructor said "__proto__".'],
] as const)('nor does %s', ([, text]) => {
  expectSound(extract(text));
});

test('nor does a page of links alone below its browser title', () => {
  const lines = Array.from({ length: 20 }, (_, i) => `Link ${i}`);
  expectSound(extract(['City Council Adopts Its Budget - City of Reno', ...lines].join('\n')));
});
