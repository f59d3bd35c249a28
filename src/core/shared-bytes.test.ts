import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { folderWith } from '../../test/support/cli.ts';
import { shareBytes, sharedBytes } from './shared-bytes.ts';

test('threads that start later see the same memory, not a copy', async () => {
  const file = path.join(folderWith({ 'numbers.bin': 'abc' }), 'numbers.bin');
  expect(sharedBytes('numbers')).toBeUndefined();
  shareBytes('numbers', file);
  writeFileSync(file, 'xyz');
  shareBytes('numbers', file); // read once
  const bytes = Buffer.from(sharedBytes('numbers')!);
  expect(bytes.toString()).toBe('abc');
  const worker = new Worker(
    `const { getEnvironmentData } = require('node:worker_threads');
     new Uint8Array(getEnvironmentData('slugline/numbers'))[1] = 0x42;`,
    { eval: true },
  );
  await new Promise((resolve) => worker.once('exit', resolve));
  expect(bytes.toString()).toBe('aBc');
});
