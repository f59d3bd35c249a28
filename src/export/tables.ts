import { sentenceAround } from '../diff/sentence.ts';
import type { CityName, FigurePlace, RecordMention, ReleaseRecord, Role } from '../record/types.generated.ts';
import { daysOf } from './edtf-days.ts';
import type { Cell, Column, ColumnType, Row, Table } from './table.ts';

// The one definition of the tables: every format, the data package and the data dictionary read it.

type Extra = Pick<Column, 'unit' | 'required' | 'indexed'>;

function column(name: string, type: ColumnType, description: string, extra: Extra = {}): Column {
  return { name, type, description, ...extra };
}

const required = { required: true } as const;

const KEYS: readonly Column[] = [
  column('path', 'string', 'Path of the document below the input folder: the key that joins all tables.', {
    required: true,
    indexed: true,
  }),
  column(
    'document_id',
    'string',
    'Id made from the bytes of the document: equal for two files with the same bytes.',
    required,
  ),
];

const PLACE: readonly Column[] = [
  column('start', 'integer', 'Where it begins in documents.text.', { unit: 'UTF-16 code units', required: true }),
  column('end', 'integer', 'Where it ends in documents.text, exclusive.', {
    unit: 'UTF-16 code units',
    required: true,
  }),
];
const TEXT = column('text', 'string', 'The words as printed.', required);
const RULE = column('rule', 'string', 'The rule that found it.');
const SENTENCE = column('sentence', 'string', 'The sentence it stands in, on one line, at most 240 characters.');
const FIRST_SENTENCE = column('sentence', 'string', 'The sentence of its first mention, at most 240 characters.');
const COUNT = column('mentions', 'integer', 'How often the document names it.', { unit: 'mentions', required: true });
const NUMBER = column('number', 'integer', 'Place in the list of the document, from 1.', required);

function entityColumn(description: string): Column {
  return column('entity', 'string', `${description} With path and type it joins mentions.entity.`, {
    required: true,
    indexed: true,
  });
}

function nameColumn(description: string): Column {
  return column('name', 'string', description, { required: true, indexed: true });
}

const LIST = 'separated by "; "';

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}

/** `Attorney General (Department of Justice)`. */
function roleText({ title, organization }: Role): string {
  return organization === null ? title : `${title} (${organization})`;
}

function cityCells(city: CityName | FigurePlace | null | undefined): readonly Cell[] {
  return city === null || city === undefined ? [null, null, null] : [city.name, city.state, city.country];
}

/** Count of mentions, place and sentence of the first. */
function mentionCells(text: string, mentions: readonly RecordMention[]): readonly Cell[] {
  const [first] = mentions;
  if (first === undefined) return [0, null, null, null];
  return [mentions.length, first.start, first.end, sentenceAround(text, first.start, first.end)];
}

const MENTION_COLUMNS: readonly Column[] = [
  COUNT,
  column('start', 'integer', 'Where its first mention begins in documents.text.', { unit: 'UTF-16 code units' }),
  column('end', 'integer', 'Where its first mention ends in documents.text, exclusive.', {
    unit: 'UTF-16 code units',
  }),
  FIRST_SENTENCE,
];

function define(
  name: string,
  description: string,
  columns: readonly Column[],
  rows: (record: ReleaseRecord, number: number) => Iterable<Row>,
): Table {
  return {
    name,
    description,
    columns: [...KEYS, ...columns],
    *rows(record, number) {
      for (const row of rows(record, number)) yield [record.source.path, record.id, ...row];
    },
  };
}

type NamedKey = 'organizations' | 'courts' | 'laws';

function named(name: NamedKey, description: string, what: string): Table {
  return define(
    name,
    description,
    [entityColumn(`Id of the ${what} in its document.`), nameColumn('Its full name.'), ...MENTION_COLUMNS],
    (record) => record[name].map(({ id, name: full, mentions }) => [id, full, ...mentionCells(record.text, mentions)]),
  );
}

