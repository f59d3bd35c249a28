import { readFileSync } from 'node:fs';

/** How many files the system lets this process open at once: the soft limit on Linux; elsewhere it is not looked at. */
export function allowedDescriptors(): number {
  try {
    const soft = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1'))?.[1];
    return soft === undefined ? Number.POSITIVE_INFINITY : Number(soft);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
