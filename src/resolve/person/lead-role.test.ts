import { expect, test } from 'vitest';
import { type FactsCase as Case, factsIn } from '../../../test/support/facts.ts';

const OFFICIALS =
  'Assistant Attorney General Ada Ostrakov of the Criminal Division and Wendell Quist, Special Agent in Charge of the FBI, made the announcement.';

const cases: readonly Case[] = [
  {
    name: 'the first sentence tells what the defendant is',
    text: `A registered nurse who forged her notes pleaded guilty today for her role in the scheme.\n\n${OFFICIALS}\n\nMarisol Venn, 59, of Toledo, Ohio, admitted that she was paid.`,
    facts: {
      'Ada Ostrakov': ' |  | Assistant Attorney General @ Criminal Division',
      'Wendell Quist': ' |  | Special Agent in Charge @ Federal Bureau of Investigation',
      'Marisol Venn': '59 | Toledo, OH | registered nurse',
    },
  },
  {
    name: 'behind a dateline, before the one who is charged',
    text: 'RIVERSIDE – A Hemet police officer is facing assault charges.\n\nAfter an investigation the office filed three felony charges against Norman Threlkeld.',
    facts: { 'Norman Threlkeld': ' |  | police officer @ Hemet Police Department' },
  },
  {
    name: 'force is no charge',
    text: 'RIVERSIDE – A Hemet police officer is facing assault charges.\n\nHe used force against Norman Threlkeld.',
    facts: { 'Norman Threlkeld': ' |  | ' },
  },
  {
    name: 'whom the sentence is about has the title beside the name',
    text: 'Former Customs Officer and Four Others Sentenced\n\nFormer Customs Officer Norman Threlkeld, 39, was sentenced today. Marisol Venn, 34, of Toledo, Ohio, was sentenced as well.',
    facts: { 'Norman Threlkeld': '39 |  | Former Customs Officer', 'Marisol Venn': '34 | Toledo, OH | ' },
  },
  {
    name: 'a headline in capitals tells it too',
    text: 'DISTRICT ATTORNEY’S OFFICE\nNEWS RELEASE\n\nMarch 22, 2022\n\nBOOKKEEPER SENTENCED FOR STEALING FROM GROWERS\n\nToday a court sentenced Marisol Venn, 34, of Toledo, Ohio, to six years in state prison. She was paid.',
    facts: { 'Marisol Venn': '34 | Toledo, OH | Bookkeeper' },
  },
  {
    name: 'a judge who does something is no defendant',
    text: 'The judge will decide in May. Marisol Venn, 34, of Toledo, Ohio, pleaded guilty.',
    facts: { 'Marisol Venn': '34 | Toledo, OH | ' },
  },
  {
    name: 'whom a jury convicted',
    text: 'A federal jury today convicted a former staff member of the Senate.\n\nNorman Threlkeld, 41, faces ten years.',
    facts: { 'Norman Threlkeld': '41 |  | former staff member @ United States Senate' },
  },
  {
    name: 'a town before the gang, and the source before the name',
    text: 'DAYTON, Ohio – A Dayton, Ohio, gang member was sentenced today.\n\nAccording to court documents, Norman Threlkeld fled.',
    facts: { 'Norman Threlkeld': ' | Dayton, OH | ' },
  },
  {
    name: 'former before the place, chief before the court',
    text: 'Former Reno County, Kan., Deputy Sheriff Norman Threlkeld was sentenced by Chief U.S. District Court Judge Ada Ostrakov.',
    facts: {
      'Norman Threlkeld': ' |  | Former Deputy Sheriff',
      'Ada Ostrakov': ' |  | Chief U.S. District Court Judge @ U.S. District Court',
    },
  },
];

test.each(cases)('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
