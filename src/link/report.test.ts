import { expect, test } from 'vitest';
import { folderWith, slugline } from '../../test/support/cli.ts';
import { involvements, isLaunchDate, type Named, sentenceSpans } from './involvement.ts';
import type { Report } from './report.ts';
import { distinctFigures, durationText, plainNumber, type ReportFigure } from './report-figures.ts';
import { renderMarkdown } from './report-markdown.ts';
import { type ReportSelection, selectRows } from './report-select.ts';
import { renderText } from './report-text.ts';
import { SECTIONS } from './report-words.ts';

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

test.for([
  ['P18M', '18 months'],
  ['P1Y6M', '1 year 6 months'],
  ['P3Y..P5Y', '3 years to 5 years'],
  ['PT30M', '30 minutes'],
  ['for life', 'for life'],
] as const)('the duration %s is written %s', ([duration, written]) => {
  expect(durationText(duration)).toBe(written);
});

const FIGURE: ReportFigure = {
  kind: 'count',
  value: 16,
  amount: '16',
  comparator: 'eq',
  unit: 'person',
  what: 'people',
  where: 'Toledo, OH',
  placeId: null,
  programId: 'program:quiet-harbor',
  program: 'Operation Quiet Harbor',
  asOf: '2020-03-02',
  sentence: 'In Toledo 16 people were charged.',
  text: '16',
  path: 'a.txt',
};

test('a figure that is said again in fewer words is one', () => {
  const charged = { ...FIGURE, what: 'people charged' };
  const arrested = { ...FIGURE, what: 'people arrested' };
  expect(distinctFigures([FIGURE, charged, arrested])).toEqual([charged, arrested]);
  expect(distinctFigures([FIGURE, { ...FIGURE, path: 'b.txt' }])).toHaveLength(2);
  expect(distinctFigures([FIGURE, { ...FIGURE, where: null }])).toHaveLength(2);
});

const ALL = new Set(SECTIONS);

function reportOf(part: Partial<Report>): Report {
  return { documents: 1, programs: [], people: [], figures: [], network: [], ...part };
}

function textOf(report: Report, limit = 0, width = 0): readonly string[] {
  return [...renderText(report, { sections: ALL, limit, width })];
}

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
  const report = reportOf({ people: [person], figures: [{ ...FIGURE, sentence: '=1+1 | `x`\n# y' }] });
  const markdown = [...renderMarkdown(report, ALL, 0)].join('\n');
  expect(markdown).toContain(String.raw`| &lt;img src=x\> \| \*a\* \[2J |  | 1 |  |  |`);
  expect(markdown).toContain(
    String.raw`| 16 | exactly | person | people | Toledo, OH | Operation Quiet Harbor | 2020-03-02 | =1+1 \| \`x\` \# y | a.txt |`,
  );
  expect(textOf(report).join('\n')).not.toContain('\u001b');
});

test('figures have their number, what, where, programme, day, document and sentence', () => {
  const lines = textOf(reportOf({ figures: [FIGURE, { ...FIGURE, comparator: 'ge', amount: '1,000', value: 1000 }] }));
  const from = lines.indexOf('FIGURES (2)');
  expect(lines.slice(from, from + 7)).toEqual([
    'FIGURES (2)',
    '  by kind: 2 count',
    '            value  unit    what    where       programme               as of       document',
    '               16  person  people  Toledo, OH  Operation Quiet Harbor  2020-03-02  a.txt',
    '      In Toledo 16 people were charged.',
    '  at least  1,000  person  people  Toledo, OH  Operation Quiet Harbor  2020-03-02  a.txt',
    '      In Toledo 16 people were charged.',
  ]);
});

test('on the terminal no line is wider than it, and lists that are cut say so', () => {
  const long = {
    ...FIGURE,
    path: `${'folder/'.repeat(12)}a.txt`,
    what: 'people who were charged with a crime that takes long to name',
    sentence: `${'It went on and on. '.repeat(10)}In Toledo 16 people were charged.`,
  };
  const lines = textOf(reportOf({ figures: [long, long, long] }), 2, 100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(lines).toContainEqual(expect.stringMatching(/people who were c.*….*…[a-z/]*older\/a\.txt$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {6}….*In Toledo 16 people were charged\.$/));
  expect(lines).toContain('  and 1 more');
  expect(lines.at(-1)).toContain('--all');
  expect(textOf(reportOf({ figures: [long] }), 2, 100).at(-1)).not.toContain('--all');
  const whole = [...renderMarkdown(reportOf({ figures: [long, long, long] }), ALL, 0)];
  expect(whole.filter((line) => line.startsWith('| 16 |'))).toHaveLength(3);
});

test('rows are chosen by words and kinds, figures are sorted', () => {
  const money = { ...FIGURE, kind: 'money', unit: 'USD', value: 5, amount: '5', programId: null, program: null };
  const large = { ...money, value: 2_000_000, amount: '2,000,000', asOf: '2020-01-01' };
  const report = reportOf({ figures: [money, FIGURE, large] });
  const chosen = (selection: Partial<ReportSelection>) =>
    selectRows(report, { sort: 'document', ...selection }).figures.map(({ amount }) => amount);
  expect(chosen({})).toEqual(['5', '16', '2,000,000']);
  expect(chosen({ sort: 'value' })).toEqual(['2,000,000', '5', '16']);
  expect(chosen({ sort: 'date' })).toEqual(['2,000,000', '5', '16']);
  expect(chosen({ kinds: new Set(['count']) })).toEqual(['16']);
  expect(chosen({ words: 'HARBOR  toledo' })).toEqual(['16']);
  expect(chosen({ words: 'nowhere' })).toEqual([]);
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
  expect(stdout).toMatch(/up to 2,000,000 {2}USD/);
  expect(stdout).toMatch(/Maren O\. Quillby +2/);
  expect(stdout).toMatch(/Drug Enforcement Administration +Federal Bureau of Investigation +1 +1/);
  const figures = await slugline(['report', out, '--section', 'figures', '--kind', 'money', '--format', 'markdown']);
  expect(figures.stdout).toContain('| 2,000,000 | up to | USD |');
  expect(figures.stdout).not.toContain('## People');
  expect((await slugline(['report', out, '--section', 'numbers'])).code).toBe(2);
  expect((await slugline(['export', out, '--format', 'xls'])).code).toBe(2);
  expect((await slugline(['report', `${folder}/in`])).code).toBe(2);
}, 60_000);
