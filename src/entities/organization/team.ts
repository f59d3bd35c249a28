import { lexicon } from '../../gazetteer/load.ts';
import { WORD_GIVEN, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { endsInS } from '../../segment/tokens.ts';
import { isPlaceOnly } from './name-run.ts';
import { KIND, TRADES } from './words.ts';

/** True for `Pittsburgh Pirates`, a place and a plural: what goes by its last word alone later on, as teams and papers do. */
export function isTeam(document: AnalysedDocument, first: number, last: number): boolean {
  const { tokens } = document;
  const name = last - 1;
  if (last - first < 2 || !endsInS(tokens, name) || tokens.end[name]! - tokens.start[name]! < 4) return false;
  if (KIND.has(tokens.word[name]!) || TRADES.has(tokens.word[name]!)) return false;
  const classes = lexicon.vocabulary.classes[tokens.word[name]!]!;
  return (classes & (WORD_GIVEN | WORD_SURNAME)) === 0 && isPlaceOnly(document, first, name);
}
