import { expect, test } from 'vitest';
import { type FactsCase, factsIn } from '../../../test/support/facts.ts';

const bodies: readonly FactsCase[] = [
  {
    name: 'headed by',
    text: 'The Office of Justice Programs, headed by Assistant Attorney General Marisol Venn, gives grants.',
    facts: { 'Marisol Venn': ' |  | Assistant Attorney General @ Office of Justice Programs' },
  },
  {
    name: 'represented by',
    text: 'The Office of Justice Programs (OJP), represented by Director Marisol Venn, signed.',
    facts: { 'Marisol Venn': ' |  | Director @ Office of Justice Programs' },
  },
  {
    name: 'and its',
    text: 'The court ordered Brindle Harvesting LLC and its president, Norman Threlkeld, to pay.',
    facts: { 'Norman Threlkeld': ' |  | president @ Brindle Harvesting LLC' },
  },
  {
    name: 'one body, two of its people',
    text: 'The complaint names Brindle Lane Capital LLC, its founder, Norman Threlkeld, and its former controller, Ada Ostrakov.',
    facts: {
      'Norman Threlkeld': ' |  | founder @ Brindle Lane Capital LLC',
      'Ada Ostrakov': ' |  | former controller @ Brindle Lane Capital LLC',
    },
  },
  {
    name: 'their, which may mean a couple',
    text: 'They told the Toledo Police Department that their babysitter, Norman Threlkeld, had left.',
    facts: { 'Norman Threlkeld': ' |  | babysitter' },
  },
  {
    name: 'named as its',
    text: 'General Motors today named Marisol Venn as its new chief executive.',
    facts: { 'Marisol Venn': ' |  | chief executive @ General Motors' },
  },
  {
    name: 'letters in brackets before the title',
    text: '“We thank them,” said Department of Health and Human Services (HHS) Secretary Marisol Venn.',
    facts: { 'Marisol Venn': ' |  | Secretary @ United States Department of Health and Human Services' },
  },
  {
    name: 'letters in brackets before the unit',
    text: 'Inspector in Charge Marisol Venn of the U.S. Postal Inspection Service (USPIS) Miami Division spoke.',
    facts: { 'Marisol Venn': ' |  | Inspector in Charge @ United States Postal Inspection Service Miami Division' },
  },
  {
    name: 'to a company',
    text: 'Norman Threlkeld, a former consultant to Brindle Holdings LLC, pleaded guilty.',
    facts: { 'Norman Threlkeld': ' |  | former consultant @ Brindle Holdings LLC' },
  },
  {
    name: 'to an office',
    text: 'Norman Threlkeld, undersecretary to the prime minister, agreed.',
    facts: { 'Norman Threlkeld': ' |  | undersecretary to the prime minister' },
  },
  {
    name: 'to a person of a body',
    text: 'Norman Threlkeld, counsel to Brindle Holdings LLC’s chairman, agreed.',
    facts: { 'Norman Threlkeld': ' |  | counsel' },
  },
  {
    name: 'a second post in the apposition',
    text: 'Norman Threlkeld, a certified public accountant and former FBI agent, was sentenced.',
    facts: { 'Norman Threlkeld': ' |  | certified public accountant; former agent @ Federal Bureau of Investigation' },
  },
  {
    name: 'a district behind a comma',
    text: 'It was prosecuted by Assistant U.S. Attorney Marisol Venn, Southern District of Florida.',
    facts: { 'Marisol Venn': ' |  | Assistant U.S. Attorney @ Southern District of Florida' },
  },
];

test.for(bodies)('body of a post: $name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
