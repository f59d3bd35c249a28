import { SluglineError } from '../core/error.ts';
import type { ReleaseRecord } from './types.generated.ts';

interface Validator {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message?: string }[] | null;
}

/** Compiled from schemas/record.schema.json by the build: loading it takes two milliseconds, compiling a hundred. */
const { default: validate } = (await import(
  new URL('../../dist/record/validator.generated.js', import.meta.url).href
)) as { default: Validator };

/**
 * Throws a `SluglineError` with code `internal/invalid-record` when a record breaks its schema or a mention's text
 * is not the text at its place. Either is a bug of slugline, never of the document.
 */
export function checkRecord(record: ReleaseRecord): void {
  if (!validate(record)) {
    const error = validate.errors?.[0];
    throw invalid(`${error?.instancePath ?? ''}: ${error?.message ?? error?.keyword ?? 'breaks the schema'}`);
  }
  const { text } = record;
  for (const [list, mentions] of Object.entries(spansOf(record)))
    for (const { start, end, text: surface } of mentions)
      if (text.slice(start, end) !== surface || end <= start)
        throw invalid(`${list}: wrong offsets ${start} to ${end}`);
}

interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function spansOf(record: ReleaseRecord): Readonly<Record<string, readonly TextSpan[]>> {
  const { dates, figures, quotes } = record;
  const { people, agencies, cities, programs, organizations, courts, laws, locations } = record;
  const entities = { people, agencies, cities, programs, organizations, courts, laws, locations };
  const spans: Record<string, readonly TextSpan[]> = { dates, figures, quotes };
  for (const [name, list] of Object.entries(entities))
    spans[name] = list.flatMap((entity): readonly TextSpan[] => entity.mentions);
  return spans;
}

function invalid(what: string): SluglineError {
  return new SluglineError(
    'internal/invalid-record',
    `The record is not valid at ${what}. Please report this document.`,
  );
}
