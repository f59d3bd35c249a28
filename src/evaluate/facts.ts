import type { CityName, ReleaseRecord } from '../record/types.generated.ts';
import type { GoldFacts } from './gold.ts';
import { agencyKey, personKey, plain } from './same-value.ts';

/** One fact that a gold document states, and whether the record has it right. */
export interface FactResult {
  readonly fact: string;
  readonly right: boolean;
}

/** Compares the facts about the release and its people; only what the gold document states is counted. */
export function compareFacts(gold: GoldFacts, record: ReleaseRecord | undefined): readonly FactResult[] {
  const results: FactResult[] = [];
  const add = (fact: string, right: boolean): void => {
    results.push({ fact, right });
  };
  const release = record?.release;
  if (stated(gold.title)) add('title', plain(gold.title) === plain(release?.title));
  if (stated(gold.releaseDate) && gold.releaseDate !== '?') add('releaseDate', gold.releaseDate === release?.date);
  if (stated(gold.issuer) && gold.issuer !== '?') {
    add('issuer', agencyKey(gold.issuer) === agencyKey(release?.issuer?.name));
  }
  if (stated(gold.datelineCity)) add('datelineCity', plain(gold.datelineCity) === cityKey(release?.dateline?.city));
  if (stated(gold.releaseNumber)) add('releaseNumber', gold.releaseNumber === release?.number);
  if (gold.topics?.length) add('topics', plain(gold.topics.join(' ')) === plain(release?.topics.join(' ')));
  if (gold.components?.length) {
    add('components', plain(gold.components.join(' ')) === plain(release?.components.join(' ')));
  }
  for (const goldPerson of gold.people ?? []) {
    const person = record?.people.find(({ name }) => personKey(name) === personKey(goldPerson.name));
    for (const { title } of goldPerson.roles ?? []) {
      if (title !== '') add('role', person?.roles.some((role) => plain(role.title) === plain(title)) ?? false);
    }
    const { age, residence } = goldPerson;
    if (age !== undefined && age !== null && age !== '') add('age', String(person?.age ?? '') === String(age));
    if (stated(residence)) add('residence', plain(residence) === cityKey(person?.residence));
  }
  return results;
}

function stated(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** A city object as the words of its gold form `Name, ST, US`. */
export function cityKey(city: CityName | null | undefined): string {
  return city ? plain([city.name, city.state, city.country].filter((part) => part).join(' ')) : '';
}
