import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'houses of a kind, with letters',
    marks:
      'They live in Residential Reentry Centers (RRC). The RRC is full. [[Quarvel Harbor Services]] ([[QHS]]) paid.',
  },
  {
    name: 'a field of work',
    marks: 'He was Head of Supply Chain Management, hired by [[Creative Consulting Group]] in May.',
  },
  {
    name: 'an index of shares',
    marks:
      'The Nikkei stock index fell and the Nasdaq closed lower. It trades on the [[NASDAQ]] stock exchange. He told the [[Nikkei]] so.',
  },
  { name: 'a headline’s word', marks: 'Ambulance Company Agrees to Pay. It sued the [[Quarvel Ambulance Company]].' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});
