import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  'He broke [[RA 9165]], [[R.A. No. 10591]] and [[Republic Act No. 9165]]; RA 12 and the ra 9165 are none.',
  'It broke [[section 26.1(1) of Ontario Regulation 213/91]], [[O. Reg. 213/91]] and [[Alberta Regulation 12/2010]].',
  'Their own Regulation 213/91 of a club and Reg. 213/91 do not count.',
  'The audit was done under [[Act 118]]; it begins in Act 2 and ends with Scene 3.',
])('laws by their number: %s', (marked) => {
  const { found, marks } = foundAndMarked('law', marked);
  expect(found).toEqual(marks);
});
