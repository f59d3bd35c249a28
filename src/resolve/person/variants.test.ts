import { expect, test } from 'vitest';
import { recordOf } from '../../../test/support/marks.ts';
import { differsByOneLetter } from './variants.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  /** Each person with the other names. */
  readonly people: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'the first of two surnames',
    text: 'Mario Threlkeld was the director. Dr. Mario Roberto Threlkeld Quist, 46, took bribes. Threlkeld and his brother, Carlos Alberto Threlkeld Quist, bought houses.',
    people: ['Mario Roberto Threlkeld Quist: Mario Threlkeld, Threlkeld', 'Carlos Alberto Threlkeld Quist: '],
  },
  {
    name: 'one letter of a surname',
    text: 'Katherine Fernandez Venn spoke. State Attorney Katherine Fernanez Venn agreed. Katherine Fernandez Venn left.',
    people: ['Katherine Fernandez Venn: Katherine Fernanez Venn'],
  },
  {
    name: 'a first name of another letter is another person',
    text: 'Daniel Okonkwell, 34, and Daniela Okonkwell, 31, were charged.',
    people: ['Daniel Okonkwell: ', 'Daniela Okonkwell: '],
  },
  {
    name: 'the one of two with that title',
    text: 'Stacy Okonkwell, the former sheriff, pleaded guilty. His son, Austin Okonkwell, did too. Sheriff Okonkwell met them.',
    people: ['Stacy Okonkwell: Okonkwell', 'Austin Okonkwell: '],
  },
  {
    name: 'a surname that is an ordinary word behind a title',
    text: 'Assistant Attorney General Tony West spoke. Assistant Attorney General West and Ada Quist thanked them.',
    people: ['Tony West: West', 'Ada Quist: '],
  },
];

test.each(cases)('$name', ({ text, people }) => {
  expect(recordOf(text).people.map(({ name, aliases }) => `${name}: ${(aliases ?? []).join(', ')}`)).toEqual(people);
});

test.each([
  ['kerin', 'kern', true],
  ['fernandez', 'fernanez', true],
  ['holthaus', 'holtaus', true],
  ['abdulqader', 'abdulqater', true],
  ['willett', 'willet', true],
  ['salizar', 'slaizar', true],
  ['felix', 'felix', false],
  ['martin', 'marten', true],
  ['martin', 'bartin', false],
  ['kendel', 'kendall', false],
])('%s and %s', (a, b, expected) => {
  expect(differsByOneLetter(a, b)).toBe(expected);
});
