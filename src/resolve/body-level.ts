import { indexFrom } from '../core/from-token.ts';
import { cityArea } from '../gazetteer/city-table.ts';
import type { HomeArea } from '../gazetteer/home-area.ts';
import { FORM_WEAK, kindBit, WORD_COMMON, WORD_FREQUENT } from '../gazetteer/kinds.ts';
import { lexicon } from '../gazetteer/load.ts';
import { longestHit, longestHitIndex } from '../gazetteer/match.ts';
import { placeNamesOf } from '../gazetteer/place-names.ts';
import { wordSet } from '../gazetteer/words.ts';
import type { Agency } from '../record/types.generated.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import type { BodyMention } from './body-mention.ts';
import { isOfOtherCountry } from './country-owner.ts';

type Level = Agency['level'];

const COUNTRY = kindBit('country');
/** `Regional Narcotics Task Force`: what several counties and towns keep together. */
const SHARED = wordSet('regional metro metropolitan multi county area valley');

/** What towns do not call their police: `Uganda Police Force`, `Royal Bahamas Police Force`. */
const NATIONAL = /\b(?:Police (?:Force|Service)|Constabulary|Constabulary Force|Fire Service|Prison Service)$/;

/**
 * Level of a body that no list has. Its name comes first; then a place in its name; then who speaks: what an office
 * names without more is of its own kind.
 */
export class BodyLevels {
  readonly #document: AnalysedDocument;
  readonly #home: HomeArea;
  readonly #issuer: Level;

  constructor(document: AnalysedDocument, home: HomeArea, issuer: Level) {
    this.#document = document;
    this.#home = home;
    this.#issuer = issuer;
  }

  /** What a body's level comes to in this document, of which its name alone tells `told`. */
  of(told: Level, name: string, mention: Pick<BodyMention, 'first' | 'last'> | undefined): Level {
    const isAbroad = this.#home.country !== undefined && this.#home.country !== 'US';
    if (told === 'federal' && !name.startsWith('United States '))
      return isAbroad || (mention !== undefined && this.#namesOtherCountry(mention)) ? 'foreign' : told;
    if (told === 'local' && mention !== undefined && NATIONAL.test(name) && this.#namesOtherCountry(mention))
      return 'foreign';
    if (told !== null) return told;
    if (mention === undefined) return null;
    if (this.#namesOtherCountry(mention)) return 'foreign';
    const town = this.#levelOfTown(mention);
    if (town !== null) return town;
    if (isAbroad) return 'foreign';
    const shared = this.#issuer === 'federal' && SHARED.has(this.#document.tokens.word[mention.first]!);
    return shared ? 'local' : this.#issuer;
  }

  /** `South Africa National Prosecuting Authority`, `Government of Mexico`. */
  #namesOtherCountry({ first, last }: Pick<BodyMention, 'first' | 'last'>): boolean {
    const { tokens, hits } = this.#document;
    if (isOfOtherCountry(this.#document, first)) return true;
    for (let i = first; i < last; i++) {
      if ((hits.kinds[i]! & COUNTRY) === 0) continue;
      const country = longestHit(tokens, hits, i, 'country');
      if (country === undefined || country.last > last || longestHitIndex(hits, i, 'state') >= 0) continue; // Georgia
      const { code } = lexicon.records<{ readonly code: string }>('country')[country.forms[0]!.index]!;
      return code !== 'US';
    }
    return false;
  }

  /** Of the town whose name the body's begins with or ends in: `Toledo Division of Streets`, `Municipality of Livorno`. */
  #levelOfTown({ first, last }: Pick<BodyMention, 'first' | 'last'>): Level {
    const { tokens } = this.#document;
    const { cities } = placeNamesOf(this.#document);
    for (let at = indexFrom(cities, first); at < cities.length && cities[at]!.first < last; at++) {
      const city = cities[at]!;
      if (city.first !== first && city.last !== last) continue;
      const isWord = (lexicon.vocabulary.classes[tokens.word[city.first]!]! & (WORD_COMMON | WORD_FREQUENT)) !== 0;
      if (city.last > last || (isWord && city.last === city.first + 1)) continue;
      const here = this.#home.country ?? 'US';
      const sure = city.forms.filter(({ flags }) => (flags & FORM_WEAK) === 0);
      if (sure.length === 0) continue; // `Harbor`
      const isHere = sure.some(({ index }) => cityArea(index).country === here);
      return isHere && here === 'US' ? 'local' : 'foreign';
    }
    return null;
  }
}
