import { type FSWatcher, readdirSync, watch } from 'node:fs';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import { type Location, realPath } from './find.ts';

/** How long it must be quiet before changes count as complete, and the longest wait for that, in milliseconds. */
const QUIET_MS = 200;
const PATIENCE_MS = 3000;

/**
 * Tells when something changes in the folders of the inputs. It does not say what: whoever is told looks at
 * everything, so an event that comes twice or too early costs time and nothing else.
 */
export class WatchedFolders {
  readonly #roots: readonly Location[];
  readonly #leftOut: ReadonlySet<string>;
  readonly #watchers = new Map<string, FSWatcher>();
  #lastChange: number | undefined;
  #wake: (() => void) | undefined;

  constructor(roots: readonly Location[], leaveOut: readonly string[]) {
    this.#roots = roots;
    this.#leftOut = new Set(leaveOut.map(realPath));
  }

  /**
   * Watches folders that are new. To be called before looking at the files: what changes after that is told. Throws
   * `run/watch` when the system does not watch so many.
   */
  refresh(): void {
    this.#lastChange = undefined;
    const seen = new Set<string>();
    const pending = this.#roots.map(({ folder, deep }) => ({ folder, deep }));
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { folder, deep } = next;
      if (this.#leftOut.has(folder) || seen.has(folder)) continue;
      // First watched, then read: a folder that is made meanwhile is seen here or told there.
      if (!this.#watch(folder)) continue;
      seen.add(folder);
      if (deep) for (const name of foldersIn(folder)) pending.push({ folder: path.join(folder, name), deep });
    }
    for (const folder of this.#watchers.keys()) if (!seen.has(folder)) this.#forget(folder);
  }

  /** Waits for a change and until it is quiet again. Throws `run/stopped` when the signal aborts. */
  async change(signal: AbortSignal | undefined): Promise<void> {
    const wake = (): void => this.#wake?.();
    signal?.addEventListener('abort', wake);
    try {
      let first: number | undefined;
      for (;;) {
        if (signal?.aborted === true) throw new SluglineError('run/stopped', 'Stopped watching.');
        const now = performance.now();
        if (this.#lastChange !== undefined) first ??= now;
        const quiet = this.#lastChange === undefined ? Infinity : this.#lastChange + QUIET_MS - now;
        if (quiet <= 0 || (first !== undefined && now - first >= PATIENCE_MS)) return;
        await this.#sleep(quiet);
      }
    } finally {
      signal?.removeEventListener('abort', wake);
    }
  }

  close(): void {
    for (const folder of this.#watchers.keys()) this.#forget(folder);
  }

  /** False when the folder is gone. */
  #watch(folder: string): boolean {
    if (this.#watchers.has(folder)) return true;
    try {
      const watcher = watch(folder, (event, name) => this.#onEvent(folder, event, name));
      watcher.on('error', () => this.#changed());
      this.#watchers.set(folder, watcher);
      return true;
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return false;
      const mend = code === 'ENOSPC' ? ' Raise the limit: sysctl fs.inotify.max_user_watches.' : '';
      throw new SluglineError(
        'run/watch',
        `${folder}: the system cannot watch this folder, after ${this.#watchers.size} others (${code}).${mend}`,
        { cause },
      );
    }
  }

  #onEvent(folder: string, event: string, name: string | null): void {
    if (name === null) return this.#changed();
    const file = path.join(folder, name);
    if (name.startsWith('.') || this.#leftOut.has(file)) return;
    // A folder that went and came again is another one.
    if (event === 'rename') this.#forget(file);
    this.#changed();
  }

  #changed(): void {
    this.#lastChange = performance.now();
    this.#wake?.();
  }

  #forget(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  /** Ends early at an event. */
  async #sleep(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      if (milliseconds !== Infinity) timer = setTimeout(resolve, milliseconds);
    });
    clearTimeout(timer);
    this.#wake = undefined;
  }
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name);
  } catch {
    return []; // gone, or not to be read: the run reports it
  }
}
