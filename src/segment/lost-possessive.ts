import { wordSet } from '../gazetteer/words.ts';
import type { SegmentedDocument } from './document.ts';
import { TOKEN_CAPITAL, TOKEN_SENTENCE, TOKEN_WORD } from './tokens.ts';

/** True for a text whose apostrophes are lost. */
export function hasNoPossessives({ text }: SegmentedDocument): boolean {
  return !/[’']s\b/.test(text);
}

/** `Bells family` of Sean Bell in such a text, inside a sentence; not `Bells rang`. */
export function isLostPossessive({ tokens }: SegmentedDocument, i: number): boolean {
  const { flags, word, count } = tokens;
  if ((flags[i]! & TOKEN_SENTENCE) !== 0 || i + 1 >= count) return false;
  const owned = (flags[i + 1]! & (TOKEN_WORD | TOKEN_CAPITAL | TOKEN_SENTENCE)) === TOKEN_WORD;
  return owned && !BEHIND_NAME.has(word[i + 1]!);
}

/** What a name in full stands before as often. */
export const BEHIND_NAME = wordSet(`
  and or of was is were are has had will would who whose said says also to from in at on for with pleaded pled admitted
  agreed used told worked served stated faces faced conspired made received owned operated allegedly then did became
  a the as by knowingly testified caused obtained filed stole shot sold
`);
