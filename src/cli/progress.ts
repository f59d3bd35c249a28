/** Progress on a stream: one line that is written over on a terminal, a line now and then elsewhere. */
export class Progress {
  readonly #stream: NodeJS.WriteStream | undefined;
  readonly #terminal: boolean;
  #last = 0;
  #open = false;

  constructor(stream: NodeJS.WriteStream | undefined) {
    this.#stream = stream;
    this.#terminal = stream?.isTTY === true && process.env['CI'] === undefined;
    this.#last = performance.now();
  }

  show(done: number, total: number, failed: number): void {
    const now = performance.now();
    if (this.#stream === undefined || now - this.#last < (this.#terminal ? 100 : 5000)) return;
    this.#last = now;
    const line = `${done} of ${total} documents${failed > 0 ? `, ${failed} failed` : ''}`;
    this.#stream.write(this.#terminal ? `\r${line}\u001b[K` : `${line}\n`);
    this.#open = this.#terminal;
  }

  /** Clears the line. */
  end(): void {
    if (this.#open) this.#stream?.write('\r\u001b[K');
    this.#open = false;
  }
}
