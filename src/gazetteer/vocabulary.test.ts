import { expect, test } from 'vitest';
import { foldWord } from './fold.ts';
import { lexicon } from './load.ts';
import { hashTable, UNKNOWN, Vocabulary } from './vocabulary.ts';

const empty = (): Vocabulary =>
  new Vocabulary({
    pool: new Uint16Array(0),
    offsets: new Uint32Array(2),
    classes: new Uint8Array(1),
    slots: hashTable({ pool: new Uint16Array(0), offsets: new Uint32Array(2) }, 1),
  });

test('finds again what was added, through many growths', () => {
  const vocabulary = empty();
  const numbers = Array.from({ length: 20_000 }, (_, i) => vocabulary.add(`word${i}`));
  expect(new Set(numbers).size).toBe(20_000);
  for (const i of [0, 1, 255, 4096, 19_999]) {
    expect(vocabulary.find(`WORD${i}`)).toBe(numbers[i]);
    expect(vocabulary.word(numbers[i]!)).toBe(`word${i}`);
  }
  expect(vocabulary.find('other')).toBe(UNKNOWN);
});

test('sets survive growth and never hold the unknown word', () => {
  const vocabulary = empty();
  const sets = Array.from({ length: 40 }, (_, i) => vocabulary.set([`only${i}`, 'all']));
  for (let i = 0; i < 9000; i++) vocabulary.add(`filler${i}`);
  for (const [i, set] of sets.entries()) {
    expect(set.has(vocabulary.find(`only${i}`))).toBe(true);
    expect(set.has(vocabulary.find('all'))).toBe(true);
    expect(set.has(vocabulary.find(`only${(i + 1) % 40}`))).toBe(false);
    expect(set.has(UNKNOWN)).toBe(false);
  }
});

test('copies the tables that threads share before it adds a word, and asks those it was given', () => {
  const pool = Uint16Array.from('fraud', (letter) => letter.charCodeAt(0));
  const offsets = Uint32Array.of(0, 0, 5);
  const slots = hashTable({ pool, offsets }, 2);
  const before = slots.slice();
  const vocabulary = new Vocabulary({
    pool,
    offsets,
    slots,
    classes: new Uint8Array(2),
    asked: new Map([['Fraud', 1]]),
  });
  expect(vocabulary.add('Fraud')).toBe(1);
  expect(vocabulary.size).toBe(2);
  expect(vocabulary.add('theft')).toBe(2);
  expect(vocabulary.find('Theft')).toBe(2);
  expect(slots).toEqual(before);
  expect(pool).toHaveLength(5);
});

test('the words that rules ask for have the numbers that they are found by', () => {
  const words = lexicon.json<readonly string[]>('askedWords');
  const numbers = lexicon.column('vocabulary.asked', 'u32');
  expect(words).toContain('sentenced');
  expect(words.filter((word, i) => lexicon.vocabulary.find(word) !== numbers[i])).toEqual([]);
});

test.for([
  ['Peña', 'pena'],
  ['ﬁve', 'five'],
  ['O’Brien', "o'brien"],
  ['so\u00adft', 'soft'],
  ['ŁÓDŹ', 'lodz'],
])('folds %s', ([word, folded]) => {
  expect(foldWord(word!)).toBe(folded);
  expect(foldWord(folded!)).toBe(folded);
});
