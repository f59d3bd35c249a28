import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

const FULL = 1 << 16;

/** A UTF-8 file written in pieces, with at most some 64 KB in memory. */
export class TextFile {
  readonly #descriptor: number;
  #pending = '';
  #isOpen = true;

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
    this.abandon();
  }

  /** Closes a file that nobody wants any more; nothing happens when it is closed already. */
  abandon(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeSync(this.#descriptor);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending, 'utf8');
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done);
    this.#pending = '';
  }
}
