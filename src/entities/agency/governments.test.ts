import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

const BODY = 'A jury found the former clerk guilty of taking bribes, the office said on May 1, 2021.';

test.for([
  'CITY OF RENO\n[[OFFICE OF THE MAYOR]]\n\nMayor Quill opens shelter',
  'OFFICE OF THE MAYOR OPENS A NEW SHELTER FOR THE CITY\n\nHe lives in the city of Reno.',
  'The [[Reno City Council]] on Tuesday met the [[Quill County EMS]] and the Lakeside Council on Aging.',
  'The [[Sparks]], [[Reno]] and [[Carson City]] police departments and the [[Reno]] and [[Sparks]] fire departments came.',
  'He called the police departments and fire departments.',
])('finds the bodies of: %s', (marked) => {
  const { found, marks } = foundAndMarked('agency', marked);
  expect(found).toEqual(marks);
});

test.for([
  {
    name: 'a mayor’s office over two lines',
    text: `CITY OF RENO\nOFFICE OF THE MAYOR\n\nMay 1, 2021\n\nMayor Quill opens shelter\n\n${BODY}`,
    issuer: 'City of Reno Office of the Mayor',
  },
  {
    name: 'a mayor who opens the release',
    text: `Shelter opens\n\nRENO, Nev. – Mayor Ada Quill announced today that the shelter opens.\n\n${BODY}`,
    issuer: 'City of Reno Office of the Mayor',
  },
  {
    name: 'a governor who opens the release',
    text: `Shelter opens\n\nCARSON CITY, Nev. – Governor Ada Quill announced today that Nevada opens a shelter.\n\n${BODY}`,
    issuer: 'Nevada Office of the Governor',
  },
  {
    name: 'the prosecutor of a county in the letterhead',
    text: `Office of the District Attorney\nEighteenth Judicial District\nSedgwick County, Kansas\n\nMay 1, 2021\n\nWichita man convicted\n\n${BODY}`,
    issuer: "Sedgwick County District Attorney's Office",
  },
])('tells who issued it: $name', ({ text, issuer }) => {
  expect(recordOf(text).release.issuer?.name).toBe(issuer);
});

test('calls bodies that share small heads, and services in letters, by their names', () => {
  const { agencies } = recordOf('The Reno and Sparks police departments met the Washoe County EMS.');
  expect(agencies.map(({ name }) => name)).toEqual([
    'Reno Police Department',
    'Sparks Police Department',
    'Washoe County Emergency Medical Services',
  ]);
});
