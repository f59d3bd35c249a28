import { CITY_NEIGHBOURHOOD, cityArea, cityClass, cityPopulation } from '../../gazetteer/city-table.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { FORM_WEAK, WORD_GIVEN } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { type LexiconHit, longestHit } from '../../gazetteer/match.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import { MARK, plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';
import type { CountryRecord } from './value.ts';

const METROPOLITAN = wordSet('metropolitan metro');
const AREA = wordSet('area region');
/** Words before a place that make a region of it: `Northern Virginia`. */
export const DIRECTIONS = wordSet(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upstate greater downtown',
);
const ARTICLE = wordId('the');

/** Finds a listed region (`Middle East`) at a token; returns the end of the mention, or the token itself. */
export function region(found: FoundLocations, i: number): number {
  const { tokens, hits } = found.context.document;
  const hit = longestHit(tokens, hits, i, 'region');
  if (hit === undefined || found.context.opensBody(hit.last)) return i;
  const city = longestHit(tokens, hits, i, 'city');
  if (city !== undefined && city.last > hit.last) return i;
  if (ZONES.has(tokens.word[i]!) && TIMES.has(tokens.word[i - 1] ?? 0)) return hit.last; // `5 p.m. Pacific`
  const form = hit.forms[0]!;
  const { kind, name, country, quarter } = lexicon.records<RegionRecord>('region')[form.index]!;
  // `Washington Heights, Ill.`: a town of that name
  if (
    kind !== 'facility' &&
    city?.last === hit.last &&
    tokens.word[hit.last] === MARK.comma &&
    hit.last + 1 < tokens.count
  ) {
    if (longestHit(tokens, hits, hit.last + 1, 'state') !== undefined) return i;
  }
  const { context } = found;
  if (city?.last === hit.last && country === undefined && tokens.word[i - 1] !== ARTICLE && isTownAtHome(found, city))
    return i;
  // `Pacific Beach School`, `Prospect Park Southwest`: a word of a longer name.
  if (!context.inHeading(i)) {
    if (hit.last === i + 1 && context.hasCapitalBefore(i) && !DIRECTIONS.has(tokens.word[i - 1]!)) return i;
    const goesOn = context.joins(hit.last) && context.isCapital(hit.last) && context.free(hit.last);
    if (goesOn && hit.last === i + 1) return i;
    // `New England Compounding Center`, but `a South Florida Resident`
    const isOther = goesOn && !RESIDENTS.has(tokens.word[hit.last]!) && !context.endsTitle(i);
    if (isOther && kind === 'region' && quarter !== true && !isGivenName(tokens.word[hit.last]!)) return hit.last;
  }
  // `Heathrow airport`
  const last =
    kind === 'facility' && tokens.word[hit.last] === AIRPORT && context.joins(hit.last) ? hit.last + 1 : hit.last;
  const printed = plainText(tokens, i, last);
  if ((form.flags & FORM_WEAK) !== 0) {
    // `Kent`, `Canterbury`: a county or region where the document is of that country, and the words before it say so.
    if (country === undefined || !found.isAbout(country)) return i;
    const the = context.joins(i) && tokens.word[i - 1] === ARTICLE && context.joins(i - 1); // `in the North East`
    const before = context.joins(i) ? tokens.word[the ? i - 2 : i - 1]! : 0;
    const isRow = !context.joins(i) && context.isNumber(hit.last); // `North West   21   £9.4 million`
    const behindTown = before === MARK.comma && context.isCapital(i - 2);
    if (kind === 'state' && !behindTown && isLargeCity(city, hit.last)) return i; // `in Cebu`: the city
    if (!WITHIN.has(before) && !isRow && !behindTown) return i;
    if (context.opensTitle(hit.last)) return i;
  }
  let full = kind === 'facility' ? printed : longerOf(printed, name);
  if (kind === 'state' && country !== undefined) full = `${full}, ${country}`; // `Tuscany, IT`
  const value = country === undefined ? { kind, name: full } : { kind, name: full, country };
  return found.add(i, last, value, quarter === true ? 'quarter' : 'region') ? last : i;
}

/** True where a large city has the same name. */
function isLargeCity(city: LexiconHit | undefined, last: number): boolean {
  return city?.last === last && cityPopulation(city.forms[0]!.index) >= LARGE;
}

const LARGE = 100_000;

/** `North Bay` in a text from Canada: the region of that name is an American one. */
function isTownAtHome({ context }: FoundLocations, { forms }: LexiconHit): boolean {
  const home = homeAreaOf(context.document).country;
  if (home === undefined || home === 'US') return false;
  return forms.some(({ index }) => cityArea(index).country === home && cityClass(index) !== CITY_NEIGHBOURHOOD);
}

const isGivenName = (word: number): boolean => (lexicon.vocabulary.classes[word]! & WORD_GIVEN) !== 0;

/** `Tigris River` as printed, but `Middle East` for `Mideast`, and no name in capitals or with a small first letter. */
function longerOf(printed: string, listed: string): string {
  const isName = printed !== printed.toUpperCase() && printed[0] === printed[0]!.toUpperCase();
  return isName && printed.length > listed.length ? printed : listed;
}

/** Time zones, behind a time of day. */
const ZONES = wordSet('pacific eastern central mountain atlantic');
const TIMES = wordSet('a.m. p.m. am pm noon midnight');
const WITHIN = wordSet('in of across throughout into within outside around from near to through');

interface RegionRecord {
  readonly name: string;
  readonly kind: 'region' | 'county' | 'state' | 'facility';
  /** True for a part of a city. */
  readonly quarter?: boolean;
  /** Country that it is a division of; undefined for regions of the world and of the United States. */
  readonly country?: string;
}

/** Finds `West Dallas`, `Northern Virginia`: a direction with a capital before a city, state or country. */
export function directedPlace(found: FoundLocations, i: number): number {
  const { context } = found;
  const { tokens, hits } = context.document;
  if (!DIRECTIONS.has(tokens.word[i]!) || !context.isCapital(i) || !context.joins(i + 1)) return i;
  const heading = context.inHeading(i);
  if (context.document.sentences[context.document.sentenceOf[i]!]!.first === i) return i;
  if (
    (longestHit(tokens, hits, i, 'city')?.last ?? 0) > i + 1 ||
    longestHit(tokens, hits, i, 'state') !== undefined ||
    longestHit(tokens, hits, i, 'country') !== undefined // `North Macedonia`
  )
    return i;
  const hit =
    longestHit(tokens, hits, i + 1, 'state') ??
    longestHit(tokens, hits, i + 1, 'city') ??
    longestHit(tokens, hits, i + 1, 'country');
  if (hit === undefined || (hit.forms[0]!.flags & FORM_WEAK) !== 0 || context.opensTitle(hit.last)) return i;
  // `Northwest Ohio Dealer`: in a heading only a state shows that the direction belongs to it
  if (heading && (hit.forms[0]!.kind !== 'state' || context.opensBody(hit.last) || GREATER.has(tokens.word[i]!)))
    return i;
  if (!heading && context.joins(hit.last) && context.isCapital(hit.last)) return i;
  // `South Vienna, Ohio` is a town.
  if (
    tokens.word[hit.last] === MARK.comma &&
    hit.last + 1 < tokens.count &&
    longestHit(tokens, hits, hit.last + 1, 'state') !== undefined
  )
    return i;
  if (heading && (longestHit(tokens, hits, i, 'region')?.last ?? 0) > i + 1) return i; // `SOUTHERN CALIFORNIA`
  const name = titled(plainText(tokens, i, hit.last));
  const country = longestHit(tokens, hits, i + 1, 'state') === undefined && longestHit(tokens, hits, i + 1, 'country');
  const value = country
    ? ({
        kind: 'region',
        name,
        country: lexicon.records<CountryRecord>('country')[country.forms[0]!.index]!.code,
      } as const)
    : ({ kind: 'region', name } as const);
  return found.add(i, hit.last, value, 'directed-place') ? hit.last : i;
}

/** A name in capitals in title case. */
const titled = (name: string): string =>
  name === name.toUpperCase() ? name.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()) : name;

