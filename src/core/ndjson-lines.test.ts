import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOf } from './ndjson-lines.ts';

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
