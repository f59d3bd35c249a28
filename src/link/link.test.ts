import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../test/support/cli.ts';
import { extract } from '../pipeline.ts';
import type { Person, ReleaseRecord } from '../record/types.generated.ts';
import { NO_DECISIONS, readDecisions } from './decisions.ts';
import { organizationBlock, programBlock } from './named.ts';
import { nameKey, parsePersonName } from './person-name.ts';
import { withLinkedTables, writeEntityFiles } from './resolve-run.ts';

const NOBODY = extract('');

type Given = Partial<Omit<Person, 'id' | 'mentions' | 'name'>>;
type Document = readonly [date: string | null, people: Readonly<Record<string, Given>>, programs?: readonly string[]];

function record(name: string, [date, people, programs = []]: Document): ReleaseRecord {
  const sha256 = createHash('sha256').update(name).digest('hex');
  const nobody = { aliases: [], roles: [], age: null, residence: null, mentions: [{ start: 0, end: 0, text: '' }] };
  return {
    ...NOBODY,
    id: sha256.slice(0, 32),
    source: { ...NOBODY.source, path: name, sha256 },
    release: { ...NOBODY.release, date },
    people: Object.entries(people).map(([full, given], i) => ({ ...nobody, id: `p${i + 1}`, name: full, ...given })),
    programs: programs.map((full, i) => {
      const [long = '', alias] = full.split('|');
      return { id: `g${i + 1}`, name: long, aliases: alias === undefined ? [] : [alias], mentions: nobody.mentions };
    }),
  };
}

/** An output folder with `a.txt`, `b.txt` … */
function run(...documents: readonly Document[]): string {
  const records = documents.map((document, i) => record(`${String.fromCharCode(97 + i)}.txt`, document));
  return folderWith({
    'records.ndjson': records.map((each) => `${JSON.stringify(each)}\n`).join(''),
    'manifest.json': JSON.stringify({ counts: { records: records.length } }),
  });
}

/** Members of each entity of a type as `a.txt#p1`, by id. */
function joined(folder: string, type = 'person', decisions = NO_DECISIONS): Promise<Record<string, string[]>> {
  return withLinkedTables(folder, decisions, (_database, entities) =>
    Object.fromEntries(
      entities
        .filter(({ entity }) => entity.type === type)
        .map(({ entity, links }) => [entity.id, links.map((link) => `${link.path}#${link.local}`)]),
    ),
  );
}

const role = (title: string, organization: string | null = null): Given => ({ roles: [{ title, organization }] });
const lives = (name: string): Given => ({ residence: { name, state: 'OH', country: 'US' } });

