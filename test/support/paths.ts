import { fileURLToPath } from 'node:url';

/** The repository's folder, with `/` at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of the fixtures and their gold annotations. */
export const FIXTURES = `${ROOT}fixtures`;

/** Material that developers may have beside the repository; a user does not. */
export const SHARED = `${ROOT}../shared`;
