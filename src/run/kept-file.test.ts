import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { KeptFile, writeKept } from './kept-file.ts';

const base = mkdtempSync(path.join(tmpdir(), 'slugline-kept-'));
afterAll(() => rmSync(base, { recursive: true }));
let number = 0;

const LONG = 'x'.repeat(3 * 1024 * 1024);

/** Writes parts over a file that holds `before`; says what it holds then, and whether it was written anew. */
async function written(before: string | undefined, parts: readonly string[]) {
  const folder = path.join(base, `${number++}`);
  mkdirSync(folder);
  const file = path.join(folder, 'f');
  if (before !== undefined) {
    writeFileSync(file, before);
    utimesSync(file, 1, 1);
  }
  const kept = new KeptFile(file);
  for (const part of parts) await kept.write(Buffer.from(part));
  await kept.finish();
  expect(readdirSync(folder)).toEqual(['f']);
  return { holds: readFileSync(file, 'utf8'), anew: statSync(file).mtimeMs > 1000 };
}

test.for([
  ['the same', 'one two three ', ['one ', 'two ', 'three '], false],
  ['the same, empty', '', [], false],
  ['nothing before', undefined, ['one '], true],
  ['nothing before, empty', undefined, [], true],
  ['another beginning', 'One two ', ['one ', 'two '], true],
  ['another end', 'one twO ', ['one ', 'two '], true],
  ['longer', 'one ', ['one ', 'two '], true],
  ['shorter', 'one two ', ['one '], true],
  ['empty', 'one two ', [], true],
  ['the same but for the end of much', `${LONG}a`, [LONG, 'b'], true],
  ['the same and long', `${LONG}a`, [LONG, 'a'], false],
] as const)('%s', async ([, before, parts, anew]) => {
  expect(await written(before, parts)).toEqual({ holds: parts.join(''), anew });
});

test('given up, the old file stays and nothing is left behind', async () => {
  const folder = path.join(base, 'given-up');
  mkdirSync(folder);
  const file = path.join(folder, 'f');
  writeFileSync(file, 'old');
  const kept = new KeptFile(file);
  await kept.write(Buffer.from('new'));
  await kept.discard();
  expect(readdirSync(folder)).toEqual(['f']);
  expect(readFileSync(file, 'utf8')).toBe('old');
});

test('a whole file, and a folder in its place', async () => {
  const file = path.join(base, 'whole');
  await writeKept(file, Buffer.from('a'));
  expect(readFileSync(file, 'utf8')).toBe('a');
  mkdirSync(path.join(base, 'folder', 'below'), { recursive: true });
  await expect(writeKept(path.join(base, 'folder'), Buffer.from('a'))).rejects.toBeInstanceOf(Error);
});
