import type { Source } from '../core/document.ts';
import { markedEncoding, unmarkedUtf16 } from './encoding.ts';

/** First bytes of files that people mistake for documents. `PK` covers zip, docx, xlsx, odt. */
const SIGNATURES: readonly (readonly [name: string, bytes: string])[] = [
  ['a zip archive or office file', 'PK\x03\x04'],
  ['a zip archive', 'PK\x05\x06'],
  ['a gzip archive', '\x1f\x8b'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF87a'],
  ['a GIF picture', 'GIF89a'],
  ['a TIFF picture', 'II*\0'],
  ['a TIFF picture', 'MM\0*'],
  ['a program', '\x7fELF'],
  ['a program', '\xcf\xfa\xed\xfe'],
  ['a program', '\xca\xfe\xba\xbe'],
  ['an old office file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a 7z archive', '7z\xbc\xaf\x27\x1c'],
  ['a rar archive', 'Rar!\x1a\x07'],
  ['an xz archive', '\xfd7zXZ\0'],
  ['a bzip2 archive', 'BZh9'],
  ['a zstd archive', '\x28\xb5\x2f\xfd'],
  ['an RTF file', '{\\rtf'],
  ['a PostScript file', '%!PS'],
  ['an SQLite database', 'SQLite format 3\0'],
];

/** What a document is by its content: a media type, or why it is none that can be read. */
export type ContentType = { readonly mediaType: Source['mediaType'] } | { readonly mismatch: string };

/**
 * Decides by content what a document is; its name only settles whether text with little markup is HTML. Binary
 * content is never text.
 */
export function contentType(bytes: Uint8Array, name: string): ContentType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1');
  if (isMail(bytes, head, name)) return { mediaType: 'message/rfc822' }; // first: any other file may be attached
  // Readers of PDF accept some bytes before the mark.
  if (/%PDF-\d/.test(head.slice(0, 1024)) && !/<html/i.test(head.slice(0, head.indexOf('%PDF-'))))
    return { mediaType: 'application/pdf' };
  if (head.startsWith('PK\x03\x04') && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(WORD_PART))
    return { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return { mismatch: 'a WebP picture' };
  if (head.startsWith('MZ') && bytes.length > 64 && head.includes('\0')) return { mismatch: 'a program' };
  for (const [what, mark] of SIGNATURES) if (head.startsWith(mark)) return { mismatch: what };
  if (markedEncoding(bytes) === undefined && unmarkedUtf16(bytes) === undefined && isBinary(bytes))
    return { mismatch: 'binary data' };
  return { mediaType: isHtml(head, name) ? 'text/html' : 'text/plain' };
}

/** Name of the main part of a Word document; zip archives keep names unpacked. */
const WORD_PART = 'word/document.xml';
const HEADER = /^([A-Za-z][A-Za-z\d-]{1,60}):/;
/** Headers that only mail programs write; a release may begin with `From:`, `Date:` and `Subject:` too. */
const MACHINE_HEADERS = new Set([
  'mime-version',
  'message-id',
  'received',
  'return-path',
  'delivered-to',
  'dkim-signature',
]);

/** True for text that begins with the headers of a mail. */
function isMail(bytes: Uint8Array, start: string, name: string): boolean {
  if (!HEADER.test(start) && !start.startsWith('From ')) return false;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 32_768)).toString('latin1');
  const seen = new Set<string>();
  for (const line of head.split(/\r\n?|\n/, 400)) {
    if (line === '') break;
    const header = HEADER.exec(line)?.[1]?.toLowerCase();
    if (header !== undefined) seen.add(header);
    else if (!/^[ \t]/.test(line) && !(seen.size === 0 && line.startsWith('From '))) return false;
  }
  const known = ['from', 'to', 'date', 'subject'].filter((header) => seen.has(header)).length;
  const machine = [...seen].some((header) => MACHINE_HEADERS.has(header));
  return (machine && known >= 1) || (/\.eml$/i.test(name) && known >= 2);
}

/** Control characters that no text has: more than one in a hundred, or one in ten when the rest is plain ASCII. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    else if (byte > 0x20) letters += 1;
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x1a) || (byte > 0x1b && byte < 0x20)) controls += 1;
  }
  if (letters + high === 0) return false; // only blanks and NULs: an empty document
  return controls * (high > 0 ? 100 : 10) > bytes.length;
}

function isHtml(head: string, name: string): boolean {
  const start = head.replaceAll('\0', '').replace(/^[\xef\xbb\xbf\xff\xfe\s]+/, '');
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start))
    return true;
  if (/\.(?:x?html?|htm)$/i.test(name)) return true;
  return /^<(?:div|p|main|article|section|title|meta|h[1-6]|table|span)\b[^>]{0,500}>/i.test(start);
}
