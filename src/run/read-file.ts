import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { SluglineError } from '../core/error.ts';

/**
 * The bytes of a regular file, all of one version: a file that changes while it is read is read again. Never waits
 * for a pipe, never follows a link. Throws a `SluglineError`: `size` (before reading), `read`.
 */
export async function readWhole(file: string | Buffer, path: string, maxBytes: number): Promise<Buffer> {
  let handle: FileHandle;
  try {
    handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (cause) {
    throw new SluglineError('read', `${path}: the file cannot be read (${errorCode(cause)}).`, { cause });
  }
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      const bytes = await readOnce(handle, path, maxBytes);
      if (bytes !== undefined) return bytes;
    }
  } catch (cause) {
    if (cause instanceof SluglineError) throw cause;
    throw new SluglineError('read', `${path}: the file cannot be read (${errorCode(cause)}).`, { cause });
  } finally {
    await handle.close();
  }
  throw new SluglineError('read', `${path}: the file changes while it is read. Run again when it is finished.`);
}

/** Undefined when the file changed meanwhile. */
async function readOnce(handle: FileHandle, path: string, maxBytes: number): Promise<Buffer | undefined> {
  const before = await handle.stat({ bigint: true });
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
    const { bytesRead } = await handle.read(bytes, length, size + 1 - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  const after = await handle.stat({ bigint: true });
  const same = length === size && after.size === before.size && after.mtimeNs === before.mtimeNs;
  return same ? bytes.subarray(0, size) : undefined;
}

function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown cause';
}
