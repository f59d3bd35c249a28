import { existsSync } from 'node:fs';
import { SluglineError } from '../core/error.ts';
import { defaultCacheFolder, isCacheFolder, notACache } from '../run/cache/folder.ts';
import { type CacheContent, cacheContent, pruneCache } from '../run/cache/prune.ts';
import { oneLine } from '../run/message.ts';
import { DEFAULT_CACHE_BYTES } from '../run/options.ts';
import type { CacheCommandFlags } from './cache.ts';

/** Each answers with what to print, and throws a `SluglineError`: `cache/off`, `cache/not-a-cache`. */
export function cacheInfo(flags: CacheCommandFlags): string {
  const folder = folderOf(flags);
  const content = existsSync(folder) ? cacheContent(folder) : { entries: 0, bytes: 0 };
  if (flags.format === 'json') return `${JSON.stringify({ folder, ...content }, null, 2)}\n`;
  return `${oneLine(folder)}\n${amount(content)}\n`;
}

export function cacheClear(flags: CacheCommandFlags): string {
  return pruned(folderOf(flags), 0);
}

export function cachePrune(flags: CacheCommandFlags): string {
  const since = flags.olderThan === undefined ? undefined : Date.now() - flags.olderThan;
  return pruned(folderOf(flags), flags.maxSize ?? DEFAULT_CACHE_BYTES, since);
}

function pruned(folder: string, bytes: number, since?: number): string {
  const removed = existsSync(folder)
    ? pruneCache(folder, { bytes, ...(since === undefined ? {} : { since }) })
    : { entries: 0, bytes: 0 };
  return `${oneLine(folder)}\nremoved ${amount(removed)}\n`;
}

function folderOf({ cache }: CacheCommandFlags): string {
  const folder = cache ?? defaultCacheFolder();
  if (folder === undefined)
    throw new SluglineError(
      'cache/off',
      'There is no cache: SLUGLINE_CACHE=off, or a user without a home folder. Name one with --cache.',
    );
  if (existsSync(folder) && !isCacheFolder(folder)) throw notACache(folder);
  return folder;
}

/** `3,000 entries, 61.2 MB`. */
function amount({ entries, bytes }: CacheContent): string {
  const number = String(entries).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const [value, unit] = bytes < 1000 ? [bytes, 'bytes'] : bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${number} ${entries === 1 ? 'entry' : 'entries'}, ${unit === 'bytes' ? value : value.toFixed(1)} ${unit}`;
}
