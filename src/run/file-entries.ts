import type { FileEntry } from './manifest.ts';
import type { RecordNames } from './paths.ts';

const DIGEST_BYTES = 32;

/**
 * What became of the files of a run. Of a record it keeps 40 bytes and the path that is in memory anyway: a run may have a
 * million.
 */
export class FileEntries {
  readonly #names: RecordNames;
  readonly #paths: string[] = [];
  readonly #sizes: number[] = [];
  #digests = Buffer.alloc(64 * DIGEST_BYTES);
  readonly #others: FileEntry[] = [];

  constructor(names: RecordNames) {
    this.#names = names;
  }

  /** Files that have a record. */
  get records(): number {
    return this.#paths.length;
  }

  /** A document that has a record; `sha256` in hexadecimal, `bytes` its size. */
  addRecord(path: string, sha256: string, bytes: number): void {
    const at = this.#paths.push(path) * DIGEST_BYTES - DIGEST_BYTES;
    this.#sizes.push(bytes);
    if (at === this.#digests.length) this.#digests = Buffer.concat([this.#digests, Buffer.alloc(this.#digests.length)]);
    this.#digests.write(sha256, at, DIGEST_BYTES, 'hex');
  }

  /** A file that failed, or was left out. */
  add(entry: FileEntry): void {
    this.#others.push(entry);
  }

  /** All of them; records first, each in the order in which they were added. */
  *[Symbol.iterator](): Generator<FileEntry> {
    for (const [i, path] of this.#paths.entries())
      yield {
        path,
        status: 'ok',
        record: `records/${this.#names.get(path)}`,
        sha256: this.#digests.toString('hex', i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES),
        bytes: this.#sizes[i]!,
      };
    yield* this.#others;
  }
}
