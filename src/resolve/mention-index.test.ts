import { expect, test } from 'vitest';
import { analyse, documentFromText } from '../pipeline.ts';
import { recognise } from '../entities/index.ts';
import { MentionIndex } from './mention-index.ts';

const read = (text: string): { readonly index: MentionIndex; readonly count: number } => {
  const document = analyse(documentFromText(text));
  const { count } = document.tokens;
  return { index: new MentionIndex(recognise(document), count), count };
};
const TEXT =
  'TULSA, Okla. – Dana Orrick, 41, of Muskogee, was sentenced on March 4, 2019, to 12 years for wire fraud.\n';
const cities = ({ index, count }: ReturnType<typeof read>): number =>
  Array.from({ length: count }, (_, i) => index.cityAt(i)).filter((city) => city >= 0).length;

test('a table given back holds nothing for the next document', () => {
  const first = read(TEXT);
  expect(cities(first)).toBe(2);
  first.index.release();
  expect(cities(read('Nothing is named in these few words of nobody at all, nor in any word behind them.\n'))).toBe(0);
});

test('two documents at once have a table each', () => {
  const first = read(TEXT);
  const second = read(`Officers of Muskogee met. ${TEXT}`);
  expect([cities(first), cities(second)]).toEqual([2, 3]);
});
