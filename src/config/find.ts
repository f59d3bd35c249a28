import { existsSync } from 'node:fs';
import path from 'node:path';

export const CONFIG_NAME = 'slugline.config.json';

/** The configuration in a folder or the nearest one above it; undefined when there is none. */
export function findConfig(folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const file = path.join(at, CONFIG_NAME);
    if (existsSync(file)) return file;
    if (at === path.dirname(at)) return undefined;
  }
}
