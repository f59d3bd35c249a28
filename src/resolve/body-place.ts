import { indexFrom } from '../core/from-token.ts';
import { cityArea, cityPopulation } from '../gazetteer/city-table.ts';
import { stateOfCounty } from '../gazetteer/counties.ts';
import type { HomeArea } from '../gazetteer/home-area.ts';
import { lexicon } from '../gazetteer/load.ts';
import type { LexiconHit } from '../gazetteer/match.ts';
import { type NamedState, placeNamesOf } from '../gazetteer/place-names.ts';
import { wordSet } from '../gazetteer/words.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { plainText } from '../segment/tokens.ts';
import type { BodyMention } from './body-mention.ts';

const COUNTY = wordSet('county parish');
/** A city of this size speaks for its own state against the document's: `Tulsa Police Department` in a Texan release. */
const LARGE = 60_000;

/**
 * Postal code of the state that a local body lies in: the one its name states, its county's or city's, else the
 * document's. Undefined when nothing tells it.
 */
export function stateOfBody(
  document: AnalysedDocument,
  mention: Pick<BodyMention, 'first' | 'last'>,
  home: HomeArea,
): string | undefined {
  if (home.country !== undefined && home.country !== 'US') return undefined;
  const { first, last } = mention;
  const { tokens } = document;
  const { states, cities } = placeNamesOf(document);
  // Behind the name too: `the Lewiston Police Department, Maine`.
  let stated: NamedState | undefined;
  for (let at = indexFrom(states, first); at < states.length && states[at]!.first <= last + 1 && !stated; at++)
    if (states[at]!.last <= last + 3) stated = states[at];
  if (stated !== undefined && (stated.first < last || stated.first === last + 1)) return stated.code;
  for (let i = first + 1; i < last; i++) {
    if (!COUNTY.has(tokens.word[i]!)) continue;
    return stateOfCounty(plainText(tokens, first, i), home.state) ?? home.state;
  }
  let city: LexiconHit | undefined;
  for (let at = indexFrom(cities, first); at < cities.length && cities[at]!.first < last && !city; at++)
    if (cities[at]!.last <= last) city = cities[at];
  if (city === undefined) return home.state;
  const rows = city.forms.filter(({ index }) => cityArea(index).country === 'US').map(({ index }) => index);
  const [largest] = rows;
  if (largest === undefined) return home.state;
  if (home.state !== undefined && rows.some((row) => cityArea(row).code === home.state)) return home.state;
  if (rows.length > 1 && cityPopulation(largest) < LARGE) return home.state;
  return cityArea(largest).code;
}

let names: ReadonlyMap<string, string> | undefined;

/** Name of a U.S. state by its postal code. */
export function nameOfState(code: string): string | undefined {
  names ??= new Map(
    lexicon
      .records<{ readonly country: string; readonly code: string; readonly name: string }>('state')
      .filter(({ country }) => country === 'US')
      .map(({ code, name }) => [code, name]),
  );
  return names.get(code);
}
