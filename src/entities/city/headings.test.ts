import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'a word of a heading that is certain below it',
    marks:
      'SEC Charges [[Naperville]] Adviser With Fraud\n\nThe agency charged an adviser from [[Naperville]], Illinois, today.',
  },
  {
    name: 'a word of a heading alone',
    marks: 'SEC Charges Naperville Adviser With Fraud\n\nThe agency charged an adviser today.',
  },
  {
    name: 'a title in a heading',
    marks: 'Former Tustin Mayor Charged With Fraud\n\nA man from [[Tustin]], California, was charged today.',
  },
  {
    name: 'a ship and a spacecraft',
    marks:
      'Space Shuttle Atlantis flew from Florida. The USS Dallas and HMS Glasgow came. The cutter Charleston left [[Miami]], Florida. Atlantis awaits.',
  },
  {
    name: 'an address of the internet',
    marks: 'See www.quill.org/Dallas/ and https://quill.org/Boston or write to ann@Austin.quill.org today.',
  },
  {
    name: 'a word where its state is named',
    marks: 'Kentucky State Police said that a home in [[Hazard]] burned. Ann Poe of [[Hazard]] fled from Kentucky.',
  },
  { name: 'a word of a case', marks: 'Maryland has moved to intervene in Savage et al. v. Quill in Maryland.' },
  {
    name: 'an inhabitant at the head of a heading that goes on in prose',
    marks:
      '[[Anaheim]] Man Charged with Kidnapping a Student – Girl let go after witnesses confronted the man\n\nHe lives in [[Anaheim]], California.',
  },
  { name: 'beside a region', marks: 'at places throughout South Florida and [[Orlando]] this year' },
  { name: 'a misspelt town before its state', marks: 'A [[Lenior City]], Tennessee, chiropractor paid.' },
  { name: 'a mayor’s town', marks: 'The mayor of [[Torvan]] spoke. The Mayor of Casterbridge did not.' },
  { name: 'born on a day', marks: 'He was born on 3 May 1963 in [[Torvan]].' },
  { name: 'fled to a town abroad', marks: 'In Syria, she fled to [[Torvan]]. She fled to Canadian cash.' },
  { name: 'gone to something else', marks: 'She fled to Torvan.' },
  { name: 'behind a body', marks: 'Ann Poe of the U.S. Postal Service, [[Ducktown]], Tenn., whose work helped' },
])('$name', ({ marks }) => {
  const { found, marks: expected } = foundAndMarked('city', marks);
  expect(found).toEqual(expected);
});

test.for([
  {
    name: 'the one at home, where the other state is not named',
    text: 'OMAHA, Neb. — A company in Nebraska was cited for a fire at its elevator outside Columbus. The Nebraska company left.',
    city: 'Columbus, NE',
  },
  {
    name: 'a city that stands alone',
    text: 'OMAHA, Neb. — A company in Nebraska was cited for a fire in Denver. The Nebraska company left.',
    city: 'Denver, CO',
  },
  {
    name: 'the town at home of a capital abroad whose country is not named',
    text: 'COLUMBUS, Ohio – Kim Poe, 40, of Lima, was charged in Ohio.',
    city: 'Lima, OH',
  },
  {
    name: 'the capital where its country is named',
    text: 'COLUMBUS, Ohio – Kim Poe, 40, of Lima, Peru, was charged in Ohio.',
    city: 'Lima, null',
  },
])('chooses $name', ({ text, city }) => {
  expect(recordOf(text).cities.map(({ name, state }) => `${name}, ${state}`)).toContain(city);
});
