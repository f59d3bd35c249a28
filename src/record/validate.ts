import { createRequire } from 'node:module';
import { SluglineError } from '../core/error.ts';
import type { ReleaseRecord } from './types.generated.ts';

interface Validator {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message?: string }[] | null;
}

/** Compiled from schemas/record.schema.json by the build: loading it takes two milliseconds, compiling a hundred. */
const { default: validate } = createRequire(import.meta.url)('../../dist/record/validator.generated.cjs') as {
  readonly default: Validator;
};

/**
 * Throws a `SluglineError` with code `internal/invalid-record` when a record breaks its schema or a mention's text
 * is not the text at its place. Either is a bug of slugline, never of the document.
 */
export function checkRecord(record: ReleaseRecord): void {
  if (!validate(record)) {
    const error = validate.errors?.[0];
    throw invalid(`${error?.instancePath ?? ''}: ${error?.message ?? error?.keyword ?? 'breaks the schema'}`);
  }
  checkSpans(record, 'dates', record.dates);
  checkSpans(record, 'figures', record.figures);
  checkSpans(record, 'quotes', record.quotes);
  for (const list of ENTITIES) for (const { mentions } of record[list]) checkSpans(record, list, mentions);
}

const ENTITIES = [
  'people',
  'agencies',
  'cities',
  'programs',
  'organizations',
  'courts',
  'laws',
  'locations',
] as const satisfies readonly (keyof ReleaseRecord)[];

interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function checkSpans({ text }: ReleaseRecord, list: string, spans: readonly TextSpan[]): void {
  for (const { start, end, text: surface } of spans) {
    if (end <= start || surface.length !== end - start || !text.startsWith(surface, start))
      throw invalid(`${list}: wrong offsets ${start} to ${end}`);
  }
}

function invalid(what: string): SluglineError {
  return new SluglineError(
    'internal/invalid-record',
    `The record is not valid at ${what}. Please report this document.`,
  );
}
