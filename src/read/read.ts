import { createHash } from 'node:crypto';
import { cleanText } from '../clean/clean.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { BlockHint, Document, DocumentMetadata, SourceStretch } from '../core/document.ts';
import { parseDay } from '../core/edtf.ts';
import { SluglineError } from '../core/error.ts';
import { dayOfName } from './day.ts';
import { decode } from './encoding.ts';
import { declaredCharset, readHtml, readHtmlWithSource } from './html.ts';
import { contentType } from './media-type.ts';
import { sourceMap } from './source-map.ts';

/** What is known about a document besides its bytes. */
export interface ReadOptions {
  /** Path that the record names as its source; its ending helps to tell the format. */
  readonly path?: string;
  /** The release date as `YYYY-MM-DD`, for a document that does not state one. */
  readonly date?: string;
  /** The same from a sidecar file; `date` wins. */
  readonly sidecarDate?: string;
  /** What the bytes are, when the caller knows; else they are looked at. */
  readonly mediaType?: 'text/plain' | 'text/html';
  /** Say where the text of a page stands among its bytes; other formats have no such map. */
  readonly sourceMap?: boolean;
  /** Longest time for parsing a PDF, a Word document or a mail, in milliseconds. Default: a minute. */
  readonly pdfTimeoutMs?: number;
}

/**
 * Reads a document from the bytes of a file: plain text, HTML, PDF, DOCX or mail, told by content first, then by name.
 *
 * Throws a `SluglineError`: `type/mismatch` for content that is not text, `pdf/encrypted`, `pdf/invalid`, `docx/invalid`,
 * `eml/invalid`, `memory`, `timeout`, `option/date`. The bytes are left as they are.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const { path = '', date } = options;
  if (date !== undefined && parseDay(date) === undefined)
    throw new SluglineError('option/date', `date: expected a day as YYYY-MM-DD, got ${JSON.stringify(date)}.`);
  const type = options.mediaType === undefined ? contentType(bytes, path) : { mediaType: options.mediaType };
  if ('mismatch' in type)
    throw new SluglineError(
      'type/mismatch',
      `${path}: this is ${type.mismatch}, not text, HTML, PDF, DOCX or mail. Leave it out.`,
    );
  const content = await readContent(bytes, type.mediaType, options);
  const text = cleanText(content.text);
  const diagnostics = [...content.diagnostics];
  if (isBlank(text) && !diagnostics.some(({ code }) => code === 'pdf/no-text'))
    diagnostics.push({ code: 'text/empty', message: 'There is no text in this document.' });
  return {
    source: {
      path,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mediaType: type.mediaType,
      encoding: content.encoding,
      bytes: bytes.length,
      pages: content.pages,
    },
    text,
    metadata: withDate(content.metadata, options),
    hints: text.length === content.text.length ? content.hints : [],
    diagnostics,
    ...(content.sourceMap === undefined
      ? {}
      : { sourceMap: shifted(content.sourceMap, content.text.length - text.length) }),
  };
}

/** The map of a text that lost a byte-order mark. */
function shifted(map: readonly SourceStretch[], by: number): readonly SourceStretch[] {
  if (by === 0) return map;
  return map
    .filter(({ start }) => start >= by)
    .map((stretch) => ({ ...stretch, start: stretch.start - by, end: stretch.end - by }));
}

interface Content {
  readonly text: string;
  readonly encoding: string;
  readonly pages: number | null;
  readonly hints: readonly BlockHint[];
  readonly metadata: DocumentMetadata;
  readonly diagnostics: readonly Diagnostic[];
  readonly sourceMap?: readonly SourceStretch[];
}

async function readContent(
  bytes: Uint8Array,
  mediaType: Document['source']['mediaType'],
  { path = '', pdfTimeoutMs = 60_000, sourceMap: wantsMap = false }: ReadOptions,
): Promise<Content> {
  switch (mediaType) {
    case 'text/plain':
      return { ...decode(bytes), pages: null, hints: [], metadata: {} };
    case 'text/html': {
      const { text: html, encoding, diagnostics } = decode(bytes, declaredCharset(bytes));
      if (!wantsMap) return { ...readHtml(html), encoding, pages: null, diagnostics };
      const { runs, ...page } = readHtmlWithSource(html);
      return { ...page, encoding, pages: null, diagnostics, sourceMap: sourceMap(bytes, encoding, html, runs) };
    }
    case 'application/pdf': {
      const { readPdf } = await import('./pdf.ts'); // only now: texts and pages never pay for it
      return { ...(await readPdf(bytes, path, pdfTimeoutMs)), encoding: 'binary' };
    }
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
      const { readDocx } = await import('./office.ts');
      return { ...(await readDocx(bytes, path, pdfTimeoutMs)), encoding: 'binary', pages: null };
    }
    case 'message/rfc822': {
      const { readMail } = await import('./office.ts');
      return { ...(await readMail(bytes, path, pdfTimeoutMs)), encoding: 'binary', pages: null };
    }
  }
}

/** Option before sidecar before what the file says of itself before its name. */
function withDate(metadata: DocumentMetadata, { date, sidecarDate, path = '' }: ReadOptions): DocumentMetadata {
  if (date !== undefined) return { ...metadata, date: { value: date, origin: 'option' } };
  if (sidecarDate !== undefined) return { ...metadata, date: { value: sidecarDate, origin: 'sidecar' } };
  if (metadata.date !== undefined) return metadata;
  const named = dayOfName(path);
  return named === undefined ? metadata : { ...metadata, date: { value: named, origin: 'filename' } };
}

function isBlank(text: string): boolean {
  return !/[^\s\0\ufeff\u200b-\u200f\u2060]/.test(text);
}
