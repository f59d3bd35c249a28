import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findConfig } from './find.ts';
import { readList } from './lists.ts';
import { loadConfig } from './load.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'slugline-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function config(content: unknown, files: Readonly<Record<string, string>> = {}): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const file = path.join(folder, 'slugline.config.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test('finds the nearest configuration upwards', () => {
  const file = config({});
  const below = path.join(folder, 'a/b');
  mkdirSync(below, { recursive: true });
  expect(findConfig(below)).toBe(file);
});

test('reads lists from files of all kinds', () => {
  const file = config(
    { $schema: 'x', agencies: [{ name: 'First' }, 'a.csv', 'a.yaml'], programs: ['p.json'], cities: ['c.tsv'] },
    {
      'a.csv': 'name,abbreviation,forms\n"Second, the",SEC2,Two | Deux\n,,\n',
      'a.yaml': '- name: Third\n  level: local\n',
      'p.json': '[{"name": "Plan"}]',
      'c.tsv': 'geonames\tforms\n4259418\tNaptown\n',
    },
  );
  expect(loadConfig(file).config).toEqual({
    agencies: [
      { name: 'First' },
      { name: 'Second, the', abbreviation: 'SEC2', forms: ['Two', 'Deux'] },
      { name: 'Third', level: 'local' },
    ],
    programs: [{ name: 'Plan' }],
    cities: [{ geonames: 4_259_418, forms: ['Naptown'] }],
  });
});

test('the hash is of what it says, wherever it says it', () => {
  const inside = loadConfig(config({ off: ['law'], people: [{ name: 'Ada Quill', id: 'x' }] })).sha256;
  expect(loadConfig(config({ people: ['p.csv'], off: ['law'] }, { 'p.csv': 'id,name\nx,Ada Quill\n' })).sha256).toBe(
    inside,
  );
  expect(loadConfig(config({ off: ['law'] })).sha256).not.toBe(inside);
});

test.for([
  { name: 'broken JSON', content: '{\n "off" 1\n}', says: /config\.json:2:8: this is not valid JSON/ },
  { name: 'an unknown key', content: { agency: [] }, says: /config\.json: \/agency: is not a property/ },
  { name: 'a type that is none', content: { off: ['town'] }, says: /config\.json: \/off\/0: must be one of/ },
  { name: 'a key of an entry', content: { people: [{ nam: 'x' }] }, says: /config\.json: \/people\/0\/nam/ },
  { name: 'a city without forms', content: { cities: [{ geonames: 1 }] }, says: /config\.json: \/cities\/0\/forms/ },
  {
    name: 'an unknown city',
    content: { cities: [{ geonames: 1, forms: ['x'] }] },
    says: /json: \/cities\/0\/geonames/,
  },
  {
    name: 'a missing list',
    content: { people: ['no.csv'] },
    says: /json: \/people\/0: .*no\.csv: there is no such file/,
  },
  { name: 'a list of another kind', content: { people: ['no.txt'] }, says: /config\.json: \/people\/0/ },
  { name: 'a row', content: { people: ['bad.csv'] }, says: /bad\.csv:3: \/name: is missing/ },
  { name: 'a wide row', content: { people: ['wide.csv'] }, says: /wide\.csv:2: 3 cells/ },
  { name: 'an entry of a list', content: { people: ['bad.yaml'] }, says: /bad\.yaml \/0: \/nam/ },
])('names the place: $name', ({ content, says }) => {
  const files = { 'bad.csv': 'id,name\na,Ada\nb,\n', 'wide.csv': 'id,name\na,Ada,Quill\n', 'bad.yaml': '- nam: Ada\n' };
  expect(() => loadConfig(config(content, files))).toThrow(says);
});

test('cells may hold separators, quotes and line ends', () => {
  expect(readList('\ufeffname,id\r\n"a ""b"", c\nd",x\r\ne', 'x.csv')).toEqual([
    { entry: { name: 'a "b", c\nd', id: 'x' }, place: ':2' },
    { entry: { name: 'e' }, place: ':4' },
  ]);
  expect(() => readList('name\n"a', 'x.csv')).toThrow('x.csv:2: a quoted cell does not end');
  expect(() => readList('a: 1', 'x.yaml')).toThrow('x.yaml: expected a list');
});
