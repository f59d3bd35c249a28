import { closeSync, constants, fdatasync, fstatSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rmdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { SluglineError } from '../core/error.ts';
import { type FileCheck, fileCheck } from './file-check.ts';

/** How temporary files begin: those of dead runs are removed by the next one. */
const TEMPORARY = '.slugline-tmp-';

let counter = 0;

function temporaryFor(file: string): string {
  return path.join(path.dirname(file), `${TEMPORARY}${process.pid}-${counter++}`);
}

const flush = promisify(fdatasync);

/** A file that appears under its name only when it is whole. */
export class OutputFile {
  readonly #file: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;

  private constructor(file: string, temporary: string, handle: FileHandle) {
    this.#file = file;
    this.#temporary = temporary;
    this.#handle = handle;
  }

  /** Starts a file under a temporary name in its folder, which must exist. */
  static async create(file: string): Promise<OutputFile> {
    const temporary = temporaryFor(file);
    return new OutputFile(file, temporary, await open(temporary, 'w'));
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await this.#handle.write(bytes, done, bytes.length - done);
      done += bytesWritten;
    }
  }

  /** Flushes to the disk and gives the file its name. */
  async finish(): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
    await rename(this.#temporary, this.#file);
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined); // closed already
    await unlink(this.#temporary).catch(() => undefined); // never made, or renamed already
  }
}

/**
 * Writes a whole file at once: readers see the old one or the new one. Only the flush, which may take as long as the
 * disk likes, is left to another thread: each of the other calls takes less time than handing it over.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryFor(file);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(temporary, 'w');
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done, bytes.length - done);
    await flush(descriptor);
    closeSync(descriptor);
    descriptor = undefined;
    renameSync(temporary, file);
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor);
    await unlink(temporary).catch(() => undefined); // never made
    throw error;
  }
}

/** Writes records in their folders below `records/`. */
export class RecordFolder {
  readonly #root: string;
  readonly #made = new Map<string, Promise<unknown>>();

  constructor(out: string) {
    this.#root = path.join(out, 'records');
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    const file = path.join(this.#root, name);
    const folder = path.dirname(file);
    let made = this.#made.get(folder);
    if (made === undefined) {
      made = makeFolder(folder);
      this.#made.set(folder, made);
    }
    await made;
    await writeWhole(file, bytes);
  }

  /** True when the record is there already, byte for byte. */
  holds(name: string, { bytes, crc32 }: FileCheck): boolean {
    try {
      const file = openSync(
        path.join(this.#root, name),
        constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW,
      );
      try {
        const stat = fstatSync(file);
        return stat.isFile() && stat.size === bytes && fileCheck(readFileSync(file)).crc32 === crc32;
      } finally {
        closeSync(file);
      }
    } catch {
      return false;
    }
  }

  /** Removes records that `keep` does not name, temporary files of dead runs, and folders that are empty then. */
  async removeOthers(keep: ReadonlySet<string>): Promise<void> {
    await removeBelow(this.#root, '', keep);
  }
}

/** True when nothing is left in the folder. */
async function removeBelow(folder: string, prefix: string, keep: ReadonlySet<string>): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []); // no folder, nothing to remove
  let left = 0;
  for (const entry of entries) {
    const name = `${prefix}${entry.name}`;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (await removeBelow(file, `${name}/`, keep)) await rmdir(file);
      else left += 1;
    } else if (entry.name.startsWith(TEMPORARY) || (!keep.has(name) && (await isRecord(file)))) await unlink(file);
    else left += 1;
  }
  return left === 0;
}

/** True for what slugline wrote: nothing else is ever removed. */
async function isRecord(file: string): Promise<boolean> {
  if (!file.endsWith('.json')) return false;
  const handle = await open(file, 'r').catch(() => undefined); // unreadable: not ours to remove
  if (handle === undefined) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(32), 0, 32, 0);
    return /^\{\s{1,4}"schemaVersion": "/.test(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** Removes temporary files that a run which died left in a folder. */
export async function removeTemporary(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(TEMPORARY) || /^\.slugline\.lock\.\d+(?:\.stale)?$/.test(name))
      await unlink(path.join(folder, name)).catch(() => undefined); // gone already
  }
}

/** Makes a folder and those above it; a record that an earlier run left in its place goes. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
    let at = folder;
    while (!(await isRecord(at))) {
      if (path.dirname(at) === at) throw error;
      at = path.dirname(at);
    }
    await unlink(at);
    await mkdir(folder, { recursive: true });
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file size limit is reached',
  EROFS: 'it is read-only',
  EACCES: 'writing there is not allowed',
  EPERM: 'writing there is not allowed',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'a folder of that name is in the way',
  ENOTEMPTY: 'a folder of that name is in the way',
  ENAMETOOLONG: 'its path is too long for this system',
  EMFILE: 'too few file descriptors (raise the limit with ulimit -n)',
  ENFILE: 'too few file descriptors',
  ELOOP: 'it is a link to itself',
};

/** What to tell the user when the folder of an option cannot be written; other errors are what they are. */
export function outputError(option: '--out' | '--cache', folder: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof SluglineError || typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return error;
  return new SluglineError('run/output', `${option} ${folder}: cannot write: ${CAUSES[code] ?? code}.`, {
    cause: error,
  });
}
