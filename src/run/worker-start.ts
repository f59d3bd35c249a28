// What a worker thread starts with: the program of worker.ts, with the byte code that the build kept of it.
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { allowedDescriptors } from '../core/descriptors.ts';
import { runProgram } from '../core/program.ts';
import { startReadyParser } from '../read/parser-process.ts';
import { DIST } from './dist.ts';
import type { Fresh } from './task.ts';
import type * as Worker from './worker.ts';

/** With fewer files to open at once, the process that parses starts when the program is loaded. */
const ROOMY = 128;

const { prepare, keepCode = false } = (workerData ?? {}) as Worker.WorkerStart;
const parser = prepare !== undefined && allowedDescriptors() >= ROOMY ? startReadyParser(prepare) : undefined;
const program = runProgram(path.join(DIST, 'bundle', 'worker-program.cjs'));
const { default: work, prepareToParse } = program.exports as typeof Worker;
if (prepare !== undefined) prepareToParse(prepare, parser);

export default async function start(batch: Worker.Work): Promise<readonly Fresh[]> {
  const outcomes = await work(batch);
  if (keepCode) program.keepCode();
  return outcomes;
}
