import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  { name: 'a city’s police', marks: 'Two [[Dallas police]] officers called the [[Toledo fire department]].' },
  {
    name: 'an officer’s office',
    marks: 'The [[DA’s office]] and the [[Harris County district attorney’s office]] agreed.',
  },
  {
    name: 'a state’s attorney',
    marks: 'The [[Cook County state’s attorney’s office]] met the [[Will County state attorney’s office]].',
  },
  { name: 'a federal prosecutor', marks: 'The [[U.S. attorney’s office]] filed it with the [[Dallas city council]].' },
  { name: 'anybody’s', marks: 'Local police, most police, Texas police departments and the sheriff’s office came.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('agency', marks);
  expect(found).toEqual(marked);
});

test('small words of a name are written large', () => {
  expect(
    recordOf('A Tulsa police officer met the Creek County sheriff’s office.').agencies.map(({ name }) => name),
  ).toEqual(['Tulsa Police Department', "Creek County Sheriff's Office"]);
});
