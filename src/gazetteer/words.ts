import { lexicon } from './load.ts';
import { WordSet } from './word-set.ts';

/** A set of single words for a rule. Call at module level, never per document. */
export function wordSet(words: string | Iterable<string>): WordSet {
  return lexicon.vocabulary.set(typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words);
}

/**
 * All words of some sets as one set. A recogniser joins what its rules begin with, and steps over every other word with one look.
 * Call at module level.
 */
export function wordUnion(...sets: readonly Words[]): WordSet {
  return lexicon.vocabulary.union(sets.flatMap(numbersOf));
}

/**
 * All words of some sets as a bit of `hits.marks`: for what a rule asks about every token of a document. One look at a token's marks
 * tells all rules whether they begin there. There are 32 bits. Call at module level.
 */
export function wordMark(...sets: readonly Words[]): number {
  return lexicon.vocabulary.mark(sets.flatMap(numbersOf));
}

type Words = WordSet | ReadonlyMap<number, unknown> | number;

function numbersOf(words: Words): readonly number[] {
  if (words instanceof WordSet) return words.words;
  return typeof words === 'number' ? [words] : [...words.keys()];
}

/** Single words with a value each (`january` → 1), by word number. Call at module level. */
export function wordMap<Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<number, Value> {
  const map = new Map<number, Value>();
  for (const [word, value] of Object.entries(words)) map.set(lexicon.vocabulary.add(word), value);
  return map;
}

/** Number of one word, for comparing with `tokens.word[i]`. Call at module level. */
export function wordId(word: string): number {
  return lexicon.vocabulary.add(word);
}
