import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import PQueue from 'p-queue';
import { SluglineError } from '../core/error.ts';
import { findFiles, type FoundFiles } from './find.ts';
import { makeFolder } from './folder.ts';
import { lockFolder } from './lock.ts';
import { type FileEntry, manifestText } from './manifest.ts';
import { oneLine } from './message.ts';
import type { RunOptions } from './options.ts';
import { OutputFile, outputError, RecordFolder, removeTemporary, writeWhole } from './output.ts';
import { byCodeUnit, recordNames } from './paths.ts';
import { DocumentPool } from './pool.ts';
import { COUNTED, type Outcome } from './task.ts';

/** What a run did. */
export interface RunResult {
  readonly documents: number;
  readonly failed: readonly Failure[];
  readonly skipped: FoundFiles['skipped'];
  /** Facts over all records, by type. */
  readonly facts: Readonly<Record<string, number>>;
}

/** A line of `errors.ndjson`. */
export interface Failure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Ways to watch and to stop a run. */
export interface RunControl {
  /** Called as documents are finished; `total` is known from the start. */
  readonly onProgress?: (done: number, total: number, failed: number) => void;
  /** When it aborts, the run ends soon, leaves whole files, and throws `run/stopped`. */
  readonly signal?: AbortSignal;
}

/** Documents that may be ahead of the one that is to be written next, and their bytes. */
const WINDOW = 256;
const WINDOW_BYTES = 64 * 1024 * 1024;

/**
 * Extracts every document under `options.inputs` into `options.out`: `records/`, `records.ndjson`, `errors.ndjson`,
 * `manifest.json`. A document that fails is an entry in `errors.ndjson`; the others are not touched by it.
 *
 * Throws a `SluglineError` when the run as a whole cannot go on: `run/no-input`, `run/output`, `run/locked`,
 * `run/stopped`. The output does not depend on `jobs`, the order of inputs, or anything of the machine.
 */
export async function run(options: RunOptions, control: RunControl = {}): Promise<RunResult> {
  const found = await findFiles(options.inputs, [options.out, ...(options.leaveOut ?? [])]);
  let unlock: (() => void) | undefined;
  try {
    await makeFolder(options.out);
    unlock = lockFolder(options.out);
    await removeTemporary(options.out);
    return await new Run(options, control, found).work();
  } catch (error) {
    throw outputError(options.out, error);
  } finally {
    unlock?.();
  }
}

class Run {
  readonly #options: RunOptions;
  readonly #control: RunControl;
  readonly #found: FoundFiles;
  readonly #names: ReadonlyMap<string, string>;
  readonly #records: RecordFolder;
  readonly #entries: FileEntry[] = [];
  readonly #failed: Failure[] = [];
  readonly #facts = new Map<string, number>(COUNTED.map((name) => [name, 0]));
  /** Outcomes that wait for an earlier document, by index. */
  readonly #waiting = new Map<number, Outcome>();
  #waitingBytes = 0;
  #next = 0;
  #done = 0;
  #advance: (() => void) | undefined;
  #writing: Promise<void> = Promise.resolve();
  #fatal: unknown;

  constructor(options: RunOptions, control: RunControl, found: FoundFiles) {
    this.#options = options;
    this.#control = control;
    this.#found = found;
    this.#names = recordNames(found.documents.map((document) => document.path));
    this.#records = new RecordFolder(options.out);
  }

