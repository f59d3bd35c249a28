/** Longest wait for a worker thread to begin: it loads the program and the lexicons first, on a busy machine slowly. */
const START_MS = 120_000;

/** Milliseconds that mean the same in every thread. */
function now(): number {
  return performance.timeOrigin + performance.now();
}

/**
 * A worker says through it which document of a batch it does, and since when: the time before that, and that of other
 * documents, is no fault of this one. Three numbers (the document, 0 when none has begun, else from 1; when its turn
 * began; turns so far, odd while the others change) and the time of the earlier turns of each document.
 */
export type Turns = SharedArrayBuffer;

const [CURRENT, SINCE, COUNT, EARLIER] = [0, 1, 2, 3];

/** Called in the worker when a document's turn begins. */
export function turnOf(turns: Turns): (index: number) => void {
  const at = new Float64Array(turns);
  return (index) => {
    const time = now();
    const before = at[CURRENT]!;
    at[COUNT]! += 1;
    if (before > 0) at[EARLIER + before - 1]! += time - at[SINCE]!;
    at[CURRENT] = index + 1;
    at[SINCE] = time;
    at[COUNT]! += 1;
  };
}

/** A limit on the time of each document of a batch. */
export class TimeLimit {
  readonly turns: Turns;
  readonly #late = new AbortController();
  readonly #milliseconds: number;
  readonly #asked = now();
  #culprit: number | undefined;
  #timer: NodeJS.Timeout;

  constructor(documents: number, milliseconds: number) {
    this.turns = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT * (EARLIER + documents));
    this.#milliseconds = milliseconds;
    this.#timer = setTimeout(() => this.#look(), milliseconds);
  }

  /** Aborts when the time of a document is over. */
  get signal(): AbortSignal {
    return this.#late.signal;
  }

  /** The document that took too long; undefined when no worker began in time. */
  get culprit(): number | undefined {
    return this.#culprit;
  }

  /** Ends the work now, through the signal. */
  end(): void {
    this.clear();
    this.#late.abort();
  }

  clear(): void {
    clearTimeout(this.#timer);
  }

  #look(): void {
    const { index, left } = this.#current();
    if (left > 0) {
      this.#timer = setTimeout(() => this.#look(), Math.min(left, this.#milliseconds));
      return;
    }
    this.#culprit = index;
    this.#late.abort();
  }

  /** The document whose turn it is, and the milliseconds it has left. */
  #current(): { readonly index: number | undefined; readonly left: number } {
    const at = new Float64Array(this.turns);
    const count = at[COUNT]!;
    const current = at[CURRENT]!;
    if (current === 0) return { index: undefined, left: this.#asked + START_MS - now() };
    const left = this.#milliseconds - (at[EARLIER + current - 1]! + now() - at[SINCE]!);
    const isTorn = count % 2 === 1 || at[COUNT] !== count; // the worker went on meanwhile, so it is not stuck
    return { index: current - 1, left: isTorn ? Math.max(1, left) : left };
  }
}
