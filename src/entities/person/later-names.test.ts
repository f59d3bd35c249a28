import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'Arabic article',
    marks: '[[Omar al-Venn]] fled. [[Al-Venn]] led them. They looked for [[al-Venn]] and [[Venn]].',
  },
  { name: 'particles', marks: '[[Pieter van der Threlkeld]] spoke. Later [[van der Threlkeld]] left.' },
  {
    name: 'first of two surnames',
    marks: '[[Maria Perez Gutierrez]] was indicted. Later [[Perez]] fled, and [[Gutierrez]] followed.',
  },
  { name: 'capitals in prose', marks: '[[DEVONTE PRUITT]], 24, was arrested. Witnesses said [[PRUITT]] fired first.' },
  { name: 'surname alone', marks: '[[Deborah Quillfeather]] was charged. [[Quillfeather]] pleaded guilty.' },
  { name: 'first name alone', marks: '[[Deborah Quillfeather]] was charged. A neighbour knew [[Deborah]] well.' },
  {
    name: 'surname before the full name',
    marks: '[[Quillfeather]] Sentenced\n\n[[Deborah Quillfeather]] was charged today in court.',
  },
  { name: 'fort', marks: '[[Deborah Jackson]] was stationed at Fort Jackson.' },
])('$name', ({ marks }) => {
  const result = foundAndMarked('person', marks);
  expect(result.found).toEqual(result.marks);
});
