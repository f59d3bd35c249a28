import { availableParallelism } from 'node:os';
import { allowedDescriptors } from '../core/descriptors.ts';
import { SluglineError } from '../core/error.ts';

/** So few files open at once are enough. */
const NEEDED = 64;
/** So many are open while the program loads and writes, and so many more for each worker thread and its parser. */
const BASE = 40;
const EACH_WORKER = 6;

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

/**
 * Worker threads: as many as were asked for, else one for each processor, at most eight; fewer where the system lets
 * this process open few files.
 */
export function workersFor(jobs: number | undefined): number {
  const asked = jobs ?? Math.min(8, availableParallelism());
  return Math.max(1, Math.min(asked, Math.floor((allowedDescriptors() - BASE) / EACH_WORKER)));
}