const GREATER = wordSet('greater downtown');
/** Words that begin names of places. */
export const PREFIXES = wordMap<'region' | 'facility'>({
  mount: 'region',
  mt: 'region',
  lake: 'region',
  cape: 'region',
  loch: 'region',
  lough: 'region',
  wadi: 'region',
  camp: 'facility',
  fort: 'facility',
  ft: 'facility',
  // Federal prisons by their kind: `FCI Quillton`
  fci: 'facility',
  usp: 'facility',
  fmc: 'facility',
  mdc: 'facility',
  fpc: 'facility',
  fdc: 'facility',
  // British ones: `HMP Quillton`
  hmp: 'facility',
  hmyoi: 'facility',
});

/** Finds `Lake Chad`, `Mount Sinjar`, `Fort Campbell`, `Camp Pendleton` where no city has that name. */
export function prefixedPlace(found: FoundLocations, i: number): number {
  const { context } = found;
  const { tokens, hits } = context.document;
  const kind = PREFIXES.get(tokens.word[i]!);
  if (kind === undefined || !context.joins(i + 1) || !context.isCapital(i + 1)) return i;
  if (tokens.word[i] === CAMP && homeAreaOf(context.document).country === 'PH') return camp(found, i);
  if (context.inHeading(i)) return i;
  const opens = context.document.sentences[context.document.sentenceOf[i]!]!.first === i;
  if (opens || (context.joins(i) && context.isCapital(i - 1))) return i;
  // `Loch Lomond` is a town in California
  const isLoch = LOCHS.has(tokens.word[i]!) && LOCH_COUNTRIES.has(homeAreaOf(context.document).country ?? '');
  if (!isLoch && (longestHit(tokens, hits, i, 'city')?.last ?? 0) > i + 1) return i;
  // `Fort Greene`, a part of a city; `Cape Verde`
  for (const kind of ['region', 'quarter', 'country'] as const)
    if ((longestHit(tokens, hits, i, kind)?.last ?? 0) > i + 1) return i;
  let last = i + 2;
  if (context.joins(last) && context.isCapital(last)) {
    // `Cape Mendocino Fishing` is a company, `Mount St. Helens` a mountain
    if (kind === 'region' && !OPENS_NAME.has(tokens.word[last - 1]!)) return i; // `Lake Te Anau`
    last += 1;
  }
  if (context.joins(last) && context.isCapital(last)) return i;
  return found.add(i, last, { kind, name: plainText(tokens, i, last) }, 'prefixed-place') ? last : i;
}

