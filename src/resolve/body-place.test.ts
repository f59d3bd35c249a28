import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

test.for([
  {
    name: 'the county’s state',
    text: 'Deputies of the Maricopa County Probation Department came.',
    id: 'us/az/maricopa-county-probation-department',
  },
  {
    name: 'the state of the document',
    text: 'SALEM, Ore. – The Oregon State Police and the Oregon Department of Justice thanked the Millbrook Police Department.',
    id: 'us/or/millbrook-police-department',
  },
  {
    name: 'a large city in another state',
    text: 'SALEM, Ore. – The Oregon State Police and the Oregon Department of Justice thanked the Spokane Fire Department.',
    id: 'us/wa/spokane-fire-department',
  },
  {
    name: 'another country',
    text: 'Norfolk Constabulary said that Leeds City Council paid £500 to Bradford Crown Court.',
    id: 'gb/leeds-city-council',
  },
  {
    name: 'a force whose whole name ends in Police, and its unit',
    text: 'West Yorkshire Police\n\nAppeal after a collision in Leeds\n\nThe Serious Collision Investigation Team asks witnesses to call.',
    id: 'gb/police/west-yorkshire/serious-collision-investigation-team',
  },
  { name: 'nothing known', text: 'The Millbrook Police Department came.', id: 'millbrook-police-department' },
])('a local body’s id holds its place: $name', ({ text, id }) => {
  expect(recordOf(text).agencies.map((agency) => agency.id)).toContain(id);
});

test('where a state speaks, its bodies go without its name', () => {
  const { agencies } = recordOf(
    'STATE OF OREGON\nDEPARTMENT OF REVENUE\n\nSALEM – The Department of Revenue and the Department of Transportation met the Governor’s Office and the U.S. Department of Labor.',
  );
  expect(agencies.map(({ id, name }) => [id, name])).toEqual(
    expect.arrayContaining([
      ['us/or/department-of-revenue', 'Oregon Department of Revenue'],
      ['us/or/department-of-transportation', 'Oregon Department of Transportation'],
      ['us/or/governors-office', "Oregon Governor's Office"],
      ['us/labor', 'United States Department of Labor'],
    ]),
  );
});

test('in a federal release the departments stay federal', () => {
  const { agencies } = recordOf(
    'Department of Justice\nOffice of Public Affairs\n\nOregon Attorney General Ada Quill and the Department of Transportation agreed.',
  );
  expect(agencies.map(({ id }) => id)).toContain('us/dot');
});