/** The id of a city, or its place in the list (`c2`) where it is not in GeoNames. */
function cityEntity(id: string | null, index: number): string {
  return id ?? `c${index + 1}`;
}

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
  define(
    'dates',
    'One row for each date in the text.',
    [
      NUMBER,
      ...PLACE,
      TEXT,
      column('value', 'string', 'The date as EDTF (ISO 8601-2); null when it cannot be told.', { indexed: true }),
      column('first_day', 'date', 'First day that the value covers.'),
      column('last_day', 'date', 'Last day that the value covers.'),
      column('granularity', 'string', 'How much of a date is given: day, month, year, interval …', required),
      column('relative', 'boolean', 'True when the value needs the day of the release.', required),
      RULE,
      SENTENCE,
    ],
    ({ text, dates }) =>
      dates.map((date, index) => {
        const { first, last } = daysOf(date.value);
        return [
          index + 1,
          date.start,
          date.end,
          date.text,
          date.value,
          first,
          last,
          date.granularity,
          date.relative,
          date.rule ?? null,
          sentenceAround(text, date.start, date.end),
        ];
      }),
  ),
  define(
    'people',
    'One row for each person in each document.',
    [
      entityColumn('Id of the person in its document.'),
      nameColumn('The fullest form of the name in the document.'),
      column('aliases', 'string', `Other forms of the name, ${LIST}.`),
      column(
        'roles',
        'string',
        `Titles, with the organisation in brackets, ${LIST}; the table roles has them one by one.`,
      ),
      column('age', 'integer', 'Age that the document gives.', { unit: 'years' }),
      column('residence_city', 'string', 'Where the document says the person lives.'),
      column('residence_state', 'string', 'Two-letter state of the residence, in the United States.'),
      column('residence_country', 'string', 'ISO 3166 country of the residence.'),
      ...MENTION_COLUMNS,
    ],
    ({ text, people }) =>
      people.map(({ id, name, aliases, roles, age, residence, mentions }) => [
        id,
        name,
        list(aliases),
        list(roles.map(roleText)),
        age,
        ...cityCells(residence),
        ...mentionCells(text, mentions),
      ]),
  ),
  define(
    'roles',
    'One row for each title of each person in each document.',
    [
      column('person', 'string', 'The person: people.entity in the same document.', { required: true, indexed: true }),
      column('name', 'string', 'Name of the person.', required),
      NUMBER,
      column('title', 'string', 'The title.', { required: true, indexed: true }),
      column('organization', 'string', 'The organisation or agency of the title.'),
    ],
    ({ people }) =>
      people.flatMap(({ id, name, roles }) =>
        roles.map(({ title, organization }, index) => [id, name, index + 1, title, organization]),
      ),
  ),
  define(
    'agencies',
    'One row for each agency in each document.',
    [
      entityColumn('Id of the agency, the same in all documents: a path from the country down, such as us/doj/fbi.'),
      nameColumn('Official name.'),
      column('abbreviation', 'string', 'Usual abbreviation.'),
      column('level', 'string', 'federal, state, local, tribal, foreign or international.'),
      column('parent', 'string', 'Id of the agency above it.'),
      ...MENTION_COLUMNS,
    ],
    ({ text, agencies }) =>
      agencies.map(({ id, name, abbreviation, level, parent, mentions }) => [
        id,
        name,
        abbreviation,
        level,
        parent,
        ...mentionCells(text, mentions),
      ]),
  ),
  define(
    'cities',
    'One row for each city in each document. Ids, coordinates and codes are from GeoNames (CC BY 4.0).',
    [
      entityColumn('GeoNames id (geonames:4393217), the same in all documents; c1, c2 … for a place not in GeoNames.'),
      nameColumn('Name of the city.'),
      column('state', 'string', 'Two-letter state, in the United States.', { indexed: true }),
      column('country', 'string', 'ISO 3166 country.'),
      column('latitude', 'number', 'Degrees north, WGS 84.', { unit: 'degrees' }),
      column('longitude', 'number', 'Degrees east, WGS 84.', { unit: 'degrees' }),
      column('evidence', 'string', 'What the choice among cities of this name rests on.'),
      ...MENTION_COLUMNS,
    ],
    ({ text, cities }) =>
      cities.map(({ id, name, state, country, latitude, longitude, evidence, mentions }, index) => [
        cityEntity(id, index),
        name,
        state,
        country,
        latitude,
        longitude,
        evidence ?? null,
        ...mentionCells(text, mentions),
      ]),
  ),
  define(
    'figures',
    'One row for each number that says how many, how much or how long.',
    [
      NUMBER,
      ...PLACE,
      TEXT,
      column('kind', 'string', 'money, count, percent, duration, age or measure.', { required: true, indexed: true }),
      column('value', 'number', 'The number; its unit is in the column unit. Null for a range.'),
      column('min', 'number', 'Lower end of a range.'),
      column('max', 'number', 'Upper end of a range.'),
      column('duration', 'string', 'ISO 8601 duration; for a range two with .. between.'),
      column('exact', 'string', 'The digits, where a double cannot hold them.'),
      column('unit', 'string', 'ISO 4217 currency, counted noun in the singular, or unit of measure.', {
        indexed: true,
      }),
      column('comparator', 'string', 'eq, approx, gt, ge, lt or le: "up to $71 million" is le.', required),
      column('of', 'string', 'What it counts or pays for, as printed.'),
      column('place_id', 'string', 'The city it is about: cities.entity.'),
      column('place_name', 'string', 'Name of the city or state it is about.'),
      column('place_state', 'string', 'Two-letter state of the place.'),
      column('place_country', 'string', 'ISO 3166 country of the place.'),
      column('program', 'string', 'The programme it belongs to: programs.entity in the same document.'),
      column('program_name', 'string', 'Name of that programme.'),
      RULE,
      SENTENCE,
    ],
    ({ text, figures, programs }) => {
      const programName = new Map(programs.map(({ id, name }) => [id, name]));
      return figures.map((figure, index) => [
        index + 1,
        figure.start,
        figure.end,
        figure.text,
        figure.kind,
        figure.value ?? null,
        figure.min ?? null,
        figure.max ?? null,
        figure.duration ?? null,
        figure.exact ?? null,
        figure.unit,
        figure.comparator,
        figure.of,
        figure.place?.id ?? null,
        ...cityCells(figure.place),
        figure.program,
        figure.program === null ? null : (programName.get(figure.program) ?? null),
        figure.rule ?? null,
        sentenceAround(text, figure.start, figure.end),
      ]);
    },
  ),
  define(
    'programs',
    'One row for each operation, initiative or grant programme in each document.',
    [
      entityColumn('Id of the programme in its document.'),
      nameColumn('Its full name.'),
      column('aliases', 'string', `Other forms of the name, ${LIST}.`),
      ...MENTION_COLUMNS,
    ],
    ({ text, programs }) =>
      programs.map(({ id, name, aliases, mentions }) => [id, name, list(aliases), ...mentionCells(text, mentions)]),
  ),
  define(
    'quotes',
    'One row for each quotation.',
    [
      NUMBER,
      ...PLACE,
      TEXT,
      column('speaker', 'string', 'Who said it: people.entity in the same document.', { indexed: true }),
      column('speaker_name', 'string', 'Name of the speaker, also of one that is no person.'),
      RULE,
    ],
    ({ quotes, people }) => {
      const personName = new Map(people.map(({ id, name }) => [id, name]));
      return quotes.map(({ start, end, text, speaker, speakerName, rule }, index) => [
        index + 1,
        start,
        end,
        text,
        speaker,
        speaker === null ? speakerName : (personName.get(speaker) ?? speakerName),
        rule ?? null,
      ]);
    },
  ),
  named('organizations', 'One row for each company, union, school or other body that is no agency.', 'organisation'),
  named('courts', 'One row for each court in each document.', 'court'),
  named('laws', 'One row for each law in each document.', 'law'),
  define(
    'locations',
    'One row for each state, county, country, district, facility or address in each document.',
    [
      entityColumn('Id of the place in its document.'),
      column('kind', 'string', 'state, county, country, district, region, facility or address.', required),
      nameColumn('States as "MO, US", countries as ISO code, else the full name.'),
      ...MENTION_COLUMNS,
    ],
    ({ text, locations }) =>
      locations.map(({ id, kind, name, mentions }) => [id, kind, name, ...mentionCells(text, mentions)]),
  ),
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
  define(
    'diagnostics',
    'One row for each thing that a reader of the facts should know.',
    [
      NUMBER,
      column('code', 'string', 'What it is about: area/what.', { required: true, indexed: true }),
      column('message', 'string', 'One line for people.', required),
      column('start', 'integer', 'Where in documents.text, if it has a place.', { unit: 'UTF-16 code units' }),
      column('end', 'integer', 'Where it ends, exclusive.', { unit: 'UTF-16 code units' }),
      SENTENCE,
    ],
    ({ text, diagnostics }) =>
      diagnostics.map(({ code, message, start, end }, index) => [
        index + 1,
        code,
        message,
        start ?? null,
        end ?? null,
        start === undefined ? null : sentenceAround(text, start, end ?? start),
      ]),
  ),
];
