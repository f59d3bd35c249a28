import { setImmediate as turn } from 'node:timers/promises';
import PQueue from 'p-queue';
import { SluglineError } from '../core/error.ts';
import type { Cache } from './cache/cache.ts';
import type { EntryPlace } from './cache/entry.ts';
import type { FoundDocument } from './find.ts';
import { type DocumentInput, readInput } from './input.ts';
import { configReference, type RunOptions } from './options.ts';
import { failure } from './outcome.ts';
import type { DocumentPool, PoolOptions } from './pool.ts';
import type { Results } from './results.ts';
import { type Room, Rooms } from './room.ts';
import type { Fresh, Task } from './task.ts';

/** Most documents, and bytes, that a worker is given at once. */
const BATCH = 16;
const BATCH_BYTES = 256 * 1024;
/** A larger document is given alone. */
const SMALL_BYTES = 64 * 1024;

/** So many documents are done before a second worker has loaded what it needs. If they are not, it comes after all. */
const FEW = 32;
const OTHERS_AFTER_MS = 3000;

/** A document that is not known, on its way to a worker. */
interface Gathered {
  readonly index: number;
  readonly place: EntryPlace | undefined;
  readonly task: Task;
}

/** How long other work may wait while records come from the cache, in milliseconds. */
const TURN_MS = 25;

/** Documents to outcomes, in order: from the cache, or else through worker threads, which start when first needed. */
export class Extraction {
  readonly #options: RunOptions;
  readonly #cache: Cache | undefined;
  readonly #results: Results;
  #workers: Workers | undefined;
  /** Documents that are handed over together. */
  #gathered: Gathered[] = [];
  #gatheredBytes = 0;
  readonly #rooms = new Rooms();
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
      for (const [index, document] of inTurn(documents)) {
        if (!this.#results.hasRoom(index)) {
          await this.#handOver(documents); // it may be what all others wait for
          await this.#results.room(index);
        }
        if (this.#results.isOver) break;
        await this.#do(index, document, documents);
        if (performance.now() - turned < TURN_MS) continue;
        await turn();
        turned = performance.now();
      }
      await this.#handOver(documents);
      await this.#workers?.finished();
      await this.#results.settle();
    } finally {
      signal?.removeEventListener('abort', stop);
      await this.#workers?.close();
    }
    if (signal?.aborted === true) throw new SluglineError('run/stopped', 'Stopped. Run again to finish.');
  }

  /** Takes a document from the cache, or puts it with those that are handed to a worker together. */
  async #do(index: number, document: FoundDocument, all: readonly FoundDocument[]): Promise<void> {
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
    const isAlone = !isSmall(input.bytes);
    if (isAlone || this.#gatheredBytes + input.bytes.length > BATCH_BYTES) await this.#handOver(all);
    this.#gathered.push({ index, place, task: this.#task(input, place) });
    this.#gatheredBytes += input.bytes.length;
    if (isAlone || this.#gathered.length >= batchLength(all.length, this.#options.jobs)) await this.#handOver(all);
  }

  /** Hands what was gathered to a worker as soon as one is free. */
  async #handOver(all: readonly FoundDocument[]): Promise<void> {
    const gathered = this.#gathered;
    if (gathered.length === 0) return;
    this.#gathered = [];
    this.#gatheredBytes = 0;
    this.#workers ??= await this.#start(all);
    if (this.#results.isOver) return;
    await this.#workers.add(
      gathered.map(({ task }) => task),
      () => this.#rooms.take(this.#results.next),
      (outcomes) => {
        for (const [i, outcome] of outcomes.entries()) {
          const { index, place } = gathered[i]!;
          this.#remember(place, outcome);
          if (outcome.status === 'ok') this.#rooms.giveBack(outcome.file, gathered.at(-1)!.index);
          void this.#results.keep(index, outcome);
        }
      },
    );
  }

  async #start(all: readonly FoundDocument[]): Promise<Workers> {
    const { jobs, timeout } = this.#options;
    const threads = Math.max(1, Math.min(jobs, all.length));
    if (all.length > FEW) return Workers.start({ threads, timeout });
    const prepare = all.some(isPdf) ? 'pdf' : undefined;
    return Workers.start({ threads, timeout, atFirst: 1, prepare });
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

/** Worker threads with as many batches in flight as there are threads. */
class Workers {
  readonly #pool: DocumentPool;
  readonly #queue: PQueue;
  readonly #threads: number;
  readonly #others: NodeJS.Timeout;

  private constructor(pool: DocumentPool, queue: PQueue, threads: number) {
    this.#pool = pool;
    this.#queue = queue;
    this.#threads = threads;
    this.#others = setTimeout(() => (queue.concurrency = threads), OTHERS_AFTER_MS).unref();
  }

  /** Loads what threads need; a run that finds everything in the cache does without. */
  static async start(options: PoolOptions): Promise<Workers> {
    const { DocumentPool: Pool } = await import('./pool.ts');
    const { threads, atFirst = threads } = options;
    return new Workers(new Pool(options), new PQueue({ concurrency: atFirst }), threads);
  }

  /** Waits until the batch is next; `done` is called when it is done. */
  async add(batch: readonly Task[], room: () => Room, done: (outcomes: readonly Fresh[]) => void): Promise<void> {
    await this.#queue.onSizeLessThan(this.#threads);
    void this.#queue.add(async () => done(await this.#pool.run(batch, room())));
  }

  async finished(): Promise<void> {
    await this.#queue.onIdle();
  }

  stop(): void {
    this.#queue.clear();
    this.#pool.stop();
  }

  async close(): Promise<void> {
    clearTimeout(this.#others);
    await this.#pool.close();
  }
}

/** Few documents: PDFs after the others, while whose facts are looked for the process that reads PDFs loads its library. */
function inTurn(documents: readonly FoundDocument[]): Iterable<[number, FoundDocument]> {
  if (documents.length > FEW) return documents.entries();
  return [...documents.entries()].sort(([, a], [, b]) => Number(isPdf(a)) - Number(isPdf(b)));
}

function isPdf({ path }: FoundDocument): boolean {
  return /\.pdf$/i.test(path);
}

/** Shorter batches for few documents: each worker is to have several, and none is to wait long for the last one. */
function batchLength(documents: number, threads: number): number {
  return Math.max(1, Math.min(BATCH, Math.ceil(documents / (threads * 4))));
}

/** False for what is read in a process of its own, and for what keeps a worker busy by itself. */
function isSmall(bytes: Uint8Array): boolean {
  return bytes.length <= SMALL_BYTES && !isPacked(bytes);
}

/** PDF and ZIP: the first letters of the formats that a library unpacks. */
function isPacked(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4, bytes.length)).toString('latin1');
  return head === '%PDF' || head.startsWith('PK');
}
