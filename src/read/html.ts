import type { BlockHint, DocumentMetadata } from '../core/document.ts';
import { pageMetadata } from './html/metadata.ts';
import { parsePage } from './html/parse.ts';
import { releasePieces } from './html/release.ts';
import { renderPieces } from './html/render.ts';

/** The release of an HTML page: readable text, what the markup says about it, and the page's own facts. */
export interface ReadHtml {
  readonly text: string;
  readonly hints: readonly BlockHint[];
  readonly metadata: DocumentMetadata;
}

/** Reads the release out of a page. Anything is a page: broken markup is read as browsers do. */
export function readHtml(html: string): ReadHtml {
  const page = parsePage(html.replace(/\r\n?/g, '\n'));
  const pieces = releasePieces(page);
  const metadata = pageMetadata(page, pieces);
  return { ...renderPieces(page, pieces, metadata.title), metadata };
}

/** The encoding that a page declares in its first bytes, as written there. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const match =
    /<meta\b[^>]{0,300}?\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})/i.exec(head) ??
    /^\s{0,20}<\?xml\b[^>]{0,100}\bencoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})/i.exec(head);
  return match?.[1];
}
