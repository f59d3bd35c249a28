import { kindBit } from '../../gazetteer/kinds.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { lexicon } from '../../gazetteer/load.ts';
import type { WordSet } from '../../gazetteer/word-set.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';

/** Words that make a place or body of the name behind them: Fort Jackson, Operation Garrison. */
export const PLACE_BEFORE: WordSet = wordSet(
  'los las fort mount lake port camp san santa saint st new north south east west operation project team cape glen clinica centro iglesia escuela universidad fundacion rancho storm hurricane typhoon cyclone uss usns hmcs hms mv hmas hmnzs uscgc',
);

const PLACE =
  kindBit('state') | kindBit('country') | kindBit('city') | kindBit('county') | kindBit('region') | kindBit('facility');

/** True when tokens `[first, last)` are exactly the name of a listed place. */
export function isPlace(document: AnalysedDocument, first: number, last: number): boolean {
  return hasHit(document, first, last, PLACE);
}

/** True when the name of a state or country, printed as one, starts at token `i`: not `or`, the word. */
export function startsState({ tokens, hits }: AnalysedDocument, i: number): boolean {
  return longestHit(tokens, hits, i, 'state') !== undefined || longestHit(tokens, hits, i, 'country') !== undefined;
}

function hasHit({ hits }: AnalysedDocument, first: number, last: number, kinds: number): boolean {
  let hit = hits.at[first]!;
  if (hit < 0) return false;
  const { nodeKinds } = lexicon.trie;
  for (; hit < hits.count && hits.start[hit] === first; hit++) {
    if (hits.end[hit] === last && (nodeKinds[hits.node[hit]!]! & kinds) !== 0) return true;
  }
  return false;
}
