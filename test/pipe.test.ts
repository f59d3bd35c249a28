import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './support/paths.ts';

test('a reader that has enough of the output ends the program without a word', () => {
  const { stderr, status } = spawnSync('sh', ['-c', `"${process.execPath}" dist/cli/main.js schema | true`], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
