import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

test.for([
  {
    name: 'a county’s own bodies',
    text: 'LAKE COUNTY HEALTH DEPARTMENT\n\nFOR IMMEDIATE RELEASE\n\nThe Board of Health and the Department of Human Services met. The Health Department fined nobody.',
    names: ['Lake County Health Department', 'Lake County Board of Health', 'Lake County Department of Human Services'],
  },
  {
    name: 'the county of the only office named',
    text: 'The Marquette County Prosecutor’s Office thanked the Sheriff’s Office and the county’s Victim Services Unit.',
    names: [
      "Marquette County Prosecutor's Office",
      "Marquette County Sheriff's Office",
      'Marquette County Victim Services Unit',
    ],
  },
  {
    name: 'a city before the body',
    text: 'The city of Fresno said Fresno’s Department of Public Works and Ohio’s Department of Health agreed.',
    names: ['Fresno Department of Public Works', 'Ohio Department of Health'],
  },
  {
    name: 'the longer name in the text',
    text: 'The County of San Diego Department of Animal Services said that the Department of Animal Services came.',
    names: ['County of San Diego Department of Animal Services'],
  },
  {
    name: 'a state’s parole board',
    text: 'SACRAMENTO, Calif. – The California Highway Patrol wrote to the Parole Board and the Department of Motor Vehicles.',
    names: [
      'California Highway Patrol',
      'California Board of Parole Hearings',
      'California Department of Motor Vehicles',
    ],
  },
  {
    name: 'what only states have, where a county speaks',
    text: 'Orange County District Attorney’s Office\n\nSANTA ANA – The District Attorney thanked the Medical Board, the Office of the State Public Defender and the Department of Social Services.',
    names: [
      "Orange County District Attorney's Office",
      'Medical Board of California',
      'California Office of the State Public Defender',
      'Department of Social Services',
    ],
  },
])('$name', ({ text, names }) => {
  expect(recordOf(text).agencies.map(({ name }) => name)).toEqual(names);
});

test('the office that speaks of itself is the U.S. attorney’s', () => {
  const { agencies } = recordOf(
    'The U.S. Attorney’s Office for the District of Maine led it. The case is handled by this Office’s Civil Division.',
  );
  expect(agencies.map(({ name }) => name)).toEqual([
    "United States Attorney's Office for the District of Maine",
    "United States Attorney's Office for the District of Maine Civil Division",
  ]);
});

test('a state’s attorney general under the name that the letterhead has owns its units', () => {
  const { agencies } = recordOf(
    'Washington State\nOffice of the Attorney General\n\nSEATTLE — The Medicaid Fraud Control Division thanked the Department of Labor & Industries.',
  );
  expect(agencies.map(({ name }) => name)).toEqual([
    'Washington State Office of the Attorney General',
    'Washington State Office of the Attorney General Medicaid Fraud Control Division',
    'Washington State Department of Labor and Industries',
  ]);
});

test('a bare attorney general who speaks is the state’s', () => {
  const { release, agencies } = recordOf(
    'ALBUQUERQUE, N.M. – Today, Attorney General Ada Quill announced that the New Mexico Department of Justice will sue. The Department of Justice and its Office of the Attorney General thanked the Public Education Department.',
  );
  expect(release.issuer?.name).toBe('New Mexico Department of Justice');
  expect(agencies.map(({ name }) => name)).toEqual([
    'New Mexico Department of Justice',
    'New Mexico Public Education Department',
  ]);
});
