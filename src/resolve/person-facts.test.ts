import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  /** For each person: age, home, and titles with their bodies behind `@`. */
  readonly facts: Readonly<Record<string, string>>;
}

function factsIn(text: string): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const { name, age, residence, roles } of recordOf(text).people) {
    const home = residence === null ? '' : `${residence.name}, ${residence.state}`;
    const titles = roles.map(({ title, organization }) =>
      organization === null ? title : `${title} @ ${organization}`,
    );
    facts[name] = [age ?? '', home, titles.join('; ')].join(' | ');
  }
  return facts;
}

const homes: readonly Case[] = [
  {
    name: 'city before a person noun',
    text: 'A Toledo, Ohio, man, Norman Threlkeld, was sentenced.',
    facts: { 'Norman Threlkeld': ' | Toledo, OH | ' },
  },
  {
    name: 'a victim is not the one who speaks',
    text: 'He robbed a Toledo, Ohio, woman, Norman Threlkeld said.',
    facts: { 'Norman Threlkeld': ' |  | ' },
  },
  {
    name: 'a former home is none',
    text: 'A former Toledo, Ohio, man, Norman Threlkeld, was sentenced.',
    facts: { 'Norman Threlkeld': ' |  | ' },
  },
  {
    name: 'street before the city',
    text: 'Norman Threlkeld, 27, of the 400 block of Wister Street, Philadelphia, was arraigned.',
    facts: { 'Norman Threlkeld': '27 | Philadelphia, PA | ' },
  },
  {
    name: 'quarter before the city',
    text: 'Norman Threlkeld, 27, of Prospect-Lefferts Gardens, Brooklyn, fled. Marisol Venn, 29, of Crown Heights, Brooklyn, stayed.',
    facts: { 'Norman Threlkeld': '27 | Brooklyn, NY | ', 'Marisol Venn': '29 | Brooklyn, NY | ' },
  },
  {
    name: 'several share one home',
    text: 'Norman Threlkeld, 34, and Marisol Venn, 29, both residents of Toledo, Ohio, were arrested.',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ', 'Marisol Venn': '29 | Toledo, OH | ' },
  },
  {
    name: 'behind other names',
    text: 'Norman Threlkeld, a/k/a “Flaco,” 33, of Toledo, Ohio, is charged.',
    facts: { 'Norman Threlkeld': '33 | Toledo, OH | ' },
  },
  {
    name: 'the headline tells it',
    text: 'Toledo Man Sentenced for Selling Stolen Guns\n\nTOLEDO, Ohio – A Toledo man who sold guns was sentenced.\n\nNorman Threlkeld, age 27, received 90 months in prison.',
    facts: { 'Norman Threlkeld': '27 | Toledo, OH | ' },
  },
  {
    name: 'the headline tells of a victim',
    text: 'A grand jury charged the death of a Toledo, Ohio, man.\n\nNorman Threlkeld, 27, was indicted.',
    facts: { 'Norman Threlkeld': '27 |  | ' },
  },
  {
    name: 'where an office is held is no home',
    text: 'Mayor Marisol Venn of Toledo, Ohio, spoke.',
    facts: { 'Marisol Venn': ' |  | Mayor @ Toledo' },
  },
  {
    name: 'an office of a body is no home',
    text: 'Assistant Director Marisol Venn of the Toledo Field Office spoke in Toledo, Ohio.',
    facts: { 'Marisol Venn': ' |  | Assistant Director @ Toledo Field Office' },
  },
];

const lists: readonly Case[] = [
  {
    name: 'surname first',
    text: 'WARSAME, Abdirahman Yusuf, 34, Toledo, Ohio. Warsame was held.',
    facts: { 'Abdirahman Yusuf Warsame': '34 | Toledo, OH | ' },
  },
  {
    name: 'ages in brackets',
    text: 'Norman Threlkeld (39) and Marisol Venn (34), both of Toledo, Ohio, are charged.',
    facts: { 'Norman Threlkeld': '39 | Toledo, OH | ', 'Marisol Venn': '34 | Toledo, OH | ' },
  },
  {
    name: 'by the nickname',
    text: 'Alton “Bo” Threlkeld was charged. Bo Threlkeld, 44, was convicted.',
    facts: { 'Alton “Bo” Threlkeld': '44 |  | ' },
  },
];

