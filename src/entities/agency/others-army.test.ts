import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  'The Army of Conquest and the Army of the Victorious Sect fought; the Iraqi National Congress met.',
  'The [[Army]] and the [[Congress]] agreed. The [[Army]] of a nation is large.',
  'Assistant District Attorney Office Manager Ada Quill met a County Attorney Office clerk.',
])('armies and congresses of others: %s', (marked) => {
  const { found, marks } = foundAndMarked('agency', marked);
  expect(found).toEqual(marks);
});

test('a division below its bureau’s name is the bureau’s', () => {
  const { agencies } = recordOf(
    'United States Drug Enforcement Administration\nAtlanta Division\nFOR IMMEDIATE RELEASE\n\nLakeside Man Sentenced\n\nATLANTA – A man was sentenced on Monday.',
  );
  expect(agencies.map(({ name, level }) => [name, level])).toContainEqual([
    'Drug Enforcement Administration Atlanta Division',
    'federal',
  ]);
});
