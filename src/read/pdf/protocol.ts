import type { BlockHint } from '../../core/document.ts';

/** What the process that parses PDFs answers. */
export type PdfReply =
  | {
      readonly status: 'ok';
      readonly text: string;
      readonly hints: readonly BlockHint[];
      readonly pages: number;
      readonly title: string | undefined;
      readonly created: string | undefined;
    }
  | { readonly status: 'failed'; readonly code: string; readonly message: string };

/** Memory of the process that parses, in megabytes. */
export const PDF_MEMORY_MB = 640;
