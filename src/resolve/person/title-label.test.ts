import { expect, test } from 'vitest';
import { type FactsCase, factsIn } from '../../../test/support/facts.ts';

const labels: readonly FactsCase[] = [
  {
    name: 'a post as the label of its line',
    text: 'Public Information Officer: Ada Ostrakov\nPhone: 419-555-0100',
    facts: { 'Ada Ostrakov': ' |  | Public Information Officer' },
  },
  {
    name: 'a label of the page',
    text: 'Author\nAda Ostrakov\n\nThe office moved.',
    facts: { 'Ada Ostrakov': ' |  | ' },
  },
  { name: 'no post', text: 'Contact: Ada Ostrakov', facts: { 'Ada Ostrakov': ' |  | ' } },
  {
    name: 'a sentence that ends in a colon',
    text: 'These were told by the mayor: Ada Ostrakov left.',
    facts: { 'Ada Ostrakov': ' |  | ' },
  },
];

const employers: readonly FactsCase[] = [
  {
    name: 'a society before its director',
    text: '“We are proud,” said Chapin Hall Executive Director Norman Threlkeld.',
    facts: { 'Norman Threlkeld': ' |  | Executive Director @ Chapin Hall' },
  },
  {
    name: 'a grade of the post',
    text: 'It was led by Regional Executive Director Norman Threlkeld.',
    facts: { 'Norman Threlkeld': ' |  | Regional Executive Director' },
  },
  {
    name: 'who is president of a land or a class',
    text: 'They met Zimbabwe President Norman Threlkeld and Student Body President Ada Ostrakov.',
    facts: { 'Norman Threlkeld': ' |  | Zimbabwe President', 'Ada Ostrakov': ' |  | Student Body President' },
  },
  {
    name: 'letters of a body and of a field',
    text: 'Ada Ostrakov, Chief of VCE, and Norman Threlkeld, Head of IT, spoke.',
    facts: { 'Ada Ostrakov': ' |  | Chief @ VCE', 'Norman Threlkeld': ' |  | Head of IT' },
  },
  {
    name: 'post and body, each before a comma',
    text: 'The Commissioner, Kenya Revenue Authority, Mr. Norman Threlkeld, spoke.',
    facts: { 'Norman Threlkeld': ' |  | Commissioner @ Kenya Revenue Authority' },
  },
  {
    name: 'a post of the name before',
    text: 'Mr. Norman Threlkeld, Commissioner, Kenya Revenue Authority, Ada Ostrakov, and others spoke.',
    facts: { 'Norman Threlkeld': ' |  | Commissioner @ Kenya Revenue Authority', 'Ada Ostrakov': ' |  | ' },
  },
  {
    name: 'an acting head, with and without the place',
    text: 'Acting Brooklyn District Attorney Ada Ostrakov spoke. Acting District Attorney Ostrakov thanked them.',
    facts: { 'Ada Ostrakov': ' |  | Acting Brooklyn District Attorney' },
  },
];

test.for([...labels, ...employers])('titles with labels and employers: $name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
