import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'behind its body',
    marks:
      'The [[ATF Charleston, South Carolina Office]], the [[FBI Albany, New York, Division]] and the [[FBI Richmond, Virginia Field Office]] came.',
  },
  {
    name: 'behind a possessive',
    marks:
      'The [[FBI]]’s [[Richmond, Virginia, Field Office]], the [[FBI]]’s [[Columbia, S.C. Field Office]] and the [[DEA]]’s [[Atlanta, Georgia Field Division]] came.',
  },
  { name: 'in small letters', marks: 'The [[FBI]]’s [[Richmond, Virginia, office]] said so.' },
  {
    name: 'behind letters in brackets',
    marks:
      'The [[Bureau of Alcohol, Tobacco, Firearms and Explosives]] ([[ATF]]) [[Charlotte, North Carolina Field Division]] came.',
  },
  {
    name: 'the last of several offices',
    marks: 'The [[FBI]]’s [[Boston]] and [[Springfield]], Massachusetts, offices came.',
  },
  {
    name: 'a city named like a state, among others',
    marks: 'The [[FBI]]’s [[Boston]], [[New York]] and [[Chicago]] offices came.',
  },
  { name: 'no office behind', marks: 'Agents of the [[FBI Miami]], Florida, said so.' },
  { name: 'its body behind', marks: 'Agents of the [[Detroit, Michigan Field Office]] of the [[FBI]] came.' },
  { name: 'a state’s division', marks: 'Agents of Yarmouth, [[Massachusetts Division of Natural Resources]] came.' },
  { name: 'another word behind', marks: 'The [[FBI Miami]], Florida Highway Officers and others came.' },
])('field offices with their state: $name', ({ marks }) => {
  const { found, marks: wanted } = foundAndMarked('agency', marks);
  expect(found).toEqual(wanted);
});

test('an office goes by its city alone', () => {
  const { agencies } = recordOf(
    'WASHINGTON – The FBI’s Newark, New Jersey, Division and the ATF Charleston, S.C., Office came.',
  );
  expect(agencies.map(({ name }) => name)).toEqual([
    'Federal Bureau of Investigation',
    'Federal Bureau of Investigation Newark Division',
    'Bureau of Alcohol, Tobacco, Firearms and Explosives Charleston Office',
  ]);
});