const CASES: readonly { name: string; documents: readonly Document[]; groups: Record<string, string[]> }[] = [
  {
    name: 'with and without middle initial',
    documents: [
      ['2020-01-01', { 'Maren O. Quillby': {} }],
      ['2020-01-02', { 'Maren Quillby': {} }],
    ],
    groups: { 'person:maren-o-quillby': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'another middle initial is another person',
    documents: [
      ['2020-01-01', { 'Maren O. Quillby': {} }],
      ['2020-01-02', { 'Maren T. Quillby': {} }],
    ],
    groups: { 'person:maren-o-quillby': ['a.txt#p1'], 'person:maren-t-quillby': ['b.txt#p1'] },
  },
  {
    name: 'a short form with a title in common',
    documents: [
      ['2020-01-01', { 'Robert Quillby': role('Sheriff') }],
      ['2020-01-02', { 'Bob Quillby': role('Sheriff') }],
    ],
    groups: { 'person:robert-quillby': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'a surname with a title in common',
    documents: [
      ['2020-01-01', { 'Maren Quillby': role('U.S. Attorney General') }],
      ['2020-01-02', { Quillby: role('Attorney General') }],
    ],
    groups: { 'person:maren-quillby': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'a surname alone stays alone',
    documents: [
      ['2020-01-01', { 'Maren Quillby': {} }],
      ['2020-01-02', { Quillby: {} }],
    ],
    groups: { 'person:maren-quillby': ['a.txt#p1'], 'person:quillby': ['b.txt#p1'] },
  },
  {
    name: 'ages that do not fit keep namesakes apart',
    documents: [
      ['2020-01-01', { 'John Tarrow': { age: 31 } }],
      ['2021-01-01', { 'John Tarrow': { age: 32 } }],
      ['2021-01-02', { 'John Tarrow': { age: 55 } }],
    ],
    groups: { 'person:john-tarrow': ['a.txt#p1', 'b.txt#p1'], 'person:john-tarrow~1966': ['c.txt#p1'] },
  },
  {
    name: 'residences keep namesakes apart',
    documents: [
      ['2020-01-01', { 'John Tarrow': lives('Toledo') }],
      ['2020-01-02', { 'John Tarrow': lives('Dayton') }],
    ],
    groups: { 'person:john-tarrow': ['a.txt#p1'], 'person:john-tarrow~dayton-oh': ['b.txt#p1'] },
  },
  {
    name: 'a defendant is not the official of that name',
    documents: [
      ['2020-01-01', { 'John Tarrow': role('District Attorney') }],
      ['2020-01-02', { 'John Tarrow': { age: 24 } }],
    ],
    groups: { 'person:john-tarrow': ['a.txt#p1'], 'person:john-tarrow~1996': ['b.txt#p1'] },
  },
  {
    name: 'roles may change',
    documents: [
      ['2018-01-01', { 'Maren O. Quillby': role('U.S. Attorney') }],
      ['2020-01-02', { 'Maren O. Quillby': role('Deputy Attorney General') }],
    ],
    groups: { 'person:maren-o-quillby': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'father and son',
    documents: [
      ['2018-01-01', { 'John Tarrow Sr.': {} }],
      ['2020-01-02', { 'John Tarrow Jr.': {} }],
    ],
    groups: { 'person:john-tarrow-sr': ['a.txt#p1'], 'person:john-tarrow-jr': ['b.txt#p1'] },
  },
];

test.for(CASES)('$name', async ({ documents, groups }) => {
  expect(await joined(run(...documents))).toEqual(groups);
});

test('later documents change no id', async () => {
  const first: Document = ['2020-01-01', { 'John Tarrow': lives('Toledo') }];
  const later: Document[] = [
    ['2020-05-01', { 'John Q. Tarrow': lives('Toledo') }],
    ['2020-06-01', { 'John Tarrow': lives('Dayton') }],
  ];
  expect(Object.keys(await joined(run(first)))).toEqual(['person:john-tarrow']);
  expect(await joined(run(...later, first))).toEqual({
    'person:john-tarrow': ['a.txt#p1', 'c.txt#p1'],
    'person:john-tarrow~dayton-oh': ['b.txt#p1'],
  });
});

test('programmes: short forms join, another kind does not', async () => {
  const folder = run(
    ['2020-01-01', {}, ['Operation Quiet Harbor|Quiet Harbor']],
    ['2020-01-02', {}, ['Quiet Harbor', 'Harbor Network of Partners|HNP']],
    ['2020-01-03', {}, ['HNP', 'Operation Loud Harbor']],
  );
  expect(await joined(folder, 'program')).toEqual({
    'program:harbor-network-of-partners': ['b.txt#g2', 'c.txt#g1'],
    'program:operation-loud-harbor': ['c.txt#g2'],
    'program:operation-quiet-harbor': ['a.txt#g1', 'b.txt#g1'],
  });
});

test('decisions of people win', async () => {
  const folder = run(
    ['2020-01-01', { 'Maren Quillby': {} }],
    ['2020-01-02', { 'Maren Quillby': {} }],
    ['2020-01-03', { 'Maren T. Vosk': {} }],
  );
  const file = path.join(folder, 'decisions.json');
  const member = (name: string) => ({ path: name, entity: 'p1' });
  const decisions = {
    same: [{ type: 'person', members: [member('a.txt'), member('c.txt')] }],
    different: [{ type: 'person', members: [member('a.txt'), member('b.txt'), member('gone.txt')] }],
  };
  const written = folderWith({ 'decisions.json': JSON.stringify(decisions), 'wrong.json': '{"same": [{}]}' });
  expect(await joined(folder, 'person', readDecisions(path.join(written, 'decisions.json')))).toMatchObject({
    'person:maren-quillby': ['a.txt#p1', 'c.txt#p1'],
    [`person:maren-quillby~${record('b.txt', [null, {}]).id.slice(0, 8)}`]: ['b.txt#p1'],
  });
  expect(() => readDecisions(path.join(written, 'wrong.json'))).toThrow(/same\[0\]: expected/);
  expect(() => readDecisions(file)).toThrow(/cannot be read/);
});

test('names that are SQL or HTML are names, and the files are the same bytes each time', async () => {
  const bad = `Robert'); DROP TABLE people;-- <b>`;
  const write = async (): Promise<string> => {
    const folder = run(['2020-01-01', { [bad]: {} }], [null, { [bad]: {}, constructor: {}, '…': {} }]);
    const records = readFileSync(path.join(folder, 'records.ndjson'), 'utf8');
    await withLinkedTables(folder, NO_DECISIONS, (_database, entities) => writeEntityFiles(folder, entities));
    expect(readFileSync(path.join(folder, 'records.ndjson'), 'utf8')).toBe(records);
    return ['entities', 'links'].map((name) => readFileSync(path.join(folder, `${name}.ndjson`), 'utf8')).join('');
  };
  const once = await write();
  expect(once).toContain(JSON.stringify(bad));
  expect(await write()).toBe(once);
});

test.for([
  ['William P. Barr-Lévy Jr.', 'william-p-barr-levy-jr'],
  ['Juan de la Cruz', 'juan-de-la-cruz'],
  ['Robert “Bob” Smith', 'robert-smith'],
  ['Cher', 'cher'],
  ['', 'unnamed'],
] as const)('%s has the key %s', ([name, key]) => {
  expect(nameKey(parsePersonName(name))).toBe(key);
});

test.for([
  [organizationBlock('The Acme & Sons Co., Inc.'), 'acme and sons'],
  [organizationBlock('LLC'), 'llc'],
  [programBlock('Operation Legend'), 'legend'],
  [programBlock('the Safe Streets Initiative'), 'safe streets'],
] as const)('%s is %s', ([found, expected]) => {
  expect(found).toBe(expected);
});
