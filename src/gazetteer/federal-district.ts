import { cityArea, cityCounty, cityName } from './city-table.ts';
import { lexicon } from './load.ts';

/** A district is its place in `names`. */
interface Districts {
  readonly names: readonly string[];
  /** By postal code: states that are one district. */
  readonly whole: Readonly<Record<string, number>>;
  /** By postal code: the district of all counties that no other district of a divided state has. */
  readonly others: Readonly<Record<string, number>>;
  /** Cities that lie in no county: `MO/St. Louis`. */
  readonly cities: Readonly<Record<string, number>>;
}

const ofCounty = lexicon.column('county.district', 'u8');
let table: Districts | undefined;

const districts = (): Districts => (table ??= lexicon.json<Districts>('districts'));

/** The federal judicial district that a row of the city table lies in: `Eastern District of Missouri`; undefined abroad. */
export function districtOfCity(row: number): string | undefined {
  const { country, code } = cityArea(row);
  const { names, whole, others, cities } = districts();
  if (country !== 'US') return names[whole[country] ?? -1]; // Puerto Rico and Guam go by codes of their own
  const county = cityCounty(row);
  const number =
    county > 0 ? ofCounty[county - 1] : (whole[code] ?? cities[`${code}/${cityName(row)}`] ?? others[code]);
  return names[number ?? -1];
}

/** The district that a whole state is, by its postal code; undefined for a divided one. */
export function districtOfState(code: string): string | undefined {
  const { names, whole } = districts();
  return names[whole[code] ?? -1];
}
