import { expect, test } from 'vitest';
import { type FactsCase, factsIn } from '../../../test/support/facts.ts';

const fields: readonly FactsCase[] = [
  {
    name: 'labels below the name',
    text: 'Name: Norman Threlkeld\nAge: 34\nResidence: Toledo, Ohio\nCharges: Theft in Dayton, Ohio',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ' },
  },
  {
    name: 'a label that ends in the kind of home',
    text: 'Defendant: Norman Threlkeld\nDOB: 1/2/1980\nCity of Residence: Toledo, Ohio\nCharge: Theft',
    facts: { 'Norman Threlkeld': ' | Toledo, OH | ' },
  },
  {
    name: 'an age with its label and a bare town',
    text: 'NORMAN THRELKELD\nAge: 34\nToledo, Ohio\n\nJANE COOPER\nAge: 28\nDayton, Ohio',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ', 'Jane Cooper': '28 | Dayton, OH | ' },
  },
  {
    name: 'age and town in the line below',
    text: 'Norman Threlkeld\n34, Toledo, Ohio\n\nAda Ostrakov\n28 – Dayton, Ohio',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ', 'Ada Ostrakov': '28 | Dayton, OH | ' },
  },
  {
    name: 'the address of a contact',
    text: 'Contact:\nAda Ostrakov\nToledo, Ohio\n(419) 555-0100',
    facts: { 'Ada Ostrakov': ' |  | ' },
  },
  {
    name: 'a number that counts',
    text: 'Ada Ostrakov\n12 victims were found in Toledo, Ohio.',
    facts: { 'Ada Ostrakov': ' |  | ' },
  },
];

const bare: readonly FactsCase[] = [
  {
    name: 'town before the age',
    text: 'Norman Threlkeld, Toledo, Ohio, 34\nAda Ostrakov, Dayton, Ohio, age 28',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ', 'Ada Ostrakov': '28 | Dayton, OH | ' },
  },
  {
    name: 'town in brackets',
    text: 'Norman Threlkeld (Toledo, Ohio) and Ada Ostrakov (Dayton, Ohio), 28, were charged.',
    facts: { 'Norman Threlkeld': ' | Toledo, OH | ', 'Ada Ostrakov': '28 | Dayton, OH | ' },
  },
  {
    name: 'town before the verb',
    text: 'Norman Threlkeld, Toledo, Ohio, pleaded guilty.',
    facts: { 'Norman Threlkeld': ' | Toledo, OH | ' },
  },
  {
    name: 'the seat of a judge',
    text: 'Judge Ada Ostrakov, Toledo, Ohio, was there.',
    facts: { 'Ada Ostrakov': ' |  | Judge' },
  },
  {
    name: 'town of another clause',
    text: 'According to Norman Threlkeld, Toledo police came late.',
    facts: { 'Norman Threlkeld': ' |  | ' },
  },
];

const once: readonly FactsCase[] = [
  {
    name: 'formerly of, where nothing else is told',
    text: 'Norman Threlkeld, 34, formerly of Toledo, Ohio, was sentenced.',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ' },
  },
  {
    name: 'formerly of, and where from there',
    text: 'Norman Threlkeld, 34, formerly of Toledo, Ohio, was sentenced. Threlkeld, of Dayton, Ohio, fled.',
    facts: { 'Norman Threlkeld': '34 | Dayton, OH | ' },
  },
  {
    name: 'who was living',
    text: 'Ada Ostrakov, 28, who was living in Dayton, Ohio, was charged. Norman Threlkeld, who is from Toledo, Ohio, fled.',
    facts: { 'Ada Ostrakov': '28 | Dayton, OH | ', 'Norman Threlkeld': ' | Toledo, OH | ' },
  },
  {
    name: 'originally from a country',
    text: 'Ada Ostrakov, 28, originally from Peru and now residing in Dayton, Ohio, was charged.',
    facts: { 'Ada Ostrakov': '28 | Dayton, OH | ' },
  },
  {
    name: 'the city of',
    text: 'Norman Threlkeld, who resides in the City of Toledo, Ohio, and Ada Ostrakov, 28, of rural Dayton, Ohio, were charged.',
    facts: { 'Norman Threlkeld': ' | Toledo, OH | ', 'Ada Ostrakov': '28 | Dayton, OH | ' },
  },
];

const pairs: readonly FactsCase[] = [
  {
    name: 'two without ages',
    text: 'Norman Threlkeld and Ada Ostrakov of Toledo, Ohio, were charged.',
    facts: { 'Norman Threlkeld': ' | Toledo, OH | ', 'Ada Ostrakov': ' | Toledo, OH | ' },
  },
  {
    name: 'respectively',
    text: 'Norman Threlkeld and Ada Ostrakov, 34 and 28, respectively, both of Toledo, Ohio, were charged.',
    facts: { 'Norman Threlkeld': '34 | Toledo, OH | ', 'Ada Ostrakov': '28 | Toledo, OH | ' },
  },
  {
    name: 'a surname that is a town, before an age in brackets',
    text: 'These were charged:\nNorman Miller (34), Toledo, Ohio\nAda Cooper (28), Dayton, Ohio',
    facts: { 'Norman Miller': '34 | Toledo, OH | ', 'Ada Cooper': '28 | Dayton, OH | ' },
  },
  {
    name: 'a date of birth in brackets',
    text: 'Norman Threlkeld (3/4/1980) was charged.',
    facts: { 'Norman Threlkeld': ' |  | ' },
  },
];

test.for([...fields, ...bare, ...once, ...pairs])('home and age: $name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
