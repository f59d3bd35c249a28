import type { Occupancy } from '../../core/occupancy.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit, longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_BLOCK, TOKEN_CAPITAL } from '../../segment/tokens.ts';

const OF = wordId('of');
const THE = wordId('the');
const REALMS = wordSet('republic kingdom state federation commonwealth union');

/** End of ` of Ukraine`, ` of the Kyrgyz Republic` behind a ministry's name that ends before token `last`; `last` itself for nothing. */
export function endWithCountry(document: AnalysedDocument, last: number, taken: Occupancy): number {
  const { hits } = document;
  const first = placeBehind(document, last);
  if (first === last) return last;
  for (const kind of ['country', 'state'] as const) {
    const hit = longestHitIndex(hits, first, kind);
    if (hit >= 0 && taken.isFree(last, hits.end[hit]!)) return hits.end[hit]!;
  }
  return last;
}

/** The same behind any body's name, for other countries alone: `Anti-Corruption Agency of Kazakhstan`, but not `… Unit of the U.S.`, `… of Georgia`. */
export function endOfCountry(document: AnalysedDocument, last: number, taken: Occupancy): number {
  const { tokens, hits } = document;
  const first = placeBehind(document, last);
  if (first === last || longestHitIndex(hits, first, 'state') >= 0) return last;
  const country = longestHit(tokens, hits, first, 'country');
  if (country === undefined || !taken.isFree(last, country.last)) return last;
  const { code } = lexicon.records<{ readonly code: string }>('country')[country.forms[0]!.index]!;
  return code === 'US' ? last : country.last;
}

/** First token of the name behind ` of `, ` of the Republic of ` at token `last`; `last` itself for none. */
function placeBehind({ tokens }: AnalysedDocument, last: number): number {
  const { word, flags, count } = tokens;
  if (last + 1 >= count || word[last] !== OF || (flags[last]! & TOKEN_BLOCK) !== 0) return last;
  let first = word[last + 1] === THE ? last + 2 : last + 1;
  if (first >= count || (flags[first]! & (TOKEN_BLOCK | TOKEN_CAPITAL)) !== TOKEN_CAPITAL) return last;
  if (REALMS.has(word[first]!) && word[first + 1] === OF) first += 2; // `of the Republic of Honduras`
  return first;
}
