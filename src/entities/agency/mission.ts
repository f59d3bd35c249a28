import type { Occupancy } from '../../core/occupancy.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, plainText, TOKEN_BLOCK, TOKEN_CAPITAL } from '../../segment/tokens.ts';
import { endWithCountry } from './country-behind.ts';
import { endsPlace } from './place.ts';
import type { AgencyMention } from './value.ts';
import { agencyMention } from './mention.ts';

/** Words for what one country keeps in another. */
export const MISSIONS = wordSet('embassy consulate');
const GENERAL = wordId('general');
const IN = wordId('in');
const U_S = wordSet('u.s. us american');

/** `the U.S. Embassy in Haiti`, `the British Consulate General`, `the Embassy of Mexico`; where it stands is told by its name alone. */
export function mission(
  document: AnalysedDocument,
  i: number,
  from: number,
  taken: Occupancy,
): AgencyMention | undefined {
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  if ((flags[i]! & TOKEN_CAPITAL) === 0) return undefined;
  let last = i + 1;
  if (last < count && word[last] === GENERAL && (flags[last]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) === TOKEN_CAPITAL)
    last += 1;
  const first = ownerStart();
  const end = first === i ? endWithCountry(document, last, taken) : last;
  if ((first === i && end === last) || !taken.isFree(first, end)) return undefined;
  const name = plainText(tokens, first, end);
  const place = placeBehind(end);
  const value = { entry: undefined, name: place === '' ? name : `${name} in ${place}` };
  return agencyMention(document, first, end, value, 'mission');

  function ownerStart(): number {
    if (i <= from || (flags[i]! & TOKEN_BLOCK) !== 0) return i;
    if (U_S.has(word[i - 1]!)) return i - 1;
    if (!endsPlace(document, i, from)) return i;
    for (let at = Math.max(from, i - 3); at < i; at++) {
      const hit = longestHitIndex(hits, at, 'country');
      if (hit >= 0 && hits.end[hit] === i) return at;
    }
    return longestHitIndex(hits, i - 1, 'city') >= 0 ? i : i - 1;
  }

  /** The country behind ` in `, else the city. */
  function placeBehind(at: number): string {
    if (at + 1 >= count || word[at] !== IN || (flags[at]! & TOKEN_BLOCK) !== 0) return '';
    const country = longestHitIndex(hits, at + 1, 'country');
    if (country >= 0) return plainText(tokens, at + 1, hits.end[country]!);
    const city = longestHitIndex(hits, at + 1, 'city');
    if (city < 0) return '';
    const behind = hits.end[city]! + 1;
    const its = word[behind - 1] === MARK.comma && behind < count ? longestHitIndex(hits, behind, 'country') : -1;
    return its >= 0 ? plainText(tokens, behind, hits.end[its]!) : plainText(tokens, at + 1, hits.end[city]!);
  }
}
