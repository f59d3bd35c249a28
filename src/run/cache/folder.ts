import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { SluglineError } from '../../core/error.ts';
import { makeFolder } from '../folder.ts';
import { outputError } from '../output.ts';

// <cache>/CACHEDIR.TAG       says that this is a cache, to backup programs and to `slugline cache clear`
// <cache>/size               bytes of all entries, about
// <cache>/entries/ab/cd…     an entry; the name is its key

const TAG = 'CACHEDIR.TAG';
const TAG_TEXT = `Signature: 8a477f597d28d172789f06886806bc55
# A cache of slugline. It may be removed at any time: slugline cache clear
# What this file is for: https://bford.info/cachedir/
`;

/** The place of the cache where no option names one; undefined when the environment switches it off or there is no home. */
export function defaultCacheFolder(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { SLUGLINE_CACHE: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (own === 'off') return undefined;
  if (own !== undefined && own !== '') return own;
  if (xdg !== undefined && path.isAbsolute(xdg)) return path.join(xdg, 'slugline');
  const home = homeFolder();
  if (home === undefined) return undefined;
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches', 'slugline');
  if (process.platform === 'win32' && local !== undefined) return path.join(local, 'slugline', 'Cache');
  return path.join(home, '.cache', 'slugline');
}

/** Undefined for a user that the system does not know, as in some containers. */
function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

/** Makes the cache folder, or sees that it is one. Throws a `SluglineError`: `cache/not-a-cache`, `run/output`. */
export async function makeCacheFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    if (isCacheFolder(folder)) return;
    if (readdirSync(folder).some((name) => name !== TAG)) throw notACache(folder);
    writeFileSync(path.join(folder, TAG), TAG_TEXT);
    mkdirSync(entriesFolder(folder), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw outputError('--cache', folder, error);
  }
}

/** True when slugline made this folder: nothing is removed from any other. */
export function isCacheFolder(folder: string): boolean {
  try {
    return readFileSync(path.join(folder, TAG), 'utf8') === TAG_TEXT;
  } catch {
    return false;
  }
}

export function notACache(folder: string): SluglineError {
  return new SluglineError(
    'cache/not-a-cache',
    `--cache ${folder}: this folder holds other files. Name an empty or a new one.`,
  );
}

export function entriesFolder(folder: string): string {
  return path.join(folder, 'entries');
}

/** Where the entry of a key is. */
export function entryFile(folder: string, key: string): string {
  return path.join(entriesFolder(folder), key.slice(0, 2), key.slice(2));
}

export function sizeFile(folder: string): string {
  return path.join(folder, 'size');
}
