import { memoised } from '../core/memo.ts';
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
import { districtOfCity } from '../gazetteer/federal-district.ts';
import { foldWord } from '../gazetteer/fold.ts';
import type { City, Location } from '../record/types.generated.ts';
import { type Choice, chooseCity, rowIn } from './choose-city.ts';
import type { ResolveContext } from './context.ts';
import { localCity } from './local-city.ts';
import type { MentionIndex } from './mention-index.ts';
import { areasOf, gatherEvidence, type PlaceEvidence, type StatedArea } from './place-evidence.ts';

/** The places of a document, and how to find them by where they are mentioned. */
export class Places {
  readonly cities: readonly City[];
  readonly locations: readonly Location[];
  /** The city that the release speaks from. */
  readonly local: City | undefined;
  readonly #index: MentionIndex;
  readonly #cityOf: readonly (City | undefined)[];
  readonly #locationOf: readonly (Location | undefined)[];
  readonly #rows: ReadonlyMap<number, City>;

  constructor(context: ResolveContext, cities: Joined<City> & Rows, locations: Joined<Location>) {
    this.cities = cities.entities;
    this.#rows = cities.rows;
    this.locations = locations.entities;
    this.#index = context.index;
    this.#cityOf = cities.of;
    this.#locationOf = locations.of;
    this.local = localCity(context, this);
  }

  /** City mentioned at a token. */
  cityAt(token: number): City | undefined {
    const mention = this.#index.cityAt(token);
    return mention < 0 ? undefined : this.#cityOf[mention];
  }

  /** Location mentioned at a token. */
  locationAt(token: number): Location | undefined {
    const mention = this.#index.locationAt(token);
    return mention < 0 ? undefined : this.#locationOf[mention];
  }

