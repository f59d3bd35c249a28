import { SluglineError } from '../core/error.ts';
import { oneLine } from './message.ts';

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

/** A document that has a record. */
export interface Extracted {
  readonly status: 'ok';
  readonly sha256: string;
  readonly bytes: number;
  /** The record as a line for `records.ndjson`, with its line end; UTF-8. The file in `records/` says the same. */
  readonly line: Uint8Array;
  readonly counts: FactCounts;
}

/** A document that has none. */
export interface Failed {
  readonly status: 'failed';
  readonly code: string;
  readonly message: string;
}

/** What became of one document. */
export type Outcome = Extracted | Failed;

/** An outcome for an error: a code and one line for people, without stack trace or machine paths. */
export function failure(error: unknown): Failed {
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
