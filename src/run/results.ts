import { recordFile } from '../record/serialise.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import type { KeptRecord } from './cache/entry.ts';
import { FileEntries } from './file-entries.ts';
import type { FoundDocument } from './find.ts';
import { oneLine } from './message.ts';
import { COUNTED, type Extracted, type Outcome } from './outcome.ts';
import type { Failure, OutputFolder } from './output-folder.ts';
import type { RecordNames } from './paths.ts';
import type { Fresh } from './task.ts';

/** Documents that may be ahead of the one that is to be written next, and their bytes. */
const WINDOW = 256;
const WINDOW_BYTES = 64 * 1024 * 1024;

/** Records that are written at once: a disk flushes several in the time of one. */
const LANES = 8;

/** Takes outcomes in any order and writes them in that of the documents. */
export class Results {
  readonly entries: FileEntries;
  readonly failed: Failure[] = [];
  readonly facts = new Map<string, number>(COUNTED.map((name) => [name, 0]));
  readonly #documents: readonly FoundDocument[];
  readonly #names: RecordNames;
  readonly #output: OutputFolder;
  readonly #onWritten: (done: number, failed: number) => void;
  /** Outcomes that wait for an earlier document, by index. */
  readonly #waiting = new Map<number, Outcome>();
  #waitingBytes = 0;
  #next = 0;
  #done = 0;
  #advance: (() => void) | undefined;
  #writing: Promise<void> = Promise.resolve();
  readonly #lanes: Promise<void>[] = Array.from({ length: LANES }, () => Promise.resolve());
  readonly #keeping = new Set<Promise<void>>();
  #isStopped = false;
  #fatal: { readonly cause: unknown } | undefined;

  /** `names`: of each document's record below `records/`. `onWritten` is told how many are done, how many failed. */
  constructor(
    output: OutputFolder,
    documents: readonly FoundDocument[],
    names: RecordNames,
    onWritten: (done: number, failed: number) => void,
  ) {
    this.#documents = documents;
    this.#names = names;
    this.entries = new FileEntries(names);
    this.#output = output;
    this.#onWritten = onWritten;
  }

  /** True when no more documents are wanted: stopped, or something could not be written. */
  get isOver(): boolean {
    return this.#isStopped || this.#fatal !== undefined;
  }

  /** The first document that is not written yet. */
  get next(): number {
    return this.#next;
  }

  /** True when document `index` is not too far ahead of the one that is written next. */
  hasRoom(index: number): boolean {
    return index <= this.#next || (index - this.#next < WINDOW && this.#waitingBytes < WINDOW_BYTES);
  }

  /** Waits until document `index` is not too far ahead of the one that is written next. */
  async room(index: number): Promise<void> {
    while (!this.hasRoom(index) && !this.isOver)
      await new Promise<void>((resolve) => {
        this.#advance = resolve;
      });
  }

  /** Writes a record at once and its line when all before it are written. Never rejects: `settle` does. */
  async keep(index: number, outcome: Fresh | KeptRecord): Promise<void> {
    const keeping = this.#keep(index, outcome);
    this.#keeping.add(keeping);
    await keeping;
    this.#keeping.delete(keeping);
  }

  async #keep(index: number, outcome: Fresh | KeptRecord): Promise<void> {
    if (this.#isStopped) return;
    try {
      if (outcome.status === 'ok') {
        const fileBytes = outcome.file instanceof Uint8Array ? outcome.file.length : 0;
        this.#waitingBytes += outcome.line.length + fileBytes;
        await this.#inLane(index, () => this.#writeRecord(this.#names.get(this.#documents[index]!.path), outcome));
        const { status, sha256, bytes, line, counts } = outcome;
        this.#waiting.set(index, { status, sha256, bytes, line, counts });
        this.#waitingBytes -= fileBytes;
      } else this.#waiting.set(index, outcome);
      this.#done += 1;
      this.#writing = this.#writing.then(() => this.#writeReady());
      await this.#writing;
    } catch (cause) {
      this.#fatal ??= { cause };
      this.#advance?.();
    }
  }

  /** Does not more than `LANES` pieces of work at once. */
  async #inLane(index: number, work: () => Promise<void>): Promise<void> {
    const lane = index % LANES;
    const done = this.#lanes[lane]!.then(work);
    this.#lanes[lane] = done.catch(() => undefined); // for whoever waits for `done`
    await done;
  }

  /** Takes nothing more. */
  stop(): void {
    this.#isStopped = true;
    this.#advance?.();
  }

  /** Waits for what is being written. Throws what could not be. */
  async settle(): Promise<void> {
    await Promise.all(this.#keeping);
    await this.#writing.catch(() => undefined); // `#fatal` has it
    if (this.#fatal !== undefined) throw this.#fatal.cause;
  }

  /** A file that cannot be read, besides the documents. */
  fail(at: string, code: string, message: string): void {
    const text = oneLine(message.startsWith(`${at}: `) ? message : `${at}: ${message}`);
    this.failed.push({ path: at, code, message: text });
    this.entries.add({ path: at, status: 'failed', code });
  }

  async #writeRecord(name: string, outcome: (Extracted & { readonly file: Uint8Array }) | KeptRecord): Promise<void> {
    if (outcome.file instanceof Uint8Array) await this.#output.records.write(name, outcome.file);
    else if (!this.#output.records.holds(name, outcome.file)) {
      const record = JSON.parse(Buffer.from(outcome.line).toString('utf8')) as ReleaseRecord;
      await this.#output.records.write(name, Buffer.from(recordFile(record)));
    }
  }

  async #writeReady(): Promise<void> {
    for (let outcome = this.#waiting.get(this.#next); outcome !== undefined; outcome = this.#waiting.get(this.#next)) {
      const at = this.#documents[this.#next]!.path;
      this.#waiting.delete(this.#next);
      if (outcome.status === 'failed') this.fail(at, outcome.code, outcome.message);
      else {
        this.#waitingBytes -= outcome.line.length;
        await this.#output.lines.write(outcome.line);
        this.entries.addRecord(at, outcome.sha256, outcome.bytes);
        for (const name of COUNTED) this.facts.set(name, this.facts.get(name)! + outcome.counts[name]);
      }
      this.#next += 1;
    }
    this.#onWritten(this.#done, this.failed.length);
    this.#advance?.();
  }
}
