import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { TimeLimit, turnOf } from './clock.ts';

async function lateWithin(limit: TimeLimit, milliseconds: number): Promise<boolean> {
  await Promise.race([
    sleep(milliseconds),
    new Promise((resolve) => limit.signal.addEventListener('abort', resolve, { once: true })),
  ]);
  return limit.signal.aborted;
}

test('the time of a batch is not that of a document', async () => {
  const limit = new TimeLimit(100, 400);
  const turn = turnOf(limit.turns);
  for (let index = 0; index < 100; index++) {
    turn(index);
    await sleep(8);
  }
  expect(limit.signal.aborted).toBe(false);
  limit.clear();
});

test('the document whose turn it is when the time is over is the one', async () => {
  const limit = new TimeLimit(3, 300);
  const turn = turnOf(limit.turns);
  turn(0);
  turn(1);
  expect(await lateWithin(limit, 5000)).toBe(true);
  expect(limit.culprit).toBe(1);
});

test('the turns of a document are counted together', async () => {
  const limit = new TimeLimit(2, 300);
  const turn = turnOf(limit.turns);
  for (let round = 0; round < 100 && !limit.signal.aborted; round++) {
    turn(0);
    turn(1);
    await sleep(20);
  }
  expect(limit.culprit).toBe(1);
});

test('before a worker has begun, no document is late', async () => {
  const limit = new TimeLimit(1, 10);
  expect(await lateWithin(limit, 100)).toBe(false);
  limit.end();
  expect(limit.signal.aborted).toBe(true);
  expect(limit.culprit).toBeUndefined();
});
