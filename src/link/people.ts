import { byTime, type Linked, type Member } from './member.ts';
import { foldName, givenFit, middlesAgree, type PersonName, parsePersonName } from './person-name.ts';

/** A person of one document with what tells namesakes apart. */
export interface PersonMember extends Member {
  readonly parsed: PersonName;
  readonly age: number | null;
  /** `Queens, NY`, or null. */
  readonly residence: string | null;
  readonly roles: readonly { readonly title: string; readonly organization: string | null }[];
  readonly issuer: string | null;
}

/** Two are one from this score on. */
const ENOUGH = 0.6;

/** Titles without what changes from release to release: `former U.S. Attorney General` is `attorney general`. */
export function plainTitle(title: string): string {
  return foldName(title).replace(/^(?:(?:acting|former|then|the|us|united states|interim|current|new)\s+)+/, '');
}

/** How well a person fits a cluster, with the evidence; undefined when something speaks against it. */
export function fitPerson(
  person: PersonMember,
  cluster: readonly Linked<PersonMember>[],
): { readonly score: number; readonly evidence: readonly string[] } | undefined {
  let name = 0;
  let middle = 0;
  const found = new Map<string, number>();
  for (const { member } of cluster) {
    if (member.path === person.path) return undefined; // two entries of one record are two people
    const { parsed } = member;
    if (parsed.suffix !== '' && person.parsed.suffix !== '' && parsed.suffix !== person.parsed.suffix) return undefined;
    const fit = givenFit(person.parsed, parsed);
    if (fit === null) return undefined;
    const agree = middlesAgree(person.parsed.middle, parsed.middle);
    if (agree === false) return undefined;
    if (agree === true) middle = 0.2;
    const points = { same: 0.6, nickname: 0.5, initial: 0.4, missing: 0.3 }[fit];
    if (points > name) name = points;
    if (against(person, member)) return undefined;
    for (const [what, weight] of inCommon(person, member)) found.set(what, weight);
  }
  if (name === 0.3 && ![...found.keys()].some((what) => what.startsWith('title'))) return undefined; // surname only
  const evidence = [NAME_EVIDENCE.get(name) ?? 'name', ...(middle > 0 ? ['middle name agrees'] : []), ...found.keys()];
  const score = [...found.values()].reduce((sum, weight) => sum + weight, name + middle);
  return score < ENOUGH ? undefined : { score: Math.min(1, Math.round(score * 100) / 100), evidence };
}

const NAME_EVIDENCE: ReadonlyMap<number, string> = new Map([
  [0.6, 'same given name and surname'],
  [0.5, 'short form of the given name, same surname'],
  [0.4, 'initial of the given name, same surname'],
  [0.3, 'surname only'],
]);

/** Age, residence and standing that two releases about one person would not give. */
function against(a: PersonMember, b: PersonMember): boolean {
  const [born, otherBorn] = [birthYear(a), birthYear(b)];
  if (born !== null && otherBorn !== null && Math.abs(born - otherBorn) > 1) return true;
  if (a.residence !== null && b.residence !== null && a.residence !== b.residence) return true;
  // Releases give the age of people who are charged or hurt, and the title of people who speak.
  return (
    (a.age !== null && a.roles.length === 0 && b.roles.length > 0 && b.age === null) ||
    (b.age !== null && b.roles.length === 0 && a.roles.length > 0 && a.age === null)
  );
}

function* inCommon(a: PersonMember, b: PersonMember): Generator<[string, number]> {
  const [born, otherBorn] = [birthYear(a), birthYear(b)];
  if (born !== null && otherBorn !== null) yield ['ages agree', 0.3];
  if (a.residence !== null && a.residence === b.residence) yield [`same residence: ${a.residence}`, 0.3];
  for (const { title } of a.roles) {
    const plain = plainTitle(title);
    if (b.roles.some((role) => plainTitle(role.title) === plain)) yield [`title in common: ${plain}`, 0.3];
  }
  if (a.issuer !== null && a.issuer === b.issuer) yield [`same office issued both: ${a.issuer}`, 0.1];
}

function birthYear({ age, date }: PersonMember): number | null {
  return age === null || date === null ? null : Number(date.slice(0, 4)) - age;
}

/**
 * Joins the people of one block (one surname). Full names come first, then short ones: each goes to the cluster that it
 * fits best, or begins one. A surname alone that fits two clusters equally well stays alone.
 */
export function clusterPeople(people: readonly PersonMember[]): readonly (readonly Linked<PersonMember>[])[] {
  const clusters: Linked<PersonMember>[][] = [];
  const ordered = [...people].sort(
    (a, b) => completeness(b.parsed) - completeness(a.parsed) || byTime<PersonMember>(() => 0)(a, b),
  );
  for (const person of ordered) {
    let best: { readonly cluster: Linked<PersonMember>[]; readonly linked: Linked<PersonMember> } | undefined;
    let isTie = false;
    for (const cluster of clusters) {
      const fit = fitPerson(person, cluster);
      if (fit === undefined) continue;
      if (best !== undefined && fit.score === best.linked.score) isTie = true;
      if (best !== undefined && fit.score <= best.linked.score) continue;
      best = { cluster, linked: { member: person, ...fit } };
      isTie = false;
    }
    if (best === undefined || isTie) clusters.push([{ member: person, score: 1, evidence: ['first'] }]);
    else best.cluster.push(best.linked);
  }
  return clusters;
}

/** 3 for given, middle and surname; 2 for given and surname; 1 with an initial only; 0 for a surname. */
export function completeness({ given, middle }: PersonName): number {
  if (given === '') return 0;
  if (given.length === 1) return 1;
  return middle === '' ? 2 : 3;
}

/** What only persons of one block share: the surname. */
export function personBlock(name: string): string {
  return parsePersonName(name).surname;
}
