import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { plainText, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import { STOPS } from './heads.ts';
import { agencyMention } from './mention.ts';
import { endsPlace } from './place.ts';
import type { AgencyMention } from './value.ts';

/** The head of these names, which heads no other body. */
export const HEALTH = wordSet('health');
const PUBLIC = wordId('public');
const LONGEST_PLACE = 4; // tokens

/** `Cameron County Public Health`, `Toronto Public Health`: a place's health department, whose name goes on no further. */
export function publicHealth(
  document: AnalysedDocument,
  i: number,
  floor: number,
  taken: Occupancy,
): AgencyMention | undefined {
  const { tokens } = document;
  const { word, flags, count } = tokens;
  const end = i - 1;
  if (word[end] !== PUBLIC || !isInside(end) || !isInside(i) || !endsPlace(document, end, floor)) return undefined;
  if (i + 1 < count && (flags[i + 1]! & (TOKEN_CAPITAL | TOKEN_BLOCK | TOKEN_SENTENCE)) === TOKEN_CAPITAL)
    return undefined;
  let first = end;
  while (
    first > floor &&
    end - first < LONGEST_PLACE &&
    (flags[first - 1]! & TOKEN_CAPITAL) !== 0 &&
    !STOPS.has(word[first - 1]!)
  ) {
    first -= 1;
    if ((flags[first]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) break;
  }
  if (!taken.isFree(first, i + 1)) return undefined;
  const name = plainText(tokens, first, i + 1);
  return agencyMention(document, first, i + 1, { entry: undefined, name }, 'public-health');

  function isInside(at: number): boolean {
    return (flags[at]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) === TOKEN_CAPITAL;
  }
}
