import { expect, test } from 'vitest';
import { extract } from '../pipeline.ts';
import { lineWithout, type Section } from './sections.ts';
import { recordLine } from './serialise.ts';

const TEXT = `TOLEDO, Ohio — “Twelve people,” said Sheriff Maren Quillby, "and \\"people\\":[ or ,"people":[{}],"agencies":[" on May 4, 2020.

The FBI and the Tarrow Foundation paid $5,000 to \u{1f600} Bob Tarrow, 34, of Dayton under Operation Quiet Harbor.`;
const record = extract(TEXT, { date: '2020-05-05' });
const LISTS =
  'dates people agencies cities figures programs quotes organizations courts laws locations diagnostics'.split(
    ' ',
  ) as Exclude<Section, 'text'>[];

test.for<readonly [name: string, unread: readonly Section[]]>([
  ['nothing', []],
  ['the text', ['text']],
  ['the last part', ['diagnostics']],
  ['parts apart', ['text', 'dates', 'cities', 'figures', 'quotes', 'courts', 'laws', 'locations', 'diagnostics']],
  ['the people', ['people']],
  ['all', ['text', ...LISTS]],
])('a line without %s', ([, unread]) => {
  const empty = Object.fromEntries(unread.map((part) => [part, part === 'text' ? '' : []]));
  expect(JSON.parse(lineWithout(recordLine(record), new Set(unread)))).toEqual({ ...record, ...empty });
});

test('what stands around the cut parts is read to the end', () => {
  const mapped = { ...record, sourceMap: [] };
  expect(JSON.parse(lineWithout(recordLine(mapped), new Set(['text'])))).toEqual({ ...mapped, text: '' });
});

test.for([
  ['cut off', recordLine(record).slice(0, -1)],
  ['with other blanks', JSON.stringify(record, null, 1)],
  ['in another order', JSON.stringify(Object.fromEntries(Object.entries(record).reverse()))],
  ['no record', '{"a":1}'],
])('a line %s stays as it is', ([, line]) => {
  expect(lineWithout(line!, new Set(['text', 'people']))).toBe(line);
});
