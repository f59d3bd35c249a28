import { bySpan } from '../../core/span.ts';
import { kindBit } from '../../gazetteer/kinds.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { PlaceContext } from '../../gazetteer/place-context.ts';
import type { Recogniser } from '../recogniser.ts';
import { road, roadTrigger, street, streetTrigger } from './address.ts';
import { county, countyTrigger } from './county.ts';
import { district, districtTrigger } from './district.ts';
import { facility, facilityTrigger } from './facility.ts';
import { FoundLocations } from './found.ts';
import {
  directedPlace,
  metropolitanArea,
  neighbourhoods,
  partOfCity,
  partTrigger,
  prefixedPlace,
  region,
} from './region.ts';
import { stateOrCountry } from './state-country.ts';
import { shortNames } from './short-names.ts';
import type { LocationMention } from './value.ts';

const PLACE_KINDS = kindBit('state') | kindBit('country') | kindBit('region') | kindBit('city');

/** Finds every named place that is not a city. */
export const location: Recogniser<LocationMention> = {
  type: 'location',
  recognise: (document, taken) => {
    const found = new FoundLocations(new PlaceContext(document, taken));
    const { tokens } = document;
    // Names that end in a tell-tale word come first: `Washington County`, `Virginia Avenue`.
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.word[i]!;
      if (word === 0) continue;
      if (districtTrigger.has(word)) district(found, i);
      else if (countyTrigger.has(word)) county(found, i);
      if (streetTrigger.has(word)) street(found, i);
      if (roadTrigger.has(word)) road(found, i);
    }
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.word[i]!;
      if (facilityTrigger.has(word)) facility(found, i);
      else if (partTrigger.has(word)) partOfCity(found, i);
    }
    // Then what a lexicon knows.
    for (let i = 0; i < tokens.count; ) {
      const next = found.isFree(i, i + 1) && found.context.isCapital(i) ? listedPlace(found, i) : i;
      i = next > i ? next : i + 1;
    }
    neighbourhoods(found);
    shortNames(found);
    return found.mentions.sort(bySpan);
  },
};

function listedPlace(found: FoundLocations, i: number): number {
  const { tokens, hits } = found.context.document;
  const directed = directedPlace(found, i);
  if (directed > i) return directed;
  const prefixed = prefixedPlace(found, i);
  if (prefixed > i) return prefixed;
  const hit = hits.at[i]!;
  if (hit < 0) return i;
  let kinds = 0;
  for (let h = hit; h < hits.count && hits.start[h] === i; h++) kinds |= lexicon.trie.nodeKinds[hits.node[h]!]!;
  if ((kinds & PLACE_KINDS) === 0) return i;
  if ((kinds & kindBit('region')) !== 0) {
    const end = region(found, i);
    if (end > i) return end;
  }
  const city = (kinds & kindBit('city')) === 0 ? undefined : longestHit(tokens, hits, i, 'city');
  if (city !== undefined) {
    const end = metropolitanArea(found, city);
    if (end > i) return end;
  }
  const end = (kinds & (kindBit('state') | kindBit('country'))) === 0 ? i : stateOrCountry(found, i);
  if (end > i) return end;
  return city?.last ?? i;
}
