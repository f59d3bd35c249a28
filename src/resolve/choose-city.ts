import {
  CITY_BOROUGH,
  CITY_CAPITAL,
  CITY_NEIGHBOURHOOD,
  cityArea,
  cityClass,
  cityCounty,
  cityDistance,
  cityName,
  cityPopulation,
} from '../gazetteer/city-table.ts';
import type { PlaceEvidence, StatedArea } from './place-evidence.ts';

// Weights are on the scale of the natural logarithm of the population: 1 stands for a city 2.7 times as large.
const AMERICAN = 2;
const STATE_NAMED = 3.5;
const HOME_STATE = 2;
/** `Lima` in a release of Ohio that does not name Peru. */
const HOME_TOWN = 4;
const SMALLEST_HOME_TOWN = 5000;
/** So large a city is meant, or said to be another. */
const FAMOUS = 100_000;
const COUNTRY_NAMED = 4;
/** In a document that is American otherwise. */
const COUNTRY_NAMED_AT_HOME = 1.5;
/** More than the difference of any two populations: a document's own country. */
const HOME_COUNTRY = 8;
const SHARED_STATE = 8;
const CAPITAL = 1.5;
const NEAR = 2;
/** In a county that the document names: `Independence` in a release of Jackson County's. */
const IN_COUNTY = 3;
/** So many times as large, another city of the name is meant all the same. */
const DWARFS = 20;
const PART_OF_CITY = -1.5;
const NEAR_KM = 120;
/** A city abroad that is smaller needs its country in the text. */
const SMALL = 100_000;
/** A town of another state that is smaller needs that state in the text. */
const VILLAGE = 15_000;

/** A city with the reason for choosing it. */
export interface Choice {
  /** Row of the city table; undefined when no listed city fits. */
  readonly row: number | undefined;
  readonly evidence: string;
}

/** The largest city of a name that lies in a stated state or country: its row, undefined for none. */
export function rowIn(candidates: readonly number[], area: StatedArea): number | undefined {
  return candidates.find((row) => isIn(row, area));
}

function isIn(row: number, { country, code }: StatedArea): boolean {
  const area = cityArea(row);
  return area.country === country && (code === undefined || area.code === code || code.length > 3);
}

/** The most likely of a name's cities; `neighbours` are rows of cities that are certain in this document. */
export function chooseCity(
  candidates: readonly number[],
  evidence: PlaceEvidence,
  shared: StatedArea | undefined,
  neighbours: readonly number[],
  weighed?: (row: number, score: number, reasons: readonly string[]) => void,
): Choice {
  let best: Choice = { row: undefined, evidence: 'not listed' };
  if (isElsewhere(candidates, evidence)) return best;
  let highest = -Infinity;
  // `Denver` is in Colorado, whatever state the document comes from.
  const famous = candidates.length > 0 && isFamous(candidates[0]!, evidence);
  const homeTown = candidates.length > 0 ? homeTownOf(candidates, evidence) : undefined;
  for (const row of candidates) {
    const { country, code } = cityArea(row);
    const kind = cityClass(row);
    let score = Math.log(cityPopulation(row) + 300);
    let reason = 'population';
    const reasons = weighed === undefined ? undefined : [`population ${cityPopulation(row)}`];
    if (kind === CITY_CAPITAL) {
      score += CAPITAL;
      reasons?.push('a capital');
    }
    if (kind === CITY_NEIGHBOURHOOD) score += PART_OF_CITY;
    if (kind === CITY_BOROUGH) score += 1;
    if (country === 'US' && evidence.american) {
      score += AMERICAN;
      reasons?.push('the document is American');
    }
    const weight = country === 'US' && evidence.home === undefined ? (evidence.stateWeight.get(code) ?? 0) : 0;
    if (weight > 0) {
      score += STATE_NAMED * weight;
      reason = `state named in the document: ${code}`;
      reasons?.push(reason);
    }
    // `Lakewood` is in California for a release from there, though Colorado has a larger one.
    const asFamous = cityPopulation(row) * 4 > cityPopulation(candidates[0]!);
    if (country === 'US' && code === evidence.homeState && (!famous || asFamous)) {
      score += HOME_STATE;
      reason = `the document is from ${code}`;
      reasons?.push(reason);
    }
    if (row === homeTown) {
      score += HOME_TOWN;
      reasons?.push('no other country is named');
    }
    if (evidence.home === country) {
      score += HOME_COUNTRY;
      reason = `the document is from ${country}`;
      reasons?.push(reason);
    } else if (evidence.home !== undefined && country === SISTERS[evidence.home]) {
      score += HOME_COUNTRY / 2;
      reason = `next to ${evidence.home}`;
      reasons?.push(reason);
    } else if (evidence.countries.has(country)) {
      // `Geneva`, where the text names Switzerland
      const isKnown = famous && row === candidates[0] && country !== 'US';
      score += evidence.american && !isKnown ? COUNTRY_NAMED_AT_HOME : COUNTRY_NAMED;
      reason = `country named in the document: ${country}`;
      reasons?.push(reason);
    }
    if (neighbours.some((other) => other !== row && cityDistance(row, other) < NEAR_KM)) {
      score += NEAR;
      if (weight === 0) reason = 'near other cities of the document';
      reasons?.push('near other cities of the document');
    }
    const county = cityCounty(row);
    // Not `WASHINGTON` for Washington in Franklin County, Missouri.
    const notDwarfed = cityPopulation(candidates[0]!) < DWARFS * (cityPopulation(row) + 1);
    if (county > 0 && notDwarfed && evidence.counties.has(county)) {
      score += IN_COUNTY;
      reason = 'in a county that the document names';
      reasons?.push(reason);
    }
    if (shared !== undefined && isIn(row, shared)) {
      score += SHARED_STATE;
      reason = `state behind the list: ${code}`;
      reasons?.push(reason);
    }
    weighed?.(row, score, reasons ?? []);
    if (score > highest) {
      highest = score;
      best = { row, evidence: candidates.length === 1 ? 'the only listed city of this name' : reason };
    }
  }
  return best;
}

