import { createHash } from 'node:crypto';
import { SluglineError } from '../core/error.ts';
import { SIDECAR_LIMIT } from '../read/sidecar.ts';
import type { FoundDocument } from './find.ts';
import { readWhole } from './read-file.ts';

/** Everything on the disk that a document's record depends on, read once. */
export interface DocumentInput {
  /** As the record names it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** What the bytes are, where whoever sends them says so; else it is told from them and the path. */
  readonly mediaType?: 'text/plain' | 'text/html';
  readonly sidecar: { readonly path: string; readonly text: string } | undefined;
}

/** Reads a document and its sidecar. Throws a `SluglineError`: `size`, `read`, `sidecar/invalid`. */
export function readInput({ path, file, sidecar }: FoundDocument, maxBytes: number): DocumentInput {
  const bytes = readWhole(file, path, maxBytes);
  return {
    path,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sidecar: sidecar === undefined ? undefined : { path: sidecar.path, text: sidecarText(sidecar) },
  };
}

function sidecarText({ file, path }: NonNullable<FoundDocument['sidecar']>): string {
  try {
    return readWhole(file, path, SIDECAR_LIMIT).toString('utf8');
  } catch (error) {
    throw new SluglineError('sidecar/invalid', (error as Error).message, { cause: error });
  }
}
