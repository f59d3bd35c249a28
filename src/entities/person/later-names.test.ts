import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'Arabic article',
    marks: '[[Omar al-Venn]] fled. [[Al-Venn]] led them. They looked for [[al-Venn]] and [[Venn]].',
  },
  { name: 'particles', marks: '[[Pieter van der Threlkeld]] spoke. Later [[van der Threlkeld]] left.' },
  {
    name: 'particles with a capital',
    marks:
      '[[Pieter van der Threlkeld]] and [[Omar De Quist]] spoke. [[Van der Threlkeld]] left, and [[De Quist]] stayed with [[Bin Laden]] of [[Osama bin Laden]].',
  },
  {
    name: 'a name that only `according to` tells',
    marks: 'He fled, according to [[Duffy]]. According to Denver, it rained.',
  },
  {
    name: 'who is no person behind `according to`',
    marks: 'According to Nielsen, sales fell. According to Medicare, they rose.',
  },
  { name: 'a person of the news with his article', marks: '[[Al-Abadi]] spoke, and [[al-Sisi]] left.' },
  {
    name: 'first of two surnames',
    marks: '[[Maria Perez Gutierrez]] was indicted. Later [[Perez]] fled, and [[Gutierrez]] followed.',
  },
  {
    name: 'first of two surnames, which no list has',
    marks: '[[Jose Maria Zhorvedra Gutierrez]] was indicted. Later [[Zhorvedra]] fled.',
  },
  {
    name: 'parties of a case',
    marks:
      'The class action, [[Zhorvan]] v. [[Kitzhaber]], and United States ex rel. [[Norris]] v. [[Anderson]] were filed.',
  },
  {
    name: 'parties that are no persons',
    marks: 'So were State v. Denver, Toledo City v. Acme Pipes Inc. and FTC v. IBM.',
  },
  { name: 'capitals in prose', marks: '[[DEVONTE PRUITT]], 24, was arrested. Witnesses said [[PRUITT]] fired first.' },
  { name: 'surname alone', marks: '[[Deborah Quillfeather]] was charged. [[Quillfeather]] pleaded guilty.' },
  { name: 'first name alone', marks: '[[Deborah Quillfeather]] was charged. A neighbour knew [[Deborah]] well.' },
  {
    name: 'surname before the full name',
    marks: '[[Quillfeather]] Sentenced\n\n[[Deborah Quillfeather]] was charged today in court.',
  },
  {
    name: 'a surname that is a word, by what it does',
    marks:
      '[[Gary L. Southern]] and [[Ada Quillfeather]] were charged. If [[Southern]] is convicted, [[Quillfeather]] and [[Southern]] owe it. [[Southern]] also fled.',
  },
  {
    name: 'the word itself',
    marks:
      '[[Gary L. Southern]] was charged in the Southern District. Southern California is dry, and in Southern he saw the Southern too.',
  },
  {
    name: 'a surname that buildings end in',
    marks:
      '[[Anthony Ramon Hall]], 35, of Tulsa was sentenced. [[Hall]] admitted it. Coroner [[Charles Hall]] said he died at Anthony Venn Hall.',
  },
  {
    name: 'a surname beside a full name',
    marks: '[[Ada Turner]], 52, and [[Ben Quillfeather]] were charged. [[Turner]] and [[Ben Quillfeather]] met.',
  },
  { name: 'fort', marks: '[[Deborah Jackson]] was stationed at Fort Jackson.' },
])('$name', ({ marks }) => {
  const result = foundAndMarked('person', marks);
  expect(result.found).toEqual(result.marks);
});
