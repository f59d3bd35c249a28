import { expect, test } from 'vitest';
import { FORMS } from '../scripts/variants/forms.mjs';
import { fixtureTexts, shareKept } from './support/variants.ts';

test.for(Object.entries(FORMS))('%s keeps the facts', async ([, { ending, make }]) => {
  expect(await shareKept(fixtureTexts(), ending, make)).toBeGreaterThanOrEqual(0.99);
});
