import mammoth from 'mammoth';
import type { DocxParts } from './protocol.ts';

/** The text of a Word document, a blank line between its paragraphs. Pictures and embedded files are not opened. */
export async function parseDocx(bytes: Uint8Array): Promise<DocxParts> {
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  });
  return { text: value.replace(/\n{3,}/g, '\n\n').trim() };
}
