import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';

/** Kinds that name a court without a place where no state or federation has another one: `the Federal Court`, `in the Local Court`. */
const KINDS = wordSet(
  'federal district local county magistrates magistrate labour employment environment high crown sheriff circuit coroners coroner children childrens provincial industrial',
);

/** True for the `Federal` of `the Federal Court` at token `i` in a release of a country that has one such court. */
export function isAloneAbroad(document: AnalysedDocument, i: number): boolean {
  if (!KINDS.has(document.tokens.word[i]!)) return false;
  const { country } = homeAreaOf(document);
  return country !== undefined && country !== 'US';
}
