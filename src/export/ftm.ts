import type { ReleaseRecord } from '../record/types.generated.ts';
import type { FormatWriter } from './format.ts';
import type { Staging } from './staging.ts';
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
    mimeType: source.mediaType,
    fileSize: source.bytes,
    encoding: source.encoding,
    ...(source.mediaType === 'application/pdf' ? { summary: record.text } : { bodyText: record.text }),
  });
  for (const { id: person, name, aliases, roles, residence } of record.people) {
    const place = [residence?.name, residence?.state, residence?.country].filter((part) => part).join(', ');
    const key = `${document}-${person}`;
    yield entity(key, 'Person', {
      name,
      alias: aliases,
      position: roles.map(({ title, organization }) => (organization === null ? title : `${title}, ${organization}`)),
      address: place,
    });
    yield mention(document, key, { personMentioned: name });
  }
  for (const { id: agency, name, abbreviation, parent } of record.agencies) {
    const key = agencyKey(agency);
    yield entity(key, 'PublicBody', {
      name,
      alias: abbreviation,
      parent: parent === null ? null : agencyKey(parent),
      jurisdiction: /^[a-z]{2}(?=\/|$)/.exec(agency)?.[0],
    });
    yield mention(document, key, { companyMentioned: name });
  }
  for (const { id: organization, name } of record.organizations) {
    const key = `${document}-${organization}`;
    yield entity(key, 'Organization', { name });
    yield mention(document, key, { companyMentioned: name });
  }
  for (const { id: city, name, state, country, latitude, longitude } of record.cities) {
    if (city === null) continue;
    yield entity(`slugline-${city.replace(':', '-')}`, 'Address', {
      full: [name, state, country].filter((part) => part !== null).join(', '),
      city: name,
      region: state,
      country: country?.toLowerCase(),
      latitude,
      longitude,
    });
  }
}

function agencyKey(agency: string): string {
  return `slugline-${agency.replaceAll('/', '-')}`;
}

function mention(document: string, key: string, names: Readonly<Record<string, string>>): FtmEntity {
  const id = key.startsWith(document) ? `${key}-mention` : `${document}-mention-${key}`;
  return entity(id, 'Mention', { document, resolved: key, ...names });
}
