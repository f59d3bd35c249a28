import type { CityName, Figure, Release, ReleaseRecord } from '../record/types.generated.ts';
import type { DiffType } from './change.ts';

/** A mention with what it says: `value` for types that have one each, `entity` for types that gather mentions. */
export interface MentionFact {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
  /** Index of its entity in `EntityFacts`, -1 for types without entities. */
  readonly entity: number;
  readonly rule: string | undefined;
}

/** An entity with its attributes as comparable strings. */
export interface EntityFact {
  /** What the mentions of this entity mean: id where it is stable, else the name. */
  readonly identity: string;
  readonly name: string;
  /** Attributes by name; null where unknown. */
  readonly attributes: ReadonlyMap<string, string | null>;
}

/** All facts of one type in one record. */
export interface TypeFacts {
  readonly mentions: readonly MentionFact[];
  readonly entities: readonly EntityFact[];
}

interface RecordEntity {
  readonly name: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly rule?: string;
  }[];
}

/** A city as people write it in tables: `Kansas City, MO, US`. */
export function cityLabel(city: CityName | null): string | null {
  return city === null ? null : [city.name, city.state, city.country].filter(Boolean).join(', ');
}

/** A figure's value on one line: `money 71000000 USD le`. */
export function figureLabel(figure: Figure): string {
  const amount = figure.exact ?? figure.duration ?? figure.value ?? `${figure.min ?? ''}..${figure.max ?? ''}`;
  const comparator = figure.comparator === 'eq' ? null : figure.comparator;
  return [figure.kind, amount, figure.unit, comparator].filter((part) => part !== null).join(' ');
}

function entities<Entity extends RecordEntity>(
  list: readonly Entity[],
  identity: (entity: Entity) => string,
  attributes: (entity: Entity) => Readonly<Record<string, string | null>>,
): TypeFacts {
  const mentions: MentionFact[] = [];
  const facts = list.map((entity, index) => {
    for (const { start, end, text, rule } of entity.mentions) {
      mentions.push({ start, end, text, value: identity(entity), entity: index, rule });
    }
    return { identity: identity(entity), name: entity.name, attributes: new Map(Object.entries(attributes(entity))) };
  });
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  return { mentions, entities: facts };
}

const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('; '));

/** The facts of one list of a record (not of `release` and `diagnostics`). */
export function factsOf(record: ReleaseRecord, type: Exclude<DiffType, 'release' | 'diagnostics'>): TypeFacts {
  switch (type) {
    case 'dates':
      return {
        mentions: record.dates.map(({ start, end, text, value, rule }) => ({
          start,
          end,
          text,
          value: value ?? 'unresolved',
          entity: -1,
          rule,
        })),
        entities: [],
      };
    case 'figures': {
      const programs = new Map(record.programs.map(({ id, name }) => [id, name]));
      return {
        mentions: record.figures.map((figure) => ({
          start: figure.start,
          end: figure.end,
          text: figure.text,
          value: [
            figureLabel(figure),
            figure.of === null ? '' : `of ${figure.of}`,
            figure.place === null ? '' : `in ${cityLabel(figure.place)}`,
            figure.program === null ? '' : `under ${programs.get(figure.program) ?? figure.program}`,
          ]
            .filter(Boolean)
            .join(', '),
          entity: -1,
          rule: figure.rule,
        })),
        entities: [],
      };
    }
    case 'quotes': {
      const names = new Map(record.people.map(({ id, name }) => [id, name]));
      return {
        mentions: record.quotes.map(({ start, end, text, speaker, speakerName, rule }) => ({
          start,
          end,
          text,
          value: (speaker === null ? speakerName : names.get(speaker)) ?? 'unknown speaker',
          entity: -1,
          rule,
        })),
        entities: [],
      };
    }
    case 'people':
      return entities(
        record.people,
        ({ name }) => name,
        ({ aliases, roles, age, residence }) => ({
          aliases: list(aliases),
          roles: list(
            roles.map(({ title, organization }) => (organization === null ? title : `${title} (${organization})`)),
          ),
          age: age === null ? null : String(age),
          residence: cityLabel(residence),
        }),
      );
    case 'agencies':
      return entities(
        record.agencies,
        ({ id }) => id,
        ({ name, abbreviation, level, parent }) => ({ name, abbreviation, level, parent }),
      );
    case 'cities':
      return entities(
        record.cities,
        (city) => city.id ?? cityLabel(city) ?? '',
        (city) => ({
          name: cityLabel(city),
          position: city.latitude === null ? null : `${city.latitude}, ${city.longitude}`,
        }),
      );
    case 'programs':
      return entities(
        record.programs,
        ({ name }) => name,
        ({ aliases }) => ({ aliases: list(aliases) }),
      );
    case 'locations':
      return entities(
        record.locations,
        ({ kind, name }) => `${kind} ${name}`,
        () => ({}),
      );
    case 'organizations':
    case 'courts':
    case 'laws':
      return entities(
        record[type],
        ({ name }) => name,
        () => ({}),
      );
    default: {
      const never: never = type;
      return never;
    }
  }
}

/** The facts of the release itself as comparable strings. */
export function releaseFacts(release: Release): ReadonlyMap<string, string | null> {
  return new Map<string, string | null>([
    ['title', release.title],
    ['date', release.date],
    ['issuer', release.issuer?.name ?? null],
    ['dateline', cityLabel(release.dateline?.city ?? null)],
    ['number', release.number],
    ['topics', list(release.topics)],
    ['components', list(release.components)],
    [
      'contacts',
      list(release.contacts.map(({ name, phone, email }) => [name, phone, email].filter(Boolean).join(' '))),
    ],
  ]);
}
