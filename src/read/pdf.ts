import type { Diagnostic } from '../core/diagnostic.ts';
import type { BlockHint, DocumentMetadata } from '../core/document.ts';
import { readDay } from './day.ts';
import { parseApart } from './sandbox.ts';
import type { PdfParts } from './sandbox/protocol.ts';
import { withoutSite } from './title.ts';

/** A PDF as text in reading order. */
export interface ReadPdf {
  readonly text: string;
  readonly pages: number;
  readonly hints: readonly BlockHint[];
  readonly metadata: DocumentMetadata;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a PDF in a process of its own, which is killed when it takes longer than `timeoutMs` or more memory than is
 * allowed. Throws a `SluglineError`: `pdf/encrypted`, `pdf/invalid`, `memory`, `timeout`.
 */
export async function readPdf(bytes: Uint8Array, path: string, timeoutMs: number): Promise<ReadPdf> {
  const parts = await parseApart('pdf', bytes, path, timeoutMs);
  const { text, hints, pages } = parts;
  const diagnostics: Diagnostic[] = [];
  if (text.trim() === '')
    diagnostics.push({
      code: 'pdf/no-text',
      message: 'The PDF has no text, only pictures perhaps. Run text recognition (OCR) on it first.',
    });
  return { text, hints, pages, metadata: metadataOf(parts), diagnostics };
}

function metadataOf({ title, created, maker }: PdfParts): DocumentMetadata {
  // What a browser prints was made on the day of printing, whenever the release came out.
  const made = created === undefined || BROWSER.test(maker) ? undefined : created;
  const day = made === undefined ? undefined : readDay(made.replace(/^D:/, '').slice(0, 8));
  const line = title === undefined ? undefined : withoutSite(title);
  return {
    ...(day === undefined ? {} : { date: { value: day, origin: 'metadata' } }),
    ...(line === undefined || !isTitle(line) ? {} : { title: line }),
  };
}

const BROWSER = /chrom(?:e|ium)|skia|mozilla|firefox|safari|webkit|wkhtml/i;

/** Programs put file names and their own name there. */
function isTitle(line: string): boolean {
  return (
    line.includes(' ') && line.length >= 12 && !/^(?:microsoft word|untitled|document\d?\b)|\.\w{2,5}$/i.test(line)
  );
}
