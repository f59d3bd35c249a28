import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { SluglineError } from '../core/error.ts';
import { oneLine } from './message.ts';
import { byCodeUnit, nameText } from './paths.ts';

/** A document to read. */
export interface FoundDocument {
  /** Relative to the input folder, with `/`. */
  readonly path: string;
  /** Where it is on this machine; bytes when its name is not UTF-8. */
  readonly file: string | Buffer;
  /** Its sidecar file, if there is one, and that file's path for messages. */
  readonly sidecar: { readonly file: string | Buffer; readonly path: string } | undefined;
}

export interface FoundFiles {
  /** In path order. */
  readonly documents: readonly FoundDocument[];
  /** Files that are no documents, with the reason; in path order. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** Folders and files that could not be looked at; in path order. */
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
}

/** Endings of files that are not releases. Other files are told by their content. */
const UNSUPPORTED = new Set(
  (
    'json ndjson jsonl geojson csv tsv xml xsl yaml yml toml ini css js mjs cjs ts map sh py sql db sqlite parquet log lock ' +
    'png jpg jpeg gif webp svg ico bmp tif tiff heic mp3 mp4 mov avi wav webm woff woff2 ttf otf zip gz tgz bz2 xz 7z rar tar ' +
    'doc xls xlsx ppt pptx odt ods rtf msg exe dll so bin'
  ).split(' '),
);

interface Entry {
  readonly path: string;
  readonly file: string | Buffer;
}

/**
 * Finds the documents under files, folders and glob patterns. Paths are relative to the deepest folder that holds all
 * inputs (a folder that is the only input counts as itself), so they do not depend on where the program is started.
 *
 * Links are not followed, only regular files count, hidden files and the folders `leaveOut` (the output) are left out. Throws a
 * `SluglineError` with code `run/no-input` when an input does not exist or a pattern matches nothing, unless `mayBeEmpty`.
 */
export async function findFiles(
  inputs: readonly string[],
  leaveOut: readonly string[],
  mayBeEmpty = false,
): Promise<FoundFiles> {
  const roots = await locateInputs(inputs, mayBeEmpty);
  const base = commonFolder(roots.map((root) => root.folder));
  const walk = new Walk(base, leaveOut.map(realPath));
  for (const root of roots) {
    if (root.files === undefined) walk.folder(root.folder);
    else for (const file of root.files) walk.file(file);
  }
  return walk.result();
}

/** An input, located: the folder it is relative to, and its files unless the whole folder is meant. */
export interface Location {
  readonly folder: string;
  readonly files: readonly string[] | undefined;
  /** True when folders below may have files of this input. */
  readonly deep: boolean;
}

/** Where inputs are. With `mayBeEmpty`, a file that is not there and a pattern that matches nothing have no files. */
export async function locateInputs(inputs: readonly string[], mayBeEmpty = false): Promise<readonly Location[]> {
  return Promise.all(inputs.map((input) => locate(input, mayBeEmpty)));
}

/** True for an input with wildcards. */
export function isPattern(input: string): boolean {
  return statSync(input, { throwIfNoEntry: false }) === undefined && isDynamicPattern(input);
}

async function locate(input: string, mayBeEmpty: boolean): Promise<Location> {
  const stat = statSync(input, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return { folder: realpathSync(input), files: undefined, deep: true };
  if (stat !== undefined) {
    const folder = realpathSync(path.dirname(input));
    return { folder, files: [path.join(folder, path.basename(input))], deep: false };
  }
  const none = (why: string): SluglineError => new SluglineError('run/no-input', `${oneLine(input)}: ${why}.`);
  if (!isDynamicPattern(input)) {
    if (!mayBeEmpty || !existsSync(path.dirname(input))) throw none('there is no such file or folder');
    return { folder: realpathSync(path.dirname(input)), files: [], deep: false };
  }
  const parts = input.split('/');
  const fixed = parts.findIndex((part) => isDynamicPattern(part));
  const folder = parts.slice(0, fixed).join('/') || (input.startsWith('/') ? '/' : '.');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw none('no file matches this pattern');
  const found = await glob(parts.slice(fixed).join('/'), {
    cwd: folder,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  if (found.length === 0 && !mayBeEmpty) throw none('no file matches this pattern');
  const real = realpathSync(folder);
  return { folder: real, files: found.map((file) => path.join(real, file)), deep: true };
}

/** A path without links, as far as it exists. */
export function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file); // it does not exist yet
  }
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...rest] = folders.map((folder) => folder.split(path.sep));
  let length = first.length;
  for (const other of rest) {
    let same = 0;
    while (same < length && first[same] === other[same]) same += 1;
    length = same;
  }
  return first.slice(0, length).join(path.sep) || path.sep;
}

/** Collects entries below a base folder. */
class Walk {
  readonly #base: string;
  readonly #leftOut: ReadonlySet<string | Buffer>;
  readonly #files = new Map<string, Entry>();
  readonly #skipped = new Map<string, string>();
  readonly #unreadable = new Map<string, string>();

