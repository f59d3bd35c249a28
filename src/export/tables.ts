import {
  LIST,
  NUMBER,
  PLACE,
  RULE,
  SENTENCE,
  TEXT,
  cityCells,
  cityEntity,
  column,
  define,
  list,
  required,
} from './columns.ts';
import { sentenceAround } from '../diff/sentence.ts';
import type { RecordMention, ReleaseRecord } from '../record/types.generated.ts';
import { ENTITY_TABLES } from './entity-tables.ts';
import { FACT_TABLES } from './fact-tables.ts';
import type { Table } from './table.ts';

// The one definition of the tables: every format, the data package and the data dictionary read it.

interface Named {
  readonly entity: string;
  readonly name: string;
  readonly mentions: readonly RecordMention[];
}

/** Every entity of a record with its type, in the order of the record. */
export function* entitiesOf(record: ReleaseRecord): Generator<Named & { readonly type: string }> {
  const of = (type: string, things: readonly (Omit<Named, 'entity'> & { readonly id: string })[]) =>
    things.map(({ id, name, mentions }) => ({ type, entity: id, name, mentions }));
  yield* of('person', record.people);
  yield* of('agency', record.agencies);
  for (const [index, { id, name, mentions }] of record.cities.entries())
    yield { type: 'city', entity: cityEntity(id, index), name, mentions };
  yield* of('program', record.programs);
  yield* of('organization', record.organizations);
  yield* of('court', record.courts);
  yield* of('law', record.laws);
  yield* of('location', record.locations);
}

/** All tables, documents first. */
export const TABLES: readonly Table[] = [
  define(
    'documents',
    'One row for each document.',
    [
      column('number', 'integer', 'Place of the document in this export, from 1, in order of path.', required),
      column('title', 'string', 'Headline of the release.'),
      column('date', 'date', 'Day of the release.', { indexed: true }),
      column('date_source', 'string', 'Where the day comes from: text, option, sidecar or metadata.'),
      column('issuer_id', 'string', 'Id of the office that issued the release; joins agencies.entity.', {
        indexed: true,
      }),
      column('issuer', 'string', 'Name of the office that issued the release.'),
      column('dateline_city', 'string', 'City of the dateline.'),
      column('dateline_state', 'string', 'Two-letter state of the dateline, in the United States.'),
      column('dateline_country', 'string', 'ISO 3166 country of the dateline.'),
      column('release_number', 'string', 'Number that the office gave the release.'),
      column('topics', 'string', `Topics that the release names, ${LIST}.`),
      column('components', 'string', `Components that the release names, ${LIST}.`),
      column('media_type', 'string', 'text/plain, text/html or application/pdf.', required),
      column('encoding', 'string', 'WHATWG label of the encoding of the file.', required),
      column('bytes', 'integer', 'Size of the file.', { unit: 'bytes', required: true }),
      column('pages', 'integer', 'Number of pages, where the format has pages.', { unit: 'pages' }),
      column('sha256', 'string', 'SHA-256 of the bytes of the file, hexadecimal.', required),
      column('text', 'string', 'The text that all offsets point into.', required),
    ],
    ({ source, release, text }, number) => [
      [
        number,
        release.title,
        release.date,
        release.dateSource,
        release.issuer?.id ?? null,
        release.issuer?.name ?? null,
        ...cityCells(release.dateline?.city),
        release.number,
        list(release.topics),
        list(release.components),
        source.mediaType,
        source.encoding,
        source.bytes,
        source.pages,
        source.sha256,
        text,
      ],
    ],
  ),
  define(
    'contacts',
    'One row for each contact that a release gives.',
    [
      NUMBER,
      column('name', 'string', 'Name of the contact.'),
      column('phone', 'string', 'Telephone number as printed.'),
      column('email', 'string', 'Address for electronic mail.'),
    ],
    ({ release }) => release.contacts.map(({ name, phone, email }, index) => [index + 1, name, phone, email]),
  ),
  FACT_TABLES.dates,
  ENTITY_TABLES.people,
  ENTITY_TABLES.roles,
  ENTITY_TABLES.agencies,
  ENTITY_TABLES.cities,
  FACT_TABLES.figures,
  ENTITY_TABLES.programs,
  FACT_TABLES.quotes,
  ENTITY_TABLES.organizations,
  ENTITY_TABLES.courts,
  ENTITY_TABLES.laws,
  ENTITY_TABLES.locations,
  define(
    'mentions',
    'One row for each place in the text that names a person, agency, city, programme or other entity.',
    [
      column('type', 'string', 'person, agency, city, program, organization, court, law or location.', {
        required: true,
        indexed: true,
      }),
      column('entity', 'string', 'The entity: the column entity of the table of its type, in the same document.', {
        required: true,
        indexed: true,
      }),
      column('name', 'string', 'Name of the entity.', required),
      NUMBER,
      ...PLACE,
      TEXT,
      RULE,
      SENTENCE,
    ],
    function* (record) {
      for (const { type, entity, name, mentions } of entitiesOf(record)) {
        for (const [index, { start, end, text, rule }] of mentions.entries()) {
          yield [
            type,
            entity,
            name,
            index + 1,
            start,
            end,
            text,
            rule ?? null,
            sentenceAround(record.text, start, end),
          ];
        }
      }
    },
  ),
  FACT_TABLES.diagnostics,
];
