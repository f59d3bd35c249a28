import type { CityName, ReleaseRecord } from '../record/types.generated.ts';
import type { FormatWriter } from './format.ts';
import type { Staging } from './staging.ts';
import { wholeCharacters } from './table.ts';
import { TextFile } from './text-file.ts';

/** `entities.ftm.json`: one FollowTheMoney entity a line, as `ftm` and Aleph read them. */
export function openFtm(staging: Staging): FormatWriter {
  const file = new TextFile(staging.file('entities.ftm.json'));
  return {
    record(record: ReleaseRecord) {
      for (const entity of ftmEntities(record)) file.write(`${JSON.stringify(entity)}\n`);
    },
    finish: () => file.finish(),
    abandon: () => file.abandon(),
  };
}

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Values = string | number | null | undefined | readonly string[];

/** The longest name and the longest text that the model allows. */
const LONGEST_NAME = 384;
const LONGEST_TEXT = 65_000;

/** A text in as many values as it needs: properties may have several. No pair of surrogates is torn. */
function inPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + LONGEST_TEXT);
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? '')) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME
    ? name
    : `${wholeCharacters(name.slice(0, LONGEST_NAME - 2)).replace(/\ufffd$/, '')}…`;
}

/** ISO 3166 code as the model writes it. */
function countryCode(country: string | null | undefined): string | null {
  if (country === null || country === undefined) return null;
  const code = country.toLowerCase();
  return code === 'uk' ? 'gb' : code;
}

function entity(id: string, schema: string, properties: Readonly<Record<string, Values>>): FtmEntity {
  const filled = Object.entries(properties).flatMap(([name, value]): [string, readonly string[]][] => {
    if (value === null || value === undefined || value === '') return [];
    if (typeof value === 'object') return value.length === 0 ? [] : [[name, value]];
    return [[name, [String(value)]]];
  });
  return { id, schema, properties: Object.fromEntries(filled) };
}

const DOCUMENT_SCHEMAS = {
  'text/plain': 'PlainText',
  'text/html': 'HyperText',
  'application/pdf': 'Pages',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Pages',
  'message/rfc822': 'Email',
} as const;

/**
 * A document, its people, agencies and organisations with a Mention that ties each to the document, and its cities as
 * addresses. Ids of agencies and cities are the same in all documents; `ftm` merges entities of one id.
 */
export function* ftmEntities(record: ReleaseRecord): Generator<FtmEntity> {
  const { release, source, id } = record;
  const document = `slugline-${id}`;
  yield entity(document, DOCUMENT_SCHEMAS[source.mediaType], {
    fileName: source.path,
    title: release.title,
    publishedAt: release.date,
    publisher: release.issuer?.name,
    author: release.issuer?.name,
    keywords: release.topics,
    mimeType: source.mediaType,
    fileSize: source.bytes,
    encoding: source.encoding,
    bodyText: inPieces(wholeCharacters(record.text)),
    peopleMentioned: record.people.map(({ name }) => shortened(name)),
    companiesMentioned: [...record.agencies, ...record.organizations].map(({ name }) => shortened(name)),
    locationMentioned: record.cities.map(fullName),
  });
  for (const { id: person, name, aliases, roles, residence } of record.people) {
    const key = `${document}-${person}`;
    yield entity(key, 'Person', {
      name: shortened(name),
      alias: aliases.map(shortened),
      position: roles.map(({ title, organization }) => (organization === null ? title : `${title}, ${organization}`)),
      address: residence === null ? null : fullName(residence),
      country: countryCode(residence?.country),
    });
    yield mention(document, key, 'Person', name);
  }
  for (const { id: agency, name, abbreviation, parent } of record.agencies) {
    const key = agencyKey(agency);
    yield entity(key, 'PublicBody', {
      name: shortened(name),
      alias: abbreviation,
      parent: parent === null ? null : agencyKey(parent),
      jurisdiction: countryCode(/^[a-z]{2}(?=\/|$)/.exec(agency)?.[0]),
    });
    yield mention(document, key, 'PublicBody', name);
  }
  for (const { id: organization, name } of record.organizations) {
    const key = `${document}-${organization}`;
    yield entity(key, 'Organization', { name: shortened(name) });
    yield mention(document, key, 'Organization', name);
  }
  for (const city of record.cities) {
    const { id: geonames, name, state, country, latitude, longitude } = city;
    if (geonames === null) continue;
    yield entity(`slugline-${geonames.replace(':', '-')}`, 'Address', {
      full: fullName(city),
      city: name,
      region: state,
      country: countryCode(country),
      latitude,
      longitude,
    });
  }
}

function fullName({ name, state, country }: CityName): string {
  return [name, state, country].filter((part) => part !== null).join(', ');
}

function agencyKey(agency: string): string {
  return `slugline-${agency.replaceAll('/', '-')}`;
}

function mention(document: string, key: string, schema: string, name: string): FtmEntity {
  const id = key.startsWith(document) ? `${key}-mention` : `${document}-mention-${key}`;
  return entity(id, 'Mention', { document, resolved: key, name: shortened(name), detectedSchema: schema });
}
