import { expect, test } from 'vitest';
import { type FactsCase as Case, factsIn } from '../../../test/support/facts.ts';

const fields: readonly Case[] = [
  {
    name: 'a field in capitals behind a comma, and the firm behind it',
    text: '“It is good,” said Marisol Venn, Senior Vice President, Corporate Finance at Acme Robotics Inc.',
    facts: { 'Marisol Venn': ' |  | Senior Vice President, Corporate Finance @ Acme Robotics Inc.' },
  },
  {
    name: 'a body behind a comma is no field',
    text: 'Marisol Venn, Chief, Criminal Division, agreed. Norman Threlkeld, Director, Public Records Office, did not.',
    facts: {
      'Marisol Venn': ' |  | Chief @ Criminal Division',
      'Norman Threlkeld': ' |  | Director @ Public Records Office',
    },
  },
  {
    name: 'a field on the line of the post',
    text: 'Marisol Venn\nDirector, Media Relations\nmarisol.venn@example.gov',
    facts: { 'Marisol Venn': ' |  | Director, Media Relations' },
  },
  {
    name: 'fields of learning and medicine',
    text: 'Dr. Marisol Venn, a senior lecturer in criminology at the University of Oregon, met Norman Threlkeld, a lecturer in the evening school.',
    facts: {
      'Marisol Venn': ' |  | senior lecturer in criminology @ University of Oregon',
      'Norman Threlkeld': ' |  | lecturer',
    },
  },
  {
    name: 'a president for something, a spokesperson for somebody',
    text: 'Marisol Venn, Vice President for Research, agreed. Norman Threlkeld, Spokesperson for Threlkeld Farms, did not.',
    facts: {
      'Marisol Venn': ' |  | Vice President for Research',
      'Norman Threlkeld': ' |  | Spokesperson @ Threlkeld Farms',
    },
  },
  {
    name: 'a place inside the field',
    text: 'Marisol Venn, Head of UK Policy at Acme Robotics Inc., agreed. Norman Threlkeld, Governor of Ohio, did not.',
    facts: {
      'Marisol Venn': ' |  | Head of UK Policy @ Acme Robotics Inc.',
      'Norman Threlkeld': ' |  | Governor @ Ohio',
    },
  },
  {
    name: 'a listed field with commas',
    text: 'Assistant Minister for Customs, Community Safety and Multicultural Affairs Norman Threlkeld said that they would come.',
    facts: { 'Norman Threlkeld': ' |  | Assistant Minister for Customs, Community Safety and Multicultural Affairs' },
  },
];

const joined: readonly Case[] = [
  {
    name: 'two posts before a name, one of them with its field',
    text: 'Under-Secretary-General for Humanitarian Affairs and Emergency Relief Coordinator Marisol Venn said that they would come.',
    facts: {
      'Marisol Venn': ' |  | Emergency Relief Coordinator; Under-Secretary-General for Humanitarian Affairs',
    },
  },
  {
    name: 'the second with its field',
    text: 'It was long, President and Minister of Defence Marisol Venn said on the way to the talks.',
    facts: { 'Marisol Venn': ' |  | Minister of Defence; President' },
  },
  {
    name: 'two persons',
    text: 'The Prime Minister and President Venn met. Jane Roe, Minister for Health and Minister John Poe came.',
    facts: { Venn: ' |  | President', 'Jane Roe': ' |  | ', 'John Poe': ' |  | Minister' },
  },
];

