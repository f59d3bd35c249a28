import type { GoldDocument, TypedMention } from '../../src/evaluate/gold.ts';
import { extract } from '../../src/pipeline.ts';
import type { CityName, ReleaseRecord } from '../../src/record/types.generated.ts';

/** A small generator of numbers from 0 to 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function cityOf(text: string | undefined): CityName | null {
  if (text === undefined || text === '') return null;
  const [name = '', state = '', country] = text.split(', ');
  return country === undefined ? { name, state: null, country: state } : { name, state, country };
}

/**
 * A record that has a gold document's answers with mistakes of every kind put in: dropped, doubled, moved, with
 * another value: what a scorer has to tell apart. The same seed makes the same mistakes; a rate of 0 makes none.
 */
export function imperfectRecord(gold: GoldDocument, text: string, seed: number, rate = 1): ReleaseRecord {
  const next = numbers(seed);
  const change = <Value>(value: Value, other: Value): Value => (next() < 0.15 * rate ? other : value);
  const kept = (mention: TypedMention): readonly TypedMention[] => {
    const chance = rate === 0 ? 1 : next();
    if (chance < 0.1) return [];
    if (chance < 0.2) return [mention, { ...mention, end: mention.start + 1 }];
    if (chance < 0.35) return [{ ...mention, end: mention.end + 3 }];
    return chance < 0.4 ? [{ ...mention, start: mention.start + 2 }] : [mention];
  };
  const of = (type: string): readonly TypedMention[] =>
    gold.mentions.filter((mention) => mention.type === type).flatMap(kept);
  const spanOf = ({ start, end }: TypedMention) => ({ start, end, text: text.slice(start, end) });
  const named = (type: string) =>
    of(type).map((mention, index) => {
      const name = change(String(mention.norm['name']), 'Something Else');
      return { id: `${type}${index}`, name, mentions: [spanOf(mention)] };
    });
  const facts = gold.facts;
  const empty = extract('', { path: `some/folder/${gold.id}.txt` });
  const people = named('person').map((person) => {
    const known = facts.people?.find(({ name }) => name === person.name);
    return {
      ...person,
      aliases: [],
      roles: (known?.roles ?? []).map(({ title }) => ({ title: change(title, 'Governor'), organization: null })),
      age: known?.age === null || known?.age === undefined ? null : change(Number(known.age), 99),
      residence: change(cityOf(known?.residence), null),
    };
  });
  return {
    ...empty,
    text,
    release: {
      ...empty.release,
      title: change(facts.title ?? null, null),
      date: change(facts.releaseDate ?? null, '2001-01-01'),
      issuer: change({ id: null, name: facts.issuer ?? '' }, null),
      dateline: change({ city: cityOf(facts.datelineCity) ?? { name: 'X', state: null, country: null } }, null),
      number: change(facts.releaseNumber ?? null, null),
      topics: change(facts.topics ?? [], []),
      components: change(facts.components ?? [], ['Other']),
    },
    people,
    dates: of('date').map((mention) => ({
      ...spanOf(mention),
      value: change(String(mention.norm['value']), next() < 0.5 ? '2001-01-01' : null),
      granularity: 'day',
      relative: false,
    })),
    agencies: named('agency').map((agency) => ({ ...agency, abbreviation: null, level: 'federal', parent: null })),
    cities: of('city').map((mention) => ({
      id: null,
      name: change(String(mention.norm['name']), 'Elsewhere'),
      state: change((mention.norm['state'] as string | undefined) ?? null, 'AK'),
      country: change(String(mention.norm['country']), 'AU'),
      latitude: null,
      longitude: null,
      mentions: [spanOf(mention)],
    })),
    figures: of('figure').map((mention) => ({
      ...(mention.norm as Partial<ReleaseRecord['figures'][number]>),
      ...spanOf(mention),
      kind: change(mention.norm['kind'] as 'count', 'measure'),
      unit: change((mention.norm['unit'] as string | undefined) ?? null, 'thing'),
      comparator: change((mention.norm['comparator'] as 'eq' | undefined) ?? 'eq', 'gt'),
      of: null,
      place: change(cityOf(mention.norm['place'] as string | undefined), null),
      program: null,
    })),
    programs: named('program').map((program) => ({ ...program, aliases: [] })),
    quotes: of('quote').map((mention) => {
      const speaker = String(mention.norm['speaker']);
      const person = people.find(({ name }) => name === speaker);
      return {
        ...spanOf(mention),
        speaker: person?.id ?? null,
        speakerName: person ? null : change(speaker === '?' ? null : speaker, null),
      };
    }),
    organizations: named('organization'),
    courts: named('court'),
    laws: named('law'),
    locations: named('location').map((location) => ({ ...location, kind: 'state' })),
  };
}
