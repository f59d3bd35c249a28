import { expect, test } from 'vitest';
import { Batch, Thrown } from './batch.ts';

test('a value whose stage throws is left behind, the others go on', () => {
  const turns: number[] = [];
  const { values } = new Batch([1, 2, 3], (index) => turns.push(index))
    .map((number) => {
      if (number === 2) throw new Error('two');
      return number * 10;
    })
    .map((number) => `${number}`);
  expect(values).toEqual(['10', new Thrown(new Error('two')), '30']);
  expect(turns).toEqual([0, 1, 2, 0, 2]);
});
