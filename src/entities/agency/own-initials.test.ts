import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  'The [[Division of Criminal Investigation]] of Iowa came. Agents of the [[DCI]] and dci searched it.',
  'The [[Conviction Review Unit]] asked for it; the [[CRU]] had 20 cases.',
  'Any High Intensity Drug Trafficking Area will do, said the [[Texoma High Intensity Drug Trafficking Area]].',
  'The LAPD Foundation and the NYPD Sergeants Benevolent Association thanked the [[LAPD]] and the [[FBI]].',
  '[[Department of Justice]] Sues Dunmore Association\n\nThe [[Department of Justice]] said on Monday that it sued the association.',
])('finds the bodies of: %s', (marked) => {
  const { found, marks } = foundAndMarked('agency', marked);
  expect(found).toEqual(marks);
});
