import { afterAll, expect, test } from 'vitest';
import { releases } from '../../test/laws/releases.ts';
import { DocumentPool } from './pool.ts';
import type { Task } from './task.ts';

const tasks = (): readonly Task[] =>
  releases.slice(0, 6).map(({ name, text }) => ({
    input: { path: name, bytes: new Uint8Array(Buffer.from(text)), sha256: '', sidecar: undefined },
    date: null,
    timeout: 10,
  }));

const pools: DocumentPool[] = [];
function poolWith(timeout: number): DocumentPool {
  const pool = new DocumentPool({ threads: 1, timeout });
  pools.push(pool);
  return pool;
}
afterAll(async () => {
  for (const pool of pools) await pool.close();
});

test('a batch gives what its documents give alone, in order', async () => {
  const pool = poolWith(60);
  const together = await pool.run(tasks());
  const alone = [];
  for (const task of tasks()) alone.push(...(await pool.run([task])));
  expect(together.map(({ status }) => status)).toEqual(together.map(() => 'ok'));
  expect(together).toEqual(alone);
});

test('documents of a batch that take too long fail, each for itself', async () => {
  const outcomes = await poolWith(0.001).run(tasks());
  expect(outcomes).toHaveLength(tasks().length);
  const late = outcomes.filter(({ status }) => status === 'failed');
  expect(late.length).toBeGreaterThan(0);
  for (const outcome of late) expect(outcome).toMatchObject({ code: 'timeout' });
});

test('what is asked of a pool that was stopped is not done', async () => {
  const pool = poolWith(10);
  const running = pool.run(tasks());
  pool.stop();
  for (const outcome of [...(await running), ...(await pool.run(tasks()))])
    expect(outcome).toMatchObject({ status: 'failed', code: 'run/stopped' });
});