  async work(): Promise<RunResult> {
    const { out } = this.#options;
    await mkdir(path.join(out, 'records'), { recursive: true });
    const lines = await OutputFile.create(path.join(out, 'records.ndjson'));
    try {
      await this.#extractAll(lines);
      for (const { path: at, message } of this.#found.unreadable) this.#fail(at, 'read', message);
      this.#failed.sort((a, b) => byCodeUnit(a.path, b.path));
      await lines.finish();
    } catch (error) {
      await lines.discard();
      throw error;
    }
    await this.#records.removeOthers(
      new Set(this.#entries.flatMap(({ record }) => record?.slice('records/'.length) ?? [])),
    );
    const errors = this.#failed.map((failure) => `${JSON.stringify(failure)}\n`).join('');
    await writeWhole(path.join(out, 'errors.ndjson'), Buffer.from(errors));
    const result = {
      documents: this.#entries.filter(({ status }) => status === 'ok').length,
      failed: this.#failed,
      skipped: this.#found.skipped,
      facts: Object.fromEntries(this.#facts),
    };
    for (const { path: at, reason } of this.#found.skipped) this.#entries.push({ path: at, status: 'skipped', reason });
    await writeWhole(
      path.join(out, 'manifest.json'),
      Buffer.from(manifestText(this.#options, this.#entries, this.#facts)),
    );
    return result;
  }

  /** Documents in path order through the pool; as many in flight as there are threads. */
  async #extractAll(lines: OutputFile): Promise<void> {
    const { documents } = this.#found;
    if (documents.length === 0) return;
    const { jobs, timeout, date, maxBytes } = this.#options;
    const { file, sha256 } = this.#options.config ?? {};
    const config = file === undefined || sha256 === undefined ? undefined : { file: path.resolve(file), sha256 };
    const threads = Math.max(1, Math.min(jobs, documents.length));
    const pool = new DocumentPool({ threads, timeout });
    const queue = new PQueue({ concurrency: threads });
    const stop = (): void => {
      queue.clear();
      pool.stop();
    };
    this.#control.signal?.addEventListener('abort', stop);
    try {
      for (const [index, document] of documents.entries()) {
        await queue.onSizeLessThan(threads);
        await this.#room(index);
        if (this.#fatal !== undefined || this.#control.signal?.aborted) break;
        void queue.add(async () => {
          const outcome = await pool.run({ document, date, maxBytes, timeout, config });
          if (!this.#control.signal?.aborted) await this.#keep(index, outcome, lines);
        });
      }
      await queue.onIdle();
      await this.#writing;
    } finally {
      this.#control.signal?.removeEventListener('abort', stop);
      await pool.close();
    }
    if (this.#fatal !== undefined) throw this.#fatal;
    if (this.#control.signal?.aborted) throw new SluglineError('run/stopped', 'Stopped. Run again to finish.');
  }

  /** Waits until document `index` is not too far ahead of the one that is written next. */
  async #room(index: number): Promise<void> {
    while (
      index > this.#next &&
      (index - this.#next >= WINDOW || this.#waitingBytes >= WINDOW_BYTES) &&
      this.#fatal === undefined &&
      !this.#control.signal?.aborted
    )
      await new Promise<void>((resolve) => {
        this.#advance = resolve;
      });
  }

  /** Writes a record at once and its line when all before it are written. Never rejects: `#fatal` keeps the cause. */
  async #keep(index: number, outcome: Outcome, lines: OutputFile): Promise<void> {
    try {
      if (outcome.status === 'ok') {
        await this.#records.write(this.#names.get(this.#found.documents[index]!.path)!, outcome.file);
        this.#waiting.set(index, { ...outcome, file: new Uint8Array(0) });
        this.#waitingBytes += outcome.line.length;
      } else this.#waiting.set(index, outcome);
      this.#done += 1;
      this.#writing = this.#writing.then(() => this.#writeReady(lines));
      await this.#writing;
    } catch (error) {
      this.#fatal ??= error;
      this.#advance?.();
    }
  }

  async #writeReady(lines: OutputFile): Promise<void> {
    for (let outcome = this.#waiting.get(this.#next); outcome !== undefined; outcome = this.#waiting.get(this.#next)) {
      const at = this.#found.documents[this.#next]!.path;
      this.#waiting.delete(this.#next);
      if (outcome.status === 'failed') this.#fail(at, outcome.code, outcome.message);
      else {
        this.#waitingBytes -= outcome.line.length;
        await lines.write(outcome.line);
        const { sha256, bytes } = outcome;
        this.#entries.push({ path: at, status: 'ok', record: `records/${this.#names.get(at)!}`, sha256, bytes });
        for (const name of COUNTED) this.#facts.set(name, this.#facts.get(name)! + outcome.counts[name]);
      }
      this.#next += 1;
    }
    this.#control.onProgress?.(this.#done, this.#found.documents.length, this.#failed.length);
    this.#advance?.();
  }

  #fail(at: string, code: string, message: string): void {
    const text = oneLine(message.startsWith(`${at}: `) ? message : `${at}: ${message}`);
    this.#failed.push({ path: at, code, message: text });
    this.#entries.push({ path: at, status: 'failed', code });
  }
}