const families: readonly Case[] = [
  {
    name: 'a couple lives together',
    text: 'Norman Threlkeld, 52, and his wife, Carol Threlkeld, 50, of Toledo, Ohio, owned it.',
    facts: { 'Norman Threlkeld': '52 | Toledo, OH | ', 'Carol Threlkeld': '50 | Toledo, OH | ' },
  },
  {
    name: 'strangers do not',
    text: 'Norman Threlkeld, 52, and Marisol Venn, 50, of Toledo, Ohio, owned it.',
    facts: { 'Norman Threlkeld': '52 |  | ', 'Marisol Venn': '50 | Toledo, OH | ' },
  },
  {
    name: 'citizen of one country, resident of another',
    text: 'Marisol Venn, 39, a Russian citizen residing in Toledo, Ohio, was charged.',
    facts: { 'Marisol Venn': '39 | Toledo, OH | ' },
  },
  {
    name: 'last known address',
    text: 'Marisol Venn, 67, whose last known address was in Toledo, Ohio, is wanted.',
    facts: { 'Marisol Venn': '67 | Toledo, OH | ' },
  },
  {
    name: 'an officer before a list of bodies',
    text: 'Mayor Venn, the Toledo Police Department and the FBI spoke. Chief Norman Threlkeld, Mesa Police Department, left.',
    facts: { Venn: ' |  | Mayor', 'Norman Threlkeld': ' |  | Chief @ Mesa Police Department' },
  },
];

const ages: readonly Case[] = [
  { name: 'in brackets', text: 'Norman Threlkeld (58) was charged.', facts: { 'Norman Threlkeld': '58 |  | ' } },
  {
    name: 'in apposition, with a calling and a home',
    text: 'Norman Threlkeld, a 34-year-old nurse from Toledo, Ohio, was charged.',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | nurse' },
  },
  {
    name: 'shared',
    text: 'Norman Threlkeld and Marisol Venn, both 34, fled.',
    facts: { 'Norman Threlkeld': '34 |  | ', 'Marisol Venn': '34 |  | ' },
  },
  {
    name: 'before the name',
    text: 'A 34-year-old man, Norman Threlkeld, was shot.',
    facts: { 'Norman Threlkeld': '34 |  | ' },
  },
  {
    name: 'of a victim',
    text: 'He hit a 15-year-old girl, Norman Threlkeld said.',
    facts: { 'Norman Threlkeld': ' |  | ' },
  },
  {
    name: 'a sentence is none',
    text: 'Norman Threlkeld, 34 months behind the rest, fled.',
    facts: { 'Norman Threlkeld': ' |  | ' },
  },
];

