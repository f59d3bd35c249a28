import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { defaultCacheFolder, isCacheFolder, makeCacheFolder } from './folder.ts';

const base = mkdtempSync(path.join(tmpdir(), 'slugline-cache-folder-'));
afterAll(() => rmSync(base, { recursive: true }));

test('the environment says where the cache is', () => {
  expect(defaultCacheFolder({ SLUGLINE_CACHE: 'off', XDG_CACHE_HOME: '/x' })).toBeUndefined();
  expect(defaultCacheFolder({ SLUGLINE_CACHE: '/own', XDG_CACHE_HOME: '/x' })).toBe('/own');
  expect(defaultCacheFolder({ SLUGLINE_CACHE: '', XDG_CACHE_HOME: '/x' })).toBe('/x/slugline');
  const home = defaultCacheFolder({ XDG_CACHE_HOME: 'relative' })!;
  expect(home.startsWith(homedir())).toBe(true);
  expect(home.endsWith('slugline')).toBe(true);
});

test('a new folder becomes a cache, and is one when it is opened again', async () => {
  const folder = path.join(base, 'a', 'b');
  for (let i = 0; i < 2; i++) await makeCacheFolder(folder);
  expect(isCacheFolder(folder)).toBe(true);
  writeFileSync(path.join(folder, 'CACHEDIR.TAG'), 'Signature: 8a477f'); // its maker was killed
  rmSync(path.join(folder, 'entries'), { recursive: true });
  await makeCacheFolder(folder);
  expect(isCacheFolder(folder)).toBe(true);
});

test('a folder with other files is not taken, and a file is none', async () => {
  const folder = mkdtempSync(path.join(base, 'other-'));
  writeFileSync(path.join(folder, 'thesis.txt'), 'mine');
  await expect(makeCacheFolder(folder)).rejects.toMatchObject({ code: 'cache/not-a-cache' });
  expect(readdirSync(folder)).toEqual(['thesis.txt']);
  await expect(makeCacheFolder(path.join(folder, 'thesis.txt'))).rejects.toMatchObject({ code: 'run/output' });
  expect(existsSync(path.join(folder, 'entries'))).toBe(false);
});
