import { freeId, keptIds } from './entity-ids.ts';
import { compare, type EntityType, isPerson, type Linked, type Member, type PersonMember } from './member.ts';
import { titleForm } from '../names/keys.ts';
import { fullness as fullnessOf, parsePersonName } from '../names/person-name.ts';

/** A title and when releases give it. */
export interface DatedRole {
  readonly title: string;
  readonly organization: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly documents: number;
}

/** One person, agency, organisation or programme over all documents: a line of `entities.ndjson`. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form of a person's name, else the most frequent one. */
  readonly name: string;
  /** Other forms, sorted. */
  readonly aliases: readonly string[];
  readonly documents: number;
  readonly mentions: number;
  /** First and last day of the releases that name it. */
  readonly first: string | null;
  readonly last: string | null;
  /** Of people, earliest first. */
  readonly roles?: readonly DatedRole[];
  readonly residences?: readonly string[];
}

/** A line of `links.ndjson`: which entity of a document is which entity of all. */
export interface Link {
  readonly entity: string;
  readonly type: EntityType;
  readonly path: string;
  readonly document_id: string;
  /** Id in the document. */
  readonly local: string;
  readonly name: string;
  readonly score: number;
  readonly evidence: readonly string[];
}

/** An entity with its members. Both are made anew each time that they are asked for: a large run has more than memory should. */
export interface EntityWithLinks {
  readonly entity: Entity;
  readonly links: readonly Link[];
}

/**
 * Clusters as entities, sorted by id. `earlier` has the ids that members had before (by `memberKey`): a cluster keeps the id
 * that most of its members had, and whoever was named first gets the plain one of those that are free.
 */
export function toEntities(
  clusters: readonly (readonly Linked[])[],
  earlier: ReadonlyMap<string, string> = new Map(),
): readonly EntityWithLinks[] {
  const fullness = fullnessByName();
  const founded = clusters
    .map((cluster) => ({ cluster, founder: founderOf(cluster, fullness) }))
    .sort((a, b) => byFounding(a.founder, b.founder, fullness));
  const kept = keptIds(
    founded.map(({ cluster }) => cluster),
    earlier,
  );
  const taken = new Set(kept.values());
  for (const id of earlier.values()) taken.add(id); // what was somebody's id never becomes somebody else's
  return founded
    .map(({ cluster, founder }) => ({ id: kept.get(cluster) ?? freeId(founder, taken), cluster }))
    .sort((a, b) => compare(a.id, b.id))
    .map(({ id, cluster }) => ({
      get entity() {
        return describe(id, cluster, fullness);
      },
      get links() {
        return linksOf(id, cluster);
      },
    }));
}

/** How much of a person's name a member has; 0 for what is no person. */
type Fullness = (member: Member) => number;

/** Asked for at every comparison of a sort, of names that many members have. */
function fullnessByName(): Fullness {
  const known = new Map<string, number>();
  return ({ type, name }) => {
    if (type !== 'person') return 0;
    let full = known.get(name);
    if (full === undefined) {
      full = fullnessOf(parsePersonName(name)) * 100 + name.length;
      known.set(name, full);
    }
    return full;
  };
}

/** Earliest day first; on one day the fullest name; then by path. */
function byFounding(a: Member, b: Member, fullness: Fullness): number {
  return (
    compare(a.date ?? '9999', b.date ?? '9999') ||
    fullness(b) - fullness(a) ||
    compare(a.path, b.path) ||
    compare(a.entity, b.entity)
  );
}

function founderOf([first, ...others]: readonly Linked[], fullness: Fullness): Member {
  let founder = first!.member; // a cluster has a member
  for (const { member } of others) if (byFounding(member, founder, fullness) < 0) founder = member;
  return founder;
}

function describe(id: string, cluster: readonly Linked[], fullness: Fullness): Entity {
  if (cluster.length === 1) return describeAlone(id, cluster[0]!.member);
  const members = cluster.map(({ member }) => member);
  const name = bestName(members, fullness);
  const forms = new Set<string>();
  const documents = new Set<string>();
  let mentions = 0;
  let first: string | null = null;
  let last: string | null = null;
  for (const member of members) {
    forms.add(member.name);
    for (const alias of member.aliases) forms.add(alias);
    documents.add(member.path);
    mentions += member.mentions;
    const { date } = member;
    if (date === null) continue;
    if (first === null || date < first) first = date;
    if (last === null || date > last) last = date;
  }
  forms.delete(name);
  const entity = {
    id,
    type: members[0]?.type ?? 'person',
    name,
    aliases: [...forms].sort(),
    documents: documents.size,
    mentions,
    first,
    last,
  } as const;
  const people = members.filter(isPerson);
  if (people.length === 0) return entity;
  const residences = [...new Set(people.flatMap(({ residence }) => residence ?? []))].sort();
  return { ...entity, roles: rolesOf(people), residences };
}

