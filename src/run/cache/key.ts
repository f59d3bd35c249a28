import { createHash } from 'node:crypto';
import type { DocumentInput } from '../input.ts';
import type { RecordedOptions } from '../options.ts';

/**
 * The key of a document's record: everything that can change a byte of it. `maxBytes` and `timeout` cannot: they decide
 * whether there is a record. `build` is slugline itself (`buildDigest`).
 */
export function entryKey(
  build: string,
  { path, sha256, mediaType, sidecar }: DocumentInput,
  { date, config, sourceMap = false }: Pick<RecordedOptions, 'date' | 'config' | 'sourceMap'>,
): string {
  const parts = [build, path, sha256, mediaType ?? null, sidecar ?? null, date, config?.sha256 ?? null, sourceMap];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
