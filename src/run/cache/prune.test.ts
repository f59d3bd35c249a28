import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeEntry } from './entry.ts';
import { entryFile, isCacheFolder, makeCacheFolder, sizeFile } from './folder.ts';
import { cacheContent, notedSize, pruneCache } from './prune.ts';

const base = mkdtempSync(path.join(tmpdir(), 'slugline-prune-'));
afterAll(() => rmSync(base, { recursive: true }));
let number = 0;

/** A cache of ten entries; entry `i` was used last at second `i`. */
async function tenEntries() {
  const folder = path.join(base, `cache ${number++}`);
  await makeCacheFolder(folder);
  const files = Array.from({ length: 10 }, (_, i) => {
    const key = `${i % 2}${i}`.padEnd(64, 'a');
    const file = entryFile(folder, key);
    writeEntry({ file, key }, { status: 'failed', code: 'pdf/invalid', message: 'broken', tries: 1, timeout: 10 });
    utimesSync(file, i, i);
    return file;
  });
  return { folder, files, one: cacheContent(folder).bytes / 10, left: () => files.map((file) => existsSync(file)) };
}

test('what was not used for longest goes first', async () => {
  const { folder, one, left } = await tenEntries();
  expect(pruneCache(folder, { bytes: one * 3.5 })).toEqual({ entries: 7, bytes: one * 7 });
  expect(left()).toEqual([...Array(7).fill(false), ...Array(3).fill(true)]);
  expect(cacheContent(folder)).toEqual({ entries: 3, bytes: one * 3 });
  expect(notedSize(folder)).toBe(one * 3);
});

test('what is older than a time goes in any case, what is younger than another stays', async () => {
  const first = await tenEntries();
  expect(pruneCache(first.folder, { bytes: Infinity, since: 4000 }).entries).toBe(4);
  const second = await tenEntries();
  expect(pruneCache(second.folder, { bytes: 0, keepFrom: 6000 }).entries).toBe(6);
  expect(second.left()).toEqual([...Array(6).fill(false), ...Array(4).fill(true)]);
});

test('left-over temporary files go when they are old; what is not ours stays', async () => {
  const { folder, files } = await tenEntries();
  const strange = path.join(path.dirname(files[0]!), 'notes.txt');
  const [old, young] = [`${files[0]!}.77-0.tmp`, `${files[0]!}.78-0.tmp`];
  for (const file of [strange, old, young]) writeFileSync(file, 'x');
  utimesSync(old, 1, 1);
  pruneCache(folder, { bytes: 0 });
  expect([strange, old, young].map((file) => existsSync(file))).toEqual([true, false, true]);
  expect(isCacheFolder(folder)).toBe(true);
});

test('a size note that is missing or damaged is counted anew', async () => {
  const { folder, one } = await tenEntries();
  for (const note of ['', '-1', '12 cats', '1e99']) {
    writeFileSync(sizeFile(folder), note);
    expect(notedSize(folder)).toBe(one * 10);
  }
  pruneCache(folder, { bytes: Infinity });
  expect(readFileSync(sizeFile(folder), 'utf8')).toBe(String(one * 10));
});
