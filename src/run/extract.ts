import { setImmediate as turn } from 'node:timers/promises';
import type PQueue from 'p-queue';
import { SluglineError } from '../core/error.ts';
import type { Cache } from './cache/cache.ts';
import type { EntryPlace } from './cache/entry.ts';
import type { FoundDocument } from './find.ts';
import { type DocumentInput, readInput } from './input.ts';
import { configReference, type RunOptions } from './options.ts';
import { failure } from './outcome.ts';
import type { DocumentPool } from './pool.ts';
import type { Results } from './results.ts';
import type { Fresh, Task } from './task.ts';

/** How long other work may wait while records come from the cache, in milliseconds. */
const TURN_MS = 25;

/** Documents to outcomes, in order: from the cache, or else through worker threads, which start when first needed. */
export class Extraction {
  readonly #options: RunOptions;
  readonly #cache: Cache | undefined;
  readonly #results: Results;
  #workers: Workers | undefined;
  /** Documents whose record came from the cache. */
  reused = 0;
  /** Documents that failed in an earlier run, and were not tried again. */
  remembered = 0;

  constructor(options: RunOptions, cache: Cache | undefined, results: Results) {
    this.#options = options;
    this.#cache = cache;
    this.#results = results;
  }

  /** Does all of them. Throws `run/stopped` when `signal` aborts, and whatever could not be written. */
  async run(documents: readonly FoundDocument[], signal: AbortSignal | undefined): Promise<void> {
    const stop = (): void => {
      this.#results.stop();
      this.#workers?.stop();
    };
    signal?.addEventListener('abort', stop);
    if (signal?.aborted === true) stop();
    try {
      let turned = performance.now();
      for (const [index, document] of documents.entries()) {
        await this.#results.room(index);
        if (this.#results.isOver) break;
        await this.#do(index, document, documents.length);
        if (performance.now() - turned < TURN_MS) continue;
        await turn();
        turned = performance.now();
      }
      await this.#workers?.finished();
      await this.#results.settle();
    } finally {
      signal?.removeEventListener('abort', stop);
      await this.#workers?.close();
    }
    if (signal?.aborted === true) throw new SluglineError('run/stopped', 'Stopped. Run again to finish.');
  }

  /** Takes a document from the cache, or hands it to a worker as soon as one is free. */
  async #do(index: number, document: FoundDocument, total: number): Promise<void> {
    let input: DocumentInput;
    try {
      input = readInput(document, this.#options.maxBytes);
    } catch (error) {
      await this.#results.keep(index, failure(error));
      return;
    }
    const place = this.#cache?.placeOf(input);
    const kept = place && this.#cache?.get(place);
    if (kept !== undefined) {
      if (kept.status === 'ok') this.reused += 1;
      else this.remembered += 1;
      await this.#results.keep(index, kept);
      return;
    }
    this.#workers ??= await Workers.start(Math.max(1, Math.min(this.#options.jobs, total)), this.#options.timeout);
    if (this.#results.isOver) return;
    await this.#workers.add(this.#task(input, place), async (outcome) => {
      this.#remember(place, outcome);
      await this.#results.keep(index, outcome);
    });
  }

  #task(input: DocumentInput, place: EntryPlace | undefined): Task {
    const { date, timeout, sourceMap } = this.#options;
    return {
      input,
      date,
      timeout,
      sourceMap,
      config: configReference(this.#options.config),
      entry: place && this.#cache?.room(place),
    };
  }

  #remember(place: EntryPlace | undefined, outcome: Fresh): void {
    if (place === undefined || this.#cache === undefined || this.#results.isOver) return;
    if (outcome.status === 'failed') this.#cache.putFailure(place, outcome);
    else this.#cache.grown(outcome.line.length);
  }
}

/** Worker threads with as many documents in flight as there are threads. */
class Workers {
  readonly #pool: DocumentPool;
  readonly #queue: PQueue;
  readonly #threads: number;

  private constructor(pool: DocumentPool, queue: PQueue, threads: number) {
    this.#pool = pool;
    this.#queue = queue;
    this.#threads = threads;
  }

  /** Loads what threads need; a run that finds everything in the cache does without. */
  static async start(threads: number, timeout: number): Promise<Workers> {
    const [{ default: Queue }, { DocumentPool: Pool }] = await Promise.all([import('p-queue'), import('./pool.ts')]);
    return new Workers(new Pool({ threads, timeout }), new Queue({ concurrency: threads }), threads);
  }

  /** Waits until the document is next; `done` is called when it is done. */
  async add(task: Task, done: (outcome: Fresh) => Promise<void>): Promise<void> {
    await this.#queue.onSizeLessThan(this.#threads);
    void this.#queue.add(async () => done(await this.#pool.run(task)));
  }

  async finished(): Promise<void> {
    await this.#queue.onIdle();
  }

  stop(): void {
    this.#queue.clear();
    this.#pool.stop();
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}
