import type { Cells } from './engine.ts';
import { fullness, givenFit, middlesAgree, type PersonName } from '../names/person-name.ts';
import { isCommonGiven, isCommonSurname } from '../names/common-names.ts';
import { compare, type Linked, type PersonMember } from './member.ts';

/** People of one name, age, home and standing: a row of person_profiles with its members. */
export interface Profile {
  /** What they share: `people.profile_key`. */
  readonly key: string;
  readonly name: PersonName;
  /** 0 when unknown. */
  readonly born: number;
  readonly city: string;
  readonly state: string;
  readonly standing: string;
  readonly members: readonly PersonMember[];
  readonly paths: ReadonlySet<string>;
}

/** Two profiles that may be one person: a row of person_pairs. */
export interface Pair {
  readonly a: Profile;
  readonly b: Profile;
  readonly score: number;
  readonly evidence: readonly string[];
}

/** Words for what speaks for a pair. */
export function evidenceOf(row: Cells): readonly string[] {
  const { fit, middle, ages, home, title, organization, office, company } = row;
  return [
    NAMES[String(fit)] ?? 'name',
    ...(Number(middle) > 0 ? ['middle name agrees'] : []),
    ...(ages === 1 ? ['ages agree'] : []),
    ...(home === 1 ? ['same residence'] : []),
    ...(typeof title === 'string' ? [`title in common: ${title}`] : []),
    ...(typeof organization === 'string' ? [`organisation in common: ${organization}`] : []),
    ...(typeof office === 'string' ? [`same office issued both: ${office}`] : []),
    ...(typeof company === 'string' ? [`both named with: ${company.replace(',', ', ')}`] : []),
  ];
}

const NAMES: Readonly<Record<string, string>> = {
  same: 'same given name and surname',
  'short form': 'short form of the given name, same surname',
  spelling: 'other spelling of the given name, same surname',
  'middle name': 'middle name as given name, same surname',
  initial: 'initial of the given name, same surname',
  'other surname': 'same given name, one surname in common',
  surname: 'surname only',
};

/**
 * Merges profiles, the surest pair first, unless something speaks against any two of the people that would become one. A
 * name that fits two different people equally well stays alone.
 */
export function mergeProfiles(
  profiles: readonly Profile[],
  pairs: readonly Pair[],
): readonly (readonly Linked<PersonMember>[])[] {
  const clusterOf = new Map<Profile, Profile[]>(profiles.map((profile) => [profile, [profile]]));
  const joined = new Map<Profile, Pair>();
  const byProfile = new Map<Profile, Pair[]>();
  for (const pair of pairs) for (const end of [pair.a, pair.b]) pushTo(byProfile, end, pair);
  for (const pair of [...pairs].sort(surestFirst)) {
    const [x, y] = [clusterOf.get(pair.a)!, clusterOf.get(pair.b)!]; // every profile has one
    if (x === y || !x.every((a) => y.every((b) => fit(a, b)))) continue;
    if (isTorn(pair.a, y, pair, byProfile, clusterOf) || isTorn(pair.b, x, pair, byProfile, clusterOf)) continue;
    // The end that says less is the one that joined.
    joined.set(
      fullness(pair.a.name) < fullness(pair.b.name) || (x.length === 1 && y.length > 1) ? pair.a : pair.b,
      pair,
    );
    x.push(...y);
    for (const profile of y) clusterOf.set(profile, x);
  }
  return [...new Set(clusterOf.values())].map((cluster) => cluster.flatMap((profile) => linksOf(profile, joined)));
}

/** Adds a value to the list of a key. */
export function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** By score, then by the names that say most, then in an order that no engine has a say in. */
function surestFirst(p: Pair, q: Pair): number {
  return q.score - p.score || fullnessOf(q) - fullnessOf(p) || byFirst(p.a, q.a) || byFirst(p.b, q.b);
}

function fullnessOf({ a, b }: Pair): number {
  return fullness(a.name) + fullness(b.name);
}

/** A profile is known by its first member in order of path. */
function byFirst({ members: [a] }: Profile, { members: [b] }: Profile): number {
  return a === b ? 0 : compare(a?.path ?? '', b?.path ?? '') || compare(a?.entity ?? '', b?.entity ?? '');
}

/** True when `profile` fits somebody else, who is not of the cluster `chosen`, equally well. */
function isTorn(
  profile: Profile,
  chosen: readonly Profile[],
  pair: Pair,
  byProfile: ReadonlyMap<Profile, readonly Pair[]>,
  clusterOf: ReadonlyMap<Profile, readonly Profile[]>,
): boolean {
  return (byProfile.get(profile) ?? []).some((rival) => {
    if (rival === pair || rival.score !== pair.score) return false;
    const other = clusterOf.get(rival.a === profile ? rival.b : rival.a) ?? [];
    if (other === chosen || other.includes(profile)) return false;
    return other.every((each) => fit(each, profile)) && !other.every((a) => chosen.every((b) => fit(a, b)));
  });
}

