import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { folderWith, readLines, slugline } from '../../test/support/cli.ts';
import { extract } from '../pipeline.ts';
import { Candidates } from './candidates.ts';
import type { Cluster } from './cluster.ts';
import { replacedNames } from './facts.ts';
import { findNearDuplicates, repeatedPaths } from './find.ts';
import { agreement, sketch } from './sketch.ts';
import { shingles, wordHashes, wordingKey } from './words.ts';

const TITLE = 'Toledo Man Sentenced for Selling Stolen Copper Wire';
const BODY = [
  'TOLEDO, Ohio – Merrit Tarrow, 41, of Toledo, was sentenced on March 2, 2020, to 30 months in prison for selling copper wire that was stolen from railway yards in Lucas County, U.S. Attorney Maren O. Quillby announced.',
  'According to court documents, Tarrow bought the wire at night from the drivers of two lorries and sold it to scrap dealers for $48,000. Officers of the Toledo Police Department found 900 pounds of wire in a garage that Tarrow had rented under another name.',
  '“Nobody should have to wait for a train because somebody sold the signals,” said Quillby. “We thank the officers who sat in the cold for six nights to find out where the wire went.”',
  'The case was investigated by the Toledo Police Department and the FBI. Assistant U.S. Attorney Corin Vosk prosecuted the case.',
];
const ORIGINAL = [TITLE, ...BODY].join('\n\n');
const MENU = 'Home\nAbout\nOur office\nNews\nContact\nCareers\nSearch\nDivisions\nSubscribe to our newsletter\n\n';
const FOOTER = '\n\nRelated stories\nTerms of use\nCookies\nShare this page or save it for later reading.';
const ADDED =
  'On Thursday the office added that the railway had replaced all the wire, and that the yards are guarded now by cameras and by two new teams of watchmen who walk along the tracks every hour until the morning.';

/** An output folder with these texts as `a.txt`, `b.txt` …; a text may come with its date. */
function run(...documents: readonly (string | readonly [text: string, date: string | null])[]): string {
  const lines = documents.map((document, i) => {
    const [text, date] = typeof document === 'string' ? [document, '2020-03-02'] : document;
    const path = `${String.fromCharCode(97 + i)}.txt`;
    const record = extract(text, { path, ...(date === null ? {} : { date }) });
    const sha256 = createHash('sha256').update(text).digest('hex');
    return JSON.stringify({ ...record, id: sha256.slice(0, 32), source: { ...record.source, path, sha256 } });
  });
  return folderWith({
    'records.ndjson': lines.map((line) => `${line}\n`).join(''),
    'manifest.json': JSON.stringify({ counts: { records: lines.length } }),
  });
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly date?: string | null;
  readonly relation: 'same words' | 'version' | 'part' | null;
}

const TEMPLATE = ORIGINAL.replaceAll('Merrit Tarrow', 'Joss Pellworth').replaceAll('Tarrow', 'Pellworth');

const CASES: readonly Case[] = [
  {
    name: 'the same words with other marks and layout',
    text: ORIGINAL.replace(/[“”–]/g, ' ').replace(/\n+/g, '\n'),
    relation: 'same words',
  },
  { name: 'lost apostrophes, capitals and accents', text: ORIGINAL.toUpperCase(), relation: 'same words' },
  { name: 'in the frame of another site', text: MENU + ORIGINAL + FOOTER, relation: 'version' },
  { name: 'with a paragraph more', text: [TITLE, ...BODY, ADDED].join('\n\n'), relation: 'version' },
  {
    name: 'with a paragraph more in the middle',
    text: [TITLE, ...BODY.slice(0, 2), ADDED, ...BODY.slice(2)].join('\n\n'),
    relation: 'version',
  },
  { name: 'a misspelt name put right', text: ORIGINAL.replaceAll('Tarrow', 'Tarow'), relation: 'version' },
  {
    name: 'a number put right under the same headline',
    text: ORIGINAL.replace('$48,000', '$51,000'),
    relation: 'version',
  },
  {
    name: 'the first half, printed by a newspaper',
    text: ['From our reporter', TITLE, ...BODY.slice(0, 2)].join('\n\n'),
    relation: 'part',
  },
  { name: 'unchanged, years later', text: ORIGINAL, date: '2023-03-02', relation: 'same words' },
  { name: 'a template with another defendant', text: TEMPLATE, relation: null },
  {
    name: 'a template with another amount and headline',
    text: ORIGINAL.replace('$48,000', '$51,000').replace('Stolen', 'Much Stolen'),
    relation: null,
  },
  {
    name: 'nearly unchanged, years later',
    text: ORIGINAL.replace('Nobody', 'Truly nobody'),
    date: '2023-03-02',
    relation: null,
  },
  {
    name: 'another release with the same last paragraph',
    text: [
      'Copper Prices Fall',
      'Dealers in Dayton, Ohio, said on Monday that prices fell by a third within a week, since two mines opened again.',
      BODY[3],
    ].join('\n\n'),
    relation: null,
  },
];

test.for(CASES)('$name: $relation', async ({ text, date = '2020-03-02', relation }) => {
  const { clusters, documents } = await findNearDuplicates(run(ORIGINAL, [text, date]));
  expect(documents).toBe(2);
  expect(
    clusters.flatMap(({ members }) => members.filter(({ kept }) => !kept)).map((member) => member.relation),
  ).toEqual(relation === null ? [] : [relation]);
});

