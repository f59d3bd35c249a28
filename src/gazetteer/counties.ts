import { oncePer } from '../core/memo.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { plainText, TOKEN_BLOCK, TOKEN_CAPITAL } from '../segment/tokens.ts';
import { nextMarked } from './candidates.ts';
import { cityCounty, cityPopulation } from './city-table.ts';
import { lexicon } from './load.ts';
import { placeNamesOf } from './place-names.ts';
import { wordMark, wordSet } from './words.ts';

interface County {
  readonly name: string;
  readonly state: string;
  /** Of its towns, as far as the city table has them. */
  readonly population: number;
}

/** A county of this population, and of so many times that of any other of the name, is meant by the name alone. */
const KNOWN_ALONE = 150_000;
const TIMES = 5;
const LONGEST = 4; // words of a county's name
const COUNTY = wordSet('county parish');
const COUNTY_WORD = wordMark(COUNTY);

let numbers: ReadonlyMap<string, readonly number[]> | undefined;
let table: readonly County[] | undefined;

function countyOf(number: number): County {
  return (table ??= lexicon.json<readonly County[]>('county.table'))[number - 1]!;
}

/** `DeKalb` and `De Kalb`, `St. Louis` and `Saint Louis` are one name. */
function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/^saint /, 'st')
    .replace(/[^a-z]/g, '');
}

/** Numbers of the U.S. counties and parishes of a name, written without the word County; the most populous first. */
export function countiesNamed(name: string): readonly number[] {
  if (numbers === undefined) {
    const all = new Map<string, number[]>();
    table ??= lexicon.json<readonly County[]>('county.table');
    for (const [i, county] of table.entries()) {
      const key = keyOf(county.name);
      const list = all.get(key);
      if (list === undefined) all.set(key, [i + 1]);
      else list.push(i + 1);
    }
    for (const list of all.values()) list.sort((a, b) => countyOf(b).population - countyOf(a).population);
    numbers = all;
  }
  return numbers.get(keyOf(name)) ?? [];
}

/** Postal codes of the states that have a county of a name. */
export const statesOfCounties = (name: string): readonly string[] =>
  countiesNamed(name).map((number) => countyOf(number).state);

/**
 * State that a county's name, without the word County, means: the one at hand if it has such a county; undefined where
 * several others have one of that name.
 */
export function stateOfCounty(name: string, atHand?: string): string | undefined {
  const named = countiesNamed(name);
  if (atHand !== undefined && named.some((number) => countyOf(number).state === atHand)) return atHand;
  return stateOf(named);
}

function stateOf([first, second]: readonly number[]): string | undefined {
  if (first === undefined) return undefined;
  const { state, population } = countyOf(first);
  if (second === undefined) return state;
  return population >= KNOWN_ALONE && population > TIMES * countyOf(second).population ? state : undefined;
}

/** A U.S. county that a document names, also inside the names of bodies: `Riverside` of `Riverside County Sheriff`. */
export interface NamedCounty {
  /** Token of the word County. */
  readonly at: number;
  /** Numbers of the counties of that name. */
  readonly numbers: readonly number[];
  /** Postal code of the state that is meant; undefined where nothing tells it. */
  readonly state: string | undefined;
  /** True for a populous county, known by its name alone. */
  readonly isLarge: boolean;
}

/** The counties that a document names, in order, looked up once for all that read them. */
export const namedCounties = oncePer(({ hits }: AnalysedDocument) => hits, findCounties);

function findCounties(document: AnalysedDocument): readonly NamedCounty[] {
  const { tokens } = document;
  const found: NamedCounty[] = [];
  let towns: ReadonlyMap<number, number> | undefined;
  const next = (from: number): number => nextMarked(document.hits, from, tokens.count, COUNTY_WORD);
  for (let at = next(1); at < tokens.count; at = next(at + 1)) {
    if ((tokens.flags[at]! & TOKEN_CAPITAL) === 0) continue;
    const named = namesBefore(document, at);
    if (named.length === 0) continue;
    const fromTowns = named.length === 1 ? undefined : stateOfTowns(named, (towns ??= countiesOfTowns(document)));
    const state = fromTowns ?? stateOf(named);
    const isLarge = fromTowns === undefined && state !== undefined && countyOf(named[0]!).population >= KNOWN_ALONE;
    found.push({ at, numbers: named, state, isLarge });
  }
  return found;
}

/** Numbers of the counties whose name ends before the word County at token `at`. */
function namesBefore({ tokens }: AnalysedDocument, at: number): readonly number[] {
  let first = at;
  while (first > at - LONGEST && (tokens.flags[first]! & TOKEN_BLOCK) === 0 && first > 0) first -= 1;
  for (; first < at; first++) {
    if ((tokens.flags[first]! & TOKEN_CAPITAL) === 0) continue;
    const named = countiesNamed(plainText(tokens, first, at));
    if (named.length > 0) return named;
  }
  return [];
}

const SMALLEST_TOWN = 1000;

/** How many towns of each county a document names, as far as its lists of names tell. */
function countiesOfTowns(document: AnalysedDocument): ReadonlyMap<number, number> {
  const { tokens } = document;
  const counts = new Map<number, number>();
  const seen = new Set<number>();
  for (const { forms, last } of placeNamesOf(document).cities) {
    const [largest] = forms;
    // `Jackson` of `Jackson County` is no town.
    if (COUNTY.has(tokens.word[last] ?? 0) || seen.has(largest!.index)) continue;
    seen.add(largest!.index);
    for (const { index } of forms) {
      const county = cityCounty(index);
      if (county > 0 && cityPopulation(index) >= SMALLEST_TOWN) counts.set(county, (counts.get(county) ?? 0) + 1);
    }
  }
  return counts;
}

/** State of the one county of a name in which towns of the document lie, or most of them. */
function stateOfTowns(named: readonly number[], towns: ReadonlyMap<number, number>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const number of named) {
    const count = towns.get(number) ?? 0;
    if (count === most && count > 0) best = undefined;
    if (count <= most) continue;
    most = count;
    best = countyOf(number).state;
  }
  return best;
}
