import type { BlockHint, DocumentMetadata } from '../core/document.ts';
import { pageMetadata } from './html/metadata.ts';
import type { Piece } from './html/page.ts';
import { parsePage } from './html/parse.ts';
import { releasePieces } from './html/release.ts';
import { renderPieces } from './html/render.ts';
import { runsOf, type SourceRun, SourceTrail } from './html/trail.ts';

/** The release of an HTML page: readable text, what the markup says about it, and the page's own facts. */
export interface ReadHtml {
  readonly text: string;
  readonly hints: readonly BlockHint[];
  readonly metadata: DocumentMetadata;
}

/** Reads the release out of a page. Anything is a page: broken markup is read as browsers do. */
export function readHtml(html: string): ReadHtml {
  return read(html);
}

/** The same, and for each character of the text where it stands in the page (with line ends as `\n`). */
export function readHtmlWithSource(html: string): ReadHtml & { readonly runs: readonly SourceRun[] } {
  const trail = new SourceTrail();
  const { pieces, ...result } = read(html, trail);
  return { ...result, runs: runsOf(result.text, pieces, trail) };
}

function read(html: string, trail?: SourceTrail): ReadHtml & { readonly pieces: readonly Piece[] } {
  const page = parsePage(html.includes('\r') ? html.replace(/\r\n?/g, '\n') : html, trail);
  const pieces = releasePieces(page);
  const metadata = pageMetadata(page, pieces);
  return { ...renderPieces(page, pieces, metadata.title), metadata, pieces };
}

/** The encoding that a page declares in its first bytes, as written there. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const match =
    /<meta\b[^>]{0,300}?\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})/i.exec(head) ??
    /^\s{0,20}<\?xml\b[^>]{0,100}\bencoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})/i.exec(head);
  return match?.[1];
}
