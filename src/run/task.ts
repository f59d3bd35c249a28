import type { SluglineConfig } from '../config/config.ts';
import type { LoadedConfig } from '../config/load.ts';
import { SluglineError } from '../core/error.ts';
import { extractDocument } from '../pipeline.ts';
import { readDocument } from '../read/read.ts';
import { readSidecar, SIDECAR_LIMIT } from '../read/sidecar.ts';
import { recordFile, recordLine } from '../record/serialise.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import { checkRecord } from '../record/validate.ts';
import type { FoundDocument } from './find.ts';
import { oneLine } from './message.ts';
import { readWhole } from './read-file.ts';

/** One document to do. Paths as bytes arrive as plain `Uint8Array` in a worker. */
export interface Task {
  readonly document: FoundDocument;
  readonly date: string | null;
  readonly maxBytes: number;
  /** In seconds. The pool keeps it for the whole document; reading a PDF has nine tenths of it. */
  readonly timeout: number;
  /** A configuration, which each worker reads once, and its hash when the run began. */
  readonly config?: { readonly file: string; readonly sha256: string } | undefined;
}

/** How many of each a record holds, for the summary. */
export type FactCounts = Readonly<Record<(typeof COUNTED)[number], number>>;

export const COUNTED = [
  'dates',
  'people',
  'agencies',
  'cities',
  'figures',
  'programs',
  'quotes',
  'organizations',
  'courts',
  'laws',
  'locations',
] as const;

/** What became of one document. */
export type Outcome =
  | {
      readonly status: 'ok';
      readonly sha256: string;
      readonly bytes: number;
      /** The record for `records/`, and as a line for `records.ndjson` (with its line end); UTF-8. */
      readonly file: Uint8Array;
      readonly line: Uint8Array;
      readonly counts: FactCounts;
    }
  | { readonly status: 'failed'; readonly code: string; readonly message: string };

/** Reads, extracts, checks and serialises one document. Never throws: what goes wrong is an outcome. */
export async function processDocument({ document, date, maxBytes, timeout, config }: Task): Promise<Outcome> {
  try {
    const { path, sidecar } = document;
    const bytes = await readWhole(asPath(document.file), path, maxBytes);
    const facts = sidecar === undefined ? {} : await sidecarOf(sidecar);
    const record = extractDocument(
      await readDocument(bytes, {
        path,
        pdfTimeoutMs: timeout * 900,
        ...(date === null ? {} : { date }),
        ...(facts.date === undefined ? {} : { sidecarDate: facts.date }),
      }),
      undefined,
      config === undefined ? {} : { config: await configOf(config) },
    );
    checkRecord(record);
    return {
      status: 'ok',
      sha256: record.source.sha256,
      bytes: record.source.bytes,
      file: Buffer.from(recordFile(record)),
      line: Buffer.from(`${recordLine(record)}\n`),
      counts: factCounts(record),
    };
  } catch (error) {
    return failure(error);
  }
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

/** An outcome for an error: a code and one line for people, without stack trace or machine paths. */
export function failure(error: unknown): Outcome & { status: 'failed' } {
  if (error instanceof SluglineError) return { status: 'failed', code: error.code, message: oneLine(error.message) };
  const { name = 'Error', message = '' } = error as Partial<Error>;
  return {
    status: 'failed',
    code: 'internal/error',
    message: oneLine(
      `${name}: ${message.split('\n')[0] ?? ''}. This is a bug of slugline; please report this document.`,
    ),
  };
}

async function sidecarOf({ file, path }: { file: string | Buffer; path: string }): Promise<{ date?: string }> {
  try {
    const bytes = await readWhole(asPath(file), path, SIDECAR_LIMIT);
    return readSidecar(bytes.toString('utf8'), path);
  } catch (error) {
    if (error instanceof SluglineError && error.code === 'sidecar/invalid') throw error;
    throw new SluglineError('sidecar/invalid', (error as Error).message, { cause: error });
  }
}

function asPath(file: string | Uint8Array): string | Buffer {
  return typeof file === 'string' ? file : Buffer.from(file);
}

function factCounts(record: ReleaseRecord): FactCounts {
  return Object.fromEntries(COUNTED.map((name) => [name, record[name].length])) as FactCounts;
}
