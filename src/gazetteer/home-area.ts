import { oncePer } from '../core/memo.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
} from '../segment/tokens.ts';
import { nextMarked } from './candidates.ts';
import { cityArea } from './city-table.ts';
import { countryTold, TELLING_ABROAD } from './counties-abroad.ts';
import { type NamedCounty, namedCounties } from './counties.ts';
import { FORM_WEAK, kindBit } from './kinds.ts';
import { lexicon } from './load.ts';
import { longestHit } from './match.ts';
import { placeNamesOf } from './place-names.ts';
import { wordId, wordMap, wordMark, wordSet } from './words.ts';

/** Where a document comes from, as far as the bodies and states that it names tell. */
export interface HomeArea {
  /** ISO country; undefined when nothing tells it. */
  readonly country: string | undefined;
  /** Postal code of a U.S. state; undefined when no state stands out. */
  readonly state: string | undefined;
  /** True when the state itself speaks: a letterhead `STATE OF OREGON`, or its attorney general in the first lines. */
  readonly stateSpeaks: boolean;
}

const AGENCY = kindBit('agency');
const STATE = kindBit('state');
const REGION = kindBit('region');
const COUNTY = wordId('county');
const BRITISH_COUNTY = wordSet('council court hall cricket lines councillor durham');
const ATTORNEY = wordId('attorney');
const PROSECUTORS = wordSet('district state prosecuting u.s.');
const OF = wordId('of');
const BOUND = wordId('bound');
const STATE_WORD = wordId('state');
const STATE_WORDS = wordSet('state commonwealth');
const STATE_OFFICERS = wordSet('attorney governor department office');
const GENERAL = wordSet('general gov governor ag');
/** Words that only one country's courts and papers use. */
const BRITISH = wordSet('magistrates barrister constabulary solicitors crown');
const CROWN = wordId('crown');
const COURT = wordId('court');
/** Spellings that no American office uses: they tell that a document is not American, not where it is from. */
const NOT_AMERICAN = wordSet(
  'offence offences organised programme programmes defence labour neighbourhood centre licence',
);
/** Ends of web addresses: `police.govt.nz`. */
const DOMAINS = wordMap({ uk: 'GB', nz: 'NZ', au: 'AU', ie: 'IE' });
/** `A$5 million`: the letters that a dollar other than the American has before it. */
const DOLLARS = wordMap({ a: 'AU', nz: 'NZ', c: 'CA', ca: 'CA' });
const GOVERNOR = wordSet('governor gov');
const DASHES = new Set([MARK.hyphen, MARK.enDash, MARK.emDash]);
/** All single words that tell of a country. */
const TELLING = wordMark(
  TELLING_ABROAD,
  GOVERNOR,
  BRITISH,
  NOT_AMERICAN,
  DOMAINS,
  COUNTY,
  ATTORNEY,
  MARK.dollar,
  MARK.pound,
);
/** States whose names alone are cities as often: Washington, New York. */
const CITY_NAMES = new Set(['WA', 'NY']);
/** A release in English that names a province elsewhere (Michoacán) is rarely from there. */
const ENGLISH_SPEAKING = new Set(['GB', 'IE', 'AU', 'NZ', 'CA', 'IN', 'ZA', 'NG', 'PH', 'PK']);
const STREETS = wordSet('avenue ave street st road rd boulevard blvd valley river county inlet turnpike');
const FIRST_LINES = 90; // tokens
const STATED = 3;

/** The document's home area, worked out once from its lexicon hits. */
export const homeAreaOf = oncePer(({ hits }: AnalysedDocument) => hits, weigh);

