import type { RecordedOptions } from './options.ts';
import { byCodeUnit } from './paths.ts';
import { version } from './version.ts';

/** What became of one file. */
export interface FileEntry {
  readonly path: string;
  readonly status: 'ok' | 'failed' | 'skipped';
  /** Where its record is, relative to the output folder. */
  readonly record?: string;
  readonly sha256?: string;
  readonly bytes?: number;
  /** For a failed file: the code, as in `errors.ndjson`. */
  readonly code?: string;
  /** For a skipped file. */
  readonly reason?: string;
}

/** The manifest: what made the output, and what became of every file, in path order. No times, no machine. */
export function manifestText(
  { date, maxBytes, timeout, sourceMap = false, config }: RecordedOptions,
  files: readonly FileEntry[],
  facts: ReadonlyMap<string, number>,
): string {
  const count = (status: FileEntry['status']): number => files.filter((file) => file.status === status).length;
  const manifest = {
    schemaVersion: '1.0.0',
    versions: { slugline: version() },
    options: {
      date,
      maxBytes,
      timeout,
      ...(sourceMap ? { sourceMap } : {}),
      ...(config === undefined ? {} : { config: config.sha256 }),
    },
    counts: {
      files: files.length,
      records: count('ok'),
      failed: count('failed'),
      skipped: count('skipped'),
      ...Object.fromEntries(facts),
    },
    files: [...files].sort((a, b) => byCodeUnit(a.path, b.path)),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
