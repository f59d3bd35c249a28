import { oncePer } from '../../core/memo.ts';
import {
  CITY_BOROUGH,
  CITY_NEIGHBOURHOOD,
  type CityArea,
  cityArea,
  cityClass,
  cityDistance,
  cityName,
  cityPopulation,
} from '../../gazetteer/city-table.ts';
import { foldWord } from '../../gazetteer/fold.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { kindBit } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { type LexiconHit, longestHit } from '../../gazetteer/match.ts';
import { placeNamesOf } from '../../gazetteer/place-names.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, plainText, TOKEN_CAPITAL } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

const QUARTER = kindBit('quarter');
const HOME = wordSet(
  'resident residents man woman men women teen teenager couple apartment home property street house area neighborhood neighbourhood section',
);
const PREPOSITIONS = wordSet(
  "in of near at from to around throughout outside within between through including lower upper downtown nearby neighboring 's",
);
/** Words behind a quarter's name that make another name of it, in headings too. */
const OTHER_NAMES = wordSet(
  'high middle elementary school hospital avenue street boulevard road park station church college university library center houses plaza',
);
const AND = wordSet('and or');
const LARGE_STATE = 200_000; // a city of this size speaks for its state
const LARGE = 100_000;
const WITHIN_KM = 40;

interface QuarterRecord {
  readonly name: string;
  /** Folded names of the cities that have a part of this name. */
  readonly cities: readonly string[];
}

/** A name that may be a part of a city. */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** Row of the city table; undefined for one of our own list. */
  readonly row: number | undefined;
}

/**
 * Finds parts of cities: `Flatbush` in a release about Brooklyn, `Flushing` before `, Queens`. Names come from our list,
 * where the document names the city, and from GeoNames, where it speaks of the state. The first of a name needs a
 * preposition, its city behind it, or a place in a list of others.
 */
export function neighbourhoods(found: FoundLocations): void {
  const known = new Set<string>();
  const waiting: Candidate[] = [];
  for (const candidate of candidatesOf(found)) {
    if (hasSign(found, candidate)) {
      if (add(found, candidate)) known.add(candidate.name);
    } else waiting.push(candidate);
  }
  for (const candidate of waiting) if (known.has(candidate.name)) add(found, candidate);
}

function add(found: FoundLocations, { first, last, name }: Candidate): boolean {
  return found.add(first, last, { kind: 'region', name }, 'neighbourhood');
}

