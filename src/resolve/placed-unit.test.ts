import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';
import { isOfOwnCounty, withoutOffice } from './placed-unit.ts';

const POLK = "Polk County District Attorney's Office";

test.for([
  { unit: 'Polk County Regional Cold Case Unit', office: POLK, own: true },
  { unit: 'Lake County Gang Unit', office: POLK, own: true },
  { unit: 'Polk County Gang Unit', office: POLK, own: false },
  { unit: 'Gang Unit', office: POLK, own: false },
  { unit: 'Regional Gang Unit', office: POLK, own: false },
])('goes by its own name: $unit', ({ unit, office, own }) => {
  expect(isOfOwnCounty(unit, office)).toBe(own);
});

test.for([
  { unit: "District Attorney's Office Bureau of Investigation", rest: 'Bureau of Investigation' },
  { unit: 'Polk County Cold Case Team', rest: 'Cold Case Team' },
  { unit: 'Polk DA Cold Case Team', rest: 'Cold Case Team' },
  { unit: 'DA Lifer Unit', rest: 'Lifer Unit' },
  { unit: "Polk County District Attorney's Gang Unit", rest: "Polk County District Attorney's Gang Unit" },
  { unit: 'Lake DA Cold Case Team', rest: 'Lake DA Cold Case Team' },
  { unit: 'Office of Investigations', rest: 'Office of Investigations' },
])('without its office: $unit', ({ unit, rest }) => {
  expect(withoutOffice(unit, POLK)).toBe(rest);
});

test.for([
  {
    name: 'the office in the unit’s name',
    text: 'The Polk County District Attorney’s Office thanked the DA’s Office Bureau of Investigation.',
    body: "Polk County District Attorney's Office Bureau of Investigation",
  },
  {
    name: 'of the DA’s Office',
    text: 'The Polk County District Attorney’s Office thanked the Special Operations Division of the DA’s Office.',
    body: "Polk County District Attorney's Office Special Operations Division",
  },
  {
    name: 'a county’s team, by its letters',
    text: 'Polk County District Attorney Ada Quill thanked Polk County’s Regional Gang Enforcement Team (RGET). RGET met.',
    body: 'Polk County Regional Gang Enforcement Team',
    mentions: 3,
  },
  {
    name: 'where somebody served before',
    text: 'The Polk County District Attorney’s Office thanked Ada Quill, who was with the Toledo Police Department where she was in the Traffic Enforcement Team.',
    body: 'Toledo Police Department Traffic Enforcement Team',
  },
  {
    name: 'what only police have',
    text: 'The Polk County District Attorney’s Office said he told the Toledo Police Department, and the Internal Affairs Division learned of it.',
    body: 'Toledo Police Department Internal Affairs Division',
  },
  {
    name: 'a prosecutor’s unit behind police',
    text: 'The Polk County District Attorney’s Office thanked the Toledo Police Department and its own Family Protection Unit.',
    body: "Polk County District Attorney's Office Family Protection Unit",
  },
  {
    name: 'a numbered bureau',
    text: 'The Polk County District Attorney’s Office has a Trial Bureau III and more.',
    body: "Polk County District Attorney's Office Trial Bureau III",
  },
  {
    name: 'police and their unit in one name',
    text: 'The Polk County District Attorney’s Office met with the San Diego Police Department Gang Unit.',
    body: 'San Diego Police Department Gang Unit',
  },
])('whose unit: $name', ({ text, body, mentions = 1 }) => {
  const found = recordOf(text).agencies.find(({ name }) => name === body);
  expect(found?.mentions.length).toBe(mentions);
});
