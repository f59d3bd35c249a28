import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
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
