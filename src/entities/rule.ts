import type { Occupancy } from '../core/occupancy.ts';
import type { WordSet } from '../gazetteer/word-set.ts';
import { wordMark, wordUnion } from '../gazetteer/words.ts';
import type { AnalysedDocument } from '../segment/document.ts';

/** A rule of a recogniser, with the words at which it looks. */
export interface Rule<Found> {
  /** The rule is asked only at tokens with one of these words. */
  readonly triggers: WordSet;
  /** What the rule finds at token `i`. */
  readonly read: (document: AnalysedDocument, taken: Occupancy, i: number) => Found | undefined;
}

/** Rules in order of precedence, and all their words as one set: most tokens are passed by with one look. */
export class Rules<Found> {
  readonly triggers: WordSet;
  /** The same words as a bit of `hits.marks`. */
  readonly mark: number;
  readonly #rules: readonly Rule<Found>[];

  constructor(rules: readonly Rule<Found>[]) {
    this.#rules = rules;
    this.triggers = wordUnion(...rules.map(({ triggers }) => triggers));
    this.mark = wordMark(this.triggers);
  }

  /** What the first rule that finds something finds at token `i`. */
  read(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
    const word = document.tokens.word[i]!;
    for (const { triggers, read } of this.#rules) {
      if (!triggers.has(word)) continue;
      const found = read(document, taken, i);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
