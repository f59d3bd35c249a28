import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

const FULL = 1 << 16;

/** A UTF-8 file written in pieces, with at most some 64 KB in memory. */
export class TextFile {
  readonly #descriptor: number;
  #pending = '';

  constructor(file: string) {
    this.#descriptor = openSync(file, 'w');
  }

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= FULL) this.#flush();
  }

  /** Writes what is left and closes. */
  finish(): void {
    this.#flush();
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
  }

  /** Closes a file that nobody wants any more. */
  abandon(): void {
    closeSync(this.#descriptor);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending, 'utf8');
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done);
    this.#pending = '';
  }
}