/** In text order; none that a state follows, there or elsewhere: `of Northridge, California` counts as a town. */
function candidatesOf(found: FoundLocations): readonly Candidate[] {
  const { context } = found;
  const candidates: Candidate[] = [];
  const towns = new Set<string>();
  for (const hit of [...listed(found), ...fromCityTable(found)]) {
    const { first, last } = hit;
    if (!found.isFree(first, last) || context.opensTitle(last) || context.opensBody(last)) continue;
    if (beforeState(found, last)) towns.add(hit.name);
    else candidates.push(hit);
  }
  return candidates.filter(({ name }) => !towns.has(name)).sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Parts of cities that our list has, in a document that names one of the cities. */
function listed(found: FoundLocations): readonly Candidate[] {
  const { context } = found;
  const { tokens, hits } = context.document;
  const records = lexicon.records<QuarterRecord>('quarter');
  const list: Candidate[] = [];
  let end = 0;
  for (const i of hits.tokens) {
    if (i < end || (hits.kinds[i]! & QUARTER) === 0 || (tokens.flags[i]! & TOKEN_CAPITAL) === 0) continue;
    const hit = longestHit(tokens, hits, i, 'quarter');
    if (hit === undefined || goesOn(found, hit)) continue;
    const cities = citiesNamed(context.document);
    const { name, cities: of } = records[hit.forms[0]!.index]!;
    if (!of.some((city) => cities.has(city)) || isTownAtHome(found, hit)) continue;
    list.push({ first: i, last: hit.last, name, row: undefined });
    end = hit.last;
  }
  return list;
}

/** True for a country's name that is a part of a city here: `Jamaica` in a release that names Queens. */
export function isQuarterHere(found: FoundLocations, i: number): boolean {
  const { tokens, hits } = found.context.document;
  const hit = longestHit(tokens, hits, i, 'quarter');
  if (hit === undefined || longestHit(tokens, hits, i, 'country')?.last !== hit.last) return false;
  const { cities } = lexicon.records<QuarterRecord>('quarter')[hit.forms[0]!.index]!;
  const named = citiesNamed(found.context.document);
  return cities.some((city) => named.has(city));
}

/** `Westminster` in a release from Orange County, California, whatever it says of London. */
function isTownAtHome({ context: { document } }: FoundLocations, { first, last }: LexiconHit): boolean {
  const town = longestHit(document.tokens, document.hits, first, 'city');
  if (town?.last !== last) return false;
  const { country, state } = homeAreaOf(document);
  if (country !== 'US' || state === undefined) return false;
  return town.forms.some(({ index }) => cityClass(index) !== CITY_NEIGHBOURHOOD && cityArea(index).code === state);
}

/** `Midwood High School`, `Lower Chelsea`: a word of a longer name. */
function goesOn({ context }: FoundLocations, { first, last }: LexiconHit): boolean {
  const followed = context.joins(last) && context.isCapital(last);
  if (followed && OTHER_NAMES.has(context.document.tokens.word[last]!)) return true;
  if (context.inHeading(first)) return false;
  if (followed && context.free(last)) return true;
  return context.hasCapitalBefore(first) || context.inPersonName(first, last);
}

/** Names of the document's cities, gathered once, however many quarters ask. */
const citiesNamed = oncePer(
  (document: AnalysedDocument) => document.hits,
  (document): ReadonlySet<string> => {
    const names = new Set<string>();
    for (const { first, last } of placeNamesOf(document).cities)
      names.add(foldWord(plainText(document.tokens, first, last)));
    return names;
  },
);

/** Parts of cities that GeoNames has, in a state that the document speaks of, or before their city. */
function fromCityTable(found: FoundLocations): readonly Candidate[] {
  const { document } = found.context;
  const list: Candidate[] = [];
  const { country: homeland } = homeAreaOf(document);
  let states: ReadonlySet<string> | undefined;
  const isAtHome = ({ country, code }: CityArea): boolean =>
    country === 'US' ? states!.has(code) : country === homeland;
  let end = 0;
  for (const hit of placeNamesOf(document).cities) {
    const { first, last, forms } = hit;
    if (first < end) continue;
    end = last;
    if (!forms.some(({ index }) => cityClass(index) === CITY_NEIGHBOURHOOD)) continue;
    let row = rowNearCityBehind(found, hit);
    if (row === undefined) {
      states ??= statesOf(found);
      row = forms.find(({ index }) => isAtHome(cityArea(index)))?.index;
    }
    if (row !== undefined && cityClass(row) === CITY_NEIGHBOURHOOD)
      list.push({ first, last, name: cityName(row), row });
  }
  return list;
}

/** The part of that name of the city behind the comma: `Flushing, Queens`, `Nawton, Hamilton`. */
function rowNearCityBehind(found: FoundLocations, { last, forms }: LexiconHit): number | undefined {
  const city = cityBehind(found, last);
  if (city === undefined) return undefined;
  return forms.find(
    ({ index }) =>
      cityClass(index) === CITY_NEIGHBOURHOOD && city.forms.some((form) => cityDistance(form.index, index) < WITHIN_KM),
  )?.index;
}

/** A borough or large city behind the comma that follows a name. */
function cityBehind({ context }: FoundLocations, last: number): LexiconHit | undefined {
  const { tokens, hits } = context.document;
  if (tokens.word[last] !== MARK.comma || last + 1 >= tokens.count || !context.joins(last + 1)) return undefined;
  const city = longestHit(tokens, hits, last + 1, 'city');
  const largest = city?.forms[0]?.index;
  return largest !== undefined && (cityClass(largest) === CITY_BOROUGH || cityPopulation(largest) >= LARGE)
    ? city
    : undefined;
}

function beforeState({ context }: FoundLocations, last: number): boolean {
  const { tokens, hits } = context.document;
  if (tokens.word[last] !== MARK.comma || last + 1 >= tokens.count || !context.joins(last + 1)) return false;
  const state = longestHit(tokens, hits, last + 1, 'state');
  return state !== undefined && (longestHit(tokens, hits, last + 1, 'city')?.last ?? 0) <= state.last; // not `Washington, D.C.`
}

function hasSign(found: FoundLocations, candidate: Candidate): boolean {
  const { context } = found;
  const { tokens } = context.document;
  const { first, last } = candidate;
  if (context.joins(first) && PREPOSITIONS.has(tokens.word[first - 1]!)) return true;
  if (context.joins(last) && HOME.has(tokens.word[last]!)) return true;
  if (cityBehind(found, last) !== undefined && !context.inHeading(first)) return true;
  // `in Bushwick, Flatbush and Canarsie`
  let before = first - 1;
  if (AND.has(tokens.word[before] ?? 0)) before -= 1;
  if (tokens.word[before] === MARK.comma) before -= 1;
  return before < first - 1 && context.joins(first) && found.at(before)?.value.kind === 'region';
}

/** States that the document names, by their names or by a borough or large city of theirs. */
function statesOf(found: FoundLocations): ReadonlySet<string> {
  const states = new Set<string>();
  for (const { value } of found.mentions) if (value.state?.country === 'US') states.add(value.state.code);
  for (const { forms } of placeNamesOf(found.context.document).cities) {
    const { index } = forms[0]!;
    const { country, code } = cityArea(index);
    if (country === 'US' && (cityClass(index) === CITY_BOROUGH || cityPopulation(index) >= LARGE_STATE))
      states.add(code);
  }
  return states;
}
