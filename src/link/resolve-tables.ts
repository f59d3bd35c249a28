import type { openDatabase } from '../export/sqlite.ts';
import { applyDecisions, type Decisions } from './decisions.ts';
import { type EntityWithLinks, toEntities } from './entity.ts';
import type { EntityType, Linked, Member } from './member.ts';
import { clusterNamed, organizationBlock, programBlock } from './named.ts';
import { clusterPeople, type PersonMember, personBlock } from './people.ts';
import { foldName, parsePersonName } from './person-name.ts';
import { AGENCIES, KEY_TABLE, NAMED_BY_BLOCK, PEOPLE_BY_BLOCK, ROLES_BY_BLOCK } from './sql.ts';

export type LinkDatabase = ReturnType<typeof openDatabase>;

type Cells = Readonly<Record<string, unknown>>;

/**
 * Joins people, agencies, organisations and programmes over the documents of a database written by `slugline export`.
 * Adds the tables `name_keys`, `entities` and `links` to it. Entities come sorted by id.
 */
export function resolveTables(database: LinkDatabase, decisions: Decisions): readonly EntityWithLinks[] {
  writeKeys(database);
  const clusters: (readonly Linked[])[] = [];
  const roles = rolesByPerson(database);
  for (const block of blocks(rowsOf(database, PEOPLE_BY_BLOCK)))
    clusters.push(...clusterPeople(block.map((row) => personOf(row, roles))));
  for (const block of blocks(rowsOf(database, AGENCIES)))
    clusters.push(clusterAgency(block.map((row) => memberOf('agency', row))));
  for (const block of blocks(rowsOf(database, NAMED_BY_BLOCK('organizations', 'organization'))))
    clusters.push(
      ...clusterNamed(
        block.map((row) => memberOf('organization', row)),
        false,
      ),
    );
  const programs: (readonly Linked[])[] = [];
  for (const block of blocks(rowsOf(database, NAMED_BY_BLOCK('programs', 'program'))))
    programs.push(
      ...clusterNamed(
        block.map((row) => memberOf('program', row)),
        true,
      ),
    );
  clusters.push(...joinShortForms(programs));
  const entities = toEntities(applyDecisions(clusters, decisions));
  writeEntities(database, entities);
  return entities;
}

function writeKeys(database: LinkDatabase): void {
  database.exec(`BEGIN; ${KEY_TABLE}`);
  const insert = database.prepare('INSERT INTO name_keys VALUES (?, ?, ?, ?)');
  try {
    for (const [type, table, block] of [
      ['person', 'people', personBlock],
      ['organization', 'organizations', organizationBlock],
      ['program', 'programs', programBlock],
    ] as const) {
      for (const { path, entity, name } of rowsOf(database, `SELECT path, entity, name FROM ${table}`))
        insert.run([type, String(path), String(entity), block(String(name))]);
    }
  } finally {
    insert.finalize();
  }
  database.exec('COMMIT; CREATE INDEX name_keys_block ON name_keys (type, block)');
}

function* rowsOf(database: LinkDatabase, sql: string): Generator<Cells> {
  const statement = database.prepare(sql);
  try {
    yield* statement.iterate();
  } finally {
    statement.finalize();
  }
}

/** Runs of rows with one value in `block`, one run in memory at a time. */
function* blocks(rows: Iterable<Cells>): Generator<readonly Cells[]> {
  let run: Cells[] = [];
  for (const row of rows) {
    if (run.length > 0 && run[0]?.['block'] !== row['block']) {
      yield run;
      run = [];
    }
    run.push(row);
  }
  if (run.length > 0) yield run;
}

const textOrNull = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null);

function memberOf(type: EntityType, row: Cells): Member {
  return {
    type,
    path: String(row['path']),
    documentId: String(row['document_id']),
    entity: String(row['entity']),
    name: String(row['name']),
    aliases: textOrNull(row['aliases'])?.split('; ') ?? [],
    mentions: Number(row['mentions']),
    date: textOrNull(row['date']),
  };
}

function personOf(row: Cells, roles: ReadonlyMap<string, PersonMember['roles']>): PersonMember {
  const member = memberOf('person', row);
  const city = textOrNull(row['residence_city']);
  return {
    ...member,
    parsed: parsePersonName(member.name),
    age: typeof row['age'] === 'number' ? row['age'] : null,
    residence: city === null ? null : [city, textOrNull(row['residence_state'])].filter((part) => part).join(', '),
    issuer: textOrNull(row['issuer_id']),
    roles: roles.get(`${member.path}\n${member.entity}`) ?? [],
  };
}

function rolesByPerson(database: LinkDatabase): ReadonlyMap<string, PersonMember['roles']> {
  const roles = new Map<string, { title: string; organization: string | null }[]>();
  for (const row of rowsOf(database, ROLES_BY_BLOCK)) {
    const key = `${String(row['path'])}\n${String(row['person'])}`;
    const role = { title: String(row['title']), organization: textOrNull(row['organization']) };
    const known = roles.get(key);
    if (known === undefined) roles.set(key, [role]);
    else known.push(role);
  }
  return roles;
}

function clusterAgency(members: readonly Member[]): readonly Linked[] {
  return members.map((member) => ({ member, score: 1, evidence: ['same id'] }));
}

/** A programme that is only ever called what another one has as its short form is that one, if there is only one such. */
function joinShortForms(programs: readonly (readonly Linked[])[]): readonly (readonly Linked[])[] {
  const byAlias = new Map<string, Set<Linked[]>>();
  const groups = programs.map((group) => [...group]);
  for (const group of groups) {
    for (const alias of group.flatMap(({ member }) => member.aliases.map(foldName))) {
      const known = byAlias.get(alias);
      if (known === undefined) byAlias.set(alias, new Set([group]));
      else known.add(group);
    }
  }
  for (const group of groups) {
    const names = new Set(group.map(({ member }) => foldName(member.name)));
    const [name] = names;
    if (name === undefined || names.size > 1) continue;
    const [target, ...others] = [...(byAlias.get(name) ?? [])].filter((other) => other !== group && other.length > 0);
    if (target === undefined || others.length > 0) continue;
    for (const { member } of group.splice(0)) target.push({ member, score: 0.9, evidence: ['short form of the name'] });
  }
  return groups.filter((group) => group.length > 0);
}

function writeEntities(database: LinkDatabase, entities: readonly EntityWithLinks[]): void {
  database.exec(`BEGIN;
    CREATE TABLE entities (id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, documents INTEGER NOT NULL,
      mentions INTEGER NOT NULL, first TEXT, last TEXT);
    CREATE TABLE links (id TEXT NOT NULL, type TEXT NOT NULL, path TEXT NOT NULL, entity TEXT NOT NULL, score REAL NOT NULL,
      PRIMARY KEY (type, path, entity));`);
  const addEntity = database.prepare('INSERT INTO entities VALUES (?, ?, ?, ?, ?, ?, ?)');
  const addLink = database.prepare('INSERT OR IGNORE INTO links VALUES (?, ?, ?, ?, ?)');
  try {
    for (const { entity, links } of entities) {
      const { id, type, name, documents, mentions, first, last } = entity;
      addEntity.run([id, type, name, documents, mentions, first, last]);
      for (const link of links) addLink.run([id, link.type, link.path, link.local, link.score]);
    }
  } finally {
    addEntity.finalize();
    addLink.finalize();
  }
  database.exec('COMMIT; CREATE INDEX links_id ON links (id)');
}
