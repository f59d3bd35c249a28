import { expect, test } from 'vitest';
import { type FactsCase as Case, factsIn } from '../../../test/support/facts.ts';

const cases: readonly Case[] = [
  {
    name: 'rows of a table',
    text: 'Charged are:\nName\tAge\tCity\nMarisol Venn\t34\tDayton, OH\nNorman Threlkeld\t51\tToledo, OH\n',
    facts: { 'Marisol Venn': '34 | Dayton, OH | ', 'Norman Threlkeld': '51 | Toledo, OH | ' },
  },
  {
    name: 'a label before the age',
    text: 'DEFENDANTS\nMARISOL VENN                Age: 34\nDayton, Ohio',
    facts: { 'Marisol Venn': '34 |  | ' },
  },
  {
    name: 'another number is no age',
    text: 'Votes by candidate:\nCandidate\tVotes\nMarisol Venn\t34\nNorman Threlkeld\t51\n',
    facts: { 'Marisol Venn': ' |  | ', 'Norman Threlkeld': ' |  | ' },
  },
  {
    name: 'ages before names that are torn off',
    text: 'Charged were 27-year-old\nMarisol Venn\n, 38-year-old\nNorman Threlkeld\n, and 24-year-old\nAda Ostrakov\n.',
    facts: { 'Marisol Venn': '27 |  | ', 'Norman Threlkeld': '38 |  | ', 'Ada Ostrakov': '24 |  | ' },
  },
  {
    name: 'with one hyphen, who lives somewhere, an address of a park',
    text: 'Marisol Venn, a 44-year old nurse, and Ada Ostrakov, a 30 year old woman who lives in Toledo, Ohio, met Norman Threlkeld (51), of 12 Elm Park, Dayton, Ohio.',
    facts: {
      'Marisol Venn': '44 |  | nurse',
      'Ada Ostrakov': '30 | Toledo, OH | ',
      'Norman Threlkeld': '51 | Dayton, OH | ',
    },
  },
  {
    name: 'posts without an article, a firm’s full stop that ends the sentence',
    text: 'Marisol Venn was president and an owner of Brightwater Inc. Norman Threlkeld is chair of the Toledo Rotary Club.',
    facts: {
      'Marisol Venn': ' |  | president @ Brightwater Inc.; owner @ Brightwater Inc.',
      'Norman Threlkeld': ' |  | chair @ Toledo Rotary Club',
    },
  },
  {
    name: 'a surname that ends streets',
    text: 'Detective Chief Inspector Norman Lane, senior investigating officer, and Jane Lane, 34, met on Norman Lane.',
    facts: { 'Norman Lane': ' |  | Detective Chief Inspector; senior investigating officer', 'Jane Lane': '34 |  | ' },
  },
];

test.each(cases)('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