/** Most entities are named once. */
function describeAlone(id: string, member: Member): Entity {
  const { type, name, aliases, mentions, date } = member;
  const entity = {
    id,
    type,
    name,
    aliases: aliases.length === 0 ? NONE : [...new Set(aliases)].filter((alias) => alias !== name).sort(),
    documents: 1,
    mentions,
    first: date,
    last: date,
  } as const;
  if (!isPerson(member)) return entity;
  const residences = member.residence === null ? NONE : [member.residence];
  return { ...entity, roles: member.roles.length === 0 ? NONE : rolesOf([member]), residences };
}

const NONE: readonly never[] = [];

function linksOf(id: string, cluster: readonly Linked[]): readonly Link[] {
  const links = cluster.map((linked) => linkOf(id, linked));
  return links.length === 1 ? links : links.sort((a, b) => compare(a.path, b.path) || compare(a.local, b.local));
}

function linkOf(entity: string, { member, score, evidence }: Linked): Link {
  const { type, path, documentId, entity: local, name } = member;
  return { entity, type, path, document_id: documentId, local, name, score, evidence };
}

/** The fullest name of a person, else the most frequent, then the longest; ties by code unit. */
function bestName([first, ...others]: readonly Member[], fullness: Fullness): string {
  if (others.every(({ name }) => name === first?.name)) return first?.name ?? '';
  const names = new Map<string, { readonly full: number; count: number }>();
  for (const member of [first!, ...others]) {
    const known = names.get(member.name);
    if (known === undefined) names.set(member.name, { full: fullness(member), count: 1 });
    else known.count += 1;
  }
  const ranked = [...names].sort(
    ([a, x], [b, y]) => y.full - x.full || y.count - x.count || b.length - a.length || compare(a, b),
  );
  return ranked[0]?.[0] ?? '';
}

/**
 * Titles with their days, earliest first. Forms of one title are one (`DA`, `District Attorney`), written as most releases do; one
 * without an organisation is that of the only organisation that the title has elsewhere.
 */
function rolesOf(people: readonly PersonMember[]): readonly DatedRole[] {
  const titles = new Map<string, Map<string | null, Held>>();
  for (const { date, roles } of people) {
    for (const { title, organization } of roles) {
      const form = titleForm(title);
      const byOrganization = titles.get(form) ?? new Map<string | null, Held>();
      titles.set(form, byOrganization);
      const held = byOrganization.get(organization) ?? { organization, names: [], days: [], documents: 0 };
      byOrganization.set(organization, held);
      held.names.push(title);
      held.documents += 1;
      if (date !== null) held.days.push(date);
    }
  }
  for (const byOrganization of titles.values()) {
    const without = byOrganization.get(null);
    const [only] = [...byOrganization.values()].filter((held) => held !== without);
    if (without === undefined || only === undefined || byOrganization.size > 2) continue;
    only.names.push(...without.names);
    only.days.push(...without.days);
    only.documents += without.documents;
    byOrganization.delete(null);
  }
  return [...titles.values()]
    .flatMap((byOrganization) => [...byOrganization.values()])
    .map(({ organization, names, days, documents }): DatedRole => {
      days.sort();
      return { title: usualForm(names), organization, first: days[0] ?? null, last: days.at(-1) ?? null, documents };
    })
    .sort((a, b) => compare(a.first ?? '9999', b.first ?? '9999') || compare(a.title, b.title));
}

/** A title with one organisation, or without any. */
interface Held {
  readonly organization: string | null;
  /** As each release writes it. */
  readonly names: string[];
  readonly days: string[];
  documents: number;
}

/** The most frequent form that is not in capitals only, then the longest; ties by code unit. */
function usualForm(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isLoud = (name: string): number => Number(name.length > 4 && name === name.toUpperCase());
  const ranked = [...counts].sort(
    ([a, x], [b, y]) => isLoud(a) - isLoud(b) || y - x || b.length - a.length || compare(a, b),
  );
  return ranked[0]?.[0] ?? '';
}
