import { readFileSync } from 'node:fs';
import { SluglineError } from '../core/error.ts';
import { schemaErrors } from '../record/all-errors.ts';

type Schema = Readonly<Record<string, unknown>>;

let schemaOnce: Schema | undefined;

/** The schema of configurations as it stands in the package. */
export function configSchema(): Schema {
  schemaOnce ??= JSON.parse(
    readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8'),
  ) as Schema;
  return schemaOnce;
}

/** Throws a `SluglineError` with code `config/invalid` for what breaks the schema; `place` names where from a JSON pointer. */
export function checkAgainst(schema: Schema, value: unknown, place: (pointer: string) => string): void {
  // Of the branches of a choice all fail; the longest pointer is the branch that was meant.
  const [worst] = [...schemaErrors(schema, value)].sort((a, b) => b.pointer.length - a.pointer.length);
  if (worst !== undefined)
    throw new SluglineError('config/invalid', `${place(worst.pointer)}: ${worst.message}. See docs/config.md.`);
}
