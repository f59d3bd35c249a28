import { lexicon } from './load.ts';

// What a row of the city table is; the same numbers as in scripts/lexicon/places.mjs.
export const CITY_TOWN = 0;
/** A part of a city. */
export const CITY_NEIGHBOURHOOD = 1;
/** Part of a city that counts as one when it is someone's home: Brooklyn. */
export const CITY_BOROUGH = 2;
/** Capital of a country. */
export const CITY_CAPITAL = 3;

const geonameid = lexicon.column('city.geonameid', 'u32');
const latitude = lexicon.column('city.latitude', 'i32');
const longitude = lexicon.column('city.longitude', 'i32');
const population = lexicon.column('city.population', 'u32');
const area = lexicon.column('city.area', 'u16');
const classes = lexicon.column('city.class', 'u8');
const county = lexicon.column('city.county', 'u16');
const names = lexicon.column('city.names', 'u8');
const nameOffsets = lexicon.column('city.nameOffsets', 'u32');
const nameBytes = Buffer.from(names.buffer, names.byteOffset, names.byteLength); // may be shared with other threads

/** A first-order division as cities refer to it. `code`: two letters in the United States and Canada. */
export interface CityArea {
  readonly country: string;
  readonly code: string;
}

let areas: readonly CityArea[] | undefined;

/** The areas of the city table, in the order that `cityArea` counts. */
export function cityAreas(): readonly CityArea[] {
  return (areas ??= lexicon.json<readonly CityArea[]>('city.areas'));
}

/** GeoNames id of a row. */
export const cityGeonameId = (row: number): number => geonameid[row]!;

/** Name of a row as a release prints it: `St. Louis`, `New York`. */
export const cityName = (row: number): string => nameBytes.toString('utf8', nameOffsets[row], nameOffsets[row + 1]);

/** Degrees, WGS 84. */
export const cityLatitude = (row: number): number => latitude[row]! / 1e5;
export const cityLongitude = (row: number): number => longitude[row]! / 1e5;

export const cityPopulation = (row: number): number => population[row]!;

/** Area of a row. */
export const cityArea = (row: number): CityArea => cityAreas()[area[row]!]!;

/** True for a city of Puerto Rico or another territory: like a foreign one, its name needs the territory's in the text. */
export const inTerritory = (row: number): boolean => TERRITORIES.has(cityArea(row).code);
const TERRITORIES = new Set(['PR', 'GU', 'VI', 'MP', 'AS']);

/** `CITY_…` class of a row. */
export const cityClass = (row: number): number => classes[row]!;

/** Number of the U.S. county that a row lies in (src/gazetteer/counties.ts), 0 where it lies in none. */
export const cityCounty = (row: number): number => county[row]!;

/** Great-circle distance of two rows in kilometres, near enough for telling neighbours from strangers. */
export function cityDistance(a: number, b: number): number {
  const degree = Math.PI / 180;
  const y = cityLatitude(a) - cityLatitude(b);
  const x = (cityLongitude(a) - cityLongitude(b)) * Math.cos(((cityLatitude(a) + cityLatitude(b)) / 2) * degree);
  return Math.sqrt(x * x + y * y) * 111.2;
}

let rows: ReadonlyMap<number, number> | undefined;

/** Row of a GeoNames id; undefined when the table does not have it. */
export function cityRow(geonameId: number): number | undefined {
  rows ??= new Map(Array.from(geonameid, (id, row) => [id, row]));
  return rows.get(geonameId);
}
