import { expect, test } from 'vitest';
import { type FactsCase as Case, factsIn } from '../../../test/support/facts.ts';

const posts: readonly Case[] = [
  {
    name: 'partners of a firm have a post, partners of a person none',
    text: 'Marisol Venn and Norman Threlkeld, both partners of Acme Exports Ltd., met Deborah Quillfeather, his partner in crime.',
    facts: {
      'Marisol Venn': ' |  | partner @ Acme Exports Ltd.',
      'Norman Threlkeld': ' |  | partner @ Acme Exports Ltd.',
      'Deborah Quillfeather': ' |  | ',
    },
  },
  {
    name: 'a partner in a law firm',
    text: 'Marisol Venn, a partner in the law firm, was charged.',
    facts: { 'Marisol Venn': ' |  | partner' },
  },
  {
    name: 'at various times',
    text: 'Marisol Venn, who was at various times a team leader, pleaded guilty. Norman Threlkeld was, at times, the controller.',
    facts: { 'Marisol Venn': ' |  | team leader', 'Norman Threlkeld': ' |  | controller' },
  },
  {
    name: 'listed as the owner; now something else',
    text: 'Marisol Venn was listed as the owner of Acme Corp. Norman Threlkeld, who came in May and is now a bookkeeper, was not.',
    facts: { 'Marisol Venn': ' |  | owner @ Acme Corp.', 'Norman Threlkeld': ' |  | bookkeeper' },
  },
  {
    name: 'its co-owners',
    text: 'The order binds the firm and its co-owners, Marisol Venn and Norman Threlkeld, for two years.',
    facts: { 'Marisol Venn': ' |  | co-owner', 'Norman Threlkeld': ' |  | co-owner' },
  },
  {
    name: 'whose manager somebody was',
    text: 'Marisol Venn, who was Brightwater’s regional sales manager, received $400.',
    facts: { 'Marisol Venn': ' |  | regional sales manager @ Brightwater' },
  },
  {
    name: 'two fields of one post',
    text: 'Marisol Venn, a Management and Program Analyst in the Office of Justice Programs, received an award.',
    facts: { 'Marisol Venn': ' |  | Management and Program Analyst @ Office of Justice Programs' },
  },
  {
    name: 'behind a degree in small letters',
    text: 'Marisol Venn, Ed.D., Board Chairman of the Texas Education Agency, spoke.',
    facts: { 'Marisol Venn': ' |  | Board Chairman @ Texas Education Agency' },
  },
];

const homes: readonly Case[] = [
  {
    name: 'behind the day of birth, in brackets',
    text: 'Marisol Venn (DOB: 3/4/80) of Toledo, Ohio, and Norman Threlkeld, 44, (born 3 May 1981) of Akron, Ohio, were charged.',
    facts: { 'Marisol Venn': ' | Toledo, OH | ', 'Norman Threlkeld': '44 | Akron, OH | ' },
  },
  {
    name: 'behind the day of birth, between commas',
    text: 'Marisol Venn, DOB May 4, 1980, of Toledo, Ohio, was charged.',
    facts: { 'Marisol Venn': ' | Toledo, OH | ' },
  },
  {
    name: 'all of whom',
    text: 'Marisol Venn and Norman Threlkeld, both of whom are from Toledo, Ohio, were charged.',
    facts: { 'Marisol Venn': ' | Toledo, OH | ', 'Norman Threlkeld': ' | Toledo, OH | ' },
  },
  {
    name: 'husband and wife',
    text: 'Marisol Venn and Norman Venn, husband and wife of Toledo, Ohio, were charged.',
    facts: { 'Marisol Venn': ' | Toledo, OH | ', 'Norman Venn': ' | Toledo, OH | ' },
  },
  {
    name: 'two men of a town, with their ages',
    text: 'Two Toledo, Ohio, men, Norman Threlkeld, 36, and Leif Threlkeld, 28, are being held.',
    facts: { 'Norman Threlkeld': '36 | Toledo, OH | ', 'Leif Threlkeld': '28 | Toledo, OH | ' },
  },
  {
    name: 'a victim’s home is another’s',
    text: 'Marisol Venn stabbed the victim in her Toledo, Ohio, home.',
    facts: { 'Marisol Venn': ' |  | ' },
  },
  {
    name: 'in the sentence',
    text: 'Marisol Venn was from Toledo, Ohio. Norman Threlkeld was living in Akron, Ohio, then.',
    facts: { 'Marisol Venn': ' | Toledo, OH | ', 'Norman Threlkeld': ' | Akron, OH | ' },
  },
  {
    name: 'an address behind the age',
    text: 'Marisol Venn, 52, 1200 Elm Street, Toledo, Ohio, was arrested.',
    facts: { 'Marisol Venn': '52 | Toledo, OH | ' },
  },
  {
    name: 'an address in a town that the dateline names',
    text: 'TOLEDO, Ohio – Marisol Venn, 52, of 1200 Elm Street, Toledo, was arrested.',
    facts: { 'Marisol Venn': '52 | Toledo, OH | ' },
  },
];

test.for([...posts, ...homes])('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
