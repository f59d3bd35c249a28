import { expect, test } from 'vitest';
import { type FactsCase as Case, factsIn } from '../../../test/support/facts.ts';

const cases: readonly Case[] = [
  {
    name: 'a dateline glued to the title',
    text: 'TOLEDO Acting U.S. Attorney Marisol Venn announced the charges against Norman Threlkeld today.',
    facts: { 'Marisol Venn': ' |  | Acting U.S. Attorney', 'Norman Threlkeld': ' |  | ' },
  },
  {
    name: 'possessives without their mark',
    text: 'Marisol Venn, the companys former owner, and Norman Threlkeld, the banks vice president, pleaded guilty. They lied about the companys debts.',
    facts: { 'Marisol Venn': ' |  | former owner', 'Norman Threlkeld': ' |  | vice president' },
  },
  {
    name: 'a name with such a possessive',
    text: 'Zorblaxs chief financial officer, Marisol Venn, resigned. Marisol Venn was later sentenced.',
    facts: { 'Marisol Venn': ' |  | chief financial officer @ Zorblax' },
  },
  {
    name: 'a county is no possessive',
    text: 'Former Lowndes County Sheriffs Deputy Norman Threlkeld was sentenced in the countys court.',
    facts: { 'Norman Threlkeld': ' |  | Former Lowndes County Sheriffs Deputy' },
  },
  {
    name: 'where somebody works',
    text: 'The court enjoined Marisol Venn, a Las Vegas-based promoter, and Houston-area physician Norman Threlkeld.',
    facts: { 'Marisol Venn': ' | Las Vegas, NV | promoter', 'Norman Threlkeld': ' |  | physician' },
  },
  {
    name: 'a word that has grown on the one before',
    text: 'It was announced by the Fraud Sectionand Acting U.S. Attorney Marisol Venn of the District of Idaho.',
    facts: { 'Marisol Venn': ' |  | Acting U.S. Attorney @ District of Idaho' },
  },
  {
    name: 'telling one from others',
    text: 'Marisol Venn, another corrections officer, testified against Norman Threlkeld, the other owner.',
    facts: { 'Marisol Venn': ' |  | corrections officer', 'Norman Threlkeld': ' |  | owner' },
  },
  {
    name: 'somebody’s',
    text: 'Norman Threlkeld was sued. Marisol Venn, Threlkeld’s business partner, was not.',
    facts: { 'Norman Threlkeld': ' |  | ', 'Marisol Venn': ' |  | business partner' },
  },
  {
    name: 'the body behind the field',
    text: 'Marisol Venn, Assistant Director for Law Enforcement for the U.S. Fish and Wildlife Service, spoke.',
    facts: {
      'Marisol Venn': ' |  | Assistant Director for Law Enforcement @ United States Fish and Wildlife Service',
    },
  },
  {
    name: 'what a post is over belongs to its title',
    text: 'Marisol Venn, U.S. Secretary of Housing and Urban Development, met Norman Threlkeld, Secretary of HUD.',
    facts: {
      'Marisol Venn': ' |  | U.S. Secretary of Housing and Urban Development',
      'Norman Threlkeld': ' |  | Secretary @ United States Department of Housing and Urban Development',
    },
  },
  {
    name: 'with its owner in place of an article',
    text: 'Marisol Venn is Brightwater’s general counsel. Norman Threlkeld is senior of the two.',
    facts: { 'Marisol Venn': ' |  | general counsel @ Brightwater', 'Norman Threlkeld': ' |  | ' },
  },
  {
    name: 'posts that a hyphen or a slash joins',
    text: 'Brightway’s then-director of contracts, Norman Threlkeld, left. Marisol Venn, the owner/operator of the Quist Home, and its then general counsel, Ada Ostrakov, stayed.',
    facts: {
      'Norman Threlkeld': ' |  | then-director of contracts',
      'Marisol Venn': ' |  | owner/operator @ Quist Home',
      'Ada Ostrakov': ' |  | then general counsel @ Quist Home',
    },
  },
  {
    name: 'a list behind such posts',
    text: 'The owner/operators of the home, Marisol Venn and Norman Threlkeld, were charged.',
    facts: { 'Marisol Venn': ' |  | owner/operator', 'Norman Threlkeld': ' |  | owner/operator' },
  },
  {
    name: 'a home behind the second of two',
    text: 'Marisol Venn, 46, and Ada Ostrakov, 52, of Toledo, Ohio, were sentenced. Norman Threlkeld, 41, and Wendell Quist, 38, of Dayton, Ohio, who fled, are sought.',
    facts: {
      'Marisol Venn': '46 | Toledo, OH | ',
      'Ada Ostrakov': '52 | Toledo, OH | ',
      'Norman Threlkeld': '41 |  | ',
      'Wendell Quist': '38 | Dayton, OH | ',
    },
  },
];

test.each(cases)('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
