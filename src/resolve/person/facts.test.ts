import { expect, test } from 'vitest';
import { type FactsCase as Case, factsIn } from '../../../test/support/facts.ts';

const homes: readonly Case[] = [
  {
    name: 'sex and age in brackets before the home, as registers print them',
    text: 'Lake County, Ohio\n\nNorman Threlkeld (M/27) Mentor -- theft. Marisol Venn (W/F, 29) Painesville -- forgery.',
    facts: { 'Norman Threlkeld': '27 | Mentor, OH | ', 'Marisol Venn': '29 | Painesville, OH | ' },
  },
  {
    name: 'the home of somebody of that age, described before the name',
    text: 'A jury convicted a man today in the death of a 34-year-old mother of four from Toledo, Ohio.\n\nThe victim, Marisol Venn, 34, was found by staff. Norman Threlkeld, 41, fled.',
    facts: { 'Marisol Venn': '34 | Toledo, OH | ', 'Norman Threlkeld': '41 |  | ' },
  },
  {
    name: 'two of one age: nobody knows whose home it is',
    text: 'A jury heard of the death of a 34-year-old woman from Toledo, Ohio.\n\nIn court were Marisol Venn, 34, and Norman Threlkeld, 34.',
    facts: { 'Marisol Venn': '34 |  | ', 'Norman Threlkeld': '34 |  | ' },
  },
  {
    name: 'a man and a woman of one town; a calling from a town',
    text: 'A Toledo, Ohio, man and woman have been sentenced.\n\nNorman Threlkeld, 30, was sentenced yesterday. Marisol Threlkeld, 29, pleaded guilty. A local physician from Dayton, Ohio, Ada Quist, spoke.',
    facts: {
      'Norman Threlkeld': '30 | Toledo, OH | ',
      'Marisol Threlkeld': '29 | Toledo, OH | ',
      'Ada Quist': ' | Dayton, OH | ',
    },
  },
  {
    name: 'as many ages as names',
    text: 'Norman and Marisol Threlkeld, 66 and 64, of Toledo, Ohio, sold feathers.',
    facts: { 'Norman Threlkeld': '66 | Toledo, OH | ', 'Marisol Threlkeld': '64 | Toledo, OH | ' },
  },
  {
    name: 'a calling that no list has; no work; a mother; a street behind the age',
    text: 'Norman Threlkeld, 30, a boda boda rider from Toledo, Ohio, fled. Ada Quist, 31, unemployed, of Dayton, Ohio, fled. Toledo, Ohio, mother-of-two Marisol Venn, 32, fled. Cody Roe, 33, 100 block of Elm Street, Dayton, fled.',
    facts: {
      'Norman Threlkeld': '30 | Toledo, OH | ',
      'Ada Quist': '31 | Dayton, OH | ',
      'Marisol Venn': '32 | Toledo, OH | ',
      'Cody Roe': '33 | Dayton, OH | ',
    },
  },
  {
    name: 'an address that names its town is not in the town of the release',
    text: 'LONDON — Norman Threlkeld, 30, of 12 Elm Drive, Leeds, fled. Ada Quist, 31, of 12 Elm Drive, fled.',
    facts: { 'Norman Threlkeld': '30 | Leeds, null | ', 'Ada Quist': '31 | London, null | ' },
  },
  {
    name: 'a former home gives way to the present one',
    text: 'Norman Threlkeld, 43, formerly of Dayton, now of Toledo, Ohio, kept the books.',
    facts: { 'Norman Threlkeld': '43 | Toledo, OH | ' },
  },
  {
    name: 'a citizenship before the home',
    text: 'Norman Threlkeld, 34, a citizen of Mexico living in Toledo, Ohio, drove the van.',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ' },
  },
  {
    name: 'an age that nobody gives',
    text: 'Aboard was Norman Threlkeld, age unknown, of Toledo, Ohio.',
    facts: { 'Norman Threlkeld': ' | Toledo, OH | ' },
  },
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
    name: 'quarter of the city that the release is from',
    text: 'Cleveland Division of Police\n\nTwo Charged\n\nCLEVELAND, Ohio – Norman Threlkeld, 27, of the Old Venn neighborhood, fled. Marisol Venn, 29, of Wister Street, stayed.',
    facts: { 'Norman Threlkeld': '27 | Cleveland, OH | ', 'Marisol Venn': '29 | Cleveland, OH | ' },
  },
  {
    name: 'day of birth behind the age',
    text: 'Norman Threlkeld, 26 (04.03.98), of Bromley Road, Toledo, Ohio, fled.',
    facts: { 'Norman Threlkeld': '26 | Toledo, OH | ' },
  },
  {
    name: 'former and present home',
    text: 'Norman Threlkeld, age 52, formerly of Toledo, now of Pittsburgh, Pennsylvania, fled. Ohio paid.',
    facts: { 'Norman Threlkeld': '52 | Pittsburgh, PA | ' },
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
    name: 'told with aged, just, died aged, in a clause that goes on',
    text: 'Norman Threlkeld, aged 34 years, fled. Marisol Venn died at the age of 41. Ada Quist, who is 29 and lives in Toledo, Ohio, left. Cody Quist, just 19, fled.',
    facts: {
      'Norman Threlkeld': '34 |  | ',
      'Marisol Venn': '41 |  | ',
      'Ada Quist': '29 | Toledo, OH | ',
      'Cody Quist': '19 |  | ',
    },
  },
  {
    name: 'of somebody described and identified behind a comma',
    text: 'A 34-year-old man from Toledo, Ohio, identified by police as Norman Threlkeld, was shot. A Dayton, Ohio, man, 41-year-old Cody Quist, fled.',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ', 'Cody Quist': '41 | Dayton, OH | ' },
  },
  {
    name: 'in months',
    text: 'Marisol Venn, 11 months old, of Toledo, Ohio, died.',
    facts: { 'Marisol Venn': ' |  | ' },
  },
  {
    name: 'a sentence is none',
    text: 'Norman Threlkeld, 34 months behind the rest, fled.',
    facts: { 'Norman Threlkeld': ' |  | ' },
  },
];

test.for([...homes, ...families, ...lists, ...ages])('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
