import { byTime, type Linked, type Member } from './member.ts';

/** An organisation or programme; `kind` is empty where the name does not say what it is. */
export interface NamedMember extends Member {
  readonly kind: string;
}

// One array for all: a large run has hundreds of thousands of links.
const FIRST = ['first'] as const;
const SAME_NAME = ['same name'] as const;
const WITHOUT_KIND = ['name without its kind'] as const;

/**
 * Joins the members of one block, which have one name. An operation and a project of one name stay apart, and a name
 * without its kind goes to the only one there is.
 */
export function clusterNamed(members: readonly NamedMember[]): readonly (readonly Linked[])[] {
  const ordered = [...members].sort(byTime((member) => -member.name.length));
  const groups = new Map<string, Linked[]>();
  const add = (member: Member, kind: string, evidence: readonly string[]): void => {
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [{ member, score: 1, evidence: FIRST }]);
    else group.push({ member, score: evidence === SAME_NAME ? 1 : 0.8, evidence });
  };
  const without: Member[] = [];
  for (const member of ordered) {
    if (member.kind === '') without.push(member);
    else add(member, member.kind, SAME_NAME);
  }
  const [only, ...others] = [...groups.keys()];
  for (const member of without) {
    const isSure = only !== undefined && only !== '' && others.filter((kind) => kind !== '').length === 0;
    add(member, isSure ? only : '', isSure ? WITHOUT_KIND : SAME_NAME);
  }
  return [...groups.values()];
}
