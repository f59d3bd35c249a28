import { makeFolder } from './folder.ts';
import { lockFolder } from './lock.ts';
import { outputError, removeTemporary } from './output.ts';

/**
 * Does work that writes to an output folder: made when it does not exist, held against other runs, cleared of what a
 * dead run left. Throws what the work throws, and `run/locked`, `run/output`.
 */
export async function withOutput<Result>(out: string, work: () => Promise<Result>): Promise<Result> {
  let unlock: (() => void) | undefined;
  try {
    await makeFolder(out);
    unlock = lockFolder(out);
    await removeTemporary(out);
    return await work();
  } catch (error) {
    throw outputError('--out', out, error);
  } finally {
    unlock?.();
  }
}
