import { expect, test } from 'vitest';
import { type FactsCase as Case, factsIn } from '../../../test/support/facts.ts';

const callings: readonly Case[] = [
  {
    name: 'a calling behind an article and a town, the name behind a comma',
    text: 'A Toledo dentist, Marisol Venn, pleaded guilty.',
    facts: { 'Marisol Venn': ' |  | dentist' },
  },
  {
    name: 'a calling of two words behind a town',
    text: 'Toledo truck driver Marisol Venn, 52, was arrested.',
    facts: { 'Marisol Venn': '52 |  | truck driver' },
  },
  {
    name: 'former, before the town',
    text: 'Former Toledo financial adviser Marisol Venn has been sentenced.',
    facts: { 'Marisol Venn': ' |  | Former financial adviser' },
  },
  {
    name: 'a people’s name is neither a firm nor the calling',
    text: 'Swiss banker Marisol Venn and the Nigerian businessman Norman Threlkeld were charged.',
    facts: { 'Marisol Venn': ' |  | banker', 'Norman Threlkeld': ' |  | businessman' },
  },
  {
    name: 'the second of a list behind another honorific',
    text: 'The firm’s former owners, Marisol Venn and Dr. Norman Threlkeld, will pay $300,000.',
    facts: { 'Marisol Venn': ' |  | former owner', 'Norman Threlkeld': ' |  | former owner' },
  },
  {
    name: 'a district of nine words before a comma',
    text: 'U.S. Attorney for the Northern District of New York, Marisol Venn said the case matters.',
    facts: { 'Marisol Venn': ' |  | U.S. Attorney @ Northern District of New York' },
  },
  {
    name: 'what happened to workers is no post',
    text: 'The fire resulted in the deaths of construction workers, Marisol Venn and Norman Threlkeld.',
    facts: { 'Marisol Venn': ' |  | ', 'Norman Threlkeld': ' |  | ' },
  },
];

const ranks: readonly Case[] = [
  {
    name: 'a post and a rank that is abbreviated',
    text: 'Pentagon press secretary Rear Adm. Marisol Venn told reporters. Fire marshal Cpl. Norman Threlkeld agreed.',
    facts: {
      'Marisol Venn': ' |  | press secretary @ United States Department of Defense; Rear Adm.',
      'Norman Threlkeld': ' |  | Fire marshal; Cpl.',
    },
  },
  {
    name: 'a post and a detective’s rank',
    text: 'Senior Investigating Officer Detective Inspector Marisol Venn and Senior Investigating Officer DCI Norman Threlkeld spoke.',
    facts: {
      'Marisol Venn': ' |  | Senior Investigating Officer; Detective Inspector',
      'Norman Threlkeld': ' |  | Senior Investigating Officer; DCI',
    },
  },
  {
    name: 'one rank of two words',
    text: 'Homicide Detective Sgt. Marisol Venn testified. Chief Inspector Norman Threlkeld did not.',
    facts: { 'Marisol Venn': ' |  | Homicide Detective Sgt.', 'Norman Threlkeld': ' |  | Chief Inspector' },
  },
  {
    name: 'abbreviated ranks do not end sentences',
    text: 'It was led by Tpr. Marisol Venn, Inv. Norman Threlkeld and Cllr. Deborah Quillfeather.',
    facts: {
      'Marisol Venn': ' |  | Tpr.',
      'Norman Threlkeld': ' |  | Inv.',
      'Deborah Quillfeather': ' |  | Cllr.',
    },
  },
  {
    name: 'a senator with an honorific',
    text: 'Senator the Hon Marisol Venn, Minister for Foreign Affairs, spoke.',
    facts: { 'Marisol Venn': ' |  | Senator; Minister for Foreign Affairs' },
  },
];