  constructor(base: string, leaveOut: readonly string[]) {
    this.#base = base;
    this.#leftOut = new Set(leaveOut);
  }

  /** Everything below a folder. Iterative: folders may be nested deeper than the stack. */
  folder(root: string): void {
    const pending: Entry[] = [{ path: this.#relative(root), file: root }];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      let entries: Dirent<Buffer>[];
      try {
        entries = readdirSync(folder.file, { withFileTypes: true, encoding: 'buffer' }) as unknown as Dirent<Buffer>[];
      } catch (error) {
        this.#unreadable.set(folder.path || '.', `the folder cannot be read (${errorCode(error)}).`);
        continue;
      }
      for (const entry of entries) {
        if (entry.name[0] === 0x2e) continue; // hidden
        const file = joined(folder.file, entry.name);
        const found = { path: this.#below(folder.path, nameText(entry.name), file), file };
        if (!entry.isDirectory()) this.#add(found, entry);
        else if (!this.#leftOut.has(found.file)) pending.push(found);
      }
    }
  }

  /** One file that was named, or that a pattern matched. */
  file(file: string): void {
    for (let at = file; at !== path.dirname(at); at = path.dirname(at)) if (this.#leftOut.has(at)) return;
    const found = { path: this.#relative(file), file };
    try {
      this.#add(found, lstatSync(file));
      const sidecar = `${file.replace(ENDING, '')}.meta.json`;
      if (lstatSync(sidecar, { throwIfNoEntry: false })?.isFile())
        this.#files.set(this.#relative(sidecar), { path: this.#relative(sidecar), file: sidecar });
    } catch (error) {
      this.#unreadable.set(found.path, `the file cannot be read (${errorCode(error)}).`);
    }
  }

  result(): FoundFiles {
    const documents: FoundDocument[] = [];
    const sidecars = new Set<string>();
    for (const entry of this.#files.values()) {
      const reason = this.#reasonToSkip(entry.path);
      if (reason !== undefined) {
        if (reason !== SIDECAR) this.#skipped.set(entry.path, reason);
        continue;
      }
      const sidecar = this.#files.get(`${entry.path.replace(ENDING, '')}.meta.json`);
      if (sidecar !== undefined) sidecars.add(sidecar.path);
      documents.push({ ...entry, sidecar });
    }
    for (const { path } of this.#files.values())
      if (path.endsWith('.meta.json'))
        this.#skipped.set(path, sidecars.has(path) ? 'sidecar' : 'sidecar without a document');
    return {
      documents: documents.sort((a, b) => byCodeUnit(a.path, b.path)),
      skipped: sorted(this.#skipped).map(([path, reason]) => ({ path, reason })),
      unreadable: sorted(this.#unreadable).map(([path, message]) => ({ path, message })),
    };
  }

  /** The path of an entry: of most the end of the file's, which is in memory once then. */
  #below(folder: string, name: string, file: string | Buffer): string {
    const own = folder === '' ? name : `${folder}/${name}`;
    const end = typeof file === 'string' ? file.slice(-own.length) : own;
    return end === own ? end : own;
  }

  #add(
    found: Entry,
    type: {
      isFile(): boolean;
      isSymbolicLink(): boolean;
      isDirectory(): boolean;
      isFIFO(): boolean;
      isSocket(): boolean;
    },
  ): void {
    if (type.isFile()) this.#files.set(found.path, found);
    else if (type.isSymbolicLink()) this.#skipped.set(found.path, 'link');
    else if (type.isDirectory()) this.#skipped.set(found.path, 'folder');
    else this.#skipped.set(found.path, type.isFIFO() ? 'pipe' : type.isSocket() ? 'socket' : 'device');
  }

  #reasonToSkip(file: string): string | undefined {
    if (file.endsWith('.meta.json')) return SIDECAR;
    if (file.endsWith('.gold.json')) return 'gold annotation';
    if (/(?:^|\/)README\.md$/.test(file)) return 'about the folder';
    const ending = /\.([^./]{1,10})$/.exec(file)?.[1]?.toLowerCase();
    return ending !== undefined && UNSUPPORTED.has(ending) ? `unsupported type .${ending}` : undefined;
  }

  #relative(file: string): string {
    return path.relative(this.#base, file).split(path.sep).join('/');
  }
}

const SIDECAR = 'sidecar';
const ENDING = /\.[^./]{1,10}$/;

function joined(folder: string | Buffer, name: Buffer): string | Buffer {
  const text = name.toString('utf8');
  if (typeof folder === 'string' && Buffer.from(text, 'utf8').equals(name)) return path.join(folder, text);
  return Buffer.concat([Buffer.from(folder as string), Buffer.from('/'), name]);
}

function sorted(map: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...map].sort(([a], [b]) => byCodeUnit(a, b));
}

function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown cause';
}