describe('a cluster', () => {
  const longer = [
    TITLE,
    ...BODY,
    'The FBI arrested 12 people in Dayton, Ohio, on March 4, 2020, in the same matter.',
  ].join('\n\n');
  const folder = run(ORIGINAL, [longer, '2020-03-05'], MENU + ORIGINAL + FOOTER, TEMPLATE, 'Nothing alike at all.');

  test('keeps the document that says most and is named after the earliest', async () => {
    const { clusters, leftApart } = await findNearDuplicates(folder);
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toMatchObject({ documents: 3, kept: 'b.txt' });
    expect(clusters[0]?.id).toBe(`release:${createHash('sha256').update(ORIGINAL).digest('hex').slice(0, 32)}`);
    expect(clusters[0]?.similarity).toBeGreaterThan(0.8);
    expect(leftApart).toBeGreaterThan(0);
    expect(await repeatedPaths(folder)).toEqual(new Set(['a.txt', 'c.txt']));
  });

  test('is written, and left out with --distinct', async () => {
    const once = await slugline(['duplicates', folder]);
    expect(once).toMatchObject({ code: 0, stderr: '' });
    expect(once.stdout).toContain('1 clusters, with 2 that --distinct leaves out');
    const lines = readLines<Cluster>(`${folder}/duplicates.ndjson`);
    expect(lines.map(({ kept }) => kept)).toEqual(['b.txt']);
    expect((await slugline(['export', folder, '--format', 'ndjson', '--distinct', '--quiet'])).code).toBe(0);
    const left = readLines<{ path: string; number: number }>(`${folder}/export/ndjson/documents.ndjson`);
    expect(left.map(({ path, number }) => [path, number])).toEqual([
      ['b.txt', 1],
      ['d.txt', 2],
      ['e.txt', 3],
    ]);
    expect((await slugline(['resolve', folder, '--distinct', '--quiet'])).code).toBe(0);
    const links = readLines<{ path: string }>(`${folder}/links.ndjson`);
    expect(new Set(links.map(({ path }) => path))).toEqual(new Set(['b.txt', 'd.txt']));
    expect((await slugline(['report', folder, '--distinct'])).stdout).toMatch(/^3 documents/);
    expect((await slugline(['report', folder])).stdout).toMatch(/^5 documents/);
  }, 60_000);
});

test('boilerplate that stands alone ties no releases together', async () => {
  const frame =
    'The office keeps the peace in Lucas County. It has twelve lawyers, three of them for stolen wire, and a dog. Anyone who sees wire at night may call the office, where somebody listens until the morning and writes down what was seen and when.';
  const other =
    'Bridge Reopened\n\nA bridge in Dayton, Ohio, was opened again on Monday by Sheriff Delphine Umberleigh after 14 weeks of work on its rails.';
  const { clusters } = await findNearDuplicates(run(`${other}\n\n${frame}`, `${BODY[0]}\n\n${frame}`, frame));
  expect(clusters.map(({ documents }) => documents)).toEqual([]);
});

test('texts without words and a thousand copies are no trouble', async () => {
  const { clusters } = await findNearDuplicates(run('', '…', '', ...Array.from({ length: 20 }, () => ORIGINAL)));
  expect(clusters.map(({ documents, similarity }) => [documents, similarity])).toEqual([[20, 1]]);
  const candidates = new Candidates();
  for (let i = 0; i < 1000; i++) candidates.add(i, `wording ${i}`, () => sketch(new Uint32Array([1, 2, 3])));
  expect([...candidates.pairs()].length).toBeLessThan(25_000);
});

test.for([
  ["The FBI's café", 'the fbis CAFE', true],
  ['state-wide', 'state wide', true],
  ['one two', 'two one', false],
] as const)('the wording of %s and %s', ([a, b, isSame]) => {
  expect(wordingKey(wordHashes(a)) === wordingKey(wordHashes(b))).toBe(isSame);
});

test('sketches estimate how much two texts share', () => {
  const words = Uint32Array.from({ length: 2000 }, (_, i) => i);
  const half = Uint32Array.from({ length: 2000 }, (_, i) => (i < 1000 ? i : i + 5000));
  const [a, b] = [sketch(shingles(words)), sketch(shingles(half))];
  expect(agreement(a, a)).toBe(1);
  expect(agreement(a, b)).toBeGreaterThan(0.2); // a third of all shingles is shared
  expect(agreement(a, b)).toBeLessThan(0.47);
  expect(agreement(sketch(new Uint32Array([7])), sketch(new Uint32Array([7])))).toBe(1);
});

test.for([
  [['tarrow'], ['tarow'], 0, 1],
  [['tarrow'], ['pellworth'], 1, 0],
  [['tarrow', 'vosk'], ['tarrow'], 0, 0],
  [['quillby'], ['quilbly'], 0, 1],
  [['lee'], ['lea'], 1, 0],
] as const)('%s against %s', ([a, b, replaced, misspelt]) => {
  expect(replacedNames(new Set(a), new Set(b))).toEqual({ replaced, misspelt });
});
