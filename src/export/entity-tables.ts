import {
  LIST,
  MENTION_COLUMNS,
  NUMBER,
  cityCells,
  cityEntity,
  column,
  define,
  entityColumn,
  list,
  mentionCells,
  named,
  nameColumn,
  required,
  roleText,
} from './columns.ts';
import { isCommonGiven, isCommonSurname } from '../names/common-names.ts';
import { isOffice, organizationKey, programKey, programKind, titleKey } from '../names/keys.ts';
import { profilesOf } from '../names/profile.ts';
import type { Table } from './table.ts';

const NAME_KEY = column(
  'name_key',
  'string',
  'The name without case, marks, kind or legal form: what it is joined by.',
  {
    required: true,
    indexed: true,
  },
);

/** Tables with one row for each entity of each document. */
export const ENTITY_TABLES: Readonly<
  Record<
    'people' | 'roles' | 'agencies' | 'cities' | 'programs' | 'organizations' | 'courts' | 'laws' | 'locations',
    Table
  >
> = {
  people: define(
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
      column(
        'surname_key',
        'string',
        'Surname without case, accents and marks: the block in which people are joined.',
        {
          required: true,
          indexed: true,
        },
      ),
      column('given_key', 'string', 'Given name or initial, in the same way; empty for a surname alone.', required),
      column('middle_key', 'string', 'Middle names or initials, in the same way.', required),
      column('suffix_key', 'string', 'jr, sr, ii …', required),
      column('nickname_key', 'string', 'Short form that the name states: Robert “Bob” Tarrow.', required),
      column(
        'common_surname',
        'boolean',
        'True for a surname that many people have, some only beside a frequent given name.',
        required,
      ),
      column(
        'common_given',
        'boolean',
        'True for a given name that many people have, also when it stands alone.',
        required,
      ),
      column('born', 'integer', 'Year of birth by the age and the day of the release, or the year after it.', {
        unit: 'years',
      }),
      column(
        'profile_key',
        'string',
        'What people of different documents share who are compared as one: name, year of birth, residence, standing.',
        { required: true, indexed: true },
      ),
      ...MENTION_COLUMNS,
    ],
    (record) => {
      const profiles = profilesOf(record);
      return record.people.map(({ id, name, aliases, roles, age, residence, mentions }, i) => {
        const { key, born, name: parts } = profiles[i]!; // one for each person
        const { surname, given, middle, suffix, nickname } = parts;
        return [
          id,
          name,
          list(aliases),
          list(roles.map(roleText)),
          age,
          ...cityCells(residence),
          surname,
          given,
          middle,
          suffix,
          nickname,
          isCommonSurname(surname, given),
          isCommonGiven(given === '' ? surname : given),
          born === 0 ? null : born,
          key,
          ...mentionCells(record.text, mentions),
        ];
      });
    },
  ),
  roles: define(
    'roles',
    'One row for each title of each person in each document.',
    [
      column('person', 'string', 'The person: people.entity in the same document.', { required: true, indexed: true }),
      column('name', 'string', 'Name of the person.', required),
      NUMBER,
      column('title', 'string', 'The title.', { required: true, indexed: true }),
      column('organization', 'string', 'The organisation or agency of the title.'),
      column('title_key', 'string', 'The title without case, marks and what changes: Acting, United States, the.', {
        required: true,
        indexed: true,
      }),
      column('is_office', 'boolean', 'True for a title of somebody who acts or speaks for an office now.', required),
    ],
    ({ people }) =>
      people.flatMap(({ id, name, roles }) =>
        roles.map(({ title, organization }, index) => [
          id,
          name,
          index + 1,
          title,
          organization,
          titleKey(title),
          isOffice(title),
        ]),
      ),
  ),
  agencies: define(
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
  cities: define(
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
  programs: define(
    'programs',
    'One row for each operation, initiative or grant programme in each document.',
    [
      entityColumn('Id of the programme in its document.'),
      nameColumn('Its full name.'),
      column('aliases', 'string', `Other forms of the name, ${LIST}.`),
      NAME_KEY,
      column(
        'kind_key',
        'string',
        'What kind the name says it is: operation, task force; empty where it does not.',
        required,
      ),
      ...MENTION_COLUMNS,
    ],
    ({ text, programs }) =>
      programs.map(({ id, name, aliases, mentions }) => [
        id,
        name,
        list(aliases),
        programKey(name),
        programKind(name),
        ...mentionCells(text, mentions),
      ]),
  ),
  organizations: define(
    'organizations',
    'One row for each company, union, school or other body that is no agency.',
    [
      entityColumn('Id of the organisation in its document.'),
      nameColumn('Its full name.'),
      NAME_KEY,
      ...MENTION_COLUMNS,
    ],
    ({ text, organizations }) =>
      organizations.map(({ id, name, mentions }) => [id, name, organizationKey(name), ...mentionCells(text, mentions)]),
  ),
  courts: named('courts', 'One row for each court in each document.', 'court'),
  laws: named('laws', 'One row for each law in each document.', 'law'),
  locations: define(
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
};
