import { parseDay } from '../core/edtf.ts';
import { SluglineError } from '../core/error.ts';

/** What a sidecar file `a.meta.json` says about `a.txt`. */
export interface Sidecar {
  readonly date?: string;
}

/** Keys that say where a document comes from; they are for people and change nothing. */
const NOTES = new Set(['origin', 'source', 'url', 'licence', 'license', 'note']);

/** Largest sidecar that is read, in bytes. */
export const SIDECAR_LIMIT = 65_536;

/**
 * Reads a sidecar: `{"date": "2019-12-18"}`, the release date of a document that does not state it. Throws a
 * `SluglineError` with code `sidecar/invalid` that names the file and the place.
 */
export function readSidecar(text: string, name: string): Sidecar {
  const content = parseJson(text.replace(/^\ufeff/, ''), name);
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw invalid(name, '', 'expected an object such as {"date": "2019-12-18"}');
  for (const key of Object.keys(content))
    if (key !== 'date' && !NOTES.has(key))
      throw invalid(name, `/${key}`, `unknown key; expected date, or one of ${[...NOTES].join(', ')}`);
  const date: unknown = Object.hasOwn(content, 'date') ? (content as { date?: unknown }).date : undefined;
  if (date === undefined) return {};
  if (typeof date !== 'string' || parseDay(date) === undefined)
    throw invalid(name, '/date', `expected a day as YYYY-MM-DD, got ${JSON.stringify(date)?.slice(0, 60)}`);
  return { date };
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const at = /position (\d+)/.exec(String(cause))?.[1];
    const before = text.slice(0, at === undefined ? text.length : Number(at)).split('\n');
    const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
    throw new SluglineError('sidecar/invalid', `${name}: ${place}: this is not valid JSON.`, { cause });
  }
}

function invalid(name: string, place: string, what: string): SluglineError {
  return new SluglineError('sidecar/invalid', `${name}: ${place === '' ? 'at the top' : place}: ${what}.`);
}