  /** The federal judicial district that a city lies in; undefined for one abroad or on no list. */
  districtOf(city: City): string | undefined {
    for (const [row, listed] of this.#rows) if (listed === city) return districtOfCity(row);
    return undefined;
  }
}

/** The cities that the city table has, by row. */
interface Rows {
  readonly rows: ReadonlyMap<number, City>;
}

const NO_ROWS: ReadonlyMap<number, City> = new Map();

/** What mentions were joined to: each once, in the order of their first mentions, and for each mention. */
interface Joined<Entity> {
  readonly entities: readonly Entity[];
  /** Undefined for what is no mention of the record. */
  readonly of: readonly (Entity | undefined)[];
}

/** Decides which city each name means, once for the document; joins the other places. */
export function resolvePlaces(context: ResolveContext): Places {
  return new Places(context, joinCities(context), joinLocations(context.mentions.location));
}

type WritableCity = { -readonly [Key in keyof City]: City[Key] } & { mentions: City['mentions'][number][] };

function joinCities(context: ResolveContext): Joined<City> & Rows {
  const { mentions, trace } = context;
  const entities: WritableCity[] = [];
  const of: City[] = [];
  if (mentions.city.length === 0) return { entities, of, rows: NO_ROWS };
  const { stated: statedAreas, shared: sharedAreas } = areasOf(context);
  const names = mentions.city.map(({ value }) => nameKey(value.name));
  const chosen = new Map<string, Choice>(); // by name: one decision for the document
  const statedLast = new Map<string, StatedArea>(); // by name: the area stated last
  const statedFirst = new Map<string, StatedArea>();
  for (const [i, area] of statedAreas.entries())
    if (area !== undefined && !statedFirst.has(names[i]!)) statedFirst.set(names[i]!, area);
  let weighing: { readonly evidence: PlaceEvidence; readonly neighbours: readonly number[] } | undefined;
  const weigh = (): typeof weighing & {} =>
    (weighing ??= { evidence: gatherEvidence(context), neighbours: certainRows(mentions.city, statedAreas) });
  const listed = new Map<number, WritableCity>(); // by row
  const unlisted = new Map<string, WritableCity>();
  let country: string | undefined; // named last before the mention
  let location = 0;
  for (const [i, mention] of mentions.city.entries()) {
    const { value, start, end, text, rule } = mention;
    while (location < mentions.location.length && mentions.location[location]!.start < start) {
      const { kind, name, country: within } = mentions.location[location]!.value;
      if (kind === 'country' && name !== 'US') country = name;
      else if (within !== undefined) country = within;
      location += 1;
    }
    const name = names[i]!;
    const stated = statedAreas[i];
    const shared = sharedAreas[i];
    if (stated !== undefined) statedLast.set(name, stated);
    const area = stated ?? statedLast.get(name) ?? statedFirst.get(name);
    let choice: Choice;
    if (area !== undefined) {
      choice = {
        row: rowIn(value.candidates, area),
        evidence: stated === undefined ? 'state behind the name elsewhere in the document' : 'state behind the name',
      };
    } else if (shared !== undefined && liesElsewhere(value.candidates, weigh().evidence, shared)) {
      choice = { row: undefined, evidence: 'not listed' };
    } else {
      const known = chosen.get(name);
      if (known === undefined) {
        const { evidence, neighbours } = weigh();
        choice = chooseCity(value.candidates, evidence, shared, neighbours, weighed(trace, mention));
        chosen.set(name, choice);
      } else choice = known;
    }
    let city: WritableCity | undefined;
    if (choice.row === undefined) {
      const made = unlistedCity(value.name, area ?? shared ?? areaAround(weigh().evidence, country), choice);
      const key = `${nameKey(made.name)}/${made.state}/${made.country}`;
      city = unlisted.get(key);
      if (city === undefined) {
        unlisted.set(key, (city = made));
        entities.push(city);
      }
    } else {
      city = listed.get(choice.row);
      if (city === undefined) {
        listed.set(choice.row, (city = listedCity(choice.row, value.name, choice)));
        entities.push(city);
      }
    }
    city.mentions.push({ start, end, text, rule });
    of.push(city);
  }
  return { entities, of, rows: listed };
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
  shared: StatedArea,
): boolean {
  if (shared.code === undefined || candidates.length === 0) return false;
  if (cityPopulation(candidates[0]!) >= KNOWN_ALONE || rowIn(candidates, shared) !== undefined) return false;
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
function certainRows(
  cities: readonly CityMention[],
  statedAreas: readonly (StatedArea | undefined)[],
): readonly number[] {
  const rows = new Set<number>();
  for (const [i, { value }] of cities.entries()) {
    const { candidates } = value;
    const stated = statedAreas[i];
    const row = stated === undefined ? candidates[0] : rowIn(candidates, stated);
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

const ACCENTED = /[À-ÿ]/g;

function listedCity(row: number, printed: string, { evidence }: Choice): WritableCity {
  const { country, code } = cityArea(row);
  const listed = cityName(row);
  // Abroad the name stays as the release has it, unless in capitals or robbed of letters: transliterations differ, the id joins them.
  const asListed = country === 'US' || printed === printed.toUpperCase() || printed === listed.replace(ACCENTED, '');
  return {
    id: `geonames:${cityGeonameId(row)}`,
    name: asListed ? listed : printed,
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

const nameKey = memoised((name) => foldWord(name).replace(/[.\s]+/g, ' '));

type WritableLocation = Location & { mentions: Location['mentions'][number][] };

function joinLocations(mentions: readonly LocationMention[]): Joined<Location> {
  const entities: WritableLocation[] = [];
  const of: (Location | undefined)[] = [];
  const known = new Map<string, WritableLocation>();
  let unnumbered = 0;
  for (const { value, start, end, text, rule } of mentions) {
    const { kind, name } = value;
    if (value.ofOffice === true) {
      of.push(undefined);
      continue;
    }
    // By the name alone, which nearly always has one kind: the name that has a second one stands with it.
    let key = foldWord(name);
    let location = known.get(key);
    if (location !== undefined && location.kind !== kind) {
      key = `${kind}/${key}`;
      location = known.get(key);
    }
    if (location === undefined) {
      let id: string;
      if (kind === 'country') id = `iso:${name}`;
      else if (kind === 'state' && value.state !== undefined) id = `iso:${value.state.country}-${value.state.code}`;
      else {
        unnumbered += 1;
        id = `l${unnumbered}`;
      }
      location = { id, kind, name, mentions: [] };
      known.set(key, location);
      entities.push(location);
    }
    location.mentions.push({ start, end, text, rule });
    of.push(location);
  }
  return { entities, of };
}
