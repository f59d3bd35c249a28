import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  { name: 'a region', marks: 'Staff of [[FEMA Region 4]] and of [[EPA Region IX]] came.' },
  { name: 'a detachment', marks: 'The [[Grande Prairie RCMP]] and the [[RCMP]] thanked the [[Dawson Creek RCMP]].' },
  { name: 'a numbered district', marks: 'Crews of [[Spokane County Fire District 9]] came.' },
  { name: 'a precinct', marks: 'Deputies of the [[Harris County Precinct 4 Constable’s Office]] came.' },
  { name: 'a formation', marks: 'Soldiers of the [[82nd Airborne Division]] and the [[Danab Brigade]] met.' },
  {
    name: 'formations with their number',
    marks: 'The [[1st Brigade Combat Team]] and the [[26th Marine Expeditionary Unit]] met.',
  },
  { name: 'components', marks: 'Component(s): [[Tax Division]], [[USAO - North Carolina, Eastern]], [[USAO - Maine]]' },
  {
    name: 'emergency management',
    marks: 'It was sent to [[Kentucky Emergency Management]] and [[Pinal County Animal Care and Control]].',
  },
  {
    name: 'a district’s short name',
    marks: 'The [[Fresno Unified School District]] opened. [[Fresno Unified]] has 103 schools.',
  },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('agency', marks);
  expect(found).toEqual(marked);
});

const namesIn = (text: string): readonly string[] => recordOf(text).agencies.map(({ name }) => name);

test('a letterhead on two lines is one office', () => {
  const { agencies, release } = recordOf(
    'Department of Justice\nU.S. Attorney’s Office\nEastern District of North Carolina\n\nFOR IMMEDIATE RELEASE\n\nClerk Pleads Guilty\n\nA clerk pleaded guilty today.',
  );
  expect(agencies.map(({ id, mentions }) => [id, mentions[0]!.text])).toContainEqual([
    'us/doj/usao/nc-e',
    'U.S. Attorney’s Office\nEastern District of North Carolina',
  ]);
  expect(release.issuer?.id).toBe('us/doj/usao/nc-e');
});

test('a loud heading that is no body’s name leaves the listed one in it, and all before it', () => {
  expect(namesIn('MEDIA OFFICE OF THE ATTORNEY GENERAL')).toEqual(['Office of the Attorney General']);
  expect(namesIn('The FBI came.\n\nMEDIA OFFICE OF THE ATTORNEY GENERAL\n\nThe ATF left.')).toEqual([
    'Federal Bureau of Investigation',
    'Office of the Attorney General',
    'Bureau of Alcohol, Tobacco, Firearms and Explosives',
  ]);
});

test('parts take the name of what they are part of', () => {
  expect(namesIn('The FEMA Region 4 office and the Grande Prairie RCMP Crime Reduction Unit met.')).toEqual([
    'Federal Emergency Management Agency Region 4',
    'Royal Canadian Mounted Police Grande Prairie Crime Reduction Unit',
  ]);
  expect(namesIn('City of Toledo\nOffice of the Mayor\n\nThe Department of Public Utilities will dig.')).toEqual([
    'City of Toledo Office of the Mayor',
    'Toledo Department of Public Utilities',
  ]);
});
