/** Longest wait for a worker thread to begin: it loads the program and the lexicons first, on a busy machine slowly. */
const START_MS = 120_000;

/** Milliseconds that mean the same in every thread. */
function now(): number {
  return performance.timeOrigin + performance.now();
}

/** A worker says through it when it began a document: the time before that is no fault of the document. */
export type Began = SharedArrayBuffer;

/** Called in the worker, first thing. */
export function begin(began: Began): void {
  new Float64Array(began)[0] = now();
}

/** A limit on a document's time, from the moment when a worker begins it. */
export class TimeLimit {
  readonly began: Began = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  readonly #late = new AbortController();
  readonly #milliseconds: number;
  readonly #asked = now();
  #timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#timer = setTimeout(() => this.#look(), milliseconds);
  }

  /** Aborts when the time is over. */
  get signal(): AbortSignal {
    return this.#late.signal;
  }

  clear(): void {
    clearTimeout(this.#timer);
  }

  #look(): void {
    const began = new Float64Array(this.began)[0]!;
    const left = began === 0 ? this.#asked + START_MS - now() : began + this.#milliseconds - now();
    if (left <= 0) this.#late.abort();
    else this.#timer = setTimeout(() => this.#look(), Math.min(left, this.#milliseconds));
  }
}