const roles: readonly Case[] = [
  {
    name: 'possessive before the name',
    text: 'The county’s health officer, Dr. Marisol Venn, said tests came back negative.',
    facts: { 'Marisol Venn': ' |  | health officer' },
  },
  {
    name: 'possessive before the name, closed by a comma',
    text: 'Tests, said the county’s health officer, Dr. Marisol Venn, came back negative.',
    facts: { 'Marisol Venn': ' |  | health officer' },
  },
  {
    name: 'a list of names with their posts',
    text: 'They met Marisol Venn, the mayor, Norman Threlkeld, a clerk, and others.',
    facts: { 'Marisol Venn': ' |  | mayor', 'Norman Threlkeld': ' |  | clerk' },
  },
  {
    name: 'firm before the title',
    text: 'Acme Robotics Inc. chief executive Marisol Venn resigned. Brightwater Energy CEO Norman Threlkeld stayed.',
    facts: {
      'Marisol Venn': ' |  | chief executive @ Acme Robotics Inc.',
      'Norman Threlkeld': ' |  | CEO @ Brightwater Energy',
    },
  },
  {
    name: 'field in lower case, body behind a comma',
    text: 'Marisol Venn, director of operations, U.S. Africa Command, spoke.',
    facts: { 'Marisol Venn': ' |  | director of operations @ United States Africa Command' },
  },
  {
    name: 'work in a clause',
    text: 'Marisol Venn worked as a bookkeeper at Laketown Dental Group.',
    facts: { 'Marisol Venn': ' |  | bookkeeper @ Laketown Dental Group' },
  },
  {
    name: 'then',
    text: 'Marisol Venn, then the chief financial officer of Tollgate Foods, falsified invoices.',
    facts: { 'Marisol Venn': ' |  | chief financial officer @ Tollgate Foods' },
  },
  {
    name: 'former, before the body',
    text: 'Marisol Venn, a former SEC attorney, was charged.',
    facts: { 'Marisol Venn': ' |  | former attorney @ United States Securities and Exchange Commission' },
  },
  {
    name: 'a longer name is no title',
    text: 'Marisol Venn, Criminal Justice Center, spoke.',
    facts: { 'Marisol Venn': ' |  | ' },
  },
  {
    name: 'one body for all who share the title',
    text: 'Trial Attorneys Marisol Venn and Norman Threlkeld of the Fraud Section prosecute.',
    facts: {
      'Marisol Venn': ' |  | Trial Attorney @ Fraud Section',
      'Norman Threlkeld': ' |  | Trial Attorney @ Fraud Section',
    },
  },
  {
    name: 'subject behind its verb',
    text: 'The staff attorney on this matter was Marisol Venn.',
    facts: { 'Marisol Venn': ' |  | staff attorney' },
  },
  {
    name: 'post before an honorific',
    text: 'State Epidemiologist Dr. Marisol Venn urged residents to cook poultry.',
    facts: { 'Marisol Venn': ' |  | State Epidemiologist' },
  },
  {
    name: 'calling that no list holds',
    text: 'Marisol Venn, a glaciologist with the U.S. Geological Survey, spoke.',
    facts: { 'Marisol Venn': ' |  | glaciologist @ United States Geological Survey' },
  },
  {
    name: 'month is no employer',
    text: 'Marisol Venn, who joined as General Counsel in May 2015, spoke.',
    facts: { 'Marisol Venn': ' |  | General Counsel' },
  },
  {
    name: 'possessive calling',
    text: 'Marisol Venn, 41, a teacher’s aide at Oak Park High School, was indicted.',
    facts: { 'Marisol Venn': '41 |  | teacher’s aide @ Oak Park High School' },
  },
  {
    name: 'field of the post before the name',
    text: 'Assistant Attorney General for National Security Marisol Venn and Minister for the Middle East Norman Threlkeld met.',
    facts: {
      'Marisol Venn': ' |  | Assistant Attorney General for National Security',
      'Norman Threlkeld': ' |  | Minister for the Middle East',
    },
  },
  {
    name: 'in charge of a body',
    text: 'Marisol Venn, Acting Assistant Attorney General in charge of the Antitrust Division, spoke.',
    facts: { 'Marisol Venn': ' |  | Acting Assistant Attorney General @ Antitrust Division' },
  },
  {
    name: 'a place is no firm',
    text: 'Norman Threlkeld, the former owner and operator of an Indiana flight management company, fled.',
    facts: { 'Norman Threlkeld': ' |  | former owner and operator' },
  },
  {
    name: 'a body that ends the headline',
    text: 'Agents Raid the Antitrust Division\n\nAttorney General Marisol Venn spoke.',
    facts: { 'Marisol Venn': ' |  | Attorney General' },
  },
  { name: 'seat', text: 'Marisol Venn MP resigned.', facts: { 'Marisol Venn': ' |  | MP' } },
];

test.for([...homes, ...families, ...lists, ...ages, ...roles])('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