/** The largest American city of a name whose largest city is in a country that the text does not name, where it lies in the document's state. */
function homeTownOf(
  candidates: readonly number[],
  { american, countries, home, homeState }: PlaceEvidence,
): number | undefined {
  const { country } = cityArea(candidates[0]!);
  if (!american || home !== undefined || country === 'US' || countries.has(country)) return undefined;
  const row = candidates.find((candidate) => cityArea(candidate).country === 'US');
  if (row === undefined || cityPopulation(row) < SMALLEST_HOME_TOWN) return undefined;
  return cityArea(row).code === homeState ? row : undefined;
}

/**
 * A city that news names without its state (Associated Press style), one whose state the document names, or one abroad: `Denver`,
 * while `Columbus` in a release of Nebraska that says nothing of Ohio is the town there.
 */
function isFamous(row: number, { stateWeight }: PlaceEvidence): boolean {
  if (cityPopulation(row) < FAMOUS) return false;
  const { country, code } = cityArea(row);
  return country !== 'US' || stateWeight.has(code) || STAND_ALONE.has(cityName(row));
}

const STAND_ALONE = new Set([
  'Atlanta',
  'Baltimore',
  'Boston',
  'Chicago',
  'Cincinnati',
  'Cleveland',
  'Dallas',
  'Denver',
  'Detroit',
  'Honolulu',
  'Houston',
  'Indianapolis',
  'Las Vegas',
  'Los Angeles',
  'Miami',
  'Milwaukee',
  'Minneapolis',
  'New Orleans',
  'New York City',
  'New York',
  'Oklahoma City',
  'Philadelphia',
  'Phoenix',
  'Pittsburgh',
  'St. Louis',
  'Saint Louis',
  'Salt Lake City',
  'San Antonio',
  'San Diego',
  'San Francisco',
  'Seattle',
  'Washington',
]);

/** Countries whose releases name each other's towns as their own. */
const SISTERS: Readonly<Record<string, string>> = { GB: 'IE', IE: 'GB' };

const ENGLISH_SPEAKING = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'ZA', 'JM']);

/** Small places that all lie neither at home nor in a country named: the text means a place at home that the table lacks. */
function isElsewhere(
  candidates: readonly number[],
  { home, homeState, stateWeight, countries }: PlaceEvidence,
): boolean {
  if (home === undefined) {
    // `in Elm Grove`, West Virginia: a village elsewhere would have its state behind it.
    if (homeState === undefined || countries.size > 0) return false;
    return candidates.every((row) => {
      const { country, code } = cityArea(row);
      return country === 'US' && cityPopulation(row) < VILLAGE && !stateWeight.has(code);
    });
  }
  return candidates.every((row) => {
    const { country } = cityArea(row);
    // `Kobani` is no village in Britain: places are called after those of countries with the same language.
    const isForeignWord = !ENGLISH_SPEAKING.has(country) && ENGLISH_SPEAKING.has(home);
    const near = country === home || country === SISTERS[home] || isForeignWord;
    return !near && !countries.has(country) && cityPopulation(row) < SMALL;
  });
}
