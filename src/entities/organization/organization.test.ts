import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  { name: 'legal form', marks: 'The owner of [[Harbor Widgets, Inc.]] and of [[Quill & Sons LLC]] pleaded guilty.' },
  { name: 'letters and an ampersand', marks: 'Then [[A&E Salvage Inc.]] and [[B&H Towing LLC]] paid.' },
  { name: 'full stop of the sentence', marks: 'He owned [[Quill & Sons LLC]].' },
  { name: 'university', marks: 'She studied at the [[University of San Diego]] and at [[Lakeside State University]].' },
  {
    name: 'hospital',
    marks: 'He sued [[Lakeside Memorial Hospital]] and then worked for [[New York Harbor Medical Center]].',
  },
  { name: 'bank', marks: 'They robbed the [[First Harbor Bank]] in May.' },
  { name: 'abbreviation', marks: 'The [[Lakeside Harbor Hospital]] ([[LHH]]) paid. [[LHH]] has two clinics.' },
  {
    name: 'short name in brackets',
    marks: '[[Ravexa Home Health Corporation]] ([[Ravexa Home Health]]) billed. [[Ravexa Home Health]] closed.',
  },
  { name: 'doing business as', marks: 'Bert Osgood, doing business as [[Quiet Harbor Cleaning]], was charged.' },
  { name: 'called', marks: 'He runs a hauling business called [[Bark, Stone and Loam]] in the county.' },
  { name: 'listed', marks: 'A reporter of the [[Associated Press]] asked about [[MS-13]] and [[ISIL]].' },
  { name: 'gang', marks: 'Both are members of the [[Rollin Harbors]] street gang.' },
  { name: 'a place’s gang', marks: 'He joined a Los Angeles gang.' },
  {
    name: 'government',
    marks: 'The Lakeside Police Department and the Lake County District Attorney’s Office worked together.',
  },
  { name: 'common nouns', marks: 'The company, the bank and the hospital did not answer.' },
  { name: 'a person', marks: 'Prosecutors charged Veronica Temple.' },
  {
    name: 'beside a sign',
    marks: 'Ada Quill, CEO of [[Ravexa]], and two [[Zorbitech]] employees left [[Quilltron]], a company in Ohio.',
  },
  { name: 'the possessive has lost its mark', marks: 'She is CEO of [[Ravexa]]. The report shows [[Ravexa]]s losses.' },
  {
    name: 'no sign of a firm',
    marks: 'Employees of Chinese banks and owners of Texas land met John Quill, a company man.',
  },
  { name: 'a car', marks: 'He fled in a silver Honda and a Hyundai Elantra; [[Honda]] was not sued.' },
  { name: 'a town', marks: 'He lives in Falls Church.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});

test('joins later short forms to the full name', () => {
  const { organizations } = recordOf('Ravexa Widgets LLC was sold. Ravexa Widgets had two plants.');
  expect(organizations.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Ravexa Widgets LLC', 2]]);
});
