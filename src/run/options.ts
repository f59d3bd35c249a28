import path from 'node:path';
import type { LoadedConfig } from '../config/load.ts';
import type { CacheOptions } from './cache/cache.ts';

/** Options of a run. Only those in `RecordedOptions` can change an output byte. */
export interface RunOptions extends RecordedOptions {
  /** Files, folders and glob patterns. */
  readonly inputs: readonly string[];
  /** Output folder; made when it does not exist. */
  readonly out: string;
  /** More folders that are not looked into, besides `out`. */
  readonly leaveOut?: readonly string[];
  /** Worker threads. */
  readonly jobs: number;
  /** Where records of earlier runs are; without it every document is worked out. */
  readonly cache?: CacheOptions | undefined;
}

/** What the manifest names: the same inputs and these options give the same output. */
export interface RecordedOptions {
  /** Release date for documents that do not state one, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Larger files are refused before they are read. */
  readonly maxBytes: number;
  /** Longest time for one document, in seconds. */
  readonly timeout: number;
  /** Records of pages say where their text stands among the bytes. */
  readonly sourceMap?: boolean;
  /** The manifest has its hash. */
  readonly config?: LoadedConfig | undefined;
  readonly since?: Since | undefined;
  readonly shard?: Shard | undefined;
}

/** Documents whose file is older, and that are not in the output yet, are skipped. */
export interface Since {
  /** As it was given. */
  readonly text: string;
  /** In milliseconds since 1970. */
  readonly from: number;
}

/** One of several parts of a run; each document belongs to one. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

export const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
export const DEFAULT_TIMEOUT = 10;
/** A cache grows to this size unless an option says otherwise. */
export const DEFAULT_CACHE_BYTES = 2 * 1024 ** 3;

/** A configuration as it is sent to worker threads, which read it themselves: where it is, and its hash. */
export function configReference(
  config: LoadedConfig | undefined,
): { readonly file: string; readonly sha256: string } | undefined {
  return config === undefined ? undefined : { file: path.resolve(config.file), sha256: config.sha256 };
}