function weigh(document: AnalysedDocument): HomeArea {
  const { tokens } = document;
  const states = new Map<string, number>();
  const countries = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, weight: number): void =>
    void map.set(key, (map.get(key) ?? 0) + weight);
  let american = 0;
  let speaks: string | undefined;
  let letterhead = false; // `STATE OF OREGON` speaks, whatever else stands there
  let spokenAt = 0;
  let federalAt = Number.POSITIVE_INFINITY; // where the first federal body stands

  for (const { first, last, code } of placeNamesOf(document).states) {
    if (STREETS.has(tokens.word[last] ?? 0)) continue; // `Delaware Avenue`
    if (tokens.word[last] === MARK.hyphen && tokens.word[last + 1] === BOUND) continue; // `a Florida-bound bus`
    american += 1;
    if (!CITY_NAMES.has(code)) add(states, code, first < FIRST_LINES ? 1.5 : 1);
    if (first > FIRST_LINES) continue;
    // `Oregon Attorney General`, `Washington State Office of the …`
    const office = tokens.word[last] === STATE_WORD ? last + 1 : last;
    const behind = tokens.word[office + 1] ?? 0;
    const title =
      STATE_OFFICERS.has(tokens.word[office] ?? 0) && (GENERAL.has(behind) || (office > last && behind === OF));
    const isLetterhead = tokens.word[first - 1] === OF && STATE_WORDS.has(tokens.word[first - 2] ?? 0);
    if (title || (isLetterhead && (tokens.flags[first - 2]! & TOKEN_UPPER) !== 0)) {
      if (speaks === undefined) spokenAt = first;
      speaks ??= code;
      letterhead ||= isLetterhead;
      add(states, code, STATED);
    }
  }
  for (const { code, opens } of statesBehind(document)) {
    american += 0.5;
    add(states, code, opens ? 2.5 : 0.3);
  }
  for (const { id, first } of listedBodies(document)) {
    const [country, part = ''] = id.split('/');
    if (country === 'us') {
      american += 1;
      if (part.length === 2) add(states, part.toUpperCase(), 1);
      else federalAt = Math.min(federalAt, first);
    } else if (country!.length === 2) add(countries, country!.toUpperCase(), 1);
  }
  const counties = namedCounties(document);
  let county = 0;
  let dollars = 0;
  let pounds = 0;
  let foreignSpelling = 0;
  let governorAt = -1;
  const next = (from: number): number => nextMarked(document.hits, from, tokens.count, TELLING);
  for (let i = next(0); i < tokens.count; i = next(i + 1)) {
    const word = tokens.word[i]!;
    const joined = i > 0 && tokens.gap[i] === GAP_NONE;
    const told = countryTold(tokens, i);
    if (told !== undefined) add(countries, told, 1);
    if (word === MARK.dollar) {
      dollars += 1;
      const country = joined ? DOLLARS.get(tokens.word[i - 1]!) : undefined;
      if (country !== undefined) add(countries, country, 1);
    } else if (joined && DOMAINS.has(word) && tokens.text.charCodeAt(tokens.start[i]! - 1) === 46)
      add(countries, DOMAINS.get(word)!, 1);
    else if (word === MARK.pound) pounds += 1;
    else if (word === COUNTY) {
      while (county < counties.length && counties[county]!.at < i) county += 1;
      if (!isAmericanCounty(tokens, i)) continue;
      const named: NamedCounty | undefined = counties[county]?.at === i ? counties[county] : undefined;
      american += named?.isLarge === true ? 1 : 0.5;
      if (named?.state !== undefined) add(states, named.state, 1);
    } else if (word === ATTORNEY && PROSECUTORS.has(tokens.word[i - 1] ?? 0)) {
      american += 1; // no other country has district attorneys
    } else if (BRITISH.has(word)) {
      if (word !== CROWN || tokens.word[i + 1] === COURT) add(countries, 'GB', word === CROWN ? 2 : 0.5);
    } else if (GOVERNOR.has(word)) {
      if (governorAt < 0 && opensWithName(tokens, i)) governorAt = i;
    } else if (NOT_AMERICAN.has(word)) foreignSpelling += 1;
  }
  if (pounds > 0 && dollars === 0) add(countries, 'GB', 4);
  if (foreignSpelling > 0) for (const country of countries.keys()) add(countries, country, 0.5);

  for (const country of provincesOf(document)) add(countries, country, ENGLISH_SPEAKING.has(country) ? 1 : 0.25);
  if (american === 0) {
    const [country, votes] = voteOfCities(document, foreignSpelling > 1);
    // Names of towns that only one country has say more than a word that several use: `Magistrates`.
    if (country !== undefined && votes >= 3) add(countries, country, votes >= 6 ? 2 : 0.5);
  }
  const [country, weight] = heaviest(countries);
  const home = american === 0 && weight === 0 ? countryOfDateline(document) : weight > american ? country : 'US';
  const state = home === 'US' ? standingOut(states) : undefined;
  if (speaks === undefined && governorAt >= 0 && state !== undefined) {
    speaks = state;
    spokenAt = governorAt;
  }
  return {
    country: home,
    state: speaks ?? state,
    stateSpeaks: home === 'US' && speaks !== undefined && (letterhead || federalAt >= spokenAt),
  };
}

