import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { SluglineError } from '../core/error.ts';
import { TimeLimit } from './clock.ts';
import { type Failed, failure } from './outcome.ts';
import type { Fresh, Task } from './task.ts';
import type { Work } from './worker.ts';

/** Heap of one worker thread in megabytes; a document that needs more fails with `memory`. */
const HEAP_MB = 640;

/** Worker threads that do documents. A document past its time is stopped from outside, whatever it is doing. */
export class DocumentPool {
  readonly #pool: Piscina<Work, Fresh>;
  readonly #timeout: number;
  readonly #stop = new AbortController();

  constructor({ threads, timeout }: { readonly threads: number; readonly timeout: number }) {
    this.#timeout = timeout;
    this.#pool = new Piscina<Work, Fresh>({
      // Workers run built files: from src/ (tests) as from dist/.
      filename: fileURLToPath(new URL('../../dist/run/worker.js', import.meta.url)),
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: 1,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      execArgv: [],
      recordTiming: false,
    });
  }

  /** Does one document, whose bytes are gone for the caller then. Never rejects; after `stop` the outcome is a failure with code `run/stopped`. */
  async run(task: Task): Promise<Fresh> {
    const limit = new TimeLimit(this.#timeout * 1000);
    const work: Work = { task, began: limit.began };
    try {
      const outcome = await this.#pool.run(work, {
        signal: AbortSignal.any([limit.signal, this.#stop.signal]),
        transferList: [task.input.bytes.buffer as ArrayBuffer], // handed over, not copied
      });
      // Whichever clock was first, the reader's or ours: one message.
      return outcome.status === 'failed' && outcome.code === 'timeout' ? this.#tooLate() : outcome;
    } catch (error) {
      if (this.#stop.signal.aborted) return failure(new SluglineError('run/stopped', 'The run was stopped.'));
      if (limit.signal.aborted) return this.#tooLate();
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
        return failure(new SluglineError('memory', 'This document needs more memory than a worker has. Leave it out.'));
      return failure(error);
    } finally {
      limit.clear();
    }
  }

  #tooLate(): Failed {
    const message = `This document takes longer than ${this.#timeout} s. Raise --timeout, or leave it out.`;
    return failure(new SluglineError('timeout', message));
  }

  /** Ends all work now. */
  stop(): void {
    this.#stop.abort();
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
