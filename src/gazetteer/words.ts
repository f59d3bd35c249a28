import { lexicon } from './load.ts';
import type { WordSet } from './vocabulary.ts';

/** A set of single words for a rule. Call at module level, never per document. */
export function wordSet(words: string | Iterable<string>): WordSet {
  return lexicon.vocabulary.set(typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words);
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
