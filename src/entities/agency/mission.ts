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

/** `the U.S. Embassy in Haiti`, `the British Consulate General`, `the Embassy of Mexico`, with the country or city where it stands. */
export function mission(
  document: AnalysedDocument,
  i: number,
  from: number,
  taken: Occupancy,
): AgencyMention | undefined {
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  if ((flags[i]! & TOKEN_CAPITAL) === 0) return undefined;
  let head = i + 1;
  if (head < count && word[head] === GENERAL && (flags[head]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) === TOKEN_CAPITAL)
    head += 1;
  const first = ownerStart();
  const end = first === i ? endWithCountry(document, head, taken) : head;
  if ((first === i && end === head) || !taken.isFree(first, end)) return undefined;
  const seat = seatEnd(end);
  const last = taken.isFree(end, seat) ? seat : end;
  const country = countryBehind(seat);
  const name = country === '' ? plainText(tokens, first, last) : `${plainText(tokens, first, end)} in ${country}`;
  return agencyMention(document, first, last, { entry: undefined, name }, 'mission');

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

  /** End of the country or city behind ` in ` at token `at`, `at` for none. */
  function seatEnd(at: number): number {
    if (at + 1 >= count || word[at] !== IN || (flags[at]! & TOKEN_BLOCK) !== 0) return at;
    const country = longestHitIndex(hits, at + 1, 'country');
    const hit = country >= 0 ? country : longestHitIndex(hits, at + 1, 'city');
    return hit >= 0 && (flags[at + 1]! & TOKEN_CAPITAL) !== 0 ? hits.end[hit]! : at;
  }

  /** The country of the city that ends before token `at`: `in Lima, Peru`. */
  function countryBehind(at: number): string {
    if (at === end || at + 1 >= count || word[at] !== MARK.comma) return '';
    const hit = longestHitIndex(hits, at + 1, 'country');
    return hit >= 0 ? plainText(tokens, at + 1, hits.end[hit]!) : '';
  }
}
