import type { Trace } from '../core/trace.ts';
import type { CityMention } from '../entities/city/value.ts';
import type { LocationMention } from '../entities/location/value.ts';
import {
  cityArea,
  cityGeonameId,
  cityLatitude,
  cityLongitude,
  cityName,
  cityPopulation,
} from '../gazetteer/city-table.ts';
import { foldWord } from '../gazetteer/fold.ts';
import type { City, Location } from '../record/types.generated.ts';
import { type Choice, chooseCity, rowsIn } from './choose-city.ts';
import type { ResolveContext } from './context.ts';
import { localCity } from './local-city.ts';
import { gatherEvidence, type PlaceEvidence, type StatedArea } from './place-evidence.ts';

/** The places of a document, and how to find them by where they are mentioned. */
export interface Places {
  readonly cities: readonly City[];
  readonly locations: readonly Location[];
  /** The city that the release speaks from. */
  readonly local: City | undefined;
  /** City mentioned at a token. */
  readonly cityAt: (token: number) => City | undefined;
  /** Location mentioned at a token. */
  readonly locationAt: (token: number) => Location | undefined;
}

/** Decides which city each name means, once for the document; joins the other places. */
export function resolvePlaces(context: ResolveContext): Places {
  const { mentions, document } = context;
  const locationMentionAt = indexMentions(mentions.location, document.tokens.count);
  const evidence = gatherEvidence(context, locationMentionAt);
  const cityOf = joinCities(context, evidence);
  const locationOf = joinLocations(mentions.location);
  const cityMentionAt = indexMentions(mentions.city, document.tokens.count);
  const cities = [...new Set(cityOf.values())];
  const cityAt = (token: number): City | undefined => lookUp(cityOf, cityMentionAt(token));
  return {
    cities,
    locations: [...new Set(locationOf.values())],
    local: localCity(context, cities, cityAt),
    cityAt,
    locationAt: (token) => lookUp(locationOf, locationMentionAt(token)),
  };
}

function lookUp<Found, Entity>(entities: ReadonlyMap<Found, Entity>, mention: Found | undefined): Entity | undefined {
  return mention === undefined ? undefined : entities.get(mention);
}

/** The mention that holds a token. */
function indexMentions<Found extends { readonly first: number; readonly last: number }>(
  mentions: readonly Found[],
  tokenCount: number,
): (token: number) => Found | undefined {
  const at = new Int32Array(tokenCount);
  for (const [i, { first, last }] of mentions.entries()) at.fill(i + 1, first, last);
  return (token) => mentions[(at[token] ?? 0) - 1];
}

type WritableCity = { -readonly [Key in keyof City]: City[Key] } & { mentions: City['mentions'][number][] };

function joinCities({ mentions, trace }: ResolveContext, evidence: PlaceEvidence): ReadonlyMap<CityMention, City> {
  const chosen = new Map<string, Choice>(); // by name: one decision for the document
  const statedLast = new Map<string, StatedArea>(); // by name: the area stated last
  const statedFirst = new Map<string, StatedArea>();
  for (const [i, { value }] of mentions.city.entries()) {
    const area = evidence.stated[i];
    const name = nameKey(value.name);
    if (area !== undefined && !statedFirst.has(name)) statedFirst.set(name, area);
  }
  const neighbours = certainRows(mentions.city, evidence);
  const cities = new Map<string, WritableCity>();
  const cityOf = new Map<CityMention, City>();
  let country: string | undefined; // named last before the mention
  let location = 0;
  for (const [i, mention] of mentions.city.entries()) {
    const { value, start, end, text, rule } = mention;
    while (location < mentions.location.length && mentions.location[location]!.start < start) {
      const { kind, name } = mentions.location[location]!.value;
      if (kind === 'country' && name !== 'US') country = name;
      location += 1;
    }
    const name = nameKey(value.name);
    const stated = evidence.stated[i];
    if (stated !== undefined) statedLast.set(name, stated);
    const area = stated ?? statedLast.get(name) ?? statedFirst.get(name);
    let choice: Choice;
    if (area !== undefined) {
      const [row] = rowsIn(value.candidates, area);
      choice = {
        row,
        evidence: stated === undefined ? 'state behind the name elsewhere in the document' : 'state behind the name',
      };
    } else if (liesElsewhere(value.candidates, evidence, evidence.shared[i])) {
      choice = { row: undefined, evidence: 'not listed' };
    } else {
      choice =
        chosen.get(name) ??
        chooseCity(value.candidates, evidence, evidence.shared[i], neighbours, weighed(trace, mention));
      chosen.set(name, choice);
    }
    const city =
      choice.row === undefined
        ? unlistedCity(value.name, area ?? evidence.shared[i] ?? areaAround(evidence, country), choice)
        : listedCity(choice.row, value.name, choice);
    const key = `${city.id ?? nameKey(city.name)}/${city.state}/${city.country}`;
    let known = cities.get(key);
    if (known === undefined) cities.set(key, (known = city));
    known.mentions.push({ start, end, text, rule });
    cityOf.set(mention, known);
  }
  return cityOf;
}

