// The federal judicial districts, and which counties and cities lie in each.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readCounties } from './places.mjs';

const REGIONS = { N: 'Northern', S: 'Southern', E: 'Eastern', W: 'Western', C: 'Central', M: 'Middle' };
const file = new URL('../../src/entities/agency/data/federal-districts.yaml', import.meta.url);
const { districts, counties } = parse(readFileSync(file, 'utf8'));

/** `Eastern District of Louisiana` and the like, with the state's postal code. */
export const federalDistricts = Object.entries(districts).flatMap(([state, [name, ...letters]]) =>
  letters.length === 0
    ? [{ state, key: state.toLowerCase(), name: `District of ${name}` }]
    : letters.map((letter) => ({
        state,
        letter,
        key: `${state.toLowerCase()}-${letter.toLowerCase()}`,
        name: `${REGIONS[letter]} District of ${name}`,
      })),
);

/**
 * The districts as the program looks them up; a district is its place in `names`.
 * `whole`: states that are one. `others`: the district of a divided state's other counties. `cities`: those in no county, `MO/St. Louis`.
 */
export default function districtTables() {
  const whole = {};
  const others = {};
  const cities = {};
  const ofCounty = new Map(); // `CA/Orange`
  for (const [number, { state, letter }] of federalDistricts.entries()) {
    if (letter === undefined) whole[state] = number;
    else if (counties[state][letter] === 'others') others[state] = number;
    else
      for (const entry of counties[state][letter].split(', ')) {
        const [, city] = /^city:(.*)/.exec(entry) ?? [];
        if (city === undefined) ofCounty.set(`${state}/${entry}`, number);
        else cities[`${state}/${city}`] = number;
      }
  }
  const numbers = Uint8Array.from(readCounties(), ({ state, name }) => {
    const key = `${state}/${name}`;
    const number = ofCounty.get(key) ?? whole[state] ?? others[state];
    if (number === undefined) throw new Error(`federal-districts.yaml: no district for ${name} County, ${state}.`);
    ofCounty.delete(key);
    return number;
  });
  if (ofCounty.size > 0)
    throw new Error(`federal-districts.yaml: no such counties: ${[...ofCounty.keys()].join(', ')}.`);
  return {
    json: { districts: { names: federalDistricts.map(({ name }) => name), whole, others, cities } },
    columns: { 'county.district': numbers },
  };
}
