import type { Occupancy } from '../../core/occupancy.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_BLOCK, TOKEN_CAPITAL } from '../../segment/tokens.ts';

const OF = wordId('of');
const THE = wordId('the');
const REALMS = wordSet('republic kingdom state federation commonwealth union');

/** End of ` of Ukraine`, ` of the Kyrgyz Republic` behind a ministry's name that ends before token `last`; `last` itself for nothing. */
export function endWithCountry({ tokens, hits }: AnalysedDocument, last: number, taken: Occupancy): number {
  const { word, flags, count } = tokens;
  if (last + 1 >= count || word[last] !== OF || (flags[last]! & TOKEN_BLOCK) !== 0) return last;
  let first = word[last + 1] === THE ? last + 2 : last + 1;
  if (first >= count || (flags[first]! & (TOKEN_BLOCK | TOKEN_CAPITAL)) !== TOKEN_CAPITAL) return last;
  if (REALMS.has(word[first]!) && word[first + 1] === OF) first += 2; // `of the Republic of Honduras`
  for (const kind of ['country', 'state'] as const) {
    const hit = longestHitIndex(hits, first, kind);
    if (hit >= 0 && taken.isFree(last, hits.end[hit]!)) return hits.end[hit]!;
  }
  return last;
}
