import { readFileSync } from 'node:fs';
import { SluglineError } from '../core/error.ts';
import { type EntityType, type Linked, memberKey } from './member.ts';

/** An entity of one document, as people name it in a file of decisions. */
interface Reference {
  readonly path: string;
  readonly entity: string;
}

/** What people decided, which wins over the rules. */
export interface Decisions {
  readonly same: readonly { readonly type: EntityType; readonly members: readonly Reference[] }[];
  readonly different: readonly { readonly type: EntityType; readonly members: readonly Reference[] }[];
}

export const NO_DECISIONS: Decisions = { same: [], different: [] };

const TYPES: ReadonlySet<string> = new Set(['person', 'agency', 'organization', 'program'] satisfies EntityType[]);

/** Reads `{"same": [{"type": "person", "members": [{"path", "entity"}, …]}], "different": […]}`. Throws `link/decisions`. */
export function readDecisions(file: string): Decisions {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SluglineError('link/decisions', `${file}: cannot be read as JSON (${(error as Error).message}).`, {
      cause: error,
    });
  }
  const { same = [], different = [], ...others } = (content ?? {}) as Partial<Decisions>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined || (same.length === 0 && different.length === 0)) {
    throw new SluglineError(
      'link/decisions',
      `${file}: ${unknown === undefined ? 'it decides nothing' : `unknown key ${JSON.stringify(unknown)}`}; expected {"same": […], "different": […]}.`,
    );
  }
  for (const [key, list] of [
    ['same', same],
    ['different', different],
  ] as const) {
    const wrong = Array.isArray(list) ? list.findIndex((entry) => !isDecision(entry)) : 0;
    if (wrong >= 0) {
      throw new SluglineError(
        'link/decisions',
        `${file}: ${key}[${wrong}]: expected {"type": "person", "members": [{"path": "a.txt", "entity": "p1"}, …]} with a type of ${[...TYPES].join(', ')} and at least two members.`,
      );
    }
  }
  return { same, different };
}

function isDecision(entry: unknown): boolean {
  const { type, members } = (entry ?? {}) as { readonly type?: unknown; readonly members?: unknown };
  if (typeof type !== 'string' || !TYPES.has(type) || !Array.isArray(members) || members.length < 2) return false;
  return members.every((member: unknown) => {
    const { path, entity } = (member ?? {}) as Partial<Record<keyof Reference, unknown>>;
    return typeof path === 'string' && typeof entity === 'string';
  });
}

/**
 * Clusters after the decisions: first what is the same, then what is different. Members that do not exist change nothing;
 * `onUnknown` is told of each.
 */
export function applyDecisions(
  clusters: readonly (readonly Linked[])[],
  { same, different }: Decisions,
  onUnknown: (member: string) => void = () => {},
): readonly (readonly Linked[])[] {
  if (same.length === 0 && different.length === 0) return clusters;
  const groups = clusters.map((cluster) => [...cluster]);
  const at = new Map<string, Linked[]>();
  for (const group of groups) for (const { member } of group) at.set(memberKey(member), group);
  const groupOf = (type: EntityType, { path, entity }: Reference): Linked[] | undefined => {
    const group = at.get(memberKey({ type, path, entity }));
    if (group === undefined) onUnknown(`${type} ${entity} of ${path}`);
    return group;
  };
  for (const { type, members } of same) {
    const [target, ...others] = [...new Set(members.map((member) => groupOf(type, member)))].filter(
      (group) => group !== undefined,
    );
    for (const group of others) {
      for (const { member } of group.splice(0)) {
        target?.push({ member, score: 1, evidence: ['decided: the same'] });
        if (target !== undefined) at.set(memberKey(member), target);
      }
    }
  }
  for (const { type, members } of different) {
    const seen = new Set<Linked[]>();
    for (const reference of members) {
      const group = groupOf(type, reference);
      if (group === undefined) continue;
      if (!seen.has(group)) {
        seen.add(group);
        continue;
      }
      const key = memberKey({ type, ...reference });
      const index = group.findIndex(({ member }) => memberKey(member) === key);
      const alone = group
        .splice(index, 1)
        .map(({ member }): Linked => ({ member, score: 1, evidence: ['decided: another one'] }));
      groups.push(alone);
      seen.add(alone);
      at.set(key, alone);
    }
  }
  return groups.filter((group) => group.length > 0);
}
