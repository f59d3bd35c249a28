import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { SluglineError } from '../core/error.ts';
import { OutputFile } from './output.ts';

/** A chunk when the beginning of the old file is copied. */
const CHUNK = 1024 * 1024;

/**
 * A file that is written from the start, and only if it comes out other than it is: as long as the same bytes come,
 * they are compared; at the first difference a new file is begun with those before it. A file that stays the same is
 * not touched.
 */
export class KeptFile {
  readonly #file: string;
  /** The file as it is; undefined when there is none, or when it is known to differ. */
  #old: number | undefined;
  /** Bytes that were the same. */
  #same = 0;
  #output: OutputFile | undefined;
  #buffer = Buffer.alloc(64 * 1024);

  constructor(file: string) {
    this.#file = file;
    try {
      const old = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
      if (fstatSync(old).isFile()) this.#old = old;
      else closeSync(old);
    } catch {
      // there is none
    }
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#output === undefined && this.#isNext(bytes)) this.#same += bytes.length;
    else await (await this.#begun()).write(bytes);
  }

  /** Gives the file its name, if it is a new one. */
  async finish(): Promise<void> {
    const unchanged = this.#output === undefined && this.#old !== undefined && fstatSync(this.#old).size === this.#same;
    if (!unchanged) await (await this.#begun()).finish();
    this.#closeOld();
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    this.#closeOld();
    await this.#output?.discard();
  }

  #isNext(bytes: Uint8Array): boolean {
    if (this.#old === undefined) return false;
    if (bytes.length > this.#buffer.length) this.#buffer = Buffer.alloc(bytes.length * 2);
    let read = 0;
    while (read < bytes.length) {
      const more = readSync(this.#old, this.#buffer, read, bytes.length - read, this.#same + read);
      if (more === 0) return false;
      read += more;
    }
    return this.#buffer.compare(bytes, 0, bytes.length, 0, bytes.length) === 0;
  }

  /** The new file, begun with what was the same. */
  async #begun(): Promise<OutputFile> {
    if (this.#output !== undefined) return this.#output;
    this.#output = await OutputFile.create(this.#file);
    for (let done = 0; this.#old !== undefined && done < this.#same; ) {
      const chunk = Buffer.alloc(Math.min(CHUNK, this.#same - done));
      const read = readSync(this.#old, chunk, 0, chunk.length, done);
      if (read === 0) throw new SluglineError('run/output', `${this.#file}: another program cut it short. Run again.`);
      await this.#output.write(chunk.subarray(0, read));
      done += read;
    }
    this.#closeOld();
    return this.#output;
  }

  #closeOld(): void {
    if (this.#old !== undefined) closeSync(this.#old);
    this.#old = undefined;
  }
}

/** Writes a whole file at once, unless that is what it holds: readers see the old one or the new one. */
export async function writeKept(file: string, bytes: Uint8Array): Promise<void> {
  const kept = new KeptFile(file);
  try {
    await kept.write(bytes);
    await kept.finish();
  } catch (error) {
    await kept.discard();
    throw error;
  }
}
