import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

test.for([
  ['Two men were held in Lincolnshire and Nottinghamshire.', ['Lincolnshire', 'Nottinghamshire']],
  ['Two men were held in County Down.', ['County Down']],
  ['Two men were held in Co. Donegal.', ['County Donegal']],
  ['Police in Ohio said that Kerr County Cork Company paid.', []],
] as const)('%s', ([text, counties]) => {
  const found = recordOf(text).locations.filter(({ kind }) => kind === 'county');
  expect(found.map(({ name }) => name)).toEqual(counties);
});
