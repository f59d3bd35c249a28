import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { folderWith } from '../../test/support/cli.ts';
import { ROOT } from '../../test/support/paths.ts';
import { extract } from '../pipeline.ts';
import { exportRun } from './export-run.ts';
import { openDatabase } from './sqlite.ts';

const RECIPES = readFileSync(`${ROOT}docs/recipes/README.md`, 'utf8');
const QUERIES = [...RECIPES.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = '']) => sql.trim());
const TEXT =
  'Agents of the FBI seized firearms worth $3.5 million in Denver, Colorado.\n\n“We will not stop,” said Sheriff Maren O. Quillby.';

let file = '';
beforeAll(async () => {
  const record = extract(TEXT, { path: 'a.txt', date: '2020-03-05' });
  const folder = folderWith({ 'records.ndjson': `${JSON.stringify(record)}\n` });
  await exportRun(path.join(folder, 'records.ndjson'), { formats: ['sqlite'], to: folder, version: '0.0.0' });
  file = path.join(folder, 'slugline.sqlite');
});

test.for(QUERIES)('finds something: %s', (sql) => {
  const database = openDatabase(file);
  try {
    expect(database.all(sql)).not.toEqual([]);
  } finally {
    database.close();
  }
});

test('the sqlite3 command reads the file, where it is installed', ({ skip }) => {
  try {
    execFileSync('sqlite3', ['--version'], { stdio: 'ignore' });
  } catch {
    skip('sqlite3 is not installed');
  }
  expect(
    execFileSync('sqlite3', [file, 'PRAGMA integrity_check; SELECT path FROM documents'], { encoding: 'utf8' }),
  ).toBe('ok\na.txt\n');
});
