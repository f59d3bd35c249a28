import type { PdfParts } from '../sandbox/protocol.ts';
import { extractPdf } from './extract.ts';
import { layOut } from './layout.ts';

/** The text of a PDF in reading order, and what it says about itself. Rejects with pdf-parse's exceptions. */
export async function parsePdf(bytes: Uint8Array): Promise<PdfParts> {
  const { pages, ...about } = await extractPdf(bytes);
  return { ...layOut(pages), pages: pages.length, ...about };
}
