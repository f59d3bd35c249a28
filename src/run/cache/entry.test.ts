import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileCheck } from '../file-check.ts';
import { COUNTED, type FactCounts } from '../outcome.ts';
import { readEntry, writeEntry } from './entry.ts';

const base = mkdtempSync(path.join(tmpdir(), 'slugline-entry-'));
afterAll(() => rmSync(base, { recursive: true }));

const counts = Object.fromEntries(COUNTED.map((name, i) => [name, i])) as FactCounts;
const record = {
  status: 'ok',
  sha256: 'ab'.repeat(32),
  bytes: 12,
  line: Buffer.from('{"text":"Zwölf\u2028 Leute"}\n'),
  counts,
  file: Buffer.from('{\n  "text": "Zwölf Leute"\n}\n'),
} as const;
let number = 0;
const place = () => ({ file: path.join(base, `${number}`, 'entry'), key: `key ${number++}` });

test('a record comes back as it was', () => {
  const at = place();
  writeEntry(at, record);
  const { file, ...rest } = record;
  expect(readEntry(at)).toEqual({ ...rest, file: fileCheck(file) });
  expect(readdirSync(path.dirname(at.file))).toEqual(['entry']);
});

test('a failure comes back as it was', () => {
  const at = place();
  const failed = { status: 'failed', code: 'timeout', message: 'too long', tries: 2, timeout: 10 } as const;
  writeEntry(at, failed);
  expect(readEntry(at)).toEqual(failed);
});

test('an entry that was cut anywhere, or has one other byte anywhere, is none', () => {
  const at = place();
  writeEntry(at, record);
  const whole = readFileSync(at.file);
  for (let i = 0; i < whole.length; i++) {
    writeFileSync(at.file, whole.subarray(0, i));
    expect([i, readEntry(at)]).toEqual([i, undefined]);
    const other = Buffer.from(whole);
    other[i] = other[i]! ^ 1;
    writeFileSync(at.file, other);
    expect([i, readEntry(at)]).toEqual([i, undefined]);
  }
  writeFileSync(at.file, Buffer.concat([whole, Buffer.from('x')]));
  expect(readEntry(at)).toBeUndefined();
  writeFileSync(at.file, whole);
  expect(readEntry(at)).toBeDefined();
});

test('an entry of another key, a folder, a link and noise are none', () => {
  const [one, other] = [place(), place()];
  writeEntry(one, record);
  mkdirSync(path.dirname(other.file));
  writeFileSync(other.file, readFileSync(one.file));
  expect(readEntry(other)).toBeUndefined();
  rmSync(other.file);
  symlinkSync(one.file, other.file);
  expect(readEntry({ ...one, file: other.file })).toBeUndefined();
  rmSync(other.file);
  mkdirSync(other.file);
  expect(readEntry(other)).toBeUndefined();
  expect(readEntry(place())).toBeUndefined();
});

test('a place that cannot be written to is passed over, and nothing is left there', () => {
  writeFileSync(path.join(base, 'in-the-way'), '');
  expect(() => writeEntry({ file: path.join(base, 'in-the-way', 'entry'), key: 'k' }, record)).not.toThrow();
  const at = place();
  mkdirSync(at.file, { recursive: true });
  writeEntry(at, record);
  expect(readdirSync(path.dirname(at.file))).toEqual(['entry']);
});
