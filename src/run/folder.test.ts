import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './folder.ts';

test('makes a folder with those above it, again without harm, and never on a file', async () => {
  const base = mkdtempSync(path.join(tmpdir(), 'slugline-folder-'));
  const deep = path.join(base, 'a', 'b', 'c');
  await makeFolder(deep);
  await makeFolder(deep);
  expect(existsSync(deep)).toBe(true);
  writeFileSync(path.join(base, 'file'), '');
  await expect(makeFolder(path.join(base, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
  rmSync(base, { recursive: true });
});

test.skipIf(!existsSync('/proc/self'))('ends where a folder cannot be made', async () => {
  await expect(makeFolder('/proc/slugline/out')).rejects.toBeInstanceOf(Error);
});
