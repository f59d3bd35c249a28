import { readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TEMPORARY } from './entry.ts';
import { entriesFolder, sizeFile } from './folder.ts';

/** What a cache holds. */
export interface CacheContent {
  readonly entries: number;
  readonly bytes: number;
}

interface StoredFile {
  readonly file: string;
  readonly bytes: number;
  /** When it was used last, in milliseconds. */
  readonly used: number;
}

/** Counts what is in a cache. */
export function cacheContent(folder: string): CacheContent {
  let entries = 0;
  let bytes = 0;
  for (const file of storedFiles(folder)) {
    entries += 1;
    bytes += file.bytes;
  }
  return { entries, bytes };
}

/** What may stay: nothing older than `since`, nothing at all beyond `bytes`. */
export interface PruneLimits {
  readonly bytes: number;
  /** In milliseconds since 1970, like `used`. */
  readonly since?: number;
  /** What was used at this time or later stays in any case. */
  readonly keepFrom?: number;
}

/** Removes what was not used for longest until the rest is within the limits. The answer is what was removed. */
export function pruneCache(folder: string, limits: PruneLimits): CacheContent {
  const { bytes, since = -Infinity, keepFrom = Infinity } = limits;
  const files = [...storedFiles(folder)].sort((a, b) => a.used - b.used);
  let left = files.reduce((sum, file) => sum + file.bytes, 0);
  let entries = 0;
  const before = left;
  for (const { file, bytes: size, used } of files) {
    if ((left <= bytes && used >= since) || used >= keepFrom) break;
    if (!remove(file)) continue;
    left -= size;
    entries += 1;
  }
  noteSize(folder, left);
  return { entries, bytes: before - left };
}

/** Bytes of all entries, about: a note that every run adds to, counted when there is none. */
export function notedSize(folder: string): number {
  try {
    const text = readFileSync(sizeFile(folder), 'utf8');
    if (/^\d{1,15}$/.test(text)) return Number(text);
  } catch {
    // none yet
  }
  return cacheContent(folder).bytes;
}

export function noteSize(folder: string, bytes: number): void {
  try {
    writeFileSync(sizeFile(folder), String(Math.max(0, bytes)));
  } catch {
    // a cache that may only be read does not grow
  }
}

/** Temporary files of a run that is writing at this moment are seconds old. */
const TEMPORARY_MS = 3_600_000;

/** Entries; left-over temporary files are removed on the way. */
function* storedFiles(folder: string): Generator<StoredFile> {
  for (const prefix of names(entriesFolder(folder))) {
    if (!/^[0-9a-f]{2}$/.test(prefix)) continue;
    const below = path.join(entriesFolder(folder), prefix);
    for (const name of names(below)) {
      const file = path.join(below, name);
      const stat = statSync(file, { throwIfNoEntry: false });
      if (stat?.isFile() !== true) continue;
      if (/^[0-9a-f]{62}$/.test(name)) yield { file, bytes: stat.size, used: stat.mtimeMs };
      else if (name.endsWith(TEMPORARY) && stat.mtimeMs < Date.now() - TEMPORARY_MS) remove(file);
    }
  }
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not there
  }
}

/** False when it cannot be removed. */
function remove(file: string): boolean {
  try {
    unlinkSync(file);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