const before: readonly Case[] = [
  {
    name: 'a councillor, an advocate, by what stands right before the name',
    text: 'Mayor Cr Marisol Venn agreed. Coun. Norman Threlkeld did not. State prosecutor Advocate Ada Ostrakov came.',
    facts: {
      'Marisol Venn': ' |  | Mayor; Cr',
      'Norman Threlkeld': ' |  | Coun.',
      'Ada Ostrakov': ' |  | State prosecutor; Advocate',
    },
  },
  {
    name: 'a body with its short form and where it is, a rank before the name',
    text: 'The provincial head of the Drug Enforcement Administration (DEA) in Ohio, Major General Marisol Venn, agreed. The head of it (all), Jane Roe, did not.',
    facts: {
      'Marisol Venn': ' |  | Major General; provincial head @ Drug Enforcement Administration',
      'Jane Roe': ' |  | ',
    },
  },
  {
    name: 'a field right behind its post',
    text: 'It was long, and Director Regional Services Marisol Venn said that they would come. Director Jane Roe left.',
    facts: { 'Marisol Venn': ' |  | Director Regional Services', 'Jane Roe': ' |  | Director' },
  },
  {
    name: 'two words of a field in lower case',
    text: 'Marisol Venn, land and water team leader at Acme Robotics Inc., agreed. Jane Roe, beaten and robbed, was found by a nurse.',
    facts: { 'Marisol Venn': ' |  | land and water team leader @ Acme Robotics Inc.', 'Jane Roe': ' |  | ' },
  },
  {
    name: 'who was in which vehicle',
    text: 'The driver of the RAV4, Marisol Venn, 71, and his passenger, Norman Threlkeld, lived. A 2016 pickup driven by 29-year-old Jane Roe fled. The owner of a car, Jane Poe, came.',
    facts: {
      'Marisol Venn': '71 |  | driver',
      'Norman Threlkeld': ' |  | passenger',
      'Jane Roe': '29 |  | ',
      'Jane Poe': ' |  | owner',
    },
  },
];

const words: readonly Case[] = [
  {
    name: 'two words of a field in capitals',
    text: 'It was long, Parks and Recreation Director Marisol Venn said. The Governor and Health Director Jane Roe met.',
    facts: { 'Marisol Venn': ' |  | Parks and Recreation Director', 'Jane Roe': ' |  | Health Director' },
  },
  {
    name: 'a unit in brackets, a short form',
    text: 'Assistant Commissioner (Crime and Security) Marisol Venn left. District Attorney (QCDA) Jane Roe came.',
    facts: {
      'Marisol Venn': ' |  | Assistant Commissioner (Crime and Security)',
      'Jane Roe': ' |  | District Attorney',
    },
  },
  {
    name: 'ordinary words that are towns as well, letters that name a field',
    text: 'Council leader Marisol Venn left. Norman Threlkeld, HR director, and Jane Roe, IT manager, came. Toledo nurse Jane Poe stayed.',
    facts: {
      'Marisol Venn': ' |  | Council leader',
      'Norman Threlkeld': ' |  | HR director',
      'Jane Roe': ' |  | IT manager',
      'Jane Poe': ' |  | nurse',
    },
  },
  {
    name: 'behind a possessive, all in lower case',
    text: 'Environment America’s public lands campaign director Marisol Venn spoke, as did the next Fire Chief, Jane Roe.',
    facts: { 'Marisol Venn': ' |  | public lands campaign director', 'Jane Roe': ' |  | Fire Chief' },
  },
];

const told: readonly Case[] = [
  {
    name: 'a role told before the name, below the line of the writer',
    text: 'Former clerk gets 15 years for fraud\n\nThe sheriff says Ada Quill paid a firm for roads that were never mended\n\nMay 3, 2021\nBy Norman Threlkeld\n\nA former chief financial officer of the county has been sentenced to 15 years for fraud.\n\nAda Marie Quill, 53, was sentenced on Tuesday, and she will appeal.',
    facts: { 'Ada Marie Quill': '53 |  | former chief financial officer', 'Norman Threlkeld': ' |  | ' },
  },
];

const days: readonly Case[] = [
  {
    name: 'days and telephone numbers are no ages',
    text: 'Marisol Venn, 15 May 1957; Norman Threlkeld (6 October 1895 – 8 September 1960); Ada Ostrakov, (02) 5555 0100; Jane Roe, 34.',
    facts: {
      'Marisol Venn': ' |  | ',
      'Norman Threlkeld': ' |  | ',
      'Ada Ostrakov': ' |  | ',
      'Jane Roe': '34 |  | ',
    },
  },
];

test.for([...fields, ...joined, ...before, ...words, ...told, ...days])('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
