import { createHash } from 'node:crypto';
import { parseDay } from '../core/edtf.ts';
import { SluglineError } from '../core/error.ts';
import type { DocumentInput } from './input.ts';

/** A document of a stream, and its own date, which goes before the date of the call. */
export interface StreamDocument {
  readonly input: DocumentInput;
  readonly date: string | undefined;
}

/** What a document of a stream is called that has neither `path` nor `id`. */
export function nameOfLine(number: number): string {
  return `line-${number}`;
}

/**
 * Reads one line of a stream: `{"path" or "id", "text" or "html", "date"}`; other keys are left alone. Throws a
 * `SluglineError`: `stream/line` for what is no such line, `stream/date` for a date that is none.
 */
export function readStreamLine(bytes: Uint8Array, number: number): StreamDocument {
  const row = parse(bytes, number);
  const path = nameOf(row, number);
  const { text, html, date } = row;
  if ((typeof text === 'string') === (typeof html === 'string'))
    throw bad(number, 'one of "text" and "html" is needed, as a string');
  const content = new TextEncoder().encode((text ?? html) as string);
  return {
    input: {
      path,
      bytes: content,
      sha256: createHash('sha256').update(content).digest('hex'),
      mediaType: typeof text === 'string' ? 'text/plain' : 'text/html',
      sidecar: undefined,
    },
    date: dayOf(date, number),
  };
}

function parse(bytes: Uint8Array, number: number): Readonly<Record<string, unknown>> {
  let row: unknown;
  try {
    row = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'this is not JSON' : 'this is not UTF-8';
    throw new SluglineError('stream/line', `line ${number}: ${why}. Give one JSON object a line.`, { cause });
  }
  if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Readonly<Record<string, unknown>>;
  throw bad(number, 'an object is needed');
}

/** `path`, else `id` (a number counts), else the number of the line. */
function nameOf({ path, id }: Readonly<Record<string, unknown>>, number: number): string {
  const name = path ?? id ?? nameOfLine(number);
  if (typeof name === 'string' && name !== '') return name;
  if (typeof name === 'number') return String(name);
  throw bad(number, '"path" or "id" must be a string that is not empty');
}

function dayOf(date: unknown, number: number): string | undefined {
  if (date === undefined || date === null || date === '') return undefined;
  // Databases give days as midnights: `2020-03-05T00:00:00Z`.
  const day = typeof date === 'string' ? /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(date)?.[0] : undefined;
  if (day !== undefined && parseDay(day) !== undefined) return day;
  throw new SluglineError('stream/date', `line ${number}: "date" must be a day, as "2020-03-05".`);
}

function bad(number: number, why: string): SluglineError {
  return new SluglineError(
    'stream/line',
    `line ${number}: ${why}. Example: {"id": "7", "text": "…", "date": "2020-03-05"}.`,
  );
}
