import type { DocumentInput } from '../input.ts';
import type { RecordedOptions } from '../options.ts';
import type { Failed } from '../outcome.ts';
import { buildDigest } from './build.ts';
import { type EntryPlace, type KeptFailure, type KeptRecord, readEntry, writeEntry } from './entry.ts';
import { defaultCacheFolder, entryFile, makeCacheFolder } from './folder.ts';
import { entryKey } from './key.ts';
import { noteSize, notedSize, pruneCache } from './prune.ts';

/** Where a run keeps records for the next one. */
export interface CacheOptions {
  /** The folder; undefined is the usual one of this machine. */
  readonly folder: string | undefined;
  /** The size, in bytes, that it may have when the run ends. */
  readonly maxBytes: number;
  /** Failures of earlier runs are tried again. */
  readonly retryFailed: boolean;
}

/** Failures that another try with the same bytes cannot mend. */
const LASTING: ReadonlySet<string> = new Set([
  'docx/invalid',
  'eml/invalid',
  'pdf/encrypted',
  'pdf/invalid',
  'sidecar/invalid',
  'type/mismatch',
]);

/** Failures that also say something about the machine on the day: believed when they were met twice. */
const OF_THE_DAY: ReadonlySet<string> = new Set(['memory', 'timeout']);

/** About the size of what stands before the line in an entry. */
const HEAD_BYTES = 600;
const DAY_MS = 86_400_000;

/** Records and failures of earlier runs. */
export class Cache {
  readonly #folder: string;
  readonly #options: CacheOptions;
  readonly #recorded: RecordedOptions;
  readonly #build = buildDigest();
  readonly #started = Date.now();
  /** Bytes of all entries when the run began, and written since. */
  #size: number;
  #written = 0;
  #full = false;

  private constructor(folder: string, options: CacheOptions, recorded: RecordedOptions) {
    this.#folder = folder;
    this.#options = options;
    this.#recorded = recorded;
    this.#size = notedSize(folder);
  }

  /**
   * Opens a cache, made when it does not exist. Throws a `SluglineError` when a folder that was named cannot be one;
   * undefined when the usual one cannot: a run goes on without it.
   */
  static async open(options: CacheOptions, recorded: RecordedOptions): Promise<Cache | undefined> {
    const folder = options.folder ?? defaultCacheFolder();
    if (folder === undefined) return undefined;
    try {
      await makeCacheFolder(folder);
      return new Cache(folder, options, recorded);
    } catch (error) {
      if (options.folder !== undefined) throw error;
      return undefined;
    }
  }

  /** Where the entry of a document is, or would be. */
  placeOf(input: DocumentInput): EntryPlace {
    const key = entryKey(this.#build, input, this.#recorded);
    return { file: entryFile(this.#folder, key), key };
  }

  /** What an earlier run made of a document; undefined when it has to be worked out. */
  get(place: EntryPlace): KeptRecord | KeptFailure | undefined {
    const entry = readEntry(place);
    return entry?.status === 'failed' && !this.#isSettled(entry) ? undefined : entry;
  }

  /** Where a worker is to leave a record; undefined when the cache is full. */
  room(place: EntryPlace): EntryPlace | undefined {
    return this.#full ? undefined : place;
  }

  /** Counts a record that a worker left; `bytes` is the length of its line. */
  grown(bytes: number): void {
    this.#written += bytes + HEAD_BYTES;
    const limit = this.#options.maxBytes * 0.95;
    if (this.#full || this.#size + this.#written <= limit) return;
    // What runs of today used stays, though it may be less recent than what this run would write: a run that is larger
    // than the cache would push out the entries that the next one, which starts at the same end, looks for first.
    pruneCache(this.#folder, { bytes: this.#options.maxBytes * 0.8, keepFrom: this.#started - DAY_MS });
    this.#size = notedSize(this.#folder);
    this.#written = 0;
    this.#full = this.#size > limit;
  }

  /** Remembers a failure, if it is one to remember. */
  putFailure(place: EntryPlace, { status, code, message }: Failed): void {
    if (!LASTING.has(code) && !OF_THE_DAY.has(code)) return;
    const { timeout } = this.#recorded;
    const before = readEntry(place);
    const again = before?.status === 'failed' && before.code === code && before.timeout === timeout;
    writeEntry(place, { status, code, message, timeout, tries: again ? before.tries + 1 : 1 });
  }

  /** Notes the size for the next run, and keeps to the limit. */
  close(): void {
    const size = notedSize(this.#folder) + this.#written;
    if (this.#written > 0) noteSize(this.#folder, size);
    if (size > this.#options.maxBytes) pruneCache(this.#folder, { bytes: this.#options.maxBytes });
  }

  #isSettled({ code, tries, timeout }: KeptFailure): boolean {
    if (this.#options.retryFailed) return false;
    return LASTING.has(code) || (tries >= 2 && timeout === this.#recorded.timeout);
  }
}