/** So large a city needs no state behind its list. */
const KNOWN_ALONE = 100_000;

/**
 * True for small namesakes of a town in `LaPorte, Orange and Victoria, Texas` that all lie in states of which the document
 * says nothing.
 */
function liesElsewhere(
  candidates: readonly number[],
  { homeState, stateWeight }: PlaceEvidence,
  shared: StatedArea | undefined,
): boolean {
  if (shared?.code === undefined || candidates.length === 0) return false;
  if (cityPopulation(candidates[0]!) >= KNOWN_ALONE || rowsIn(candidates, shared).length > 0) return false;
  return !candidates.some((row) => {
    const { country, code } = cityArea(row);
    return country === 'US' && (code === homeState || stateWeight.has(code)); // `Conroe and Lake Charles, Louisiana` in Texas
  });
}

/** Tells the trace, if there is one, of each candidate that is weighed for a mention. */
function weighed(
  trace: Trace | undefined,
  { start, end }: CityMention,
): ((row: number, score: number, reasons: readonly string[]) => void) | undefined {
  if (trace === undefined) return undefined;
  return (row, score, reasons) => {
    const { country, code } = cityArea(row);
    const answer = [cityName(row), code, country].filter((part) => part !== undefined && part !== '').join(', ');
    trace.candidate({ question: 'city', start, end, answer, score, reasons });
  };
}

/** Rows that are certain before any choice: a stated state, or a large city that is alone in its size. */
function certainRows(cities: readonly CityMention[], evidence: PlaceEvidence): readonly number[] {
  const rows = new Set<number>();
  for (const [i, { value }] of cities.entries()) {
    const { candidates } = value;
    const stated = evidence.stated[i];
    const row = stated === undefined ? candidates[0] : rowsIn(candidates, stated)[0];
    if (row === undefined) continue;
    const [, second] = candidates;
    const alone = second === undefined || cityPopulation(second) * 20 < cityPopulation(candidates[0]!);
    if (stated !== undefined || alone) rows.add(row);
    if (rows.size >= 30) break;
  }
  return [...rows];
}

function areaAround(evidence: PlaceEvidence, country: string | undefined): StatedArea | undefined {
  const abroad = evidence.home ?? country;
  if (abroad !== undefined) return { country: abroad, code: undefined };
  if (evidence.homeState !== undefined) return { country: 'US', code: evidence.homeState };
  const [state] = [...evidence.stateWeight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return state === undefined ? undefined : { country: 'US', code: state[0] };
}

function listedCity(row: number, printed: string, { evidence }: Choice): WritableCity {
  const { country, code } = cityArea(row);
  return {
    id: `geonames:${cityGeonameId(row)}`,
    // Abroad the name stays as the release has it, unless in capitals: transliterations differ, the id joins them.
    name: country === 'US' || printed === printed.toUpperCase() ? cityName(row) : printed,
    state: country === 'US' ? code : null,
    country,
    latitude: cityLatitude(row),
    longitude: cityLongitude(row),
    evidence,
    mentions: [],
  };
}

function unlistedCity(name: string, area: StatedArea | undefined, { evidence }: Choice): WritableCity {
  return {
    id: null,
    name,
    state: area?.country === 'US' ? (area.code ?? null) : null,
    country: area?.country ?? null,
    latitude: null,
    longitude: null,
    evidence: area === undefined ? evidence : 'not listed; its state or country from the text',
    mentions: [],
  };
}

const nameKey = (name: string): string => foldWord(name).replace(/[.\s]+/g, ' ');

function joinLocations(mentions: readonly LocationMention[]): ReadonlyMap<LocationMention, Location> {
  const locations = new Map<string, Location & { mentions: Location['mentions'][number][] }>();
  const locationOf = new Map<LocationMention, Location>();
  let unnumbered = 0;
  for (const mention of mentions) {
    const { value, start, end, text, rule } = mention;
    const key = `${value.kind}/${foldWord(value.name)}`;
    let known = locations.get(key);
    if (known === undefined) {
      let id = `l${unnumbered + 1}`;
      if (value.kind === 'country') id = `iso:${value.name}`;
      else if (value.kind === 'state' && value.state !== undefined)
        id = `iso:${value.state.country}-${value.state.code}`;
      else unnumbered += 1;
      known = { id, kind: value.kind, name: value.name, mentions: [] };
      locations.set(key, known);
    }
    known.mentions.push({ start, end, text, rule });
    locationOf.set(mention, known);
  }
  return locationOf;
}
