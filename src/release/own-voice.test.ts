import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

const BODY = 'A clinic agreed to pay $50,000 for breaking the law, officials announced on May 1, 2021.';

test.for([
  {
    name: 'an inspector general below the department',
    text: `U.S. Department of Labor\nOffice of Inspector General\n\nMay 1, 2021\n\nClinic settles case\n\n${BODY}`,
    issuer: 'United States Department of Labor Office of Inspector General',
  },
  {
    name: 'a bureau below its department',
    text: `U.S. Department of Homeland Security\nU.S. Immigration and Customs Enforcement\n\nNews Release\nMay 1, 2021\n\nClinic settles case\n\n${BODY}`,
    issuer: 'United States Immigration and Customs Enforcement',
  },
  {
    name: 'a field office does not speak for itself',
    text: `Federal Bureau of Investigation\nBoston Field Office\n\nMay 1, 2021\n\nClinic settles case\n\n${BODY}`,
    issuer: 'Federal Bureau of Investigation',
  },
  {
    name: 'nor a police post',
    text: `INDIANA STATE POLICE\nEvansville Post\n\nMay 1, 2021\n\nClinic settles case\n\n${BODY}`,
    issuer: 'Indiana State Police',
  },
  {
    name: 'a mayor’s office below the city',
    text: `CITY OF RENO\nMayor’s Office of Housing\n\nMay 1, 2021\n\nClinic settles case\n\n${BODY}`,
    issuer: "City of Reno Mayor's Office of Housing",
  },
  {
    name: 'behind the verb',
    text: 'May 1, 2021\n\nClinic settles case\n\nA clinic agreed to pay $50,000, announced the U.S. Department of Labor. The FBI and the Reno Police Department helped; the FBI thanked all.',
    issuer: 'United States Department of Labor',
  },
  {
    name: 'behind the verb in Spanish',
    text: 'WASHINGTON – El dueño de una clínica de Miami se declaró culpable hoy de una conspiración por la que se le acusaba, anunció el Departamento de Justicia. El FBI y el HHS-OIG investigaron el caso, y el HHS-OIG lo entregó a los fiscales.',
    issuer: 'United States Department of Justice',
  },
])('issuer: $name', ({ text, issuer }) => {
  expect(recordOf(text).release.issuer?.name).toBe(issuer);
});

const namesIn = (text: string): readonly string[] => recordOf(text).agencies.map(({ name }) => name);

test('the issuer’s last words mean the issuer, and its units are its own', () => {
  expect(
    namesIn(
      `U.S. Department of Labor\nOffice of Inspector General\n\nMay 1, 2021\n\nClinic settles case\n\n${BODY} Questions: Office of External Affairs.`,
    ),
  ).toEqual([
    'United States Department of Labor',
    'United States Department of Labor Office of Inspector General',
    'United States Department of Labor Office of Inspector General Office of External Affairs',
  ]);
});

test('a city’s offices and its council’s committee go without its name', () => {
  expect(
    namesIn(
      `CITY OF RENO\nMayor’s Office of Housing\n\nMay 1, 2021\n\nClinic settles case\n\n${BODY} Ada Quill chairs the Committee on Housing of the Reno City Council.\n\nABOUT THE MAYOR’S OFFICE OF HOUSING\nThe office builds homes.`,
    ),
  ).toEqual(["City of Reno Mayor's Office of Housing", 'Reno City Council Committee on Housing', 'Reno City Council']);
});

test('a state’s police call their posts by the town alone', () => {
  const text = `INDIANA STATE POLICE\nEvansville Post\n\nMay 1, 2021\n\nClinic settles case\n\n${BODY} Troopers of the Evansville District and of Troop K came to the Denver District Court.`;
  expect(namesIn(text)).toEqual([
    'Indiana State Police',
    'Indiana State Police Evansville Post',
    'Indiana State Police Evansville District',
    'Indiana State Police Troop K',
  ]);
});
