// A worker thread: does one batch of documents at a time and hands over bytes.
import { workerData } from 'node:worker_threads';
import { prepareToParse } from '../read/sandbox.ts';
import type { PackedFormat } from '../read/sandbox/protocol.ts';

/** What a worker is told when it starts. */
export interface WorkerStart {
  /** A format that it will be given, when there is little else to do. */
  readonly prepare?: PackedFormat | undefined;
}

const { prepare } = (workerData ?? {}) as WorkerStart;
if (prepare !== undefined) prepareToParse(prepare);

// Loaded only now: the process that reads PDFs begins meanwhile.
const { work } = await import('./work.ts');
export default work;
