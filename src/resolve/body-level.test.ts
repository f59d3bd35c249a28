import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

test.for([
  {
    name: 'a country in the name',
    text: 'WASHINGTON – The Department of Justice thanked the South Africa Revenue Protection Agency.',
    body: 'South Africa Revenue Protection Agency',
    level: 'foreign',
  },
  {
    name: 'a town in front',
    text: 'WASHINGTON – The Department of Justice sued the Toledo Department of Public Utilities.',
    body: 'Toledo Department of Public Utilities',
    level: 'local',
  },
  {
    name: 'what a federal office names without more',
    text: 'United States Department of Justice\n\nA Firm Pleads Guilty\n\nThe Fair Lending Practices Commission took part.',
    body: 'Fair Lending Practices Commission',
    level: 'federal',
  },
  {
    name: 'in a release from abroad',
    text: 'Norfolk Constabulary and the Crown Prosecution Service thanked the National Tyre Safety Agency.',
    body: 'National Tyre Safety Agency',
    level: 'foreign',
  },
  {
    name: 'from a town abroad that a dateline names',
    text: 'DUBLIN, 4 May – The Harbour Pilotage Authority fined a skipper.',
    body: 'Harbour Pilotage Authority',
    level: 'foreign',
  },
  { name: 'nothing known', text: 'The Pilotage Review Authority met.', body: 'Pilotage Review Authority', level: null },
])('level of a body that no list has: $name', ({ text, body, level }) => {
  expect(recordOf(text).agencies.find(({ name }) => name === body)?.level).toBe(level);
});

test.for([
  { text: 'NEW DELHI, 4 May – The CBI and the Crime Branch searched a house.', ids: ['in/cbi', 'in/crime-branch'] },
  { text: 'OTTAWA, 4 May – The RCMP and the OPP searched a house.', ids: ['ca/rcmp', 'ca/opp'] },
  {
    text: 'DENVER – The Colorado State Patrol and the CBI searched a house.',
    ids: ['us/co/state-patrol', 'us/co/bureau-of-investigation'],
  },
])('letters that everybody in the country knows: $ids', ({ text, ids }) => {
  expect(recordOf(text).agencies.map(({ id }) => id)).toEqual(ids);
});

test('a unit behind its whole is one body with it', () => {
  const { agencies } = recordOf(
    'WASHINGTON – The SEC Division of Enforcement and the SEC’s Market Abuse Unit went on.',
  );
  expect(agencies.map(({ id }) => id)).toEqual(['us/sec/enforcement', 'us/sec', 'us/sec/mau']);
});

test.for([
  {
    name: 'where another country speaks',
    text: 'DUBLIN, 4 May – Officers of the Criminal Assets Bureau, the Courts Service of Ireland and An Garda Síochána thanked the Department of Justice and the Senate.',
    names: ['ie/department-of-justice', 'ie/senate'],
  },
  {
    name: 'where America’s are named too',
    text: 'DUBLIN, 4 May – Officers of the Criminal Assets Bureau thanked the FBI, the DEA and the Department of Justice.',
    names: ['us/doj'],
  },
  {
    name: 'a chamber where a governor speaks',
    text: 'SACRAMENTO – Governor Ada Quill today named a member of the California Coastal Commission. This needs Senate confirmation, said the California Natural Resources Agency.',
    names: ['us/ca/state-senate'],
  },
  {
    name: 'an office of the issuer, behind its letters',
    text: 'OSHA News Release\n\nA firm is cited\n\nCHICAGO – OSHA cited a firm. Call the agency’s Appleton Area Office.',
    names: ['us/labor/osha/appleton-area-office'],
  },
])('names that several governments use: $name', ({ text, names }) => {
  expect(recordOf(text).agencies.map(({ id }) => id)).toEqual(expect.arrayContaining(names));
});
