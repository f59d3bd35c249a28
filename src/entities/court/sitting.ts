import { longestHitIndex } from '../../gazetteer/match.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { AT, HIGH, IN, SITTING, SITTING_KINDS } from './words.ts';

/**
 * Words between a court and the town where it sits, at token `i` behind the court: 1 for `Crown Court at Snaresbrook`, `High Court in
 * Glasgow`, 2 for `Crown Court sitting at Laganside`; 0 for none.
 */
export function wordsToSeat({ tokens, hits }: AnalysedDocument, i: number): number {
  const { word } = tokens;
  const kind = word[i - 2] ?? 0;
  if (!SITTING_KINDS.has(kind)) return 0;
  if (word[i] === AT) return 1;
  if (word[i] === SITTING && (word[i + 1] === AT || word[i + 1] === IN)) return 2;
  return word[i] === IN && kind === HIGH && longestHitIndex(hits, i + 1, 'city') >= 0 ? 1 : 0;
}
