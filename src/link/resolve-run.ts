import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportRun } from '../export/export-run.ts';
import { openDatabase, SQLITE_FILE } from '../export/sqlite.ts';
import { writeLines } from '../export/staging.ts';
import type { Decisions } from './decisions.ts';
import type { EntityWithLinks } from './entity.ts';
import { type LinkDatabase, resolveTables } from './resolve-tables.ts';

/**
 * Gives `use` a database with the tables of a finished run (but for the documents in `without`) and its joined entities; it is
 * removed afterwards.
 * Throws what `exportRun` throws.
 */
export async function withLinkedTables<Result>(
  target: string,
  decisions: Decisions,
  use: (database: LinkDatabase, entities: readonly EntityWithLinks[]) => Result,
  without?: ReadonlySet<string>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-link-'));
  try {
    await exportRun(target, {
      formats: ['sqlite'],
      to: folder,
      version: '',
      ...(without === undefined ? {} : { without }),
    });
    const database = openDatabase(path.join(folder, SQLITE_FILE));
    try {
      return use(database, resolveTables(database, decisions));
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the joined entities of a run belong: its folder, also when the records themselves are named. */
export function folderOf(target: string): string {
  return statSync(target, { throwIfNoEntry: false })?.isDirectory() === false ? path.dirname(target) : target;
}

/** Writes `entities.ndjson` and `links.ndjson` into `folder`; both appear when both are whole. Records are not touched. */
export function writeEntityFiles(folder: string, entities: readonly EntityWithLinks[]): void {
  writeLines(folder, {
    'entities.ndjson': entities.map(({ entity }) => entity),
    'links.ndjson': entities.flatMap(({ links }) => links),
  });
}
