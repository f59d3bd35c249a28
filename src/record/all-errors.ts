import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js';
import { oncePer } from '../core/memo.ts';

/** One thing that is wrong with a record. */
export interface RecordError {
  /** JSON pointer (RFC 6901) to the value; empty for the record itself. */
  readonly pointer: string;
  readonly message: string;
}

/** The record schema as it stands in the package. */
export function recordSchema(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL('../../schemas/record.schema.json', import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
}

/**
 * Makes a function that lists everything that is wrong with a record: breaches of the schema, and mentions whose
 * text is not the text at their offsets. For people who look at records; the run itself stops at the first error.
 */
export function recordChecker(): (record: unknown) => readonly RecordError[] {
  const validate = compiler().compile(recordSchema());
  return (record) => {
    if (!validate(record)) return (validate.errors ?? []).map(describeError);
    return misplaced(record as { readonly text: string }, '', record);
  };
}

/** Loaded when first needed: most runs never list errors. */
function compiler(): Ajv2020 {
  const { Ajv2020: Compiler } = createRequire(import.meta.url)('ajv/dist/2020.js') as { Ajv2020: typeof Ajv2020 };
  return new Compiler({ allErrors: true, strict: false });
}

/** Everything that breaks a schema (draft 2020-12). A schema object is compiled once. */
export function schemaErrors(schema: Readonly<Record<string, unknown>>, value: unknown): readonly RecordError[] {
  return validatorOf(schema)(value);
}

const validatorOf = oncePer(
  (schema: Readonly<Record<string, unknown>>) => schema,
  (schema) => {
    const validate = compiler().compile(schema);
    return (value: unknown): readonly RecordError[] =>
      validate(value) ? [] : (validate.errors ?? []).map(describeError);
  },
);

function describeError({ instancePath, keyword, message = 'breaks the schema', params }: ErrorObject): RecordError {
  const { additionalProperty, allowedValues, missingProperty } = params as {
    additionalProperty?: string;
    allowedValues?: readonly unknown[];
    missingProperty?: string;
  };
  if (keyword === 'additionalProperties')
    return {
      pointer: `${instancePath}/${escape(additionalProperty ?? '')}`,
      message: 'is not a property of the schema',
    };
  if (keyword === 'required')
    return { pointer: `${instancePath}/${escape(missingProperty ?? '')}`, message: 'is missing' };
  if (keyword === 'enum') return { pointer: instancePath, message: `must be one of ${JSON.stringify(allowedValues)}` };
  return { pointer: instancePath, message };
}

const escape = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');

/** Every object with start, end and text whose text is not what stands there. */
function misplaced(record: { readonly text: string }, pointer: string, value: unknown): readonly RecordError[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end, text } = value as { start?: unknown; end?: unknown; text?: unknown };
  const errors: RecordError[] = [];
  if (
    typeof start === 'number' &&
    typeof end === 'number' &&
    typeof text === 'string' &&
    record.text.slice(start, end) !== text
  ) {
    errors.push({
      pointer,
      message: `text[${start}, ${end}) is ${JSON.stringify(record.text.slice(start, end).slice(0, 60))}, not ${JSON.stringify(text.slice(0, 60))}`,
    });
  }
  for (const [key, child] of Object.entries(value))
    errors.push(...misplaced(record, `${pointer}/${escape(key)}`, child));
  return errors;
}
