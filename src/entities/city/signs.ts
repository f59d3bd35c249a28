import {
  CITY_CAPITAL,
  CITY_NEIGHBOURHOOD,
  cityArea,
  cityClass,
  cityPopulation,
  inTerritory,
} from '../../gazetteer/city-table.ts';
import { FORM_WEAK, WORD_COMMON, WORD_GIVEN, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { type LexiconHit, longestHit } from '../../gazetteer/match.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isBehindDay, isDateline } from './dateline.ts';
import { HOME_NONE, HOME_SURE, homeSign } from './home.ts';
import { isNamed, isSmallAbroad, LARGE, type Surroundings } from './surroundings.ts';
import { isTaken } from './taken.ts';
import { isLandscape, isPlacedAtHome, isPlacedInState, NEVER_ALONE, WORD_AT_HOME, WORD_IN_STATE } from './word-name.ts';
import { GAP_LINE, GAP_NONE, MARK, TOKEN_BLOCK } from '../../segment/tokens.ts';

// What speaks for reading a listed name as a city, in three steps.

/** The name belongs to something else: `University of San Diego`. */
export const SIGN_AGAINST = -1;
/** Nothing speaks for it but the name. */
export const SIGN_NONE = 0;
/** A preposition before it, `resident` behind it: enough unless the name is an ordinary word. */
export const SIGN_SOME = 1;
/** A state behind it, or a dateline: enough for any name. */
export const SIGN_SURE = 2;

const PREPOSITIONS = wordSet(
  'in near of at from to via outside around throughout across into between downtown within toward towards through including northern southern eastern western central',
);
const HOME = wordSet('resident residents man woman area areas native couple based men women');
/** Who and what a town before it locates, behind an article: `a Katy firefighter`, `the Uvalde checkpoint`. */
const OF_A_TOWN = wordSet(`
  firefighter businessman businesswoman attorney lawyer doctor physician dentist accountant pastor teacher nurse contractor
  pharmacist chiropractor home house residence bar nightclub church bank store market neighborhood parking teen teenager youth boy girl father mother parent parents family gang driver checkpoint crossing campus plant suburb suburbs office offices
  headquarters facility store clinic hospital post barracks mechanic nurse motel hotel location branch warehouse apartment restaurant pharmacy
  elevator depot mill refinery yard dealership terminal
`);
const ARTICLE = wordSet("a an the its their his her 's and or");
const CITY = wordSet(`
  city town village borough township community suburb hamlet municipality cities towns villages boroughs townships communities suburbs hamlets
  municipalities
`);
const OF = wordId('of');
const AND = wordSet('and or');
const TO = wordId('to');
const ACCORDING = wordId('according');
const BODIES = wordSet(
  'band tribe tribes nation bands bank university college diocese archdiocese bishop port church chamber museum museums federation archbishop',
);

/** How strongly the words around tokens `[first, last)` say that a place stands there. */
export function signsOf(context: PlaceContext, first: number, last: number): number {
  const { tokens } = context.document;
  if (context.joins(last) || tokens.gap[last] === GAP_LINE) {
    const mark = tokens.word[last];
    const next = mark === MARK.comma || mark === MARK.openBracket ? last + 1 : last;
    const state = next < tokens.count ? context.taken.at(next) : undefined;
    if (state?.type === 'location' && isArea(state.value)) {
      if (next > last) return SIGN_SURE;
      if (tokens.end[last] === tokens.start[last]! + 2) return SIGN_SURE; // `Dallas TX`
    }
  }
  if (isDateline(context, first, last) || isBehindDay(context, first, last)) return SIGN_SURE;
  if (context.joins(first)) {
    const before = tokens.word[first - 1]!;
    if (before === OF && CITY.has(tokens.word[first - 2]!)) return SIGN_SURE;
    if (before === OF && BODIES.has(tokens.word[first - 2]!) && context.isCapital(first - 2)) return SIGN_AGAINST;
    // `Ann Poe, 25, Orange, …`
    if (before === MARK.comma && context.isNumber(first - 2) && tokens.word[first - 3] === MARK.comma) {
      const named = context.taken.at(first - 4)?.type === 'person';
      if (named && !context.isCapital(last)) return SIGN_SURE;
    }
    const according = before === TO && tokens.word[first - 2] === ACCORDING; // `According to Parker`
    if ((PREPOSITIONS.has(before) && !according) || isTaken(context, first)) return SIGN_SOME;
    if (before === OF && OF_A_PLACE.has(tokens.word[first - 2]!)) return SIGN_SOME;
    // `Ann Poe, 25, Tustin`, `West Justice Center, Westminster`
    if (before === MARK.comma && (context.isNumber(first - 2) || context.taken.at(first - 2)?.type === 'location'))
      return SIGN_SOME;
    // `across south Florida and Orlando`
    if (AND.has(before) && isRegion(context.taken.at(first - 2)?.value)) return SIGN_SOME;
  }
  if (homeSign(context, first) !== HOME_NONE || headsRow(context, first, last)) return SIGN_SOME;
  if (LIKE.has(tokens.word[first - 1] ?? 0) && TOWNS.has(tokens.word[first - 2] ?? 0)) return SIGN_SOME;
  if (context.joins(last) && HOME.has(tokens.word[last]!)) return SIGN_SOME;
  if (context.joins(last) && OF_A_TOWN.has(tokens.word[last]!) && !context.isCapital(last)) {
    if (context.joins(first) && ARTICLE.has(tokens.word[first - 1]!)) return SIGN_SOME;
  }
  if (tokens.word[last] === MARK.hyphen && HOME.has(tokens.word[last + 1]!)) return SIGN_SOME;
  return SIGN_NONE;
}

/** Words whose `of` stands before a place: `out of Kobani`, `the liberation of Tikrit`. */
const OF_A_PLACE = wordSet(`
  out north south east west northeast northwest southeast southwest outskirts suburbs streets liberation siege capture fall kilometers
  kilometres miles port capital
`);

/** `- Woodburn: …`, `Bucyrus    12    31`: the first of an item or row, before what is said of it. */
function headsRow(context: PlaceContext, first: number, last: number): boolean {
  const { tokens } = context.document;
  if (last >= tokens.count || !context.joins(last) || tokens.gap[last] === GAP_LINE) return false;
  const opensLine = (i: number): boolean => (tokens.flags[i]! & TOKEN_BLOCK) !== 0 || tokens.gap[i]! >= GAP_LINE;
  const bullet = first > 0 && context.isMark(first - 1) && opensLine(first - 1);
  if (!bullet && !opensLine(first)) return false;
  const next = tokens.word[last]!;
  if (context.isNumber(last)) return !bullet;
  const dash = next === MARK.enDash || next === MARK.emDash || next === MARK.hyphen;
  if (dash && tokens.gap[last] !== GAP_NONE) return bullet || context.isNumber(last + 1);
  return next === MARK.colon && (bullet || context.isNumber(last + 1));
}

const LIKE = wordSet('like as');
const TOWNS = wordSet('towns cities communities villages suburbs places such');

/** A part of a state or country: what stands beside it is no state's party in a case. */
function isRegion(value: unknown): boolean {
  const kind = (value as { readonly kind?: string } | undefined)?.kind;
  return kind === 'region' || kind === 'county';
}

function isArea(value: unknown): boolean {
  const { kind } = value as { readonly kind?: string };
  return kind === 'state' || kind === 'country';
}

/** What a name is worth by itself, in the same steps as the signs it needs. */
export function needOf(context: PlaceContext, hit: LexiconHit, surroundings: Surroundings): number {
  const { tokens } = context.document;
  const { classes } = lexicon.vocabulary;
  const { homeland } = surroundings;
  const abroad = homeland !== undefined && homeland !== 'US';
  // `A Virginia contractor` is of the state, as small as the town of that name is.
  const state = startsState(context, hit);
  if (state !== undefined && cityPopulation(hit.forms[0]!.index) < 300_000) {
    // `Ann Poe (F/34) Sonora`: the state is far, the town near
    const near = state !== 'US' && homeSign(context, hit.first) === HOME_SURE;
    return near && hit.forms.some(({ index }) => isNamed(surroundings, index)) ? SIGN_SOME : SIGN_SURE;
  }
  const rows = hit.forms.filter(({ index }) => {
    if (cityClass(index) === CITY_NEIGHBOURHOOD) return false;
    // A small town elsewhere has no place in a document of another country.
    const { country, code } = cityArea(index);
    if (!abroad || country === homeland || cityPopulation(index) >= 200_000) return true;
    if ((country === 'IE' && homeland === 'GB') || (country === 'GB' && homeland === 'IE')) return true;
    return country === 'US' ? surroundings.states.has(code) : surroundings.countries.has(country);
  });
  const livesThere = homeSign(context, hit.first, hit.last);
  if (hit.last - hit.first === 1 && NEVER_ALONE.has(tokens.word[hit.first]!) && livesThere !== HOME_SURE)
    return SIGN_SURE;
  const before = tokens.word[hit.first - 1] ?? 0;
  // `She yelled at Sterling`, where the document has a person of that surname
  const isPlaced = livesThere !== HOME_NONE || before === IN;
  if (hit.last - hit.first === 1 && !isPlaced && surroundings.isSurname(tokens.word[hit.first]!)) {
    if (cityPopulation(hit.forms[0]!.index) < LARGE) return SIGN_SURE;
  }
  // `a carving of Guanyin`
  const ofPlace = before === OF && OF_A_PLACE.has(tokens.word[hit.first - 2] ?? 0);
  if (
    before === OF &&
    !ofPlace &&
    livesThere === HOME_NONE &&
    rows.length > 0 &&
    isSmallAbroad(rows[0]!.index, homeland)
  )
    return SIGN_SURE;
  // `Concession 12`, `Junction 9a`
  if (hit.last - hit.first === 1 && context.isNumber(hit.last) && context.joins(hit.last)) {
    const name = tokens.word[hit.first]!;
    if (NUMBERED.has(name) || ((classes[name] ?? 0) & WORD_COMMON) !== 0) return SIGN_SURE + 1;
  }
  // Listed in other countries only: `in` or `near` it may be a village at home.
  if (abroad && rows.length === 0 && AREAS.has(tokens.word[hit.last] ?? 0)) return SIGN_SOME;
  if (abroad && rows.length === 0 && (IN_OR_NEAR.has(before) || ofPlace || livesThere !== HOME_NONE)) return SIGN_SOME;
  // `Ann Poe, M.D., 51, Whitefish.`: a word, and a town of the state.
  if (isBehindAge(context, hit.first) && rows.some(({ index }) => isNamed(surroundings, index))) {
    if (!NEVER_ALONE.has(tokens.word[hit.first]!)) return SIGN_SOME;
  }
  // `Ann Poe, 34, of Humble`
  if (livesThere !== HOME_NONE && rows.some(({ index }) => isNamed(surroundings, index))) {
    if (livesThere === HOME_SURE || !NEVER_ALONE.has(tokens.word[hit.first]!)) return SIGN_SOME;
  }
  if (rows.every(({ flags }) => (flags & FORM_WEAK) !== 0)) {
    // `in Silver City`, `to Hull`: words, but the document is of that state or country. Also when there are none.
    const single = hit.last - hit.first === 1;
    const first = tokens.word[hit.first]!;
    // `on Interstate 90 near Wall`
    const near = NEAR.has(before) && !context.inHeading(hit.first);
    const ofWords = single ? (isPlacedInState(context, hit) ? WORD_IN_STATE : 75_000) : 5_000;
    const least = near ? 1 : isPlacedAtHome(context, hit, homeland) ? WORD_AT_HOME : ofWords;
    const local = rows.some(
      ({ index }) => cityPopulation(index) >= least && isNamed(surroundings, index) && !surroundings.isOrdinary(first),
    );
    const stands = !single || PREPOSITIONS.has(tokens.word[hit.first - 1] ?? 0);
    return local && stands && !NEVER_ALONE.has(first) ? SIGN_SOME : SIGN_SURE;
  }
  const population = cityPopulation(rows[0]!.index);
  const inNamedArea = rows.some(({ index }) => isNamed(surroundings, index));
  // A small foreign town needs its country in the document: Spanish surnames are towns as well.
  const known = rows.some(
    ({ index }) =>
      (cityArea(index).country === 'US' && !inTerritory(index)) ||
      cityPopulation(index) >= 300_000 ||
      cityClass(index) === CITY_CAPITAL,
  );
  if (!known && !inNamedArea) {
    // A larger one whose name is no person's: `in Geneva`
    const first = classes[tokens.word[hit.first]!]!;
    const several = hit.last - hit.first > 1 && homeland !== 'US' && !isLandscape(context, hit);
    const plain = several || (first & (WORD_GIVEN | WORD_SURNAME | WORD_COMMON)) === 0;
    const near = IN_OR_NEAR.has(before) || ofPlace;
    // `Police in Enniskillen`, where nothing tells that the document is American
    const least = near ? (homeland === 'US' ? 40_000 : 5_000) : 150_000;
    return plain && cityPopulation(rows[0]!.index) >= least ? SIGN_SOME : SIGN_SURE;
  }
  if (hit.last - hit.first > 1) {
    if (isLandscape(context, hit) && !inNamedArea) return SIGN_SURE;
    return population >= 20_000 || inNamedArea ? SIGN_NONE : SIGN_SOME;
  }
  const number = tokens.word[hit.first]!;
  const word = classes[number]!;
  if (surroundings.isOrdinary(number) || NEVER_ALONE.has(number)) return SIGN_SURE;
  if ((word & WORD_COMMON) !== 0 && population < (inNamedArea ? 100_000 : 300_000))
    return population >= WORD_AT_HOME && isPlacedAtHome(context, hit, homeland) ? SIGN_SOME : SIGN_SURE;
  if (!inNamedArea && population < 15_000) return SIGN_SURE;
  // `the criticism of Clinton`
  if (before === OF && livesThere === HOME_NONE && (word & WORD_SURNAME) !== 0 && !inNamedArea && population < 100_000)
    return SIGN_SURE;
  if ((word & (WORD_GIVEN | WORD_SURNAME)) !== 0) return population >= 500_000 ? SIGN_NONE : SIGN_SOME;
  return population >= 250_000 || (inNamedArea && population >= 50_000) ? SIGN_NONE : SIGN_SOME;
}

/** True behind `, 51,`. */
function isBehindAge(context: PlaceContext, first: number): boolean {
  const { word, start, end } = context.document.tokens;
  if (first < 3 || !context.joins(first) || word[first - 1] !== MARK.comma || word[first - 3] !== MARK.comma)
    return false;
  const digits = end[first - 2]! - start[first - 2]!;
  return digits === 2 && context.isNumber(first - 2);
}

const IN = wordId('in');
const NUMBERED = wordSet('junction exit');

/** Country of the state whose name it is as well; undefined where it is none's. */
function startsState({ document: { tokens, hits } }: PlaceContext, { first, last }: LexiconHit): string | undefined {
  const state = longestHit(tokens, hits, first, 'state');
  if (state === undefined || state.last < last || (state.forms[0]!.flags & FORM_WEAK) !== 0) return undefined;
  return lexicon.records<{ readonly country: string }>('state')[state.forms[0]!.index]!.country;
}

const AREAS = wordSet('area areas');
const NEAR = wordSet('near outside');
const IN_OR_NEAR = wordSet('in near outside around');
