import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  { name: 'capital', marks: 'Troops met in [[Helmand Province]] on Monday.' },
  { name: 'small letter', marks: 'Troops met in [[Anbar]] province on Monday.' },
  { name: 'of', marks: 'Troops met in the province of [[Latakia]] on Monday.' },
  { name: 'no name', marks: 'It lies within the province of the jury.' },
])('$name', ({ marks }) => {
  const result = foundAndMarked('location', marks);
  expect(result.found).toEqual(result.marks);
});
