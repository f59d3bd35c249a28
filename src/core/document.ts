import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './span.ts';

/** Where a document came from. `path` is relative to the input folder, with `/`. */
export interface Source {
  readonly path: string;
  /** Lower-case hexadecimal SHA-256 of the source's bytes. */
  readonly sha256: string;
  readonly mediaType:
    | 'text/plain'
    | 'text/html'
    | 'application/pdf'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    | 'message/rfc822';
  /** WHATWG label of the encoding that was used: `utf-8`, `utf-16le`, `windows-1252`, …; `binary` for PDF, DOCX and mail. */
  readonly encoding: string;
  readonly bytes: number;
  /** Number of pages, where the format has pages. */
  readonly pages: number | null;
}

/** Where a document date came from when the text does not state one. */
export type DateOrigin = 'text' | 'option' | 'sidecar' | 'metadata' | 'email' | 'filename';

/** What a document says about itself outside its text: page fields, PDF information, a sidecar file, an option. */
export interface DocumentMetadata {
  /** `YYYY-MM-DD` from outside the text, best origin first (option, sidecar, metadata or mail header, file name). */
  readonly date?: { readonly value: string; readonly origin: DateOrigin };
  readonly title?: string;
  /** Name of the site or publisher, as the page states it. */
  readonly publisher?: string;
  /** Host of the page's own address, or of the sender's mail. */
  readonly host?: string;
  readonly number?: string;
  readonly topics?: readonly string[];
  readonly components?: readonly string[];
  /** BCP 47 language as declared. */
  readonly language?: string;
}

/** What a stretch of text is. `noise` is not part of the release: it stays in `text` but yields nothing. */
export type BlockKind =
  | 'header'
  | 'title'
  | 'subtitle'
  | 'dateline'
  | 'paragraph'
  | 'list'
  | 'table'
  | 'contact'
  | 'footer'
  | 'noise';

/** A block that the reader already knows, from markup or page geometry. */
export interface BlockHint extends Span {
  readonly kind: BlockKind;
}

/** A stretch of a text and the source's bytes it was read from. Inside, all characters have the same number of bytes. */
export interface SourceStretch extends Span {
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** One press release as text. `text` never changes after this. */
export interface Document {
  readonly source: Source;
  readonly text: string;
  readonly metadata: DocumentMetadata;
  /** From the reader, sorted by start, not overlapping; empty for plain text. */
  readonly hints: readonly BlockHint[];
  readonly diagnostics: readonly Diagnostic[];
  /** On request, for HTML: sorted, not overlapping; what the reader added (bullets) and blanks that it changed are in none. */
  readonly sourceMap?: readonly SourceStretch[];
}