/** `Governor Ada Quill announced` in the first lines, which opens a sentence, a line, or what follows a dateline's dash. */
function opensWithName({ flags, word }: TokenTable, i: number): boolean {
  if (i >= FIRST_LINES || (flags[i]! & TOKEN_CAPITAL) === 0) return false;
  const opens = (flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0 || DASHES.has(word[i - 1]!);
  return opens && i + 1 < flags.length && (flags[i + 1]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) === TOKEN_CAPITAL;
}

/** Abbreviations of U.S. states behind a name and a comma: `Barre, VT 05641`; whether the name opens a block: `WILLISTON, Vt. –`. */
function statesBehind({
  tokens,
  hits,
}: AnalysedDocument): readonly { readonly code: string; readonly opens: boolean }[] {
  const records = lexicon.records<{ readonly country: string; readonly code: string }>('state');
  const states: { readonly code: string; readonly opens: boolean }[] = [];
  for (let at = 0; at < hits.tokens.length; at++) {
    const first = hits.tokens[at]!;
    if (first < 2 || (hits.kinds[first]! & STATE) === 0 || tokens.word[first - 1] !== MARK.comma) continue;
    if ((tokens.flags[first - 2]! & TOKEN_CAPITAL) === 0 || (tokens.flags[first]! & (TOKEN_UPPER | TOKEN_DOT)) === 0)
      continue;
    const form = longestHit(tokens, hits, first, 'state')?.forms[0];
    if (form === undefined || (form.flags & FORM_WEAK) === 0) continue;
    const { country, code } = records[form.index]!;
    if (country !== 'US') continue;
    const line =
      (tokens.flags[first - 2]! | (tokens.flags[first - 3] ?? 0) | (tokens.flags[first - 4] ?? 0)) & TOKEN_BLOCK;
    states.push({ code, opens: first < FIRST_LINES && line !== 0 });
  }
  return states;
}

/** Ids of the bodies that the document names by a form that is no other's, with the token at which each stands. */
function listedBodies({ tokens, hits }: AnalysedDocument): readonly { readonly id: string; readonly first: number }[] {
  const records = lexicon.records<{ readonly id: string }>('agency');
  const bodies: { readonly id: string; readonly first: number }[] = [];
  let end = 0;
  for (let at = 0; at < hits.tokens.length; at++) {
    const first = hits.tokens[at]!;
    if (first < end || (hits.kinds[first]! & AGENCY) === 0) continue;
    const body = longestHit(tokens, hits, first, 'agency');
    const form = body?.forms[0];
    if (body === undefined || form === undefined || body.forms.some(({ flags }) => (flags & FORM_WEAK) !== 0)) continue;
    end = body.last;
    bodies.push({ id: records[form.index]!.id, first });
  }
  return bodies;
}

/** Countries of the provinces and regions that the document names, one for each mention: `Alberta`, `Waikato`. */
function provincesOf({ tokens, hits }: AnalysedDocument): readonly string[] {
  const countries: string[] = [];
  let end = 0; // `New South Wales` is no region of Britain
  for (let at = 0; at < hits.tokens.length; at++) {
    const i = hits.tokens[at]!;
    if (i < end || (hits.kinds[i]! & (STATE | REGION)) === 0 || (tokens.flags[i]! & TOKEN_CAPITAL) === 0) continue;
    for (const kind of PROVINCES) {
      const hit = longestHit(tokens, hits, i, kind);
      const form = hit?.forms[0];
      if (hit !== undefined && hit.last > end) end = hit.last;
      if (form === undefined || (form.flags & FORM_WEAK) !== 0) continue;
      const { country } = lexicon.records<{ readonly country?: string }>(kind)[form.index]!;
      if (country !== undefined && country !== 'US') countries.push(country);
    }
  }
  return countries;
}

const PROVINCES = ['state', 'region'] as const;

/** The country in which most of the document's city names lie; a name that no other country has counts double. */
function voteOfCities(document: AnalysedDocument, abroad: boolean): readonly [string | undefined, number] {
  const votes = new Map<string, number>();
  const seen = new Set<number>();
  for (const { forms } of placeNamesOf(document).cities) {
    if (seen.has(forms[0]!.index)) continue;
    seen.add(forms[0]!.index);
    const countries = new Set(
      forms.filter(({ flags }) => (flags & FORM_WEAK) === 0).map(({ index }) => cityArea(index).country),
    );
    for (const country of countries) votes.set(country, (votes.get(country) ?? 0) + (countries.size === 1 ? 2 : 1));
  }
  if (abroad) votes.delete('US');
  const best = heaviest(votes);
  // `Miami` is in Queensland as well.
  const american = votes.get('US') ?? 0;
  return american >= best[1] && american > 0 ? ['US', american] : best;
}

/** Where nothing else tells: the country of the largest city of the name that opens a line in capitals, `DUBLIN, 4 May –`. */
function countryOfDateline(document: AnalysedDocument): string | undefined {
  const { flags } = document.tokens;
  const opening = TOKEN_BLOCK | TOKEN_UPPER;
  const city = placeNamesOf(document).cities.find(
    ({ first, last }) =>
      first < FIRST_LINES && (flags[first]! & opening) === opening && (flags[last - 1]! & TOKEN_UPPER) !== 0,
  );
  const row = city?.forms.find(({ flags: kind }) => (kind & FORM_WEAK) === 0)?.index;
  return row === undefined ? undefined : cityArea(row).country;
}

/** `Orange County`, but not `Norfolk County Council`, `County Durham`. */
function isAmericanCounty(tokens: TokenTable, i: number): boolean {
  if (i === 0 || (tokens.flags[i]! & tokens.flags[i - 1]! & TOKEN_CAPITAL) === 0) return false;
  return !BRITISH_COUNTY.has(tokens.word[i + 1] ?? 0);
}

function heaviest(weights: ReadonlyMap<string, number>): readonly [string | undefined, number] {
  let best: readonly [string | undefined, number] = [undefined, 0];
  for (const entry of weights) if (entry[1] > best[1]) best = entry;
  return best;
}

/** The state named most, when it is named half as often again as any other. */
function standingOut(states: ReadonlyMap<string, number>): string | undefined {
  const [code, weight] = heaviest(states);
  for (const [other, less] of states) if (other !== code && less * 1.5 > weight) return undefined;
  return code;
}
