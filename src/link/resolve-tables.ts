import { foldName } from '../names/person-name.ts';
import { applyDecisions, type Decisions, NO_DECISIONS } from './decisions.ts';
import type { Engine } from './engine.ts';
import { type EntityWithLinks, toEntities } from './entity.ts';
import { compare, type Linked, type PersonMember } from './member.ts';
import type { Members } from './members.ts';
import { clusterNamed } from './named.ts';
import { evidenceOf, mergeProfiles, type Pair } from './people.ts';
import { PERSON_STATEMENTS, SELECT_PAIRS } from './sql.ts';

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
  members: Members,
  { decisions = NO_DECISIONS, earlier, onUnknown }: ResolveChoices = {},
): Promise<readonly EntityWithLinks[]> {
  const clusters: (readonly Linked[])[] = [...(await clusterPeople(engine, members))];
  for (const block of members.agencies())
    clusters.push(block.map((member) => ({ member, score: 1, evidence: SAME_ID })));
  for (const block of members.named('organization')) clusters.push(...clusterNamed(block));
  const programs = members.named('program').flatMap(clusterNamed);
  clusters.push(...joinShortForms(programs));
  return toEntities(applyDecisions(clusters, decisions, onUnknown), earlier);
}

const SAME_ID = ['same id'] as const;

async function clusterPeople(engine: Engine, members: Members): Promise<readonly (readonly Linked<PersonMember>[])[]> {
  for (const sql of PERSON_STATEMENTS) await engine.run(sql);
  const profiles = members.profiles();
  const pairs: Pair[] = [];
  await engine.scan(SELECT_PAIRS, (row) => {
    // Numbers stand for the keys of profiles, so the SQL knows no order of them.
    const [a, b] = [profiles[Number(row['a'])]!, profiles[Number(row['b'])]!].sort((x, y) => compare(x.key, y.key));
    pairs.push({ a: a!, b: b!, score: Number(row['score']), evidence: evidenceOf(row) });
  });
  return mergeProfiles(profiles, pairs);
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
