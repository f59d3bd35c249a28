import { expect, test } from 'vitest';
import { type FactsCase as Case, factsIn } from '../../../test/support/facts.ts';

const cases: readonly Case[] = [
  {
    name: 'a district in brackets before the next post',
    text: 'We spoke with Councilor Marisol Venn (District 4), chair of the board.',
    facts: { 'Marisol Venn': ' |  | Councilor; chair of the board' },
  },
  {
    name: 'a short name in brackets before the home',
    text: 'We met Dr. Marisol Venn (together, the Firm), of Concord, New Hampshire.',
    facts: { 'Marisol Venn': ' | Concord, NH | ' },
  },
  {
    name: 'an age in brackets is no remark; a bracket before a verb ends it',
    text: 'Norman Threlkeld (34), of Toledo, Ohio, fled. Ada Ostrakov (see photo) met a clerk.',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ', 'Ada Ostrakov': ' |  | ' },
  },
  {
    name: 'a home between the name and what somebody was',
    text: 'The charge says that Norman Threlkeld of Apollo, Fla., was the president and part-owner of a mill.',
    facts: { 'Norman Threlkeld': ' | Apollo, FL | president and part-owner' },
  },
  {
    name: 'where somebody lives now',
    text: 'Leanne Venn, 33, formerly of Toledo, Ohio, but now living in Reno, Nevada, admitted theft.',
    facts: { 'Leanne Venn': '33 | Reno, NV | ' },
  },
  {
    name: 'a rank above, the post and the body below',
    text: 'For more information:\nSgt. Marisol Venn\nMedia Relations Officer\nIdaho State Police',
    facts: { 'Marisol Venn': ' |  | Sgt.; Media Relations Officer @ Idaho State Police' },
  },
  {
    name: 'officers below one another',
    text: 'Captain Marisol Venn\nLieutenant Norman Threlkeld\nChief Deputy Ada Ostrakov',
    facts: {
      'Marisol Venn': ' |  | Captain',
      'Norman Threlkeld': ' |  | Lieutenant',
      'Ada Ostrakov': ' |  | Chief Deputy',
    },
  },
];

test.for([...cases])('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
