import type { Diagnostic } from '../core/diagnostic.ts';
import type { BlockHint, DocumentMetadata } from '../core/document.ts';
import { readDay } from './day.ts';
import { readHtml } from './html.ts';
import { parseApart } from './sandbox.ts';

/** The text of a Word document or mail, and what a mail's headers say. */
export interface ReadOffice {
  readonly text: string;
  readonly hints: readonly BlockHint[];
  readonly metadata: DocumentMetadata;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a Word document. Throws a `SluglineError`: `docx/invalid`, `memory`, `timeout`. */
export async function readDocx(bytes: Uint8Array, path: string, timeoutMs: number): Promise<ReadOffice> {
  const { text } = await parseApart('docx', bytes, path, timeoutMs);
  return { text, hints: [], metadata: {}, diagnostics: [] };
}

/**
 * Reads a mail: its plain part, else its HTML part; `Date` and `Subject` as metadata. Attached files are named in
 * diagnostics and never opened. Throws a `SluglineError`: `eml/invalid`, `memory`, `timeout`.
 */
export async function readMail(bytes: Uint8Array, path: string, timeoutMs: number): Promise<ReadOffice> {
  const { body, isHtml, date, subject, from = '', attachments } = await parseApart('eml', bytes, path, timeoutMs);
  const page = isHtml ? readHtml(body) : { text: body, hints: [], metadata: {} };
  const day = date === undefined ? undefined : readDay(date);
  const host = /@([\w.-]{4,100})$/.exec(from)?.[1]?.toLowerCase();
  const title = oneLine(subject ?? '').replace(/^(?:(?:re|fwd?|aw|wg): ?){1,5}/i, '');
  return {
    ...page,
    metadata: {
      ...page.metadata,
      ...(day === undefined ? {} : { date: { value: day, origin: 'email' } }),
      ...(title === '' ? {} : { title }),
      ...(host === undefined ? {} : { host }),
    },
    diagnostics: attachments.map((name) => ({
      code: 'eml/attachment',
      message: `${JSON.stringify(oneLine(name))} is attached and was not read. Save it as a file of its own to read it.`,
    })),
  };
}

function oneLine(text: string): string {
  return text
    .slice(0, 500)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}
