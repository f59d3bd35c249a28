import { expect, test } from 'vitest';
import { memoised, oncePer } from './memo.ts';

test('computes an answer once for each string, and anew when it has forgotten', () => {
  const asked: string[] = [];
  const length = memoised((text) => {
    asked.push(text);
    return `${text.length}`;
  }, 2);
  expect(['abc', 'de', 'abc', 'de'].map(length)).toEqual(['3', '2', '3', '2']);
  expect(asked).toEqual(['abc', 'de']);
  expect(['f', 'abc', 'f', 'de'].map(length)).toEqual(['1', '3', '1', '2']); // `abc` and `de` are of the earlier ones
  expect(asked).toEqual(['abc', 'de', 'f']);
  expect(['g', 'de', 'f'].map(length)).toEqual(['1', '2', '1']);
  expect(asked).toEqual(['abc', 'de', 'f', 'g']);
  expect(['h', 'abc'].map(length)).toEqual(['1', '3']);
  expect(asked).toEqual(['abc', 'de', 'f', 'g', 'h', 'abc']);
});

test('null is an answer as well', () => {
  let times = 0;
  const nothing = memoised(() => {
    times += 1;
    return null;
  });
  expect([nothing('a'), nothing('a')]).toEqual([null, null]);
  expect(times).toBe(1);
});

test('what is worked out once per object is kept by its key, undefined as well', () => {
  const asked: number[] = [];
  const [one, other] = [{}, {}];
  const of = oncePer(
    ({ key }: { key: object; number: number }) => key,
    ({ number }) => {
      asked.push(number);
      return number === 1 ? undefined : number;
    },
  );
  expect([of({ key: one, number: 1 }), of({ key: one, number: 2 })]).toEqual([undefined, undefined]);
  expect([of({ key: other, number: 3 }), of({ key: other, number: 4 })]).toEqual([3, 3]);
  expect(asked).toEqual([1, 3]);
});
