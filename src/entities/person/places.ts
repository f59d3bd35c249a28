import { oncePer } from '../../core/memo.ts';
import { cityArea } from '../../gazetteer/city-table.ts';
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

/** Countries where towns are called after persons in full (`Benito Juárez`, `Pedro Juan Caballero`), and people after both. */
const CALLED_AFTER_PERSONS = new Set(
  'US CA MX GT HN SV NI CR PA CU DO PR CO VE EC PE BO CL AR UY PY BR ES PT PH AO MZ'.split(' '),
);
const COUNTRY = kindBit('country');

/** True when tokens `[first, last)` are exactly a town of a country that the document names: `Tal Afar`, in a text of Iraq. */
export function isTownOfNamedCountry(document: AnalysedDocument, first: number, last: number): boolean {
  const town = longestHit(document.tokens, document.hits, first, 'city');
  if (town?.last !== last) return false;
  return town.forms.some(({ index }) => {
    const { country } = cityArea(index);
    return !CALLED_AFTER_PERSONS.has(country) && namedCountriesOf(document).has(country);
  });
}

/** ISO codes of the countries that a document names, worked out once. */
const namedCountriesOf = oncePer(({ hits }: AnalysedDocument) => hits, findCountries);

function findCountries({ tokens, hits }: AnalysedDocument): ReadonlySet<string> {
  const codes = new Set<string>();
  const records = lexicon.records<{ readonly code: string }>('country');
  for (const i of hits.tokens) {
    if ((hits.kinds[i]! & COUNTRY) === 0) continue;
    const country = longestHit(tokens, hits, i, 'country');
    if (country !== undefined) codes.add(records[country.forms[0]!.index]!.code);
  }
  return codes;
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
