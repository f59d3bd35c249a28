import type { SluglineConfig } from '../config/config.ts';
import type { LoadedConfig } from '../config/load.ts';
import { Batch, Thrown } from '../core/batch.ts';
import type { Document } from '../core/document.ts';
import { SluglineError } from '../core/error.ts';
import { extractBatch, type ReadingOptions } from '../pipeline.ts';
import { readDocument } from '../read/read.ts';
import { readSidecar } from '../read/sidecar.ts';
import { recordLine, recordLines } from '../record/serialise.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import { checkRecord } from '../record/validate.ts';
import type { EntryPlace } from './cache/entry.ts';
import type { DocumentInput } from './input.ts';
import { LineWriter, type Room } from './room.ts';
import { COUNTED, type Extracted, type FactCounts, type Failed, failure } from './outcome.ts';

/** One document to do. Its bytes arrive as a plain `Uint8Array` in a worker. */
export interface Task {
  readonly input: DocumentInput;
  readonly date: string | null;
  /** In seconds. The pool keeps it for the whole document; reading a PDF has nine tenths of it. */
  readonly timeout: number;
  readonly sourceMap?: boolean | undefined;
  /** A configuration, which each worker reads once, and its hash when the run began. */
  readonly config?: { readonly file: string; readonly sha256: string } | undefined;
  /** Where the worker leaves the record for the next run; nowhere when undefined. */
  readonly entry?: EntryPlace | undefined;
}

/** A document that was done just now: its record also as the file for `records/`. */
export type Fresh = (Extracted & { readonly file: Uint8Array }) | Failed;

/**
 * Reads, extracts, checks and serialises the documents of a batch, which have one configuration. Never throws: what
 * goes wrong with a document is its outcome. `onTurn` is told before each step which document it is for; records are
 * written into `room` as far as they fit.
 */
export async function processDocuments(
  tasks: readonly Task[],
  onTurn?: (index: number) => void,
  room?: Room,
): Promise<readonly Fresh[]> {
  const documents: (Document | Thrown)[] = [];
  for (const [index, task] of tasks.entries()) {
    onTurn?.(index);
    try {
      documents.push(await read(task)); // one after the other: nearly all are read without waiting
    } catch (error) {
      documents.push(new Thrown(error));
    }
  }
  let options: ReadingOptions;
  try {
    const config = tasks[0]?.config;
    options = config === undefined ? {} : { config: await configOf(config) };
  } catch (error) {
    return tasks.map(() => failure(error));
  }
  const writer = new LineWriter(room);
  const { values } = extractBatch(new Batch(documents, onTurn), options).map((record) => outcomeOf(record, writer));
  return values.map((value) => (value instanceof Thrown ? failure(value.error) : value));
}

async function read({ input, date, timeout, sourceMap = false }: Task): Promise<Document> {
  const { path, bytes, mediaType, sidecar } = input;
  const facts = sidecar === undefined ? {} : readSidecar(sidecar.text, sidecar.path);
  return readDocument(bytes, {
    path,
    pdfTimeoutMs: timeout * 900,
    ...(mediaType === undefined ? {} : { mediaType }),
    sourceMap,
    ...(date === null ? {} : { date }),
    ...(facts.date === undefined ? {} : { sidecarDate: facts.date }),
  });
}

function outcomeOf(record: ReleaseRecord, writer: LineWriter): Fresh {
  checkRecord(record);
  return {
    status: 'ok',
    sha256: record.source.sha256,
    bytes: record.source.bytes,
    file: writer.write(recordLines(record)),
    line: writer.write(recordLine(record)),
    counts: factCounts(record),
  };
}

let known: LoadedConfig | undefined;

async function configOf({ file, sha256 }: NonNullable<Task['config']>): Promise<SluglineConfig> {
  if (known?.sha256 !== sha256) {
    const { loadConfig } = await import('../config/load.ts'); // only runs with a configuration pay for its packages
    known = loadConfig(file);
  }
  if (known.sha256 !== sha256)
    throw new SluglineError('config/changed', 'The configuration changed while the run went on. Run again.');
  return known.config;
}

function factCounts(record: ReleaseRecord): FactCounts {
  return Object.fromEntries(COUNTED.map((name) => [name, record[name].length])) as FactCounts;
}
