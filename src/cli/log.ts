import { oneLine } from '../run/message.ts';

/** How a command tells people or programs on standard error what it does. */
export type LogFormat = 'text' | 'json';

/** A document that failed, as `errors.ndjson` has it. */
interface Failure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What is told while documents are done. */
export interface Log {
  /** `total` is undefined where documents come as a stream. */
  readonly progress: (done: number, total: number | undefined, failed: number) => void;
  readonly failure: (failure: Failure) => void;
  /** Why the command could not go on. */
  readonly error: (error: Omit<Failure, 'path'>) => void;
  /** Takes back the line that is written over, before something else is written. */
  readonly clear: () => void;
  /** What the whole came to; nothing of it for people, who get the summary. */
  readonly end: (totals: Readonly<Record<string, unknown>>) => void;
}

interface LogOptions {
  readonly format: LogFormat;
  /** Failures and errors only. */
  readonly quiet: boolean;
  readonly stream?: NodeJS.WriteStream;
}

/** A log on standard error. */
export function openLog({ format, quiet, stream = process.stderr }: LogOptions): Log {
  return format === 'json' ? new JsonLog(stream, quiet) : new TextLog(stream, quiet);
}

const TERMINAL_MS = 100;
const LINES_MS = 5000;

/** Progress at a pace: neither the first instant nor every document. */
class Pace {
  readonly #every: number;
  readonly #start = performance.now();
  #last = this.#start;

  constructor(every: number) {
    this.#every = every;
  }

  /** Documents in a second since the start, when it is time to tell; undefined when it is not. */
  rate(done: number): number | undefined {
    const now = performance.now();
    if (now - this.#last < this.#every) return undefined;
    this.#last = now;
    return (done * 1000) / (now - this.#start);
  }
}

/** One line that is written over on a terminal, a line now and then elsewhere. */
class TextLog implements Log {
  readonly #stream: NodeJS.WriteStream;
  readonly #quiet: boolean;
  readonly #terminal: boolean;
  readonly #pace: Pace;
  #open = false;

  constructor(stream: NodeJS.WriteStream, quiet: boolean) {
    this.#stream = stream;
    this.#quiet = quiet;
    this.#terminal = stream.isTTY && process.env['CI'] === undefined;
    this.#pace = new Pace(this.#terminal ? TERMINAL_MS : LINES_MS);
  }

  progress(done: number, total: number | undefined, failed: number): void {
    const rate = this.#quiet ? undefined : this.#pace.rate(done);
    if (rate === undefined) return;
    const line = progressLine(done, total, failed, rate);
    this.#stream.write(this.#terminal ? `\r${line}\u001b[K` : `${line}\n`);
    this.#open = this.#terminal;
  }

  failure({ path, code, message }: Failure): void {
    this.clear();
    this.#stream.write(`slugline: ${oneLine(message.startsWith(path) ? message : `${path}: ${message}`)} [${code}]\n`);
  }

  error({ message }: Omit<Failure, 'path'>): void {
    this.clear();
    this.#stream.write(`slugline: ${message}\n`);
  }

  end(): void {
    this.clear();
  }

  clear(): void {
    if (this.#open) this.#stream.write('\r\u001b[K');
    this.#open = false;
  }
}

/** One JSON object a line, each with its `event`. */
class JsonLog implements Log {
  readonly #stream: NodeJS.WriteStream;
  readonly #quiet: boolean;
  readonly #pace = new Pace(1000);

  constructor(stream: NodeJS.WriteStream, quiet: boolean) {
    this.#stream = stream;
    this.#quiet = quiet;
  }

  progress(done: number, total: number | undefined, failed: number): void {
    const rate = this.#quiet ? undefined : this.#pace.rate(done);
    if (rate === undefined) return;
    const left = total === undefined || rate === 0 ? null : Math.round((total - done) / rate);
    this.#write({
      event: 'progress',
      done,
      total: total ?? null,
      failed,
      perSecond: Math.round(rate * 10) / 10,
      secondsLeft: left,
    });
  }

  failure({ path, code, message }: Failure): void {
    this.#write({ event: 'failed', path, code, message });
  }

  error({ code, message }: Omit<Failure, 'path'>): void {
    this.#write({ event: 'error', code, message });
  }

  clear(): void {
    // every line stands for itself
  }

  end(totals: Readonly<Record<string, unknown>>): void {
    if (!this.#quiet) this.#write({ event: 'end', ...totals });
  }

  #write(event: Readonly<Record<string, unknown>>): void {
    this.#stream.write(`${JSON.stringify(event)}\n`);
  }
}

/** `1,204 of 3,000 documents (40%), 212 a second, 8 s left, 3 failed`. */
export function progressLine(done: number, total: number | undefined, failed: number, rate: number): string {
  const parts = [
    total === undefined
      ? `${grouped(done)} documents`
      : `${grouped(done)} of ${grouped(total)} documents (${Math.floor((done * 100) / Math.max(1, total))}%)`,
    `${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))} a second`,
  ];
  if (total !== undefined && rate > 0 && done < total) parts.push(`${timeLeft((total - done) / rate)} left`);
  if (failed > 0) parts.push(`${grouped(failed)} failed`);
  return parts.join(', ');
}

/** `8 s`, `3 min`, `2 h 10 min`. */
function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** `12,345`, in every locale. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
