import type { CityMention } from '../entities/city/value.ts';
import type { LocationMention } from '../entities/location/value.ts';
import { cityArea, cityPopulation } from '../gazetteer/city-table.ts';
import { homeAreaOf } from '../gazetteer/home-area.ts';
import { placeNamesOf } from '../gazetteer/place-names.ts';
import { wordId } from '../gazetteer/words.ts';
import { MARK, TOKEN_UPPER, type TokenTable } from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import { namedCounties } from '../gazetteer/counties.ts';

const AND = wordId('and');
const OR = wordId('or');

/** A state or country that the text ties to a city's name. */
export interface StatedArea {
  readonly country: string;
  /** State; undefined when only the country is stated. */
  readonly code: string | undefined;
}

/** What stands behind the names of a document's cities, by mention index. */
export interface CityAreas {
  /** State or country stated behind the name. */
  readonly stated: readonly (StatedArea | undefined)[];
  /** Area stated behind a later member of the same list: `Springfield and South Vienna, Ohio`. */
  readonly shared: readonly (StatedArea | undefined)[];
}

/** What a document says about where its cities lie, gathered before a city is chosen that has no area behind its name. */
export interface PlaceEvidence {
  /** How often the document names each U.S. state, up to 1 for the one named most. */
  readonly stateWeight: ReadonlyMap<string, number>;
  /** Countries that the document names, the United States aside. */
  readonly countries: ReadonlySet<string>;
  /** The country that the document comes from, when it is not the United States. */
  readonly home: string | undefined;
  /** Postal code of the U.S. state that the document comes from. */
  readonly homeState: string | undefined;
  /** Numbers of the U.S. counties whose names the document has. */
  readonly counties: ReadonlySet<number>;
  /** True when the document is about the United States as far as one can see. */
  readonly american: boolean;
}

/** Reads the areas behind the names. */
export function areasOf(context: ResolveContext): CityAreas {
  const { city: cities } = context.mentions;
  const stated = cities.map((mention) => statedBehind(context, mention));
  return { stated, shared: cities.map((_, i) => sharedArea(context, cities, stated, i)) };
}

/** Gathers the evidence. */
export function gatherEvidence(context: ResolveContext): PlaceEvidence {
  const { location: locations } = context.mentions;
  const weights = stateCounts(context, locations);
  const countries = new Set<string>();
  for (const { value } of locations) {
    if (value.kind === 'country') countries.add(value.name);
    else if (value.state !== undefined) countries.add(value.state.country);
    else if (value.country !== undefined) countries.add(value.country);
  }
  const { country: home, state: homeState } = homeAreaOf(context.document);
  const abroad = home !== undefined && home !== 'US';
  if (abroad) countries.add(home);
  const american = !abroad && (weights.size > 0 || countries.has('US'));
  countries.delete('US');
  let most = 2;
  for (const count of weights.values()) if (count > most) most = count;
  for (const [code, count] of weights) weights.set(code, count / most);
  return {
    stateWeight: weights,
    countries,
    counties: countiesNamed(context),
    american: american || countries.size === 0,
    home: abroad ? home : undefined,
    homeState,
  };
}

const NO_COUNTY: ReadonlySet<number> = new Set();

function countiesNamed({ document }: ResolveContext): ReadonlySet<number> {
  const named = namedCounties(document);
  if (named.length === 0) return NO_COUNTY;
  const counties = new Set<number>();
  for (const { numbers } of named) for (const number of numbers) counties.add(number);
  return counties;
}

function statedBehind({ document, mentions, index }: ResolveContext, { last }: CityMention): StatedArea | undefined {
  const { tokens } = document;
  if (last >= tokens.count) return undefined;
  const mark = tokens.word[last];
  const next = mark === MARK.comma || mark === MARK.openBracket ? last + 1 : last;
  const at = index.locationAt(next);
  if (at < 0) return undefined;
  const location = mentions.location[at]!;
  if (location.first !== next) return undefined;
  // `WASHINGTON Ohio-based`, a dateline that lost its dash
  if (next === last && (tokens.word[location.last] === MARK.hyphen || isDatelineBefore(tokens, last))) return undefined;
  return areaOf(location);
}

/** True for `WASHINGTON Florida …`: capitals before a word that has only its first. */
function isDatelineBefore(tokens: TokenTable, last: number): boolean {
  const upper = (i: number): boolean => (tokens.flags[i]! & TOKEN_UPPER) !== 0;
  return last < tokens.count && upper(last - 1) && !upper(last);
}

function areaOf({ value }: LocationMention): StatedArea | undefined {
  if (value.kind === 'state' && value.state !== undefined)
    return { country: value.state.country, code: value.state.code };
  return value.kind === 'country' ? { country: value.name, code: undefined } : undefined;
}

/** The area stated behind the last member of the list `A, B and C, State` that city `i` belongs to. */
function sharedArea(
  context: ResolveContext,
  cities: readonly CityMention[],
  stated: readonly (StatedArea | undefined)[],
  i: number,
): StatedArea | undefined {
  const { tokens } = context.document;
  if (stated[i] !== undefined) return undefined;
  for (let n = i; n + 1 < cities.length && n < i + 12; n++) {
    let t = cities[n]!.last;
    const from = t;
    while (
      t < cities[n + 1]!.first &&
      (tokens.word[t] === MARK.comma || tokens.word[t] === AND || tokens.word[t] === OR)
    )
      t += 1;
    if (t === from || t !== cities[n + 1]!.first) return undefined;
    // Only the last member speaks for the others: in `Lansing, Toledo, Ohio, and Fort Wayne, Indiana` each state is its city's own.
    if (stated[n + 1] !== undefined) return tokens.word[t - 1] === MARK.comma ? undefined : stated[n + 1];
  }
  return undefined;
}

/** `a Florida-bound bus` */
const isBoundFor = ({ word }: TokenTable, last: number): boolean =>
  word[last] === MARK.hyphen && word[last + 1] === BOUND;
const BOUND = wordId('bound');

/** How often each U.S. state is named, in places and inside the names of agencies, courts and districts. */
function stateCounts(context: ResolveContext, locations: readonly LocationMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (code: string, weight: number): void => void counts.set(code, (counts.get(code) ?? 0) + weight);
  const counted = new Set<number>();
  for (const { value, first, last, rule } of locations) {
    if (value.state?.country !== 'US') continue;
    counted.add(first);
    // A state behind one city says little about the others.
    const behind = rule === 'location/state-after-place' || isBoundFor(context.document.tokens, last);
    count(value.state.code, value.kind === 'district' ? 2 : behind ? 0.4 : 1);
  }
  const names = placeNamesOf(context.document);
  for (const { first, code } of names.states) {
    // `Washington` and `New York` alone are cities as often as states.
    if (!counted.has(first) && code !== 'WA' && code !== 'NY') count(code, 1);
  }
  // In the names of agencies and courts as well.
  for (const { state } of namedCounties(context.document)) if (state !== undefined) count(state, 1);
  for (const { forms } of names.cities) {
    // A large city that is alone in its size speaks for its state, also in `Riverside County`.
    const [largest, second] = forms;
    const population = cityPopulation(largest!.index);
    const least = second === undefined ? 30_000 : 100_000;
    if (population < least || (second !== undefined && cityPopulation(second.index) * 8 >= population)) continue;
    const { country, code } = cityArea(largest!.index);
    if (country === 'US') count(code, 0.5);
  }
  return counts;
}
