import type { Command } from 'commander';
import type { CacheOptions } from '../run/cache/cache.ts';
import { DEFAULT_CACHE_BYTES } from '../run/options.ts';
import { size } from './quantity.ts';

/** What the command line gives. */
export interface CacheFlags {
  /** False: no cache at all. */
  readonly cache?: string | false;
  readonly cacheSize?: number;
  readonly retryFailed?: boolean;
}

/** The options that say where records of earlier runs are, for commands that extract many documents. */
export function withCacheOptions(command: Command): Command {
  return command
    .option('--cache <folder>', 'where records of earlier runs are kept (default: see slugline cache info)')
    .option('--no-cache', 'work everything out again, and keep nothing for later')
    .option('--cache-size <size>', `how large the cache may grow, as 500M or 4G (default: ${DEFAULT_SIZE})`, size)
    .option('--retry-failed', 'try again what failed in an earlier run');
}

/** The cache that the flags ask for. */
export function cacheOptions({ cache, cacheSize, retryFailed = false }: CacheFlags): CacheOptions | undefined {
  if (cache === false) return undefined;
  return { folder: cache, maxBytes: cacheSize ?? DEFAULT_CACHE_BYTES, retryFailed };
}

const DEFAULT_SIZE = `${DEFAULT_CACHE_BYTES / 1024 ** 3}G`;
