import { createHash } from 'node:crypto';
import PQueue from 'p-queue';
import type { LoadedConfig } from '../config/load.ts';
import { SluglineError } from '../core/error.ts';
import { lineBytesOf } from '../core/ndjson-lines.ts';
import { oneLine } from './message.ts';
import { failure } from './outcome.ts';
import { configReference } from './options.ts';
import { DocumentPool } from './pool.ts';
import type { Failure } from './output-folder.ts';
import { nameOfLine, readStreamLine, type StreamDocument } from './stream-line.ts';
import type { Fresh, Task } from './task.ts';

/** How a stream is read. */
export interface StreamOptions {
  /** One JSON object a line; else all bytes are one document. */
  readonly ndjson: boolean;
  /** What a single document is called; its ending helps to tell the format. */
  readonly name: string;
  readonly jobs: number;
  readonly date: string | null;
  readonly maxBytes: number;
  readonly timeout: number;
  readonly config?: LoadedConfig | undefined;
}

/** Where records go, and ways to watch and to stop. */
export interface StreamControl {
  /** A record as a line with its line end; called in the order of the input, one after the other. */
  readonly write: (line: Uint8Array) => Promise<void>;
  readonly onFailure: (failure: Failure) => void;
  readonly onProgress?: (done: number, failed: number) => void;
  readonly signal?: AbortSignal;
}

/** How much JSON may stand around a document: its escapes, and keys that are left alone. */
const LINE_FACTOR = 6;
/** Documents read ahead of the one that is written next, for each thread. */
const AHEAD = 4;

/** A document, or why there is none. */
type Item = { readonly path: string; readonly document: StreamDocument } | Failure;

/**
 * Extracts the documents of a stream; records leave in the order in which documents come, each as soon as all before
 * it have left, so that a program may send one and wait for its answer. Memory does not grow with the stream.
 *
 * Throws `run/stopped` when the signal aborts. A document that fails is told to `onFailure` and has no record.
 */
export async function runStream(
  input: AsyncIterable<Buffer>,
  options: StreamOptions,
  { write, onFailure, onProgress, signal }: StreamControl,
): Promise<{ documents: number; failed: number }> {
  const { jobs, timeout } = options;
  const pool = new DocumentPool({ threads: jobs, timeout });
  const queue = new PQueue({ concurrency: jobs });
  const stop = (): void => {
    queue.clear();
    pool.stop();
  };
  signal?.addEventListener('abort', stop);
  let documents = 0;
  let failed = 0;
  let waiting = 0;
  let written: Promise<void> = Promise.resolve();
  let writeError: { readonly cause: unknown } | undefined;
  const finish = async (path: string, outcome: Promise<Fresh | Failure>): Promise<void> => {
    const result = await outcome;
    if (signal?.aborted === true || writeError !== undefined) return;
    if ('status' in result && result.status === 'ok') {
      documents += 1;
      await write(result.line);
    } else {
      failed += 1;
      onFailure({ path, code: result.code, message: result.message });
    }
    onProgress?.(documents + failed, failed);
  };
  let room: (() => void) | undefined;
  const isFull = (): boolean => waiting >= jobs * AHEAD;
  try {
    for await (const item of itemsOf(input, options, signal)) {
      if (signal?.aborted === true || writeError !== undefined) break;
      const outcome =
        'document' in item
          ? queue.add(async () => (await pool.run([taskOf(item.document, options)]))[0]!)
          : Promise.resolve(item);
      waiting += 1;
      written = written
        .then(() => finish(item.path, outcome))
        .catch((cause: unknown) => {
          writeError ??= { cause };
        })
        .finally(() => {
          waiting -= 1;
          room?.();
        });
      while (isFull()) await new Promise<void>((resolve) => (room = resolve));
    }
    await written;
  } catch (error) {
    if (signal?.aborted !== true) throw unreadable(error); // closing the input is how a read that waits is stopped
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.close();
  }
  if (signal?.aborted === true) throw new SluglineError('run/stopped', 'Stopped.');
  if (writeError !== undefined) throw writeError.cause;
  return { documents, failed };
}

function taskOf({ input, date }: StreamDocument, options: StreamOptions): Task {
  return {
    input,
    date: date ?? options.date,
    timeout: options.timeout,
    config: configReference(options.config),
  };
}

async function* itemsOf(
  input: AsyncIterable<Buffer>,
  options: StreamOptions,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item> {
  if (!options.ndjson) {
    yield await wholeOf(input, options);
    return;
  }
  let number = 0;
  for await (const line of lineBytesOf(input, options.maxBytes * LINE_FACTOR)) {
    if (signal?.aborted === true) return;
    number += 1;
    if (line !== undefined && isBlank(line)) continue;
    yield itemOf(line, number, options);
  }
}

function itemOf(line: Buffer | undefined, number: number, { maxBytes }: StreamOptions): Item {
  try {
    if (line === undefined) throw tooLarge(nameOfLine(number), maxBytes);
    const document = readStreamLine(line, number);
    const { path, bytes } = document.input;
    if (bytes.length > maxBytes) throw tooLarge(path, maxBytes);
    return { path, document };
  } catch (error) {
    const { code, message } = failure(error);
    return { path: nameOfLine(number), code, message };
  }
}

async function wholeOf(input: AsyncIterable<Buffer>, { name, maxBytes }: StreamOptions): Promise<Item> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    length += chunk.length;
    if (length > maxBytes) return { path: name, code: 'size', message: oneLine(tooLarge(name, maxBytes).message) };
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length); // not Buffer.concat, whose memory may be shared and then cannot be handed over
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: name, document: { input: { path: name, bytes, sha256, sidecar: undefined }, date: undefined } };
}

function unreadable(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof SluglineError || code === undefined) return error;
  return new SluglineError('stream/read', `The input cannot be read (${code}). Pipe a text into it.`, { cause: error });
}

function tooLarge(name: string, maxBytes: number): SluglineError {
  return new SluglineError('size', `${name}: more than ${maxBytes} bytes. Raise --max-bytes to read it.`);
}

function isBlank(line: Buffer): boolean {
  for (const byte of line) if (byte !== 32 && byte !== 9 && byte !== 13) return false;
  return true;
}
