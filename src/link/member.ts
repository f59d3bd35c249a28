export type EntityType = 'person' | 'agency' | 'organization' | 'program';

/** An entity of one document that takes part in the joining. */
export interface Member {
  readonly type: EntityType;
  readonly path: string;
  readonly documentId: string;
  /** Id in the document. */
  readonly entity: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** Day of the release, or null. */
  readonly date: string | null;
}

/** A person of one document with what tells namesakes apart. */
export interface PersonMember extends Member {
  readonly age: number | null;
  /** `Queens, NY`, or null. */
  readonly residence: string | null;
  readonly roles: readonly { readonly title: string; readonly organization: string | null }[];
  /** Titles without what changes from release to release. */
  readonly titles: readonly string[];
  /** Id of the office that issued the release. */
  readonly issuer: string | null;
}

/** A member in its cluster, and why it is there. */
export interface Linked<Kind extends Member = Member> {
  readonly member: Kind;
  /** 0 to 1: how sure it is that the member is the one that the cluster began with; 1 for the first. */
  readonly score: number;
  readonly evidence: readonly string[];
}

/** Key of a member in maps. */
export function memberKey({ type, path, entity }: Pick<Member, 'type' | 'path' | 'entity'>): string {
  return `${type}\n${path}\n${entity}`;
}

/** Earliest first, those without a date last; then by `rank` (smaller first), then by path and entity. */
export function byTime<Kind extends Member>(rank: (member: Kind) => number): (a: Kind, b: Kind) => number {
  return (a, b) =>
    compare(a.date ?? '9999', b.date ?? '9999') ||
    rank(a) - rank(b) ||
    compare(a.path, b.path) ||
    compare(a.entity, b.entity);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** True for a member that is a person, with age, residence and roles. */
export function isPerson(member: Member): member is PersonMember {
  return member.type === 'person';
}
