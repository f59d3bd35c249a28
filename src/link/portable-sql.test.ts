import path from 'node:path';
import { expect, test } from 'vitest';
import { type Document, lives, role, run } from '../../test/support/linked-run.ts';
import { exportRun } from '../export/export-run.ts';
import { openDatabase } from '../export/sqlite.ts';
import { openEngine } from './engine.ts';
import { loadTables } from './load.ts';
import { PERSON_STATEMENTS, SELECT_PAIRS } from './sql.ts';

const DOCUMENTS: readonly Document[] = [
  [
    '2020-01-01',
    { 'Robert Quillby': role('Sheriff', 'Lucas County'), 'Ines T. Vosk': { age: 34, ...lives('Toledo') } },
  ],
  ['2020-01-02', { 'Bob Quillby': role('Sheriff', 'Lucas County'), 'Ines Tarrow Vosk': { age: 34 }, Vosk: {} }],
  ['2020-02-02', { Quillby: role('Sheriff'), 'John Smith': role('Mayor'), 'Wilfredo Castane': role('Detective') }],
  [
    '2020-03-02',
    { 'John Smith': role('Mayor'), 'Jon Smith': {}, 'Wifredo Castane': role('Detective'), 'Ines Tarrow': {} },
  ],
];

type Answer = Readonly<Record<string, unknown>>;

/** Pairs without what stands for the profiles. */
const told = (pairs: readonly Answer[]) => pairs.map(({ a, b, ...rest }) => JSON.stringify([a, b, rest])).sort();

test('the SQL finds the same pairs in the tables of export as in those that resolve loads', async () => {
  const folder = run(...DOCUMENTS);
  await exportRun(folder, { formats: ['sqlite'], to: path.join(folder, 'export'), version: '0' });
  const database = openDatabase(path.join(folder, 'export', 'slugline.sqlite'));
  const engine = await openEngine('sqlite', false);
  try {
    for (const sql of PERSON_STATEMENTS) database.exec(sql);
    const exported = database.all(SELECT_PAIRS) as unknown as Answer[];
    const members = await loadTables(engine, folder, 'joined');
    const loaded: Answer[] = [];
    for (const sql of PERSON_STATEMENTS) await engine.run(sql);
    const keyOf = (number: unknown) => members.profiles()[Number(number)]?.key;
    await engine.scan(SELECT_PAIRS, (row) => loaded.push({ ...row, a: keyOf(row['a']), b: keyOf(row['b']) }));
    expect(exported.length).toBeGreaterThan(2);
    expect(told(loaded)).toEqual(told(exported));
  } finally {
    engine.close();
    database.close();
  }
});
