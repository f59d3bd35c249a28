import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it. Node's own recursive `mkdir` never ends below `/proc`, where making a folder fails
 * as if the one above were missing. Throws what the file system says.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    const above = path.dirname(path.resolve(folder));
    const isMissing = (await stat(above).catch(() => undefined)) === undefined;
    if (code !== 'ENOENT' || !isMissing || above === path.resolve(folder)) throw error;
    await makeFolder(above);
    await mkdir(folder);
  }
}
