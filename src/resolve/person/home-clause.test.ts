import { expect, test } from 'vitest';
import { type FactsCase, factsIn } from '../../../test/support/facts.ts';

const cases: readonly FactsCase[] = [
  {
    name: 'lived in, for good or for a time',
    text: 'Norman Threlkeld lived in Toledo, Ohio, with his mother. Ada Ostrakov lived in Dayton, Ohio, from 2001 to 2004.',
    facts: { 'Norman Threlkeld': ' | Toledo, OH | ', 'Ada Ostrakov': ' |  | ' },
  },
  {
    name: 'behind an age, in a clause',
    text: 'Norman Threlkeld, 34, lived in Toledo, Ohio. Ada Ostrakov, who lived in Dayton, Ohio, at the time, fled.',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ', 'Ada Ostrakov': ' | Dayton, OH | ' },
  },
  {
    name: 'of two',
    text: 'Norman Threlkeld and his girlfriend Ada Ostrakov were living together in Toledo, Ohio. Jacob Quist and Lena Quist lived in Dayton, Ohio.',
    facts: {
      'Norman Threlkeld': ' | Toledo, OH | ',
      'Ada Ostrakov': ' | Toledo, OH | ',
      'Jacob Quist': ' | Dayton, OH | ',
      'Lena Quist': ' | Dayton, OH | ',
    },
  },
  {
    name: 'is a resident, has an address, an apartment',
    text: 'The defendant, Norman Threlkeld, is a Toledo, Ohio, resident. Ada Ostrakov has a last known address in Dayton, Ohio. Lena Quist lived in an apartment in Lima, Ohio.',
    facts: {
      'Norman Threlkeld': ' | Toledo, OH | ',
      'Ada Ostrakov': ' | Dayton, OH | ',
      'Lena Quist': ' | Lima, OH | ',
    },
  },
  {
    name: 'while living somewhere',
    text: 'Norman Threlkeld had a wife and children while residing in Toledo, Ohio.',
    facts: { 'Norman Threlkeld': ' | Toledo, OH | ' },
  },
  {
    name: 'the age behind the home',
    text: 'Norman Threlkeld of Toledo, Ohio, 34, was sentenced. Ada Ostrakov of Dayton, Ohio, age 22, fled.',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ', 'Ada Ostrakov': '22 | Dayton, OH | ' },
  },
  {
    name: 'being somewhere, and where one is no more',
    text: 'Norman Threlkeld was in Toledo, Ohio. Ada Ostrakov, who previously lived in Dayton, Ohio, fled.',
    facts: { 'Norman Threlkeld': ' |  | ', 'Ada Ostrakov': ' |  | ' },
  },
  {
    name: 'the same address',
    text: 'Norman Threlkeld, 34, of Toledo, Ohio, and Ada Ostrakov, 22, of the same address, fled. Lena Quist, of the same firm, did not.',
    facts: {
      'Norman Threlkeld': '34 | Toledo, OH | ',
      'Ada Ostrakov': '22 | Toledo, OH | ',
      'Lena Quist': ' |  | ',
    },
  },
  {
    name: 'the town in the line below name and age',
    text: 'Norman Threlkeld, 34\nToledo, Ohio\nAda Ostrakov, 22\nDayton, Ohio',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ', 'Ada Ostrakov': '22 | Dayton, OH | ' },
  },
  {
    name: 'behind what somebody looks like, and behind a nationality',
    text: 'Lena Quist, a white female, age 22, of Toledo, Ohio, fled. Norman Threlkeld, a Mexican national who had been living in Dayton, Ohio, did not.',
    facts: { 'Lena Quist': '22 | Toledo, OH | ', 'Norman Threlkeld': ' | Dayton, OH | ' },
  },
  {
    name: 'the age of kin, in figures and in words',
    text: 'He killed his 75-year-old uncle, Norman Threlkeld, and three-year-old Ada Ostrakov. It was a three-year-old case, Lena Quist said.',
    facts: { 'Norman Threlkeld': '75 |  | ', 'Ada Ostrakov': '3 |  | ', 'Lena Quist': ' |  | ' },
  },
  {
    name: 'a resident who is charged before the name is told',
    text: 'Police charged a 21-year-old Toledo, Ohio, resident. Prosecutors filed charges against Norman Threlkeld.',
    facts: { 'Norman Threlkeld': '21 | Toledo, OH | ' },
  },
];

test.for(cases)('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