/** False when something speaks against two profiles being one person. */
export function fit(a: Profile, b: Profile): boolean {
  if (a.name.suffix !== '' && b.name.suffix !== '' && a.name.suffix !== b.name.suffix) return false;
  if (a.born > 0 && b.born > 0 && Math.abs(a.born - b.born) > 1) return false;
  if (a.state !== '' && b.state !== '' && a.state !== b.state) return false;
  // Releases give the age of people who are charged or hurt, and the title of people who speak.
  if (a.standing !== b.standing && a.standing !== '' && b.standing !== '') return false;
  if (givenFit(a.name, b.name) === null) return false;
  if (
    a.name.surname === b.name.surname &&
    middlesAgree(a.name.middle, b.name.middle) === false &&
    !isSlipOfInitial(a, b)
  )
    return false;
  if (isRepeated(a, b)) return true;
  const [fewer, more] = a.paths.size < b.paths.size ? [a.paths, b.paths] : [b.paths, a.paths];
  for (const path of fewer) if (more.has(path)) return false; // two entries of one record are two people
  return true;
}

/** Titles that several of one name may have at one time. */
const OF_MANY = new Set([
  'assistant us attorney',
  'assistant district attorney',
  'deputy district attorney',
  'trial attorney',
  'special agent',
  'detective',
  'officer',
  'district judge',
]);

/** True for officials of one name and title whose releases give two middle initials: a slip. */
function isSlipOfInitial(a: Profile, b: Profile): boolean {
  const { given, middle, surname } = a.name;
  if (given !== b.name.given || middle.length > 1 || b.name.middle.length > 1) return false;
  if (isCommonSurname(surname, given)) return false;
  const titles = new Set(a.members.flatMap((member) => member.titles));
  return b.members.some((member) =>
    member.titles.some((title) => titles.has(title) && !(OF_MANY.has(title) && isCommonGiven(given))),
  );
}

/**
 * True for what a record may hold as two entries of one person: `Commissioner Quillby` beside `Commissioner Maren Quillby`, one
 * name twice, `Bob` beside `Robert`, with and without a second surname.
 */
function isRepeated(a: Profile, b: Profile): boolean {
  const [x, y] = [a.name, b.name];
  if (x.given !== '' && y.given !== '') {
    if ((a.born > 0 && b.born > 0) || x.suffix !== y.suffix || Math.min(x.given.length, y.given.length) === 1)
      return false;
    if (x.given === y.given) return x.surname !== y.surname || x.middle === y.middle;
    return !isCommonSurname(x.surname, x.given) && x.surname === y.surname;
  }
  if (x.given === y.given) return false;
  const titles = new Set(a.members.flatMap((member) => member.titles));
  return b.members.some((member) => member.titles.some((title) => titles.has(title)));
}

const FIRST = ['first'] as const;

/** The members of a profile as links: by the pair that joined it, else by what they share among themselves. */
function linksOf(profile: Profile, joined: ReadonlyMap<Profile, Pair>): readonly Linked<PersonMember>[] {
  const pair = joined.get(profile);
  if (pair !== undefined) {
    const score = Math.min(100, pair.score) / 100;
    return profile.members.map((member) => ({ member, score, evidence: pair.evidence }));
  }
  const [member, ...others] = profile.members; // there is at least one
  const first = { member: member!, score: 1, evidence: FIRST };
  return others.length === 0 ? [first] : [first, ...sharedLinks(profile, others)];
}

/** The other members by what all share. */
function* sharedLinks(profile: Profile, others: readonly PersonMember[]): Generator<Linked<PersonMember>> {
  const titles = countsOf(profile.members.flatMap(({ titles: own }) => [...new Set(own)]));
  const offices = countsOf(profile.members.flatMap(({ issuer }) => issuer ?? []));
  const known = new Map<string, readonly string[]>(); // most members have the same evidence: it is kept once
  for (const member of others) {
    const title = member.titles.find((each) => (titles.get(each) ?? 0) > 1);
    const hasOffice = member.issuer !== null && (offices.get(member.issuer) ?? 0) > 1;
    const shared: readonly (readonly [points: number, evidence: string])[] = [
      ...(profile.name.middle === '' ? [] : [[20, 'middle name agrees'] as const]),
      ...(profile.born === 0 ? [] : [[30, 'ages agree'] as const]),
      ...(profile.city === '' ? [] : [[30, 'same residence'] as const]),
      ...(title === undefined ? [] : [[30, `title in common: ${title}`] as const]),
      ...(hasOffice ? [[10, `same office issued both: ${member.issuer}`] as const] : []),
    ];
    const points = shared.reduce((sum, [each]) => sum + each, profile.name.given === '' ? 30 : 60);
    const said = [NAMES[profile.name.given === '' ? 'surname' : 'same'] ?? '', ...shared.map(([, each]) => each)];
    const evidence = known.get(said.join()) ?? said;
    known.set(said.join(), evidence);
    yield { member, score: Math.min(100, points) / 100, evidence };
  }
}

function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
