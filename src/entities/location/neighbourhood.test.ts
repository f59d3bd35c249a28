import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'part of a city that the document names',
    marks: 'A man was shot near a school in [[Midwood]]. Brooklyn wept.',
  },
  { name: 'a part that is a country too', marks: 'a house in [[Jamaica]] and one in [[Hollis]]. Queens wept.' },
  { name: 'no part without its city', marks: 'A man was shot near a school in Midwood. Neighbours wept.' },
  { name: 'before its borough', marks: 'He worked at the bank in [[Flushing]], Queens at the time.' },
  { name: 'a list', marks: 'in several Brooklyn quarters, including [[Brownsville]], [[Bushwick]] and [[Flatbush]].' },
  { name: 'known once, known elsewhere', marks: 'He lived in [[Ocean Beach]]. [[Ocean Beach]] is in San Diego.' },
  { name: 'a word of a longer name', marks: 'He was seen near Midwood Creamery. Brooklyn wept.' },
  { name: 'with its state it counts as a town', marks: 'Ann Poe, 34, of Northridge, [[California]], was seen.' },
  {
    name: 'with its state once it is a town throughout',
    marks: 'Ann Poe, of Flushing, [[N.Y.]], did business in Flushing. Brooklyn and [[Bushwick]] wept.',
  },
  {
    name: 'a town of the state at home',
    marks:
      'The trial is at the [[West Justice Center]], in Westminster, [[Calif.]] He fled to London. The sheriff of [[Orange County]], [[California]], said so.',
  },
])('$name', ({ marks }) => {
  const { found, marks: expected } = foundAndMarked('location', marks);
  expect(found).toEqual(expected);
});
