import type { BlockHint } from '../../core/document.ts';

/** Formats whose bytes a library unpacks: they may ask for any amount of time and memory. */
export type PackedFormat = 'pdf' | 'docx' | 'eml';

/** What the process that parses is asked. Without bytes it loads the library of the format, and does not answer. */
export interface ParseRequest {
  readonly format: PackedFormat;
  readonly bytes: Uint8Array | undefined;
  /** True for the build, behind the documents of a format: the byte code of all that has run is kept. */
  readonly keepCode?: boolean;
}

export interface PdfParts {
  readonly text: string;
  readonly hints: readonly BlockHint[];
  readonly pages: number;
  readonly title: string | undefined;
  readonly created: string | undefined;
  /** The programs that made it, as it says; empty when it does not. */
  readonly maker: string;
}

export interface DocxParts {
  readonly text: string;
}

export interface MailParts {
  /** The plain part, else the HTML part. */
  readonly body: string;
  readonly isHtml: boolean;
  /** Headers `Date` and `Subject`, the latter decoded. */
  readonly date: string | undefined;
  readonly subject: string | undefined;
  /** Address of the sender. */
  readonly from: string | undefined;
  /** Names of attached files, or their media types where they have none. */
  readonly attachments: readonly string[];
}

export interface PartsOf {
  readonly pdf: PdfParts;
  readonly docx: DocxParts;
  readonly eml: MailParts;
}

/** What it answers. */
export type ParseReply =
  | { readonly status: 'ok'; readonly parts: PartsOf[PackedFormat] }
  | { readonly status: 'failed'; readonly code: string; readonly message: string };

/** Memory of the process that parses, in megabytes. */
export const PARSER_MEMORY_MB = 640;
