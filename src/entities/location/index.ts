import { bySpan } from '../../core/span.ts';
import { nextMarked } from '../../gazetteer/candidates.ts';
import { FORM_ANY_CASE, kindBit } from '../../gazetteer/kinds.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordMark, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { PlaceContext } from '../../gazetteer/place-context.ts';
import type { Recogniser } from '../recogniser.ts';
import { street, streetTrigger, streetWords } from './address.ts';
import { abroadDistrict } from './abroad-district.ts';
import { BRITISH_NAMES, britishCounty } from './british-county.ts';
import { county, countyTrigger, countyWords } from './county.ts';
import { countyOffices, officeTrigger, officeWords } from './county-offices.ts';
import { district, districtTrigger, districtWords } from './district.ts';
import { facility } from './facility.ts';
import { facilityTrigger, facilityWords } from './facility-words.ts';
import { FoundLocations } from './found.ts';
import { landscapeOf, landscapeTrigger, landscapeWords } from './landscape-of.ts';
import { landscapeFirst, landscapeFirstTrigger, landscapeFirstWords } from './landscape-first.ts';
import { partOfCity, partTrigger, partWords } from './part-of-city.ts';
import { postalAddress } from './postal-address.ts';
import { province, provinceTrigger, provinceWords } from './province.ts';
import { DIRECTIONS, directedPlace, metropolitanArea, PREFIXES, prefixedPlace, region } from './region.ts';
import { barangay, barangayTrigger, barangayWords } from './barangay.ts';
import { corner, cornerTrigger, cornerWords } from './corner.ts';
import { blockOf, blockTrigger, blockWords } from './block-of.ts';
import { sharedDirection } from './shared-direction.ts';
import { smallHead, smallHeadTrigger, smallHeadWords } from './small-head.ts';
import { owners } from './lost-possessive.ts';
import { isQuarterHere, neighbourhoods } from './neighbourhood.ts';
import { quarters } from './quarter.ts';
import { road, roadTrigger, roadWords } from './road.ts';
import { stateOrCountry } from './state-country.ts';
import { sharedHeads, sharedTrigger, sharedWords } from './shared-heads.ts';
import { shortNames } from './short-names.ts';
import { TOKEN_CAPITAL, TOKEN_WORD } from '../../segment/tokens.ts';
import type { LocationMention } from './value.ts';

/** Words that start any rule but those of the lexicons: one test for most tokens. */
const TRIGGERS = wordMark(
  wordSet(
    [
      districtWords,
      countyWords,
      officeWords,
      streetWords,
      roadWords,
      facilityWords,
      partWords,
      provinceWords,
      sharedWords,
      landscapeWords,
      landscapeFirstWords,
      blockWords,
      smallHeadWords,
      barangayWords,
      cornerWords,
    ].join(' '),
  ),
);
/** Words with which places begin that no lexicon has: directions, `Lake`, `County`. */
const OPENING = wordMark(wordUnion(DIRECTIONS, PREFIXES, BRITISH_NAMES));
const PLACE_KINDS = kindBit('state') | kindBit('country') | kindBit('region') | kindBit('city');
const QUARTER_AND_COUNTRY = kindBit('quarter') | kindBit('country');
const CAPITAL_WORD = TOKEN_CAPITAL | TOKEN_WORD;

