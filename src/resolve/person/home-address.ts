import { cityArea, cityName, cityPopulation } from '../../gazetteer/city-table.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import type { CityName } from '../../record/types.generated.ts';
import { MARK, plainText } from '../../segment/tokens.ts';
import type { FoundHome } from './home.ts';
import type { Surroundings } from './surroundings.ts';

/** `12 Elm Street, Toledo`, in one address or behind it: in a town of its own. */
export function namesTown({ tokens }: Surroundings, first: number, last: number): boolean {
  const { word, start, text, count } = tokens;
  for (let comma = last - 1; comma > first; comma--) if (word[comma] === MARK.comma) return true;
  return word[last] === MARK.comma && last + 1 < count && TOWN.test(text.slice(start[last + 1]!, start[last + 1]! + 3));
}
const TOWN = /^[A-Z][a-z]/;

/** The city of the address that starts at a token. */
export function addressFrom(around: Surroundings, token: number): FoundHome | undefined {
  if (around.places.locationAt(token)?.kind !== 'address') return undefined;
  const last = around.otherFrom(token)?.last ?? token;
  const city = cityOfAddress(around, token, last);
  return city === undefined ? undefined : { city, last };
}

/** Toledo of `12 Elm Street, Toledo, Ohio 43604`, which is one address; of `12 Elm Street, Toledo` where the document names Toledo. */
function cityOfAddress(around: Surroundings, first: number, last: number): CityName | undefined {
  const { tokens, document, places } = around;
  for (let comma = last - 1; comma > first; comma--) {
    if (tokens.word[comma] !== MARK.comma) continue;
    const end = plainText(tokens, comma + 1, last);
    const town = places.cities.find(({ name }) => name === end);
    if (town !== undefined) return { name: town.name, state: town.state, country: town.country };
    const listed = townIn(around, comma + 1, last);
    if (listed !== undefined) return listed;
    const state = longestHit(tokens, document.hits, comma + 1, 'state');
    if (state === undefined || state.last > last) continue;
    const area = STATES[state.forms[0]!.index]!;
    for (let at = comma - 1; at > first && at > comma - 5; at--) {
      if (tokens.word[at] !== MARK.comma) continue;
      return { name: plainText(tokens, at + 1, comma), state: area.code, country: area.country };
    }
  }
  return undefined;
}

const STATES = lexicon.records<{ readonly country: string; readonly code: string }>('state');

/** The listed town that ends an address, in the state or, abroad, the country that the release is from. */
function townIn({ tokens, document, places }: Surroundings, first: number, last: number): CityName | undefined {
  const { local } = places;
  const town = longestHit(tokens, document.hits, first, 'city');
  if (town?.last !== last) return undefined;
  if (local === undefined) return largeTown(town.forms[0]!.index);
  let best: number | undefined;
  for (const { index } of town.forms) {
    const { country, code } = cityArea(index);
    const near = country === local.country && (country !== 'US' || code === local.state);
    if (near && (best === undefined || cityPopulation(index) > cityPopulation(best))) best = index;
  }
  if (best === undefined || cityPopulation(best) < TOWN_SIZE) return undefined;
  return { name: cityName(best), state: local.country === 'US' ? local.state : null, country: local.country };
}
/** `Philadelphia`, whatever the release is from. */
function largeTown(row: number): CityName | undefined {
  if (cityPopulation(row) < LARGE) return undefined;
  const { country, code } = cityArea(row);
  return { name: cityName(row), state: country === 'US' ? code : null, country };
}

const LARGE = 150_000;
/** Below this a name is as often that of a street or a quarter. */
const TOWN_SIZE = 5000;
