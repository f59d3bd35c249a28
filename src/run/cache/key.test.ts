import { expect, test } from 'vitest';
import type { LoadedConfig } from '../../config/load.ts';
import type { DocumentInput } from '../input.ts';
import { buildDigest, digestOfBuild } from './build.ts';
import { entryKey } from './key.ts';

const INPUT: DocumentInput = { path: 'a.txt', bytes: new Uint8Array(3), sha256: 'f00', sidecar: undefined };
const OPTIONS = { date: null, config: undefined };
const config = (sha256: string): LoadedConfig => ({ file: 'c.json', config: {}, sha256 });

test('everything that can change a record changes its key, and only that', () => {
  const sidecar = (text: string, path = 'a.meta.json') => ({ ...INPUT, sidecar: { path, text } });
  const keys = [
    entryKey('build', INPUT, OPTIONS),
    entryKey('other build', INPUT, OPTIONS),
    entryKey('build', { ...INPUT, path: '2020-03-01.txt' }, OPTIONS),
    entryKey('build', { ...INPUT, sha256: 'ba7' }, OPTIONS),
    entryKey('build', sidecar(''), OPTIONS),
    entryKey('build', sidecar('{"date":"2020-03-01"}'), OPTIONS),
    entryKey('build', sidecar('', 'A.meta.json'), OPTIONS),
    entryKey('build', INPUT, { ...OPTIONS, date: '2020-03-01' }),
    entryKey('build', INPUT, { ...OPTIONS, sourceMap: true }),
    entryKey('build', INPUT, { ...OPTIONS, config: config('1') }),
    entryKey('build', INPUT, { ...OPTIONS, config: config('2') }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(entryKey('build', { ...INPUT, bytes: new Uint8Array(4) }, OPTIONS)).toBe(keys[0]);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
});

test('the build is known by its content', () => {
  expect(digestOfBuild()).toMatch(/^[0-9a-f]{64}$/);
  expect(digestOfBuild()).toBe(digestOfBuild());
  expect(buildDigest()).toMatch(/^[0-9a-f]{64}$/);
});
