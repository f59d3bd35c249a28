import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../test/support/cli.ts';
import { type Document, joined, lives, record, role, run } from '../../test/support/linked-run.ts';
import { readDecisions } from './decisions.ts';
import { isOffice, organizationKey, programKey, titleKey } from '../names/keys.ts';
import { nameKey, parsePersonName } from '../names/person-name.ts';
import { PERSON_STATEMENTS } from './sql.ts';
import { readEarlierIds, resolveRun, writeEntityFiles } from './resolve-run.ts';

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
  expect(
    await joined(folder, 'person', { decisions: readDecisions(path.join(written, 'decisions.json')) }),
  ).toMatchObject({
    'person:maren-quillby': ['a.txt#p1', 'c.txt#p1'],
    [`person:maren-quillby~${record('b.txt', [null, {}]).id.slice(0, 8)}`]: ['b.txt#p1'],
  });
  expect(() => readDecisions(path.join(written, 'wrong.json'))).toThrow(/same\[0\]: expected/);
  expect(() => readDecisions(file)).toThrow(/cannot be read/);
  const decided = folderWith({
    'nothing.json': '{}',
    'key.json': '{"equal": []}',
    'elsewhere.json':
      '{"same": [{"type": "person", "members": [{"path": "a.txt", "entity": "p1"}, {"path": "z.txt", "entity": "p9"}]}]}',
  });
  expect(() => readDecisions(path.join(decided, 'nothing.json'))).toThrow(/decides nothing/);
  expect(() => readDecisions(path.join(decided, 'key.json'))).toThrow(/unknown key "equal"/);
  const unknown: string[] = [];
  const elsewhere = readDecisions(path.join(decided, 'elsewhere.json'));
  await resolveRun(folder, { decisions: elsewhere, onUnknown: (member) => unknown.push(member) });
  expect(unknown).toEqual(['person p9 of z.txt']);
});

test('names that are SQL or HTML are names, and the files are the same bytes each time', async () => {
  const bad = `Robert'); DROP TABLE people;-- <b>`;
  const write = async (): Promise<string> => {
    const folder = run(['2020-01-01', { [bad]: {} }], [null, { [bad]: {}, constructor: {}, '…': {} }]);
    const records = readFileSync(path.join(folder, 'records.ndjson'), 'utf8');
    writeEntityFiles(folder, await resolveRun(folder));
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
  [organizationKey('The Acme & Sons Co., Inc.'), 'acme and sons'],
  [organizationKey('LLC'), 'llc'],
  [programKey('Operation Legend'), 'legend'],
  [programKey('the Safe Streets Initiative'), 'safe streets'],
] as const)('%s is %s', ([found, expected]) => {
  expect(found).toBe(expected);
});

test.for([
  ['Acting U.S. Attorney', 'us attorney', true],
  ['ADA', 'assistant district attorney', false],
  ['Senior Deputy District Attorney', 'deputy district attorney', true],
  ['U.S. District Court Judge', 'district judge', true],
  ['Mayor', 'mayor', true],
  ['former police officer', 'police officer', false],
  ['Chief Operating Officer', 'operating officer', false],
] as const)('title %s has the key %s', ([title, key, office]) => {
  expect(titleKey(title)).toBe(key);
  expect(isOffice(title)).toBe(office);
});

const PEOPLE: readonly Document[] = [
  ['2020-01-01', { 'Maren O. Quillby': role('U.S. Attorney'), 'Bob Tarrow': { age: 31 }, 'John Doe': {} }],
  ['2020-02-01', { 'Maren Quillby': {}, 'Robert Tarrow': { age: 31, ...lives('Toledo') }, 'John Doe': {} }],
  ['2020-03-01', { Quillby: role('U.S. Attorney'), 'Rob Tarrow': lives('Toledo'), 'Corin Vosk': {} }],
  ['2021-03-01', { 'James Smith': role('Trial Attorney'), 'Robert Tarrow': { age: 54 } }],
  ['2021-04-01', { 'James Smith': {}, 'Delphine Vosk': {} }],
];

test('DuckDB gives the same answers, where it is installed', async ({ skip }) => {
  const folder = run(...PEOPLE);
  const sqlite = await resolveRun(folder);
  const duckdb = await resolveRun(folder, { engine: 'duckdb' }).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'link/duckdb') skip('DuckDB cannot be loaded here');
    throw error;
  });
  expect(duckdb).toEqual(sqlite);
  expect(sqlite.length).toBeGreaterThan(5);
  expect((await joined(folder))['person:maren-o-quillby']).toEqual(['a.txt#p1', 'b.txt#p1', 'c.txt#p1']);
  expect((await joined(folder))['person:john-doe']).toEqual(['a.txt#p3']); // nobody's name joins nobody
});

test('documents that are added, also older ones, change no id when the earlier links are given', async () => {
  const [first, second, third, fourth, fifth] = PEOPLE as [Document, Document, Document, Document, Document];
  const folder = run(second, fifth);
  const before = await resolveRun(folder);
  writeEntityFiles(folder, before);
  const earlier = readEarlierIds(path.join(folder, 'links.ndjson'));
  const grown = run(second, fifth, first, third, fourth);
  const after = await resolveRun(grown, { earlier });
  const idOf = (entities: typeof after, file: string, local: string): string | undefined =>
    entities.flatMap(({ links }) => links).find((link) => link.path === file && link.local === local)?.entity;
  for (const { links } of before)
    for (const { path: file, local, entity } of links) expect(idOf(after, file, local)).toBe(entity);
  expect(idOf(await resolveRun(grown), 'a.txt', 'p1')).not.toBe(idOf(before, 'a.txt', 'p1')); // without them it would
  const wrong = folderWith({ 'links.ndjson': '{"a": 1}\n' });
  expect(() => readEarlierIds(path.join(wrong, 'links.ndjson'))).toThrow(/not the links.ndjson/);
});

test('the SQL keeps to what databases have in common', () => {
  for (const sql of PERSON_STATEMENTS) {
    expect(sql).not.toMatch(
      /\b(?:LIMIT|INSTR|STRFTIME|JULIANDAY|IIF|REGEXP\w*|LIST|STRUCT|AUTOINCREMENT|WITHOUT ROWID|QUALIFY)\b|::|\bGROUP_CONCAT/i,
    );
    expect(sql).toMatch(/^CREATE TABLE/);
  }
});
