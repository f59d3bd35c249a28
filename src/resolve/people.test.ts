import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

test.for([
  {
    name: 'short forms join the full name',
    text: 'U.S. Attorney Marisol T. Venn spoke. Venn thanked the agents. “Thanks,” said Marisol Venn.',
    people: [{ name: 'Marisol T. Venn', aliases: ['Venn', 'Marisol Venn'], roles: ['U.S. Attorney'], age: null }],
  },
  {
    name: 'age behind the name',
    text: 'Deborah Quillfeather, 31, was charged.',
    people: [{ name: 'Deborah Quillfeather', aliases: [], roles: [], age: 31 }],
  },
  {
    name: 'a number with a decimal is no age',
    text: 'Deborah Quillfeather,1.5 and Norman Threlkeld, 2,1 were named.',
    people: [
      { name: 'Deborah Quillfeather', aliases: [], roles: [], age: null },
      { name: 'Norman Threlkeld', aliases: [], roles: [], age: null },
    ],
  },
  {
    name: 'age before the name',
    text: 'He shot 34-year-old Springfield Police Officer Deborah Quillfeather.',
    people: [{ name: 'Deborah Quillfeather', aliases: [], roles: ['Officer'], age: 34 }],
  },
  {
    name: 'alias is the same person',
    text: 'Agents arrested Deborah Quillfeather, aka Jane Alder, on Sunday.',
    people: [{ name: 'Deborah Quillfeather', aliases: ['Jane Alder'], roles: [], age: null }],
  },
  {
    name: 'nickname',
    text: 'David Threlkeld spoke. Dave Threlkeld left.',
    people: [{ name: 'David Threlkeld', aliases: ['Dave Threlkeld'], roles: [], age: null }],
  },
  {
    name: 'a bracket says whom the surname of a family means from there on',
    text: 'Norman Threlkeld (Threlkeld) was found guilty. His brother, Leif Threlkeld, helped Threlkeld. Leif Threlkeld wept. Threlkeld paid.',
    people: [
      { name: 'Norman Threlkeld', aliases: ['Threlkeld'], roles: [], age: null },
      { name: 'Leif Threlkeld', aliases: [], roles: [], age: null },
    ],
  },
  {
    name: 'a surname alone means whom the text is about; with a title, whom it spoke of last',
    text: 'Deborah Threlkeld, 58, paid her son, Norman Threlkeld. Threlkeld denied it. Her sister Ada Threlkeld wept. Ms. Threlkeld left.',
    people: [
      { name: 'Deborah Threlkeld', aliases: ['Threlkeld'], roles: [], age: 58 },
      { name: 'Norman Threlkeld', aliases: [], roles: [], age: null },
      { name: 'Ada Threlkeld', aliases: ['Threlkeld'], roles: [], age: null },
    ],
  },
  {
    name: 'two surnames of which the first is a first name too',
    text: 'Marisol T. Vera Threlkeld was charged. Vera Threlkeld was paid.',
    people: [{ name: 'Marisol T. Vera Threlkeld', aliases: ['Vera Threlkeld'], roles: [], age: null }],
  },
  {
    name: 'title in apposition',
    text: 'Norman Threlkeld, the former owner of the shop, was charged.',
    people: [{ name: 'Norman Threlkeld', aliases: [], roles: ['former owner'], age: null }],
  },
  {
    name: 'a number that counts is no age',
    text: 'Deborah Quillfeather was charged. Including Quillfeather, 44 people were charged.',
    people: [{ name: 'Deborah Quillfeather', aliases: ['Quillfeather'], roles: [], age: null }],
  },
  {
    name: 'body inside a title',
    text: 'The sentence was announced by U.S. Attorney for the District of Idaho Deborah Quillfeather.',
    people: [{ name: 'Deborah Quillfeather', aliases: [], roles: ['U.S. Attorney'], age: null }],
  },
  {
    name: 'title in a clause',
    text: 'Deborah Quillfeather, who then worked as a nurse, fled. “No,” said Chief of Detectives Norman Threlkeld.',
    people: [
      { name: 'Deborah Quillfeather', aliases: [], roles: ['nurse'], age: null },
      { name: 'Norman Threlkeld', aliases: [], roles: ['Chief of Detectives'], age: null },
    ],
  },
  {
    name: 'father and son',
    text: 'Norman Threlkeld Jr. and his father, Norman Threlkeld Sr., argued. Threlkeld Sr. left.',
    people: [
      { name: 'Norman Threlkeld Jr.', aliases: [], roles: [], age: null },
      { name: 'Norman Threlkeld Sr.', aliases: ['Threlkeld Sr.'], roles: [], age: null },
    ],
  },
  {
    name: 'particles',
    text: 'Pieter van der Threlkeld fled. Later van der Threlkeld came back. Omar al-Venn fled. Venn died.',
    people: [
      { name: 'Pieter van der Threlkeld', aliases: ['van der Threlkeld'], roles: [], age: null },
      { name: 'Omar al-Venn', aliases: ['Venn'], roles: [], age: null },
    ],
  },
  {
    name: 'double surname',
    text: 'Deborah O’Neill Venn spoke. The board thanked O’Neill Venn.',
    people: [{ name: 'Deborah O’Neill Venn', aliases: ['O’Neill Venn'], roles: [], age: null }],
  },
  {
    name: 'relatives stay apart',
    text: 'Gladys and Norman Threlkeld were charged.',
    people: [
      { name: 'Gladys Threlkeld', aliases: ['Gladys'], roles: [], age: null },
      { name: 'Norman Threlkeld', aliases: [], roles: [], age: null },
    ],
  },
])('$name', ({ text, people }) => {
  const found = recordOf(text).people.map(({ name, aliases, roles, age }) => ({
    name,
    aliases,
    roles: roles.map(({ title }) => title),
    age,
  }));
  expect(found).toEqual(people);
});

test('cities of residence', () => {
  const text =
    'Deborah Quillfeather and Norman Threlkeld, both of Toledo, Ohio, fled. Judge Marisol Venn in Cleveland sat.';
  expect(recordOf(text).people.map(({ name, residence }) => [name, residence?.name])).toEqual([
    ['Deborah Quillfeather', 'Toledo'],
    ['Norman Threlkeld', 'Toledo'],
    ['Marisol Venn', undefined],
  ]);
});
