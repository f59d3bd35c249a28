import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import { TextFile } from './text-file.ts';

/** How folders of unfinished exports begin, before the number of their process. */
const PREFIX = '.slugline-export-';

/**
 * Files that appear under their names only when all of them are whole: they are written in a hidden folder beside their
 * places, and moved in one go.
 */
export class Staging {
  readonly #folder: string;
  readonly #temporary: string;
  readonly #isNew: boolean;
  readonly #names: string[] = [];

  /** Makes `folder` when it does not exist, and removes what a dead process left in it. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#isNew = !existsSync(folder);
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      if (name.startsWith(PREFIX) && !isAlive(Number(name.slice(PREFIX.length))))
        rmSync(path.join(folder, name), { recursive: true, force: true });
    }
    this.#temporary = path.join(folder, `${PREFIX}${process.pid}`);
    mkdirSync(this.#temporary, { recursive: true });
  }

  /** Where to write the file that shall be `name` (which may have folders, with `/`). */
  file(name: string): string {
    this.#names.push(name);
    const file = path.join(this.#temporary, name);
    mkdirSync(path.dirname(file), { recursive: true });
    return file;
  }

  /** Gives all files their names; earlier ones of the same names are replaced. The names, in the order they were asked for. */
  finish(): readonly string[] {
    for (const name of this.#names) {
      const target = path.join(this.#folder, name);
      mkdirSync(path.dirname(target), { recursive: true });
      renameSync(path.join(this.#temporary, name), target);
    }
    rmSync(this.#temporary, { recursive: true, force: true });
    return this.#names;
  }

  /** Leaves nothing behind. */
  discard(): void {
    rmSync(this.#temporary, { recursive: true, force: true });
    if (this.#isNew && readdirSync(this.#folder).length === 0) rmdirSync(this.#folder);
  }
}

const CANNOT_WRITE = new Set(['EACCES', 'EDQUOT', 'EFBIG', 'EIO', 'EISDIR', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS']);

/** What to throw when files could not be written: `export/write` for a full disk and its like, else the error itself. */
export function writeError(folder: string, error: unknown): unknown {
  const { code = '', name = '', message = '' } = error as Partial<NodeJS.ErrnoException>;
  const isDisk =
    CANNOT_WRITE.has(code) || (name === 'SQLite3Error' && /disk|full|readonly|unable to open/.test(message));
  if (!isDisk) return error;
  return new SluglineError(
    'export/write',
    `${folder}: the files cannot be written (${message}). Make room, or give another folder with --to; what was there before is unchanged.`,
    { cause: error },
  );
}

/** Writes NDJSON files into `folder`, one object a line; they appear when all are whole. */
export function writeLines(folder: string, files: Readonly<Record<string, Iterable<unknown>>>): void {
  let staging: Staging | undefined;
  try {
    staging = new Staging(folder);
    for (const [name, lines] of Object.entries(files)) {
      const file = new TextFile(staging.file(name));
      try {
        for (const line of lines) file.write(`${JSON.stringify(line)}\n`);
        file.finish();
      } finally {
        file.abandon();
      }
    }
    staging.finish();
  } catch (error) {
    staging?.discard();
    throw writeError(folder, error);
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0); // asks only
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // alive, of another user
  }
}