/** `Camp Sergio Osmeña Sr.`, `Camp BGen Rafael T Crame`: headquarters of the Philippine police and army bear whole names. */
function camp(found: FoundLocations, i: number): number {
  const { context } = found;
  const { tokens } = context.document;
  let last = i + 1;
  while (last < i + 6 && context.joins(last) && context.isCapital(last) && found.isFree(last, last + 1)) last += 1;
  const name = plainText(tokens, i, last);
  return found.add(i, last, { kind: 'facility', name }, 'camp') ? last : i;
}

const CAMP = wordId('camp');

/** Finds `Kansas City metropolitan area`, and `Calais region` abroad. */
export function metropolitanArea(found: FoundLocations, city: LexiconHit): number {
  const { context } = found;
  const { tokens } = context.document;
  const { first, last } = city;
  if (!context.joins(last)) return first;
  let end = last;
  if (METROPOLITAN.has(tokens.word[last]!) && AREA.has(tokens.word[last + 1]!)) end = last + 2;
  else if (tokens.word[last] === REGION && !context.isCapital(last) && isAbroad(city)) end = last + 1;
  if (end === last) return first;
  const name = plainText(tokens, first, end);
  return found.add(first, end, { kind: 'region', name }, 'metropolitan-area') ? end : first;
}

const RESIDENTS = wordSet('resident residents man men woman women couple native natives area');
const LOCHS = wordSet('loch lough');
const LOCH_COUNTRIES = new Set(['GB', 'IE']);
/** Words that open a name of two: `Mount St. Helens`. */
const OPENS_NAME = wordSet('st te la el los las');

const AIRPORT = wordId('airport');
const REGION = wordId('region');
const isAbroad = ({ forms }: LexiconHit): boolean => cityArea(forms[0]!.index).country !== 'US';
