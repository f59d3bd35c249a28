import { oncePer } from '../core/memo.ts';
import type { Person, ReleaseRecord } from '../record/types.generated.ts';
import { isCommonSurname } from './common-names.ts';
import { isOffice, titleKey } from './keys.ts';
import { parsePersonName, type PersonName } from './person-name.ts';

/** What tells a person of a document from others of the name. */
export interface PersonProfile {
  readonly name: PersonName;
  /** Year of the release less the age; 0 when one is unknown. */
  readonly born: number;
  /** Home; empty when unknown, and so is its state or country. */
  readonly city: string;
  readonly state: string;
  /** `office` for a title without an age, `private` for an age without a title, else empty. */
  readonly standing: string;
  /** All of it, separated by tabs. People of different documents who share it are compared as one. */
  readonly key: string;
}

type Release = Pick<ReleaseRecord, 'release' | 'source' | 'people'>;

/**
 * The profile of each person of a record, in the order of the record. No two share a key. Kept with the list of people: the
 * tables and the joining ask for the same ones.
 */
export const profilesOf = oncePer(({ people }: Release) => people, readProfiles);

function readProfiles(record: Release): readonly PersonProfile[] {
  const profiles = record.people.map((person) => profileOf(person, record));
  if (new Set(profiles.map(({ key }) => key)).size === profiles.length) return profiles;
  // Several of one key are told apart by the order of their ids; the first keeps it.
  const told = [...profiles];
  const counts = new Map<string, number>();
  const ids = record.people.map(({ id }) => id);
  for (const i of [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1))) {
    const profile = profiles[i]!;
    const count = (counts.get(profile.key) ?? 0) + 1;
    counts.set(profile.key, count);
    if (count > 1) told[i] = { ...profile, key: `${profile.key}\t${count}` };
  }
  return told;
}

function profileOf({ name: full, age, residence, roles }: Person, { release, source }: Release): PersonProfile {
  const name = parsePersonName(full);
  const { surname, given, middle, suffix, nickname } = name;
  const born = age === null || release.date === null ? 0 : Number(release.date.slice(0, 4)) - age;
  const city = residence?.name ?? '';
  const state = residence?.state ?? residence?.country ?? '';
  const holdsOffice = roles.some(({ title }) => isOffice(title));
  const standing = holdsOffice && age === null ? 'office' : roles.length === 0 && age !== null ? 'private' : '';
  const kept = apart(name, roles, release.issuer?.id ?? null, source.path);
  const key = [surname, given, middle, suffix, nickname, born, city, state, standing, kept].join('\t');
  return { name, born, city, state, standing, key };
}

/** What keeps people in profiles of their own who share too little of a name: title, office or document. */
function apart({ surname, given, middle }: PersonName, roles: Person['roles'], office: string | null, path: string) {
  if (surname === 'doe' || surname === 'roe') return path; // a name for nobody
  const isCommon = isCommonSurname(surname, given);
  const isShort = given.length < 2 && middle.length < 2;
  if (!isCommon && !isShort) return '';
  const [title] = roles.map((role) => titleKey(role.title)).sort();
  if (!isShort) return `${title ?? ''} ${office ?? path}`;
  if (title === undefined) return path;
  if (!isCommon) return title;
  return office === null ? path : `${title} ${office}`;
}
