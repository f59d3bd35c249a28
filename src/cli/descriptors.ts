import { readFileSync } from 'node:fs';
import { SluglineError } from '../core/error.ts';

/** So many files are open at once while the program and its worker threads load. */
const NEEDED = 128;

/**
 * Throws a `SluglineError` with code `run/descriptors` when the system lets this process open too few files: it would
 * fail while it loads, wherever the last one is taken. Where no limit can be read, the run begins.
 */
export function checkDescriptors(): void {
  const allowed = allowedDescriptors();
  if (allowed < NEEDED)
    throw new SluglineError(
      'run/descriptors',
      `This process may open ${allowed} files at once, ${NEEDED} are needed. Raise the limit (ulimit -n ${NEEDED}).`,
    );
}

/** The soft limit, on Linux; elsewhere it is not looked at. */
function allowedDescriptors(): number {
  try {
    const soft = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1'))?.[1];
    return soft === undefined ? Number.POSITIVE_INFINITY : Number(soft);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
