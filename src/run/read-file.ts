import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { SluglineError } from '../core/error.ts';

/**
 * The bytes of a regular file, all of one version: a file that changes while it is read is read again. Never waits
 * for a pipe, never follows a link. Throws a `SluglineError`: `size` (before reading), `read`.
 *
 * Synchronous: five calls into the thread pool take longer than reading a release does.
 */
export function readWhole(file: string | Buffer, path: string, maxBytes: number): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    for (let attempt = 0; attempt < 3; attempt++) {
      const bytes = readOnce(descriptor, path, maxBytes);
      if (bytes !== undefined) return bytes;
    }
  } catch (cause) {
    if (cause instanceof SluglineError) throw cause;
    const { code = 'unknown cause' } = cause as NodeJS.ErrnoException;
    throw new SluglineError('read', `${path}: the file cannot be read (${code}).`, { cause });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
  throw new SluglineError('read', `${path}: the file changes while it is read. Run again when it is finished.`);
}

/** Undefined when the file changed meanwhile. */
function readOnce(descriptor: number, path: string, maxBytes: number): Buffer | undefined {
  const before = fstatSync(descriptor, { bigint: true });
  if (!before.isFile()) throw new SluglineError('read', `${path}: this is not a regular file.`);
  if (before.size > BigInt(maxBytes))
    throw new SluglineError(
      'size',
      `${path}: ${before.size} bytes, more than ${maxBytes}. Raise --max-bytes to read it.`,
    );
  const size = Number(before.size);
  const bytes = Buffer.alloc(size + 1); // one more, to see whether it grew
  let length = 0;
  while (length <= size) {
    const read = readSync(descriptor, bytes, length, size + 1 - length, length);
    if (read === 0) break;
    length += read;
  }
  const after = fstatSync(descriptor, { bigint: true });
  const same = length === size && after.size === before.size && after.mtimeNs === before.mtimeNs;
  return same ? bytes.subarray(0, size) : undefined;
}
