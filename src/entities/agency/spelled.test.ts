import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

const CRIMINAL_INVESTIGATION = 'Internal Revenue Service Criminal Investigation';

test.for([
  { printed: 'Internal Revenue Service-Criminal Investigations Division', name: CRIMINAL_INVESTIGATION },
  { printed: 'IRS – Criminal Investigative Division', name: CRIMINAL_INVESTIGATION },
  { printed: 'U. S. Internal Revenue Service Criminal Investigation Division', name: CRIMINAL_INVESTIGATION },
  {
    printed: 'Immigration and Customs Enforcement – Homeland Security Investigations',
    name: 'United States Immigration and Customs Enforcement Homeland Security Investigations',
  },
  { printed: 'Office of Homeland Security Investigations', name: 'Homeland Security Investigations' },
  {
    printed: 'Immigration and Customs Enforcement Agency',
    name: 'United States Immigration and Customs Enforcement',
  },
  { printed: 'Defense Criminal Investigation Service', name: 'Defense Criminal Investigative Service' },
  {
    printed: 'National Gang Targeting Enforcement and Coordination Center',
    name: 'National Gang Targeting, Enforcement and Coordination Center',
  },
])('a federal body, however it is written: $printed', ({ printed, name }) => {
  const { agencies } = recordOf(`Brooklyn District Attorney Ada Quill thanked the ${printed}.`);
  expect(agencies.map((agency) => agency.name)).toContain(name);
});

test('a body’s division by its usual name', () => {
  const { agencies } = recordOf('WASHINGTON – The IRS’s Criminal Investigation Division looked into it.');
  expect(agencies.map(({ name }) => name)).toContain(CRIMINAL_INVESTIGATION);
});

test.for([
  {
    name: 'a town and its county',
    marks:
      'The [[Metropolitan Government of Nashville and Davidson County]] ([[Metropolitan Government]]) agreed. The [[Metropolitan Government]] will pay.',
  },
  {
    name: 'a county and its town',
    marks: 'The [[Unified Government of Wyandotte County and Kansas City]] agreed.',
  },
  { name: 'two countries', marks: 'The [[Government of Iraq]] and Syria agreed.' },
  {
    name: 'schools',
    marks: 'The [[Toledo Parish Public School System]] ([[TPPSS]]) and the [[Wake County School System]] agreed.',
  },
  { name: 'another system', marks: 'The Wake County Water System and the School Bus System of Toledo failed.' },
])('local governments: $name', ({ marks }) => {
  const { found, marks: wanted } = foundAndMarked('agency', marks);
  expect(found).toEqual(wanted);
});

test('the solicitor of a circuit is local', () => {
  const { agencies } = recordOf(
    'WASHINGTON – The Justice Department thanked the First Judicial Circuit Solicitor’s Office.',
  );
  expect(agencies.map(({ name, level }) => [name, level])).toContainEqual([
    "First Judicial Circuit Solicitor's Office",
    'local',
  ]);
});
