import type { RecordedOptions } from './options.ts';
import { byCodeUnit } from './paths.ts';

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

/** `manifest.json`: what made the output, and what became of every file, in path order. No times, no machine. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly versions: { readonly slugline: string };
  /** Options that can change an output byte. */
  readonly options: ManifestOptions;
  /** Of files and records by status, and of facts by type. */
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly FileEntry[];
}

export interface ManifestOptions {
  readonly date: string | null;
  readonly maxBytes: number;
  readonly timeout: number;
  readonly sourceMap?: true;
  /** SHA-256 of the configuration. */
  readonly config?: string;
  /** As it was given. */
  readonly since?: string;
  /** `2/3`. */
  readonly shard?: string;
}

/** The options of a run as the manifest has them. */
export function manifestOptions({
  date,
  maxBytes,
  timeout,
  sourceMap = false,
  config,
  since,
  shard,
}: RecordedOptions): ManifestOptions {
  return {
    date,
    maxBytes,
    timeout,
    ...(sourceMap ? { sourceMap } : {}),
    ...(config === undefined ? {} : { config: config.sha256 }),
    ...(since === undefined ? {} : { since: since.text }),
    ...(shard === undefined ? {} : { shard: `${shard.index}/${shard.count}` }),
  };
}

export function manifestText(
  { versions, options }: Pick<Manifest, 'versions' | 'options'>,
  files: readonly FileEntry[],
  facts: ReadonlyMap<string, number>,
): string {
  const count = (status: FileEntry['status']): number => files.filter((file) => file.status === status).length;
  const manifest: Manifest = {
    schemaVersion: SCHEMA_VERSION,
    versions,
    options,
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

export const SCHEMA_VERSION = '1.0.0';
