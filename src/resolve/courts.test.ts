import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

test.for([
  ['DALLAS, Texas – The Court of Criminal Appeals upheld it.', ['Texas Court of Criminal Appeals']],
  ['DENVER, Colorado – The Court of Criminal Appeals upheld it.', ['Court of Criminal Appeals']],
  ['DALLAS, Texas – The Court of Appeals upheld it.', ['Court of Appeals']],
] as const)('%s', ([text, names]) => {
  expect(recordOf(text).courts.map(({ name }) => name)).toEqual(names);
});
