import { wordWithoutS } from '../../gazetteer/lost-possessive.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_CAPITAL, TOKEN_UPPER } from '../../segment/tokens.ts';

const SMALL_S = 115;
const COUNTY = wordId('county');

/** `South Africas Competition Commission`, `Fresno Countys Probation Department`: a place whose possessive lost its mark. */
export function endsPlaceWithLostS({ tokens, hits }: AnalysedDocument, i: number, from: number): boolean {
  const { flags, text, end } = tokens;
  if (text.charCodeAt(end[i]! - 1) !== SMALL_S || (flags[i]! & TOKEN_UPPER) !== 0) return false;
  const bare = wordWithoutS(tokens, i);
  if (bare === COUNTY) return i > from && (flags[i - 1]! & TOKEN_CAPITAL) !== 0;
  if (i > from && (flags[i - 1]! & TOKEN_UPPER) !== 0) return false; // `FBI Miamis Field Office`
  for (const kind of ['city', 'state', 'country'] as const) if (longestHitIndex(hits, i, kind) >= 0) return false;
  return PLACE_LAST.has(bare) && !isPlaceBehind(hits, i, from);
}

/** Words that end the name of a country, a state or a large city, with their letter cut off once. */
const PLACE_LAST = wordSet(`
  africa china columbia florida detroit chicago california delaware latvia chile iraq texas york jersey mexico carolina dakota
  virginia louisiana georgia ohio oregon nevada arizona colorado alabama alaska hawaii idaho indiana iowa kansas kentucky maine
  maryland michigan minnesota mississippi missouri montana nebraska hampshire oklahoma pennsylvania rico island tennessee utah
  vermont washington wisconsin wyoming connecticut dallas houston philadelphia boston atlanta baltimore seattle denver miami
  brazil canada mexico germany france spain italy japan korea india australia zealand singapore israel russia ukraine poland
  romania sweden norway switzerland colombia panama nigeria ghana kenya taiwan kingdom britain scotland ireland europe
`);

/** True when a place's name runs over token `i`: `Massachusetts` is no possessive. */
function isPlaceBehind(hits: AnalysedDocument['hits'], i: number, from: number): boolean {
  for (let first = Math.max(from, i - 3); first < i; first++) {
    if (hits.at[first]! < 0) continue;
    for (const kind of ['city', 'state', 'county', 'country'] as const) {
      const hit = longestHitIndex(hits, first, kind);
      if (hit >= 0 && hits.end[hit]! > i) return true;
    }
  }
  return false;
}
