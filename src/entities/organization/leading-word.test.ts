import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'a number that opens the name',
    marks:
      'It fined [[Three Creeks Quarvel LLC]] in May. [[Three Creeks Quarvel]] paid, as did [[Five Star Tax Agency LLC]].',
  },
  { name: 'a number at a sentence’s start', marks: '[[Two Brothers Quarvel Inc.]] was fined.' },
  {
    name: 'a number that counts people',
    marks: 'Two [[Quarvel Inc.]] employees and three [[Vennick LLC]] drivers left.',
  },
  {
    name: 'a number behind a dateline’s dash',
    marks: 'LAKESIDE, Ohio – Two [[Quarvel State College]] students were arrested.',
  },
  {
    name: 'an ordinal',
    marks:
      'Records of [[1st Class Quarvel Sleep Center]] and [[21st Century Quarvel Inc.]] were found. [[21st Century Quarvel]] paid.',
  },
  {
    name: 'an ordinal that counts a meeting or a day',
    marks: 'The 5th Annual [[Quarvel Foundation]] ball. On July 1st [[Quarvel Foundation]] staff met.',
  },
  {
    name: 'digits that count what the name has',
    marks: 'He sued [[99 Cents Quarvel Stores LLC]] and 4 [[Quarvel Inc.]] drivers.',
  },
  { name: 'an everyday word', marks: 'It was sold by [[All Vennick Plumbing Inc.]] in May.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});
