import { expect, test } from 'vitest';
import { type FactsCase as Case, factsIn } from '../../../test/support/facts.ts';

const groups: readonly Case[] = [
  {
    name: 'so many from a town',
    text: 'Three gang members from Toledo, Ohio, were sentenced this week.\n\nMarisol Venn, 44, and Norman Threlkeld, 34, were ordered to serve ten years. Deborah Quillfeather, 35, received five. An additional defendant, Ada Roe, 29, will be sentenced tomorrow.',
    facts: {
      'Marisol Venn': '44 | Toledo, OH | ',
      'Norman Threlkeld': '34 | Toledo, OH | ',
      'Deborah Quillfeather': '35 | Toledo, OH | ',
      'Ada Roe': '29 |  | ',
    },
  },
  {
    name: 'so many residents of a town',
    text: 'Two Toledo, Ohio, residents pleaded guilty today.\n\nMarisol Venn, 44, stole mail. Norman Threlkeld, 34, sold it. Sheriff Ada Roe arrested them.',
    facts: {
      'Marisol Venn': '44 | Toledo, OH | ',
      'Norman Threlkeld': '34 | Toledo, OH | ',
      'Ada Roe': ' |  | Sheriff',
    },
  },
  {
    name: 'so many packages from a town',
    text: 'Three packages from Toledo, Ohio, held cocaine.\n\nMarisol Venn, 44, was arrested.',
    facts: { 'Marisol Venn': '44 |  | ' },
  },
  {
    name: 'former employees who are all named',
    text: 'Two former employees of Brindle Bank pleaded guilty today.\n\nMarisol Venn, 45, and Norman Threlkeld, 34, both of Toledo, Ohio, admitted the theft.',
    facts: {
      'Marisol Venn': '45 | Toledo, OH | former employee @ Brindle Bank',
      'Norman Threlkeld': '34 | Toledo, OH | former employee @ Brindle Bank',
    },
  },
  {
    name: 'more are named than were counted',
    text: 'Two former employees of Brindle Bank pleaded guilty today.\n\nMarisol Venn, 45, admitted the theft.',
    facts: { 'Marisol Venn': '45 |  | ' },
  },
];

test.for(groups)('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
