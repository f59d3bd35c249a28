import { expect, test } from 'vitest';
import { sentenceAround } from './sentence.ts';

const around = (marked: string): string => {
  const start = marked.indexOf('|');
  return sentenceAround(marked.replace('|', ''), start, start + 5);
};

test.for([
  ['First. The |Quill rose. Then it fell.', 'The Quill rose.'],
  [
    'First. U.S. Attorney Adam S. Vosk |spoke on Nov. 18, 2011, in Dayton. Then he left.',
    'U.S. Attorney Adam S. Vosk spoke on Nov. 18, 2011, in Dayton.',
  ],
  ['“Was it?” The |Quill rose!\n\nThe end', 'The Quill rose!'],
  ['TITLE\n\nThe |Quill rose', 'The Quill rose'],
] as const)('%j stands in %j', ([marked, sentence]) => {
  expect(around(marked)).toBe(sentence);
});

test('a sentence that begins far before is cut between words', () => {
  const sentence = around(`${'somewhere '.repeat(40)}the |Quill rose.`);
  expect(sentence).toMatch(/^…somewhere .* the Quill rose\.$/);
  expect(sentence.length).toBeLessThanOrEqual(240);
});

test('of a sentence that is long on both sides the place is kept', () => {
  const sentence = around(`${'before '.repeat(40)}the |Quill${' behind'.repeat(60)}.`);
  expect(sentence).toMatch(/^…before .*the Quill behind .*…$/);
  expect(sentence.length).toBeLessThanOrEqual(240);
});
