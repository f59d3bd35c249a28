import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { folderWith, readLines, slugline } from '../support/cli.ts';

interface Failure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

const GOOD = 'SPRINGFIELD, Ill. – The FBI arrested 12 people in Chicago on March 3, 2021, said Sheriff Dana Whitlow.\n';

/** A page whose content, a few kilobytes, unfolds to hundreds of megabytes, twice. */
function bomb(megabytes: number): Buffer {
  const once = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 'q '), { level: 9 });
  const content = deflateSync(once, { level: 9 });
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>',
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const add = (number: number, body: Buffer): void => {
    offsets.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n'));
  };
  for (const [i, body] of objects.entries()) add(i + 1, Buffer.from(body));
  const head = `<< /Length ${content.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`;
  add(4, Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream')]));
  const start = Buffer.concat(parts).length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 5\n0000000000 65535 f \n${rows}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

async function runOver(files: Readonly<Record<string, string | Uint8Array>>, ...options: readonly string[]) {
  const out = folderWith();
  const started = performance.now();
  const { code, stderr } = await slugline([
    'run',
    folderWith(files),
    '--out',
    out,
    '--quiet',
    '--no-cache',
    ...options,
  ]);
  return {
    code,
    stderr,
    seconds: (performance.now() - started) / 1000,
    failures: readLines<Failure>(path.join(out, 'errors.ndjson')),
    records: readFileSync(path.join(out, 'records.ndjson'), 'utf8'),
  };
}

test('a document that takes too long is stopped from outside; the others are what they are alone', async () => {
  const alone = await runOver({ 'a.txt': GOOD, 'z.txt': GOOD });
  const long = 'Officer Dana Whitlow of Springfield paid $1,200 on Tuesday. '.repeat(200_000);
  const { code, failures, records } = await runOver(
    { 'a.txt': GOOD, 'long.txt': long, 'z.txt': GOOD },
    '--timeout',
    '1',
    '--jobs',
    '1',
  );
  expect({ code, codes: failures.map((failure) => [failure.path, failure.code]) }).toEqual({
    code: 1,
    codes: [['long.txt', 'timeout']],
  });
  expect(records).toBe(alone.records);
});

test('a PDF that unfolds without end ends as one entry, within the limits', async () => {
  const alone = await runOver({ 'a.txt': GOOD });
  const { code, failures, records, seconds } = await runOver({ 'a.txt': GOOD, 'b.pdf': bomb(1500) }, '--timeout', '5');
  expect(code).toBe(1);
  expect(failures).toHaveLength(1);
  expect(failures[0]!.path).toBe('b.pdf');
  expect(['memory', 'timeout', 'pdf/invalid']).toContain(failures[0]!.code);
  expect(failures[0]!.message).not.toMatch(/\n|\bat\b.*:\d+:\d+/);
  expect(records).toBe(alone.records);
  expect(seconds).toBeLessThan(60);
});
