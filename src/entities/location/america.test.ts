import { expect, test } from 'vitest';
import { foundAndMarked, mentionsIn, readMarks } from '../../../test/support/marks.ts';

test.for([
  { name: 'before an amount', marks: 'Quillton Corp. has agreed to pay the [[United States]] $5.275 million today.' },
  { name: 'before its money', marks: 'They paid US$5 million and U.S. $40,000 for it.' },
  {
    name: 'before its government',
    marks: 'It was held by the [[United States]] Government and the [[U.S.]] Government.',
  },
  { name: 'a body of it', marks: 'The United States Government Publishing Office printed it.' },
  {
    name: 'whose possessive lost its mark',
    marks: 'We honor our commitment to [[America]]s seniors and [[America]]s law enforcement.',
  },
  {
    name: 'two continents',
    marks: 'The bank works in the Americas and for the Americas region. Americas Market closed.',
  },
  { name: 'two countries joined by a hyphen', marks: 'They met at the [[UK]]-[[France]] Summit in June.' },
  {
    name: 'states that share their last word',
    marks: 'Offices in [[North]] and [[South Carolina]], [[North]] and [[South Korea]] closed.',
  },
  { name: 'no place but a direction', marks: 'They went North and South Street was closed.' },
])('$name', ({ marks }) => {
  const { found, marks: expected } = foundAndMarked('location', marks);
  expect(found.filter((text) => !text.endsWith('Street'))).toEqual(expected);
});

test('the first of two directions is a state or country of its own', () => {
  const { text } = readMarks(
    'Offices in North and South Dakota and in East and West Virginia and North and South Korea.',
  );
  expect(mentionsIn(text).location.map(({ value }) => value.name)).toEqual(['ND, US', 'SD, US', 'WV, US', 'KP', 'KR']);
});

test.for([
  { name: 'letters of a telephone number', marks: 'call 866-4US-WAGE today', found: [] },
  { name: 'a time zone', marks: 'from 8 a.m. to 5 p.m. Pacific, and later', found: [] },
  { name: 'an ocean', marks: 'ships in the Pacific sank', found: ['Pacific'] },
  { name: 'an address of the internet', marks: 'see www.quill.org/Texas/ today', found: [] },
])('no place: $name', ({ marks, found }) => {
  expect(mentionsIn(marks).location.map(({ text }) => text)).toEqual(found);
});
