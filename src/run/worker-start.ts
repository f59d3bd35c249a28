// What a worker thread starts with: the program of worker.ts, with the byte code that the build kept of it.
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { runProgram } from '../core/program.ts';
import { DIST } from './dist.ts';
import type { Fresh } from './task.ts';
import type * as Worker from './worker.ts';

const program = runProgram(path.join(DIST, 'bundle', 'worker-program.cjs'));
const { default: work } = program.exports as typeof Worker;
const { keepCode = false } = (workerData ?? {}) as Worker.WorkerStart;

export default async function start(batch: Worker.Work): Promise<readonly Fresh[]> {
  const outcomes = await work(batch);
  if (keepCode) program.keepCode();
  return outcomes;
}
