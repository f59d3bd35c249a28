import { expect, test, vi } from 'vitest';
import { run } from '../src/run/run.ts';
import { folderWith, slugline, tree } from './support/cli.ts';

vi.mock('../src/run/pool.ts', () => {
  throw new Error('worker threads were started');
});
vi.mock('../src/pipeline.ts', () => {
  throw new Error('the rules were loaded');
});

test('a run that finds everything in the cache starts no worker and loads no rules', async () => {
  const input = folderWith({ 'a.txt': 'Two people were charged.', 'b.pdf': '%PDF-1.7\nno more' });
  const [out, cache, cold] = [folderWith(), folderWith(), folderWith()];
  const limits = { jobs: 1, date: null, maxBytes: 100_000, timeout: 60 };
  const again = () =>
    run({ ...limits, inputs: [input], out, cache: { folder: cache, maxBytes: 2 ** 30, retryFailed: false } });
  await expect(again()).rejects.toThrow(/worker threads were started|error when mocking/);
  const args = ['--max-bytes', '100000', '--timeout', '60', '-q'];
  await slugline(['run', input, '--out', cold, '--cache', cache, ...args]);
  expect(await again()).toMatchObject({ reused: 1, remembered: 1 });
  expect(tree(out)).toEqual(tree(cold));
});
