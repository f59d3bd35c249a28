import path from 'node:path';
import { Piscina } from 'piscina';
import { keepYoungSmall, prepareForWorkers } from '../core/engine-flags.ts';
import { SluglineError } from '../core/error.ts';
import { shareBytes } from '../core/shared-bytes.ts';
import { TimeLimit } from './clock.ts';
import { DIST } from './dist.ts';
import { type Failed, failure } from './outcome.ts';
import type { Room } from './room.ts';
import type { Fresh, Task } from './task.ts';
import type { Work, WorkerStart } from './worker.ts';

/** Heap of one worker thread in megabytes; a document that needs more fails with `memory`. */
const HEAP_MB = 640;
/**
 * For what is short-lived, which is nearly all: three parts, of which two are used. A quarter of what V8 takes by itself keeps the
 * process small; twice as much takes a per cent or two off the time, and 14 MB more.
 */
export const YOUNG_MB = 12;

export interface PoolOptions extends WorkerStart {
  readonly threads: number;
  /** Of one document, in seconds. */
  readonly timeout: number;
  readonly atFirst?: number;
}

/** Worker threads that do documents. A document past its time is stopped from outside, whatever it is doing. */
export class DocumentPool {
  readonly #pool: Piscina<Work, readonly Fresh[]>;
  readonly #timeout: number;
  readonly #running = new Set<TimeLimit>();
  #isStopped = false;

  /** At least `atFirst` threads (default: all) are started now, the others when there is work for them. */
  constructor({ threads, timeout, atFirst = threads, ...start }: PoolOptions) {
    this.#timeout = timeout;
    if (threads > 1) shareBytes('lexicon', path.join(DIST, 'lexicon.bin'));
    prepareForWorkers(YOUNG_MB);
    this.#pool = new Piscina<Work, readonly Fresh[]>({
      filename: path.join(DIST, 'bundle', 'worker.cjs'), // workers run built files, also in tests of src/
      minThreads: atFirst,
      maxThreads: threads,
      concurrentTasksPerWorker: 1,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
      workerData: start,
      execArgv: [],
      recordTiming: false,
    });
  }

  /**
   * Does a batch of documents: their outcomes, in order. A document that takes too long, or all memory, fails; the others
   * of its batch are done again. The bytes of a document that is alone are gone for the caller then. Never rejects;
   * after `stop` an outcome is a failure with code `run/stopped`. Records are in `room`, as far as they fit.
   */
  async run(tasks: readonly Task[], room?: Room): Promise<readonly Fresh[]> {
    if (this.#isStopped) return tasks.map(stopped);
    const limit = new TimeLimit(tasks.length, this.#timeout * 1000);
    this.#running.add(limit);
    try {
      const outcomes = await this.#pool.run(
        { tasks, turns: limit.turns, room },
        {
          signal: limit.signal,
          // Handed over, not copied, where they are not needed again.
          transferList: tasks.length === 1 ? [tasks[0]!.input.bytes.buffer as ArrayBuffer] : [],
        },
      );
      keepYoungSmall(); // a worker may have started
      // Whichever clock was first, the reader's or ours: one message.
      return outcomes.map((outcome) =>
        outcome.status === 'failed' && outcome.code === 'timeout' ? this.#tooLate() : outcome,
      );
    } catch (error) {
      limit.clear();
      if (this.#isStopped) return tasks.map(stopped);
      if (!limit.signal.aborted && tasks.length > 1) return await this.#oneByOne(tasks);
      if (!limit.signal.aborted) return [failedWith(error)];
      const { culprit } = limit;
      if (culprit === undefined) return tasks.map(() => this.#tooLate());
      // In memory of their own: a worker that is being ended may still write into the room.
      const others = tasks.length === 1 ? [] : await this.run(tasks.filter((_, index) => index !== culprit));
      return [...others.slice(0, culprit), this.#tooLate(), ...others.slice(culprit)];
    } finally {
      limit.clear();
      this.#running.delete(limit);
    }
  }

  /** A worker that died does not tell which document of a batch it was. */
  async #oneByOne(tasks: readonly Task[]): Promise<readonly Fresh[]> {
    const outcomes: Fresh[] = [];
    for (const task of tasks) outcomes.push(...(await this.run([task])));
    return outcomes;
  }

  #tooLate(): Failed {
    const message = `This document takes longer than ${this.#timeout} s. Raise --timeout, or leave it out.`;
    return failure(new SluglineError('timeout', message));
  }

  /** Ends all work now. */
  stop(): void {
    this.#isStopped = true;
    for (const limit of this.#running) limit.end();
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

function failedWith(error: unknown): Failed {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
    return failure(new SluglineError('memory', 'This document needs more memory than a worker has. Leave it out.'));
  return failure(error);
}

function stopped(): Failed {
  return failure(new SluglineError('run/stopped', 'The run was stopped.'));
}
