import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

const PREFIX = 'slugline/';

/** Reads a file into memory that all threads which start later have in common, under a name. */
export function shareBytes(name: string, file: string): void {
  if (sharedBytes(name) !== undefined) return;
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    let read = 0;
    while (read < size) {
      const more = readSync(descriptor, bytes, read, size - read, read);
      if (more === 0) return; // cut short meanwhile: every thread reads for itself, and complains
      read += more;
    }
    setEnvironmentData(PREFIX + name, bytes.buffer);
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes that this thread and others were given in common; nobody writes to them. Undefined where there are none. */
export function sharedBytes(name: string): SharedArrayBuffer | undefined {
  const shared = getEnvironmentData(PREFIX + name);
  return shared instanceof SharedArrayBuffer ? shared : undefined;
}
