import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import { writeLines } from '../export/staging.ts';
import { type EngineName, openEngine, openSqliteEngine } from './engine.ts';
import type { EntityWithLinks, Link } from './entity.ts';
import { linkedTables } from './linked-tables.ts';
import { loadTables } from './load.ts';
import { memberKey } from './member.ts';
import { type ResolveChoices, resolveTables } from './resolve-tables.ts';

/** How a run is joined. */
export interface ResolveOptions extends ResolveChoices {
  /** Paths of documents to leave out. */
  readonly without?: ReadonlySet<string>;
  readonly engine?: EngineName;
}

/** Joins the entities of a finished run over its documents. Throws what `loadTables`, `openEngine` throw. */
export async function resolveRun(target: string, options: ResolveOptions = {}): Promise<readonly EntityWithLinks[]> {
  const engine = await openEngine(options.engine ?? 'sqlite', isLarge(target));
  try {
    const members = await loadTables(engine, target, 'joined', options.without);
    return await resolveTables(engine, members, options);
  } finally {
    engine.close();
  }
}

/** A database in memory with the tables of a run, and its entities and links as tables too. */
export type LinkedDatabase = ReturnType<typeof openSqliteEngine>['database'];

/** Gives `use` a database with the tables that the report reads, and the joined entities; it is gone afterwards. */
export async function withLinkedTables<Result>(
  target: string,
  options: Omit<ResolveOptions, 'engine'>,
  use: (database: LinkedDatabase, entities: readonly EntityWithLinks[]) => Result,
): Promise<Result> {
  const engine = openSqliteEngine(isLarge(target));
  try {
    const members = await loadTables(engine, target, 'reported', options.without);
    const entities = await resolveTables(engine, members, options);
    for (const { name, columns, rows } of linkedTables(entities)) {
      await engine.create(name, columns);
      for (const batch of batches(rows())) await engine.insert(name, columns, batch);
    }
    await engine.run(INDEXES);
    return use(engine.database, entities);
  } finally {
    engine.close();
  }
}

const AT_ONCE = 2000;

function* batches<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** From this size of records on, the tables are kept in a temporary file. */
const LARGE = 128 * 1024 ** 2;

function isLarge(target: string): boolean {
  const file =
    statSync(target, { throwIfNoEntry: false })?.isDirectory() === true ? path.join(target, 'records.ndjson') : target;
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGE;
}

const INDEXES = `
CREATE INDEX entities_id ON entities (id);
CREATE INDEX links_path ON links (path, type, entity);
CREATE INDEX links_id ON links (id);
CREATE INDEX mentions_path ON mentions (path, type);
CREATE INDEX dates_path ON dates (path);`;

/** Ids that an earlier `links.ndjson` gave. Throws `link/earlier` when it is no such file. */
export function readEarlierIds(file: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  try {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      const { entity, type, path: document, local } = JSON.parse(line) as Partial<Link>;
      if (entity === undefined || type === undefined || document === undefined || local === undefined)
        throw new Error('a line is not a link');
      ids.set(memberKey({ type, path: document, entity: local }), entity);
    }
  } catch (error) {
    throw new SluglineError(
      'link/earlier',
      `${file}: not the links.ndjson of an earlier slugline resolve (${(error as Error).message}).`,
      { cause: error },
    );
  }
  return ids;
}

/** Where the joined entities of a run belong: its folder, also when the records themselves are named. */
export function folderOf(target: string): string {
  return statSync(target, { throwIfNoEntry: false })?.isDirectory() === false ? path.dirname(target) : target;
}

/** How many entities of a type there are, of how many in single documents. */
export interface TypeCount {
  entities: number;
  links: number;
}

/**
 * Writes `entities.ndjson` and `links.ndjson` into `folder`; both appear when both are whole. Records are not touched. The counts
 * by type.
 */
export function writeEntityFiles(folder: string, entities: readonly EntityWithLinks[]): ReadonlyMap<string, TypeCount> {
  const counts = new Map<string, TypeCount>();
  writeLines(folder, { 'entities.ndjson': entityLines(), 'links.ndjson': linkLines() });
  return counts;

  function* entityLines(): Generator {
    for (const each of entities) yield each.entity;
  }

  function* linkLines(): Generator {
    for (const { links } of entities) {
      const type = links[0]?.type ?? '';
      const count = counts.get(type) ?? { entities: 0, links: 0 };
      counts.set(type, count);
      count.entities += 1;
      count.links += links.length;
      yield* links;
    }
  }
}
