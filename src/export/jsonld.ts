import type { CityName, Figure, ReleaseRecord } from '../record/types.generated.ts';
import type { FormatWriter } from './format.ts';
import type { Staging } from './staging.ts';
import { TextFile } from './text-file.ts';

/** `releases.jsonld`: one graph of articles in the terms of schema.org, with what they mention. */
export function openJsonld(staging: Staging): FormatWriter {
  const file = new TextFile(staging.file('releases.jsonld'));
  file.write('{"@context":"https://schema.org","@graph":[');
  let separator = '\n';
  return {
    record(record: ReleaseRecord) {
      file.write(`${separator}${JSON.stringify(article(record))}`);
      separator = ',\n';
    },
    finish() {
      file.write('\n]}\n');
      file.finish();
    },
    abandon: () => file.abandon(),
  };
}

/** A node without the properties that are null, undefined or empty. */
function node(type: string, properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries([['@type', type], ...kept]);
}

function place(city: CityName | null | undefined): unknown {
  if (city === null || city === undefined) return undefined;
  const address = node('PostalAddress', {
    addressLocality: city.name,
    addressRegion: city.state,
    addressCountry: city.country,
  });
  return node('Place', { address });
}

function article(record: ReleaseRecord): unknown {
  const { release, source } = record;
  const named = (type: string, things: readonly { readonly name: string }[]) =>
    things.map(({ name }) => node(type, { name }));
  const speaker = new Map(record.people.map(({ id, name }) => [id, name]));
  return node('Article', {
    '@id': `urn:slugline:${record.id}`,
    name: source.path,
    genre: 'press release',
    headline: release.title,
    datePublished: release.date,
    identifier: release.number,
    encodingFormat: source.mediaType,
    publisher:
      release.issuer === null
        ? null
        : node('GovernmentOrganization', { identifier: release.issuer.id, name: release.issuer.name }),
    locationCreated: place(release.dateline?.city),
    keywords: release.topics,
    mentions: [
      ...record.people.map(({ id, name, aliases, roles, residence }) =>
        node('Person', {
          '@id': `urn:slugline:${record.id}:${id}`,
          name,
          alternateName: aliases,
          jobTitle: roles.map(({ title }) => title),
          affiliation: roles.flatMap(({ organization }) =>
            organization === null ? [] : [node('Organization', { name: organization })],
          ),
          homeLocation: place(residence),
        }),
      ),
      ...record.agencies.map(({ id, name, abbreviation, parent }) =>
        node('GovernmentOrganization', {
          identifier: id,
          name,
          alternateName: abbreviation,
          parentOrganization: parent === null ? null : node('GovernmentOrganization', { identifier: parent }),
        }),
      ),
      ...record.cities.map(({ id, name, state, country, latitude, longitude }) =>
        node('City', {
          '@id': id === null ? null : `https://sws.geonames.org/${id.replace('geonames:', '')}/`,
          name,
          containedInPlace: [state, country].filter((part) => part !== null).join(', ') || null,
          geo: latitude === null ? null : node('GeoCoordinates', { latitude, longitude }),
        }),
      ),
      ...named('Project', record.programs),
      ...named('Organization', record.organizations),
      ...named('Courthouse', record.courts),
      ...named('Legislation', record.laws),
      ...named('Place', record.locations),
      ...record.figures.map(quantity),
    ],
    hasPart: record.quotes.map(({ text, speaker: id, speakerName }) => {
      const name = id === null ? speakerName : speaker.get(id);
      return node('Quotation', { text, creator: name === null ? null : node('Thing', { name }) });
    }),
  });
}

function quantity({ kind, text, value, min, max, unit, of }: Figure): unknown {
  const amount = { value, minValue: min, maxValue: max };
  if (kind === 'money') return node('MonetaryAmount', { name: text, currency: unit, ...amount, description: of });
  return node('QuantitativeValue', {
    name: text,
    ...amount,
    unitText: kind === 'percent' ? '%' : unit,
    description: of,
  });
}
