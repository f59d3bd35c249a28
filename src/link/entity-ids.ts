import { nameKey, parsePersonName } from '../names/person-name.ts';
import { compare, isPerson, type Linked, type Member, memberKey } from './member.ts';

/** The earlier id of each cluster: the claim with most members first, so that of two halves the larger one keeps it. */
export function keptIds(
  clusters: readonly (readonly Linked[])[],
  earlier: ReadonlyMap<string, string>,
): ReadonlyMap<readonly Linked[], string> {
  const kept = new Map<readonly Linked[], string>();
  if (earlier.size === 0) return kept;
  const claims = clusters.flatMap((cluster, order) => {
    const votes = new Map<string, number>();
    for (const { member } of cluster) {
      const id = earlier.get(memberKey(member));
      if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    return [...votes].map(([id, count]) => ({ cluster, id, count, order }));
  });
  const taken = new Set<string>();
  for (const { cluster, id } of claims.sort((a, b) => b.count - a.count || a.order - b.order || compare(a.id, b.id))) {
    if (kept.has(cluster) || taken.has(id)) continue;
    kept.set(cluster, id);
    taken.add(id);
  }
  return kept;
}

/** The plain id of who was named first, or the first of its longer ones that is free; it is taken then. */
export function freeId(founder: Member, taken: Set<string>): string {
  for (const id of idsFor(founder)) {
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
  return `${founder.type}:${founder.path}#${founder.entity}`; // never: a path and entity come once
}

/** `person:john-smith`, and what makes a namesake's id another one: year of birth, residence, document. */
function* idsFor(founder: Member): Generator<string> {
  if (founder.type === 'agency') yield founder.entity;
  const slug = isPerson(founder) ? nameKey(parsePersonName(founder.name)) : slugOf(founder.name);
  const base = `${founder.type}:${slug}`;
  if (founder.type !== 'agency') yield base;
  if (isPerson(founder)) {
    if (founder.age !== null && founder.date !== null)
      yield `${base}~${Number(founder.date.slice(0, 4)) - founder.age}`;
    if (founder.residence !== null) yield `${base}~${slugOf(founder.residence)}`;
  }
  yield `${base}~${founder.documentId.slice(0, 8)}`;
  yield `${base}~${slugOf(founder.path)}~${founder.entity}`;
}

function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug || 'unnamed';
}
