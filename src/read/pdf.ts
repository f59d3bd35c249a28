import type { Diagnostic } from '../core/diagnostic.ts';
import type { BlockHint, DocumentMetadata } from '../core/document.ts';
import { SluglineError } from '../core/error.ts';

/** A PDF as text in reading order. */
export interface ReadPdf {
  readonly text: string;
  readonly pages: number;
  readonly hints: readonly BlockHint[];
  readonly metadata: DocumentMetadata;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  void bytes;
  throw new SluglineError('pdf/unsupported', 'PDF is not read yet.');
}