/** Finds every named place that is not a city. */
export const location: Recogniser<LocationMention> = {
  type: 'location',
  recognise: (document, taken) => {
    const found = new FoundLocations(new PlaceContext(document, taken));
    const { tokens, hits } = document;
    const late: number[] = [];
    // Names that end in a tell-tale word come first: `Washington County`, `Virginia Avenue`.
    const { count } = tokens;
    for (let i = nextMarked(hits, 0, count, TRIGGERS); i < count; i = nextMarked(hits, i + 1, count, TRIGGERS)) {
      const word = tokens.word[i]!;
      if (districtTrigger.has(word)) {
        if (!abroadDistrict(found, i)) district(found, i);
      } else if (countyTrigger.has(word)) county(found, i);
      else if (provinceTrigger.has(word)) province(found, i);
      else if (officeTrigger.has(word)) countyOffices(found, i);
      if (blockTrigger.has(word)) blockOf(found, i);
      if (barangayTrigger.has(word)) barangay(found, i);
      if (cornerTrigger.has(word)) corner(found, i);
      if (smallHeadTrigger.has(word)) smallHead(found, i);
      if (streetTrigger.has(word)) street(found, i);
      if (roadTrigger.has(word)) road(found, i);
      if (sharedTrigger.has(word)) sharedHeads(found, i);
      if (landscapeTrigger.has(word)) landscapeOf(found, i);
      if (landscapeFirstTrigger.has(word)) landscapeFirst(found, i);
      if (facilityTrigger.has(word) || partTrigger.has(word)) late.push(i);
    }
    // Buildings take any words before them, so counties and streets go first.
    for (const i of late) {
      if (facilityTrigger.has(tokens.word[i]!)) facility(found, i);
      else partOfCity(found, i);
    }
    quarters(found); // before countries: `of Jamaica, Queens`
    // Then what a lexicon knows.
    const begin = (i: number): number => nextMarked(hits, i, count, OPENING, PLACE_KINDS);
    for (let i = begin(0); i < count; ) {
      const capital = (tokens.flags[i]! & CAPITAL_WORD) === CAPITAL_WORD;
      const next = (capital || opensSmallRegion(found, i)) && found.isFree(i, i + 1) ? listedPlace(found, i) : i;
      i = begin(next > i ? next : i + 1);
    }
    owners(found);
    neighbourhoods(found);
    shortNames(found);
    return found.mentions.sort(bySpan);
  },
};

/** True for `south` of `south Florida`, `euro` of `euro area`: listed regions that may begin with a small letter. */
function opensSmallRegion({ context }: FoundLocations, i: number): boolean {
  const { tokens, hits } = context.document;
  if ((hits.kinds[i]! & kindBit('region')) === 0) return false;
  if (DIRECTIONS.has(tokens.word[i]!)) return context.isCapital(i + 1);
  return ((longestHit(tokens, hits, i, 'region')?.forms[0]?.flags ?? 0) & FORM_ANY_CASE) !== 0;
}

function listedPlace(found: FoundLocations, i: number): number {
  const { tokens, hits } = found.context.document;
  if ((hits.marks[i]! & OPENING) !== 0) {
    sharedDirection(found, i);
    const directed = directedPlace(found, i);
    if (directed > i) return directed;
    const prefixed = prefixedPlace(found, i);
    if (prefixed > i) return prefixed;
    const shire = britishCounty(found, i);
    if (shire > i) return shire;
  }
  const kinds = hits.kinds[i]!;
  if ((kinds & PLACE_KINDS) === 0) return i;
  if ((kinds & kindBit('region')) !== 0) {
    const end = region(found, i);
    if (end > i) return end;
  }
  const city = (kinds & kindBit('city')) === 0 ? undefined : longestHit(tokens, hits, i, 'city');
  if (city !== undefined) {
    const end = metropolitanArea(found, city);
    if (end > i) return end;
    const address = postalAddress(found, city);
    if (address > i) return address;
  }
  if ((kinds & QUARTER_AND_COUNTRY) === QUARTER_AND_COUNTRY && isQuarterHere(found, i)) return i;
  const end = (kinds & (kindBit('state') | kindBit('country'))) === 0 ? i : stateOrCountry(found, i);
  if (end > i) return end;
  const { onRefusal } = found.context.document;
  if (onRefusal !== undefined && (kinds & (kindBit('state') | kindBit('country'))) !== 0)
    onRefusal({ type: 'location', first: i, last: i + 1, reason: 'a city, a person, or part of another name here' });
  return city?.last ?? i;
}