const abroad: readonly Case[] = [
  {
    name: 'honorifics between title and name',
    text: 'Chief Minister Shri Marisol Venn met police chief Datuk Norman Threlkeld and the Rt Hon Lady Ada Ostrakov.',
    facts: {
      'Marisol Venn': ' |  | Chief Minister',
      'Norman Threlkeld': ' |  | police chief',
      'Ada Ostrakov': ' |  | ',
    },
  },
  {
    name: 'an honorific that is a given name',
    text: 'Assistant District Attorney Miss Gregory spoke. Officer Prince Venn left.',
    facts: { 'Miss Gregory': ' |  | Assistant District Attorney', 'Prince Venn': ' |  | Officer' },
  },
  {
    name: 'honorifics between comma and name',
    text: 'The Inspector General of Police, Alhaji Wendell Quist, and the Minister of Health, Hon. Dr. Ada Venn, met.',
    facts: { 'Wendell Quist': ' |  | Inspector General of Police', 'Ada Venn': ' |  | Minister of Health' },
  },
  {
    name: 'a rank behind the post of who holds it',
    text: 'National spokesperson Brigadier Ada Venn and Interior Minister Lieutenant General Norman Threlkeld spoke.',
    facts: {
      'Ada Venn': ' |  | National spokesperson; Brigadier',
      'Norman Threlkeld': ' |  | Interior Minister; Lieutenant General',
    },
  },
  {
    name: 'a rank between comma and name',
    text: 'The police spokesman, Sgt. Ada Venn, spoke. They met Norman Threlkeld, a lawyer, Sgt. Wendell Quist and others.',
    facts: {
      'Ada Venn': ' |  | Sgt.; police spokesman',
      'Norman Threlkeld': ' |  | lawyer',
      'Wendell Quist': ' |  | Sgt.',
    },
  },
  {
    name: 'ranks that are letters; an acting one',
    text: 'On Monday SP Ada Venn, ACP Norman Threlkeld and A/Sgt. Wendell Quist came.',
    facts: { 'Ada Venn': ' |  | SP', 'Norman Threlkeld': ' |  | ACP', 'Wendell Quist': ' |  | A/Sgt.' },
  },
  {
    name: 'an officer of the police of a city, and its chief',
    text: 'Dallas Police Sergeant Ada Venn and Dallas Police Chief Norman Threlkeld spoke.',
    facts: {
      'Ada Venn': ' |  | Sergeant @ Dallas Police Department',
      'Norman Threlkeld': ' |  | Dallas Police Chief @ Dallas Police Department',
    },
  },
  {
    name: 'who drives what; a licence',
    text: 'The semi driver, Ada Venn, and the driver of the second car, Norman Threlkeld, lost the driver’s license of Wendell Quist.',
    facts: { 'Ada Venn': ' |  | semi driver', 'Norman Threlkeld': ' |  | driver', 'Wendell Quist': ' |  | ' },
  },
  {
    name: 'at school',
    text: 'Ada Venn, a senior at Roosevelt High School, met Norman Threlkeld, a sophomore from Reno, Nevada. Wendell Quist, a senior in age, left.',
    facts: {
      'Ada Venn': ' |  | senior @ Roosevelt High School',
      'Norman Threlkeld': ' | Reno, NV | sophomore',
      'Wendell Quist': ' |  | ',
    },
  },
];

const praise: readonly Case[] = [
  {
    name: 'what somebody is praised as',
    text: 'Sheriff Marisol Venn is an outstanding leader. Deputy Norman Threlkeld is a tireless advocate.',
    facts: { 'Marisol Venn': ' |  | Sheriff', 'Norman Threlkeld': ' |  | Deputy' },
  },
  {
    name: 'where somebody works is no part of a calling',
    text: 'Dr. Marisol Venn, a local radiologist, will receive a share. Norman Threlkeld, a fifth former officer, was convicted.',
    facts: { 'Marisol Venn': ' |  | radiologist', 'Norman Threlkeld': ' |  | former officer' },
  },
];

test.for([...callings, ...ranks, ...abroad, ...praise])('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
