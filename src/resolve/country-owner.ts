import { kindBit } from '../gazetteer/kinds.ts';
import { lexicon } from '../gazetteer/load.ts';
import { longestHit, longestHitIndex } from '../gazetteer/match.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { TOKEN_BLOCK, TOKEN_POSSESSIVE } from '../segment/tokens.ts';

const COUNTRY = kindBit('country');
const LONGEST_NAME = 5; // tokens

/** True where the possessive of another country stands right before a body: `Latvia’s Corruption Prevention and Combating Bureau`. */
export function isOfOtherCountry({ tokens, hits }: AnalysedDocument, first: number): boolean {
  const mark = first - 1;
  if (mark < 1 || (tokens.flags[mark]! & TOKEN_POSSESSIVE) === 0 || (tokens.flags[first]! & TOKEN_BLOCK) !== 0)
    return false;
  for (let at = Math.max(0, mark - LONGEST_NAME); at < mark; at++) {
    if ((hits.kinds[at]! & COUNTRY) === 0) continue;
    const country = longestHit(tokens, hits, at, 'country');
    if (country?.last !== mark || longestHitIndex(hits, at, 'state') >= 0) continue; // Georgia
    return lexicon.records<{ readonly code: string }>('country')[country.forms[0]!.index]!.code !== 'US';
  }
  return false;
}
