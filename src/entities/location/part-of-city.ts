import { CITY_NEIGHBOURHOOD, cityClass, cityPopulation } from '../../gazetteer/city-table.ts';
import { isDemonym } from '../../gazetteer/demonyms.ts';
import { type LexiconHit, longestHit } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

/** Words that start the rule of this file. */
export const partWords = 'neighborhood neighbourhood neighborhoods neighbourhoods section area district';
export const partTrigger = wordSet(partWords);

/** Finds `Bushwick` in `the Bushwick neighborhood`, at the word `neighborhood`, `section` or `District`. */
export function partOfCity(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  if (tokens.word[i] === DISTRICT) return namedDistrict(found, i);
  if (context.isCapital(i)) return;
  if (SEVERAL.has(tokens.word[i]!)) return severalParts(found, i);
  const vague = tokens.word[i] === SECTION || tokens.word[i] === AREA_WORD;
  if (vague && tokens.word[i + 1] !== OF) return;
  if (tokens.word[i] === AREA_WORD && !isOfPlace(found, i + 2)) return;
  let first = i;
  while (
    first > i - 5 &&
    context.joins(first) &&
    (context.isCapital(first - 1) || tokens.word[first - 1] === MARK.hyphen) &&
    found.isFree(first - 1, first)
  ) {
    first -= 1;
  }
  if (first === i || !context.isCapital(first) || !context.joins(first) || !THE.has(tokens.word[first - 1]!)) return;
  const city = longestHit(tokens, context.document.hits, first, 'city');
  const isCity = city?.last === i && (vague || tokens.word[first - 1] === A) && isTown(city); // `a Chicago neighborhood`
  if (isCity || (vague && longestHit(tokens, context.document.hits, first, 'state')?.last === i)) return;
  found.add(first, i, { kind: 'region', name: plainText(tokens, first, i) }, 'part-of-city');
}

const isTown = ({ forms }: LexiconHit): boolean => cityClass(forms[0]!.index) !== CITY_NEIGHBOURHOOD;

/** True for what a part can be of: `the La Cresta area of unincorporated Riverside County`, `the Savarona area of Caguas`. */
function isOfPlace({ context }: FoundLocations, i: number): boolean {
  const { tokens, hits } = context.document;
  const at = tokens.word[i] === UNINCORPORATED ? i + 1 : i;
  if (at >= tokens.count || !context.isCapital(at)) return false;
  for (let county = at + 1; county < at + 4 && context.isCapital(county); county++)
    if (tokens.word[county] === COUNTY) return true;
  return longestHit(tokens, hits, at, 'city') !== undefined;
}

const A = wordId('a');
const AREA_WORD = wordId('area');
const COUNTY = wordId('county');
const UNINCORPORATED = wordId('unincorporated');

/** Finds `Mission District` in `in the Mission District`: a part of a city, no body and no jurisdiction. */
function namedDistrict(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  let first = i - 1;
  if (!context.isCapital(i) || !context.joins(i) || !context.isCapital(first) || !found.isFree(first, i + 1)) return;
  // `the Deep Ellum Entertainment District`
  if (QUARTERS.has(tokens.word[first]!))
    while (first > i - 4 && context.joins(first) && context.isCapital(first - 1) && found.isFree(first - 1, first))
      first -= 1;
  if (
    !THE.has(tokens.word[first - 1]!) ||
    !(PREPOSITIONS.has(tokens.word[first - 2]!) || (tokens.word[first - 2] === OF && tokens.word[i + 1] === OF))
  )
    return;
  if (NO_QUARTER.has(tokens.word[first]!) || (context.joins(i + 1) && context.isCapital(i + 1))) return;
  // `the Mission District of San Francisco`, but not `the Finance District of X`
  if (tokens.word[i + 1] === OF && longestHit(tokens, context.document.hits, i + 2, 'city') === undefined) return;
  found.add(first, i + 1, { kind: 'region', name: plainText(tokens, first, i + 1) }, 'district-of-city');
}

/** Finds `North Lawndale` and `Little Village` in `the North Lawndale and Little Village neighborhoods`. */
function severalParts(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens, hits } = context.document;
  const parts: (readonly [first: number, last: number])[] = [];
  let end = i;
  while (parts.length < MOST_PARTS) {
    let first = end;
    while (first > end - 4 && context.joins(first) && context.isCapital(first - 1) && found.isFree(first - 1, first))
      first -= 1;
    if (first === end || !context.joins(first) || isDemonym(tokens.word[first]!)) return;
    parts.push([first, end]);
    end = first;
    if (tokens.word[end - 1] === AND) end -= 1;
    if (tokens.word[end - 1] === MARK.comma) end -= 1;
    if (end === first) break;
  }
  if (parts.length < 2 || !THE.has(tokens.word[end - 1] ?? 0)) return; // `Chicago and Cicero neighborhoods`
  for (const [first, last] of parts) {
    const city = longestHit(tokens, hits, first, 'city');
    if (city?.last === last && isTown(city) && cityPopulation(city.forms[0]!.index) >= LARGE) continue;
    found.add(first, last, { kind: 'region', name: plainText(tokens, first, last) }, 'part-of-city');
  }
}

const MOST_PARTS = 6;
const LARGE = 200_000;
const AND = wordId('and');
const SEVERAL = wordSet('neighborhoods neighbourhoods');
const THE = wordSet("the a an this that 's");
const DISTRICT = wordId('district');
const SECTION = wordId('section');
const OF = wordId('of');
/** What a part of a city is there for: its name stands before that. */
const QUARTERS = wordSet('entertainment arts historic theater theatre design warehouse business shopping financial');
const PREPOSITIONS = wordSet('in of near at from to around throughout outside within between through');
const NO_QUARTER = wordSet(`
  school judicial congressional water fire police park health council legislative senate assembly supervisorial community college
  northern southern eastern western middle central utility sanitation hospital library federal unified metropolitan conservation
  improvement special electoral municipal magisterial transit u.s. states reclamation
`);
