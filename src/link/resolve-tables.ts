import { foldName } from '../names/person-name.ts';
import { applyDecisions, type Decisions, NO_DECISIONS } from './decisions.ts';
import type { Cells, Engine } from './engine.ts';
import { type EntityWithLinks, toEntities } from './entity.ts';
import type { EntityType, Linked, Member, PersonMember } from './member.ts';
import { clusterNamed, type NamedMember } from './named.ts';
import { evidenceOf, mergeProfiles, type Pair, type Profile, pushTo } from './people.ts';
import {
  PERSON_STATEMENTS,
  SELECT_AGENCIES,
  SELECT_NAMED,
  SELECT_PAIRS,
  SELECT_PEOPLE,
  SELECT_PROFILES,
  SELECT_ROLES,
} from './sql.ts';

/** What people have a say in. */
export interface ResolveChoices {
  readonly decisions?: Decisions;
  /** Ids that entities of single documents have already, by `memberKey`. */
  readonly earlier?: ReadonlyMap<string, string>;
  /** Told of entities that the decisions name and the run does not have. */
  readonly onUnknown?: (member: string) => void;
}

/** Joins people, agencies, organisations and programmes over the documents of a loaded run. Entities come sorted by id. */
export async function resolveTables(
  engine: Engine,
  { decisions = NO_DECISIONS, earlier, onUnknown }: ResolveChoices = {},
): Promise<readonly EntityWithLinks[]> {
  const clusters: (readonly Linked[])[] = [...(await clusterPeople(engine))];
  for (const block of blocks(await engine.rows(SELECT_AGENCIES)))
    clusters.push(block.map((row) => ({ member: memberOf('agency', row), score: 1, evidence: ['same id'] })));
  for (const block of blocks(await engine.rows(SELECT_NAMED.organization)))
    clusters.push(...clusterNamed(block.map((row) => namedOf('organization', row))));
  const programs: (readonly Linked[])[] = [];
  for (const block of blocks(await engine.rows(SELECT_NAMED.program)))
    programs.push(...clusterNamed(block.map((row) => namedOf('program', row))));
  clusters.push(...joinShortForms(programs));
  return toEntities(applyDecisions(clusters, decisions, onUnknown), earlier);
}

async function clusterPeople(engine: Engine): Promise<readonly (readonly Linked<PersonMember>[])[]> {
  for (const sql of PERSON_STATEMENTS) await engine.run(sql);
  const roles = new Map<string, Cells[]>();
  for (const row of await engine.rows(SELECT_ROLES))
    pushTo(roles, `${String(row['path'])}\n${String(row['person'])}`, row);
  const members = new Map<number, PersonMember[]>();
  for (const row of await engine.rows(SELECT_PEOPLE)) pushTo(members, Number(row['profile']), personOf(row, roles));
  const profiles = new Map<number, Profile>();
  for (const row of await engine.rows(SELECT_PROFILES)) {
    const number = Number(row['profile']);
    profiles.set(number, profileOf(row, members.get(number) ?? []));
  }
  const pairs: Pair[] = [];
  for (const row of await engine.rows(SELECT_PAIRS)) {
    const [a, b] = [profiles.get(Number(row['a'])), profiles.get(Number(row['b']))];
    if (a === undefined || b === undefined) continue;
    pairs.push({ a, b, score: Number(row['score']), evidence: evidenceOf(row) });
  }
  return mergeProfiles([...profiles.values()], pairs);
}

function profileOf(row: Cells, members: readonly PersonMember[]): Profile {
  const cell = (name: string): string => String(row[name]);
  return {
    name: {
      given: cell('given_key'),
      middle: cell('middle_key'),
      surname: cell('surname_key'),
      suffix: cell('suffix_key'),
      nickname: cell('nickname_key'),
    },
    born: Number(row['born']),
    city: cell('city'),
    state: cell('state'),
    standing: cell('standing'),
    members,
    paths: new Set(members.map(({ path }) => path)),
  };
}

/** Runs of rows with one value in `block`. */
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

function namedOf(type: EntityType, row: Cells): NamedMember {
  return { ...memberOf(type, row), kind: String(row['kind']) };
}

function personOf(row: Cells, roles: ReadonlyMap<string, readonly Cells[]>): PersonMember {
  const member = memberOf('person', row);
  const city = textOrNull(row['residence_city']);
  const own = roles.get(`${member.path}\n${member.entity}`) ?? [];
  return {
    ...member,
    age: typeof row['age'] === 'number' ? row['age'] : null,
    residence: city === null ? null : [city, textOrNull(row['residence_state'])].filter((part) => part).join(', '),
    issuer: textOrNull(row['issuer_id']),
    roles: own.map(({ title, organization }) => ({ title: String(title), organization: textOrNull(organization) })),
    titles: own.map((role) => String(role['title_key'])),
  };
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
