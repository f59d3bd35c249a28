import { longestHitIndex } from '../../gazetteer/match.ts';
import { isHospitalHead } from '../../gazetteer/venue.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_CAPITAL } from '../../segment/tokens.ts';

const AT = wordId('at');
/** States whose university writes its places behind a comma, with the first words of the places. */
const CAMPUSES = wordMap({
  california: wordSet('berkeley davis irvine los merced riverside san santa'),
  nevada: wordSet('las reno'),
  maryland: wordSet('baltimore college'),
});

/** End of `University of California, Los Angeles`, `University of Texas at Austin`, whose state ends before token `last`. */
export function campusEnd(document: AnalysedDocument, state: number, last: number): number {
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  const hit = longestHitIndex(hits, state, 'state');
  if (hit < 0 || hits.end[hit] !== last || last + 1 >= count) return last;
  if ((flags[last + 1]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) !== TOKEN_CAPITAL || (flags[last]! & TOKEN_BLOCK) !== 0)
    return last;
  const isPlaced =
    word[last] === AT || (word[last] === MARK.comma && CAMPUSES.get(word[state]!)?.has(word[last + 1]!) === true);
  const city = isPlaced ? longestHitIndex(hits, last + 1, 'city') : -1;
  return city < 0 ? last : medicalEnd(document, hits.end[city]!);
}

/** `University of California, Irvine Medical Center` */
function medicalEnd({ tokens }: AnalysedDocument, last: number): number {
  return isHospitalHead(tokens, last + 1) && isCapitalised(tokens, last + 1) ? last + 2 : last;
}

const CALIFORNIA = wordId('california');
const STATE = wordId('state');

/** End of `California State University, Fresno`, whose first words are tokens `[first, last)`. */
export function stateCampusEnd({ tokens, hits }: AnalysedDocument, first: number, last: number): number {
  const { word, flags, count } = tokens;
  if (word[first] !== CALIFORNIA || word[first + 1] !== STATE || word[last] !== MARK.comma || last + 1 >= count)
    return last;
  if ((flags[last + 1]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) !== TOKEN_CAPITAL) return last;
  const city = longestHitIndex(hits, last + 1, 'city');
  return city < 0 ? last : hits.end[city]!;
}
