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
  {
    name: 'so many that are announced',
    text: 'The office announced that three Toledo, Ohio, residents have been charged.\n\nAda Ostrakov, 63, Norman Threlkeld, 57, and Lena Quist, 41, were indicted.',
    facts: {
      'Ada Ostrakov': '63 | Toledo, OH | ',
      'Norman Threlkeld': '57 | Toledo, OH | ',
      'Lena Quist': '41 | Toledo, OH | ',
    },
  },
  {
    name: 'a couple of a headline, and a man and a woman',
    text: 'Toledo, Ohio, Couple Sentenced for Fraud\n\nAda Threlkeld, 63, and Norman Threlkeld, 57, pleaded guilty.',
    facts: { 'Ada Threlkeld': '63 | Toledo, OH | ', 'Norman Threlkeld': '57 | Toledo, OH | ' },
  },
  {
    name: 'a resident with a post',
    text: 'A former bank teller and resident of Toledo, Ohio, was sentenced today. Ada Ostrakov pleaded guilty in May.',
    facts: { 'Ada Ostrakov': ' | Toledo, OH | former bank teller' },
  },
  {
    name: 'a resident whom others met',
    text: 'A meeting with residents of Toledo, Ohio, was held. Ada Ostrakov spoke in May.',
    facts: { 'Ada Ostrakov': ' |  | ' },
  },
];

test.for(groups)('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
