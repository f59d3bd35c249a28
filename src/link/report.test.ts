import { expect, test } from 'vitest';
import { folderWith, slugline } from '../../test/support/cli.ts';
import { involvements, isLaunchDate, type Named, sentenceSpans } from './involvement.ts';
import { plainNumber, type Report } from './report.ts';
import { renderReport } from './report-render.ts';

function namesIn(text: string, names: readonly string[]): readonly Named[] {
  return names
    .flatMap((name) => [...text.matchAll(new RegExp(name, 'g'))])
    .map((match) => ({ id: match[0], start: match.index, end: match.index + match[0].length, rule: null }))
    .sort((a, b) => a.start - b.start);
}

test.for([
  ['Operation Quiet Harbor began in Toledo and Dayton.', ['Quiet Harbor Dayton', 'Quiet Harbor Toledo']],
  ['Quiet Harbor is led by police. It will go on in Toledo.', ['Quiet Harbor Toledo']],
  [
    'Quiet Harbor grows. First seen in Toledo, the operation came to St. Louis and Dayton.',
    ['Quiet Harbor Dayton', 'Quiet Harbor St. Louis', 'Quiet Harbor Toledo'],
  ],
  ['Quiet Harbor grows. Toledo is not included in the operation.', []],
  ['Quiet Harbor grows. The mayor of Toledo spoke.', []],
  ['Quiet Harbor ended. Loud Dock began. The initiative reached Toledo.', ['Loud Dock Toledo']],
] as const)('takes part: %s', ([text, expected]) => {
  const found = involvements(
    text,
    namesIn(text, ['Quiet Harbor', 'Loud Dock']),
    namesIn(text, ['Toledo', 'Dayton', 'St. Louis']),
  );
  expect(found.map(({ program, id }) => `${program} ${id}`).sort()).toEqual(expected);
});

test.for([
  ['Quiet Harbor was launched on |July 8', true],
  ['Quiet Harbor, which began in |July', true],
  ['Quiet Harbor led to arrests on |July 8', false],
  ['Quiet Harbor was launched. On |July 8', false],
] as const)('launch date: %s', ([marked, expected]) => {
  expect(isLaunchDate(marked.replace('|', ''), marked.indexOf('|'), 0)).toBe(expected);
});

test('sentences do not end after abbreviations', () => {
  const text = 'In St. Louis, Mr. Tarrow met the U.S. Marshals. Then he left.';
  expect([...sentenceSpans(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
    'In St. Louis, Mr. Tarrow met the U.S. Marshals. ',
    'Then he left.',
  ]);
});

test.for([
  [71_000_000, '71,000,000'],
  [1234.5, '1,234.5'],
  [12, '12'],
  [undefined, '?'],
] as const)('%s is written %s', ([value, written]) => {
  expect(plainNumber(value)).toBe(written);
});

test('Markdown keeps what names would do to it', () => {
  const name = '<img src=x> | *a*\u001b[2J';
  const person = {
    id: 'p',
    type: 'person',
    name,
    aliases: [],
    documents: 1,
    mentions: 1,
    first: null,
    last: null,
  } as const;
  const report: Report = { documents: 1, programs: [], people: [person], figures: [], network: [] };
  const markdown = [...renderReport(report, 'markdown', 0)].join('\n');
  expect(markdown).toContain(String.raw`| &lt;img src=x\> \| \*a\* \[2J |  | 1 |  |  |`);
  expect([...renderReport(report, 'text', 0)].join('\n')).not.toContain('\u001b');
});

test('export, resolve and report work on the output of a run', async () => {
  const folder = folderWith({
    'in/a.txt':
      'TOLEDO, Ohio – Operation Quiet Harbor was launched on March 2, 2020, in Toledo and Dayton, Ohio. Agents of the FBI and the Drug Enforcement Administration will take part in the operation, Attorney General Maren O. Quillby said on March 3, 2020.',
    'in/b.txt': 'Attorney General Quillby said on March 9, 2020, that Operation Quiet Harbor cost up to $2 million.',
  });
  const out = `${folder}/out`;
  expect((await slugline(['run', `${folder}/in`, '--out', out, '--quiet'])).code).toBe(0);
  expect(await slugline(['resolve', out])).toMatchObject({ code: 0, stderr: '' });
  expect(await slugline(['export', out, '--format', 'csv,sqlite'])).toMatchObject({ code: 0, stderr: '' });
  const { stdout } = await slugline(['report', out]);
  expect(stdout).toMatch(/Operation Quiet Harbor\n {2}in: 2 documents/);
  expect(stdout).toContain('launched: 2020-03-02');
  expect(stdout).toContain('2 cities: Dayton, OH; Toledo, OH');
  expect(stdout).toMatch(/money: up to 2,000,000 USD/);
  expect(stdout).toMatch(/Maren O\. Quillby .* 2$/m);
  expect((await slugline(['export', out, '--format', 'xls'])).code).toBe(2);
  expect((await slugline(['report', `${folder}/in`])).code).toBe(2);
}, 60_000);
