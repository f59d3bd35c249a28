import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'a place that is the field of the post before',
    marks: 'Police and Crime Commissioner for Northumbria [[Deborah Quillfeather]] said residents deserved better.',
  },
  {
    name: 'a field in ordinary words',
    marks:
      'The governor met Cabinet Secretary for Interior [[Kithure Plithik]] and left for the county in the evening.',
  },
  {
    name: 'a form of address behind the field',
    marks: 'The talks were led by the Minister of Cooperation Shri [[Rakesh Plithik]], and they lasted for hours.',
  },
  {
    name: 'a body and its mission behind an ambassador',
    marks: 'Also present was the U.S. Ambassador to the African Union Mission [[Norman Threlkeld Jr.]]',
  },
  {
    name: 'no name in the name of a body',
    marks: 'The talks were led by the Director of Kibera Plithik Holdings, and they lasted for hours.',
  },
  {
    name: 'a post between the article and the comma',
    marks:
      'The chairman of the Rural Board, [[Abdul Plithik]], thanked the staff, as did its lead author, [[Hiro Zhorvan]].',
  },
  {
    name: 'what firms are too',
    marks:
      'The operator, Zhorvan Plithik Foods, thanked the staff, and the distributor, Zhorvan Plithik, did so as well.',
  },
  {
    name: 'of a town, and what is told of them',
    marks:
      'Checks will be mailed. [[Darnisha Zhorvan]] of Perrysburg, who bought a used car for her daughter, gets the first.',
  },
])('$name', ({ marks }) => {
  const result = foundAndMarked('person', marks);
  expect(result.found).toEqual(result.marks);
});
