import { expect, test } from 'vitest';
import { openLog, progressLine } from './log.ts';

test.each([
  [120, 3000, 0, 40, '120 of 3,000 documents (4%), 40 a second, 72 s left'],
  [2999, 3000, 2, 1234.6, '2,999 of 3,000 documents (99%), 1,235 a second, 1 s left, 2 failed'],
  [1, 10_000, 0, 0.5, '1 of 10,000 documents (0%), 0.5 a second, 5 h 33 min left'],
  [50, 1000, 0, 5, '50 of 1,000 documents (5%), 5.0 a second, 3 min left'],
  [10, 10, 0, 3, '10 of 10 documents (100%), 3.0 a second'],
  [7, undefined, 1, 20, '7 documents, 20 a second, 1 failed'],
])('%i of %s', (done, total, failed, rate, line) => {
  expect(progressLine(done, total, failed, rate)).toBe(line);
});

function written(format: 'text' | 'json', quiet: boolean): string {
  let text = '';
  const stream = { isTTY: false, write: (piece: string) => (text += piece) } as unknown as NodeJS.WriteStream;
  const log = openLog({ format, quiet, stream });
  log.progress(1, 2, 0); // too early to tell
  log.failure({ path: 'a\u001b[2J.txt', code: 'size', message: 'Too large.' });
  log.end({ documents: 1 });
  return text;
}

test('tells people of failures on one line that commands no terminal', () => {
  expect(written('text', true)).toBe('slugline: a\\u001b[2J.txt: Too large. [size]\n');
});

test('tells programs one object a line', () => {
  const failed = { event: 'failed', path: 'a\u001b[2J.txt', code: 'size', message: 'Too large.' };
  const lines = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  expect(lines(written('json', false))).toEqual([failed, { event: 'end', documents: 1 }]);
  expect(lines(written('json', true))).toEqual([failed]);
});
