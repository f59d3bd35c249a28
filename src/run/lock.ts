import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';

const NAME = '.slugline.lock';

/**
 * Takes the output folder for this process; the answer gives it back. Throws a `SluglineError` with code
 * `run/locked` while another run has it. The lock of a run that died is noticed and taken over.
 */
export function lockFolder(folder: string): () => void {
  const lock = path.join(folder, NAME);
  const own = path.join(folder, `${NAME}.${process.pid}`);
  const content = JSON.stringify({ pid: process.pid, started: processStart(process.pid), host: hostname() });
  writeFileSync(own, content);
  try {
    for (let attempt = 0; ; attempt++) {
      if (tryLink(own, lock)) break;
      const holder = read(lock);
      if (holder !== undefined && (isAlive(holder) || attempt >= 20))
        throw new SluglineError(
          'run/locked',
          `${folder}: another run is writing here. Wait for it, or choose another --out.`,
        );
      if (holder !== undefined) removeStale(lock, `${own}.stale`, holder);
    }
  } finally {
    unlinkSync(own);
  }
  return () => {
    if (read(lock) === content) unlinkSync(lock);
  };
}

/** True while another run writes to the folder. */
export function isLocked(folder: string): boolean {
  const holder = read(path.join(folder, NAME));
  return holder !== undefined && isAlive(holder);
}

/** A hard link is made or it is not: two processes cannot both make it. */
function tryLink(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  try {
    writeFileSync(lock, readFileSync(own), { flag: 'wx' }); // a file system without hard links
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead run's lock away; a lock that somebody else has taken in the meantime is put back. */
function removeStale(lock: string, aside: string, expected: string): void {
  try {
    renameSync(lock, aside);
  } catch {
    return; // another process was quicker
  }
  if (read(aside) !== expected) tryLink(aside, lock);
  unlinkSync(aside);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // gone
  }
}

/** False when the process that wrote the lock has ended. A lock of another machine counts as alive. */
function isAlive(content: string): boolean {
  let holder: { pid?: unknown; started?: unknown; host?: unknown } | null;
  try {
    holder = JSON.parse(content) as typeof holder;
  } catch {
    return false; // cut short when its writer died
  }
  if (typeof holder?.pid !== 'number') return false;
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // The number may have gone to another process since.
  return holder.started === processStart(holder.pid);
}

/** When a process started, as the system counts it; null where that cannot be told. */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
