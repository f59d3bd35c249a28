import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  { name: 'a city office in lower case', marks: 'The [[FBI]]’s [[Gulfport office]] led the case.' },
  { name: 'several city offices', marks: 'The [[FBI]]’s [[Boston]] and [[Portland]] offices led the case.' },
  { name: 'no owner', marks: 'The Gulfport office of the firm was closed.' },
  { name: 'a topic behind a task force', marks: 'He joined the [[Lakeside Task Force on Youth Crime]] in May.' },
  { name: 'a place behind a commission', marks: 'The [[Public Service Commission of Wisconsin]] agreed.' },
  { name: 'a foreign army', marks: 'Soldiers of the [[Ghanaian National Army]] came.' },
  { name: 'a fire district', marks: 'Crews of the [[Millbrook Fire Protection District]] came.' },
  { name: 'a state’s many school districts', marks: 'Harassment was found in an Ohio School District.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('agency', marks);
  expect(found).toEqual(marked);
});

test('a city office is the field office of its owner', () => {
  const { agencies } = recordOf('The FBI’s Gulfport office and the EPA’s Boston Office led the case.');
  expect(agencies.map(({ name, parent }) => [name, parent])).toContainEqual([
    'Federal Bureau of Investigation Gulfport Field Office',
    'us/doj/fbi',
  ]);
  expect(agencies.map(({ name }) => name)).toContain('United States Environmental Protection Agency Boston Office');
});
