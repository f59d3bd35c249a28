import { expect, test } from 'vitest';
import { type FactsCase, factsIn } from '../../../test/support/facts.ts';

const ages: readonly FactsCase[] = [
  {
    name: 'of the one named before',
    text: 'Norman Threlkeld was found guilty by a jury. The judge sentenced the 61-year-old to 60 years in prison.',
    facts: { 'Norman Threlkeld': '61 |  | ' },
  },
  {
    name: 'an official named between',
    text: 'Norman Threlkeld was found guilty. Judge Ada Ostrakov sentenced the 61-year-old man to 60 years.',
    facts: { 'Norman Threlkeld': '61 |  | ', 'Ada Ostrakov': ' |  | Judge' },
  },
  {
    name: 'a victim without a name',
    text: 'Norman Threlkeld was found guilty. The 16-year-old girl survived. The 17-year-old victim did not.',
    facts: { 'Norman Threlkeld': ' |  | ' },
  },
  {
    name: 'one of two',
    text: 'Norman Threlkeld and Deborah Quillfeather were found guilty. The judge sentenced the 61-year-old to 60 years.',
    facts: { 'Norman Threlkeld': ' |  | ', 'Deborah Quillfeather': ' |  | ' },
  },
];

test.for(ages)('age of somebody named before: $name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
