import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { hasNoPossessives, isLostPossessive } from '../../segment/lost-possessive.ts';
import { LAW_COURTS } from './words.ts';

/** Behind courts that are several. */
const SPREAD = wordSet(
  'across throughout around nationwide do may must can should that which within both such where when',
);

/** `the Supreme Courts decision`, at its last token, in a text whose apostrophes are lost: one court's, not several courts. */
export function hasLostS(document: AnalysedDocument, i: number): boolean {
  const { word } = document.tokens;
  if (word[i] !== LAW_COURTS || !isLostPossessive(document, i) || SPREAD.has(word[i + 1]!)) return false;
  return hasNoPossessives(document);
}
