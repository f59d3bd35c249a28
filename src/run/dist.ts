import { fileURLToPath } from 'node:url';

/** The built program: the same relative place from src/ (tests), from dist/ and from the bundle of the command line. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
