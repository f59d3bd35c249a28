import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { lineBytesOf, linesOf } from './ndjson-lines.ts';

async function lines(text: string, chunkBytes: number): Promise<readonly string[]> {
  const bytes = Buffer.from(text, 'utf8');
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) chunks.push(bytes.subarray(at, at + chunkBytes));
  const found: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) found.push(line);
  return found;
}

test.each([1, 2, 3, 7, 100])('cuts chunks of %i bytes into whole lines', async (size) => {
  expect(await lines('{"a":"é"}\r\n\n{"b":"\u2028😀"}\nlast', size)).toEqual([
    '{"a":"é"}',
    '',
    '{"b":"\u2028😀"}',
    'last',
  ]);
});

test('ends with the last line feed', async () => {
  expect(await lines('a\n', 10)).toEqual(['a']);
  expect(await lines('', 10)).toEqual([]);
});

test.each([1, 3, 100])('says of a line that is too long that it was there, in chunks of %i bytes', async (size) => {
  const bytes = Buffer.from(`short\n${'x'.repeat(20)}\nten letter\n${'y'.repeat(11)}`);
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  const found: (string | undefined)[] = [];
  for await (const line of lineBytesOf(Readable.from(chunks), 10)) found.push(line?.toString());
  expect(found).toEqual(['short', undefined, 'ten letter', undefined]);
});
