import { cityArea, cityPopulation } from '../../gazetteer/city-table.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { FORM_UPPER, FORM_WEAK, WORD_GIVEN } from '../../gazetteer/kinds.ts';
import { isInUrl } from '../../gazetteer/in-url.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { type LexiconHit, longestHit } from '../../gazetteer/match.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, TOKEN_BLOCK } from '../../segment/tokens.ts';
import { americaAlone } from './america.ts';
import type { FoundLocations } from './found.ts';
import { isInCodeRow } from './code-row.ts';
import { abbreviationAt, hasStopApart, isCode, isCountedCode, endsItem } from './state-code.ts';
import { type CountryRecord, type StateRecord, stateName } from './value.ts';

const OF = wordId('of');
const AND = wordId('and');
const PLACE_PREPOSITIONS = wordSet(
  'in of from to near across throughout into within inside outside around between through against with for',
);
/** Words behind `New York` and `Washington` that show the state. */
const STATE_WORDS = wordSet('state law laws penal criminal code statute statutes legislature residents');

/** Finds states and countries at a token; returns the end of the mention, or the token itself. */
export function stateOrCountry(found: FoundLocations, i: number): number {
  const { context } = found;
  const { tokens, hits } = context.document;
  if (isInUrl(tokens, i)) return i;
  const state = longestHit(tokens, hits, i, 'state');
  const country = longestHit(tokens, hits, i, 'country');
  if (state === undefined && country === undefined) return i;
  const city = longestHit(tokens, hits, i, 'city');
  const longest = Math.max(state?.last ?? i, country?.last ?? i);
  const title = city !== undefined && city.last > longest;
  if (title && (city.forms[0]!.flags & FORM_WEAK) === 0) return i; // `Kansas City`, `Washington, D.C.`
  if (state !== undefined && country !== undefined && state.last === country.last)
    return countryListed(found, country) ? addCountry(found, country) : addState(found, state); // Georgia
  if (state !== undefined && state.last >= (country?.last ?? 0)) return addState(found, state);
  return country === undefined ? i : addCountry(found, country);
}

function addState(found: FoundLocations, hit: LexiconHit): number {
  const { context } = found;
  const { tokens } = context.document;
  const { first } = hit;
  let { last } = hit;
  const afterPlace = followsPlace(found, first);
  const strong = hit.forms.filter(({ flags }) => (flags & FORM_WEAK) === 0);
  const form = strong[0] ?? abbreviationAt(context.document, hit);
  if (form === undefined) return first;
  const record = lexicon.records<StateRecord>('state')[form.index]!;
  if (afterPlace && strong.length > 0 && isNextTown(found, hit, record.code)) return first;
  if (strong.length === 0) {
    const isCounted = context.upper(first) && isCode(tokens, first, record.code) && isCountedCode(tokens, first);
    if (!afterPlace && !isCounted && !isInCodeRow(context.document, first)) {
      // `in Calif.`: an abbreviation that is nothing else stands alone behind a preposition.
      const alone = SURE_SHORT.has(tokens.word[first]!) && context.dotted(last - 1) && context.joins(first);
      if (!alone || !PLACE_PREPOSITIONS.has(tokens.word[first - 1]!)) return first;
    }
    // `Jones, MD` in a list of people, `Smith, Ill`: the abbreviation keeps its full stop or its capitals.
    // `Toowoomba, Qld`; `Scranton, PA`, whose form is that of `Pa.`; `Brandon, Man.,`
    const isFull =
      record.country === 'AU' || (context.upper(first) && last === first + 1 && isCode(tokens, first, record.code));
    if (record.code === 'MB' && hasStopApart(context.document, last)) last += 1;
    else if ((form.flags & FORM_UPPER) === 0 && !context.dotted(last - 1) && !isFull) return first;
  } else if (!afterPlace || (CITY_NAMES.has(record.name) && !hasCityBefore(found, first, record.code))) {
    if (context.opensTitle(last) || context.opensBody(last) || context.inPersonName(first, last)) return first;
    const letterhead = tokens.word[first - 1] === OF && STATE_OR_COMMONWEALTH.has(tokens.word[first - 2] ?? 0); // `STATE OF OHIO`
    if (!letterhead && context.hasCapitalBefore(first) && found.at(first - 1) === undefined) return first;
    if (CITY_NAMES.has(record.name) && record.country === 'US' && !meansState(found, hit)) return first;
    if (record.country === 'AU' && record.name === 'Victoria') return first;
    if (!afterPlace && isTownAtHome(found, hit, record.country)) return first;
    // `Guerrero was arrested`, where the text has an Ana Guerrero
    if (!afterPlace && record.country !== 'US' && isPerson(found, hit)) return first;
  }
  const value = { kind: 'state', name: stateName(record), state: record } as const;
  return found.add(first, last, value, afterPlace ? 'state-after-place' : 'state') ? last : first;
}

/** True for `Sonora` in a document of California, which has a town of that name: Mexico's state is not meant. */
function isTownAtHome(
  { context: { document } }: FoundLocations,
  { first, last }: LexiconHit,
  country: string,
): boolean {
  const home = homeAreaOf(document);
  if (home.state === undefined || country === home.country) return false;
  const city = longestHit(document.tokens, document.hits, first, 'city');
  if (city?.last !== last) return false;
  return city.forms.some(
    ({ index }) => cityArea(index).country === home.country && cityArea(index).code === home.state,
  );
}

/** True for the second town of `Maumee, Oregon and Bowling Green` in a document of Ohio: both are towns there, and no Maumee is in Oregon. */
function isNextTown(found: FoundLocations, { first, last }: LexiconHit, code: string): boolean {
  const { document } = found.context;
  const { tokens, hits } = document;
  const { state } = homeAreaOf(document);
  if (state === undefined || state === code || tokens.word[first - 1] !== MARK.comma) return false;
  const isHome = (hit: LexiconHit | undefined): boolean =>
    hit !== undefined && hit.forms.some(({ index }) => cityArea(index).code === state);
  const own = longestHit(tokens, hits, first, 'city');
  if (own?.last !== last || !isHome(own) || hasCityBefore(found, first, code)) return false;
  for (let i = Math.max(0, first - 5); i < first - 1; i++) {
    const before = longestHit(tokens, hits, i, 'city');
    if (before?.last === first - 1 && isHome(before)) return true;
  }
  return false;
}

/** True when a city that the table has in that state ends before `first`: `Buffalo, New York`, not `Detroit, New York`. */
function hasCityBefore(found: FoundLocations, first: number, code: string): boolean {
  const { tokens, hits } = found.context.document;
  let listed = false;
  for (let i = Math.max(0, first - 5); i < first - 1; i++) {
    const hit = longestHit(tokens, hits, i, 'city');
    if (hit === undefined || hit.last !== first - 1) continue;
    if (hit.forms.some(({ index }) => cityArea(index).code === code)) return true;
    // `Galway, New York`: a village there, as Ireland's is too small to stand in a list with New York
    listed ||= hit.forms.some(({ index }) => cityArea(index).country === 'US' || cityPopulation(index) >= WELL_KNOWN);
  }
  return !listed;
}

const WELL_KNOWN = 150_000;

const SURE_SHORT = wordSet('calif ariz fla tenn conn okla minn wis mich n.j. n.y. n.h. n.c. n.m. s.c. r.i. w.va.');

/** States that share their name with a city that is meant more often. */
const CITY_NAMES = new Set(['New York', 'Washington']);

/** True when `New York` or `Washington`, not behind a place and a comma, means the state. */
function meansState(found: FoundLocations, { first, last }: LexiconHit): boolean {
  const { context } = found;
  const { tokens } = context.document;
  if (context.joins(last) && STATE_WORDS.has(tokens.word[last]!)) return true;
  if (tokens.word[first - 1] === OF && tokens.word[first - 2] === STATE) return true;
  if (stateListed(found, first, last)) return true;
  // A release of the state itself: `lending in Washington`.
  const { state, stateSpeaks } = homeAreaOf(context.document);
  return stateSpeaks && state === 'WA' && tokens.word[first] === WASHINGTON;
}

const WASHINGTON = wordId('washington');
const STATE = wordId('state');
const STATE_OR_COMMONWEALTH = wordSet('state commonwealth');

/** True when a neighbour in a list is a state that is no city: `New York and New Jersey`. */
function stateListed(found: FoundLocations, first: number, last: number): boolean {
  const { context } = found;
  const { tokens, hits } = context.document;
  let before = first - 1;
  if (tokens.word[before] === AND) before -= 1;
  if (tokens.word[before] === MARK.comma) before -= 1;
  if (before < first - 1) {
    const mention = found.at(before);
    if (mention?.value.kind === 'state' && mention.rule === 'location/state') return true;
  }
  let after = last;
  if (tokens.word[after] === MARK.comma) after += 1;
  if (tokens.word[after] === AND) after += 1;
  if (after === last || after >= tokens.count || !context.joins(after)) return false;
  const next = longestHit(tokens, hits, after, 'state');
  if (next === undefined || (next.forms[0]!.flags & FORM_WEAK) !== 0) return false;
  const city = longestHit(tokens, hits, after, 'city');
  if (city !== undefined && city.last > next.last) return false;
  const record = lexicon.records<StateRecord>('state')[next.forms[0]!.index]!;
  return (
    !CITY_NAMES.has(record.name) &&
    (tokens.word[after - 1] === AND || tokens.word[next.last] === MARK.comma || tokens.word[next.last] === AND)
  );
}

/** True when `City,` stands before a token: a capitalised word that no earlier recogniser has taken. */
function followsPlace(found: FoundLocations, first: number): boolean {
  const { context } = found;
  const { tokens } = context.document;
  if (first < 2 || !context.joins(first)) return false;
  let before = first - 1;
  if (tokens.word[before] === MARK.hyphen) return isParty(found, first);
  if (tokens.word[before] === MARK.comma) before -= 1;
  else return endsCity(found, before + 1) && !context.inHeading(first); // `Dallas TX`
  if (isBehindBody(context, before + 2) && context.taken.at(before)?.type === 'agency' && endsItem(context, first))
    return true;
  if (!context.isCapital(before) || context.taken.at(before) !== undefined) return false;
  if (endsCity(found, before + 1)) return true;
  // An unknown place: `in Anytown, Va.`
  let start = before;
  while (start > before - 3 && context.joins(start) && context.isCapital(start - 1)) start -= 1;
  // `TARZANA, Calif. –`
  if ((tokens.flags[start]! & TOKEN_BLOCK) !== 0 && context.upper(start)) return true;
  return (
    (context.joins(start) &&
      (PLACE_PREPOSITIONS.has(tokens.word[start - 1]!) ||
        tokens.word[start - 1] === MARK.semicolon ||
        (isBehindBody(context, start) && !context.upper(first)))) ||
    found.at(before)?.value.kind === 'county'
  );
}

/** True for `Ducktown` of `U.S. Postal Service, Ducktown, Tenn.`: a body and a comma before it. */
function isBehindBody({ document, taken }: PlaceContext, start: number): boolean {
  if (document.tokens.word[start - 1] !== MARK.comma) return false;
  const type = taken.at(start - 2)?.type;
  return type === 'agency' || type === 'organization' || type === 'court';
}

/** True behind `(R-` and `, D-`: whom somebody represents. */
function isParty({ context }: FoundLocations, first: number): boolean {
  const { tokens } = context.document;
  const party = first - 2;
  if (party < 1 || !PARTIES.has(tokens.word[party]!) || !context.isCapital(party)) return false;
  if (tokens.gap[first - 1] !== GAP_NONE || tokens.gap[first] !== GAP_NONE) return false;
  const before = tokens.word[party - 1];
  return before === MARK.openBracket || before === MARK.comma;
}

const PARTIES = wordSet('r d i');

/** True when a city's name ends before token `last`. */
function endsCity(found: FoundLocations, last: number): boolean {
  const { tokens, hits } = found.context.document;
  for (let i = Math.max(0, last - 4); i < last; i++) {
    const hit = longestHit(tokens, hits, i, 'city');
    if (hit !== undefined && hit.last === last) return true;
  }
  return false;
}

function addCountry(found: FoundLocations, hit: LexiconHit): number {
  const { context } = found;
  const { first, last, forms } = hit;
  const form = forms[0]!;
  const record = lexicon.records<CountryRecord>('country')[form.index]!;
  const listed = countryListed(found, hit);
  if (!listed) {
    if (context.inPersonName(first, last) || context.opensBody(last)) return first;
    // `justice for Jordan`, where the text has a Jordan Quill
    if (isPerson(found, hit)) return first;
    if (context.hasCapitalBefore(first) && found.at(first - 1) === undefined) return first;
    if (record.code === 'US') {
      if (!americaAlone(found, first, last)) return first;
    } else if (context.opensTitle(last)) return first;
    if ((form.flags & FORM_WEAK) !== 0 && !hasSign(found, first) && !found.namesCountries()) return first;
  }
  return found.add(first, last, { kind: 'country', name: record.code }, 'country') ? last : first;
}

const IN = wordSet('in to from into across throughout near');

/** True for a word that the text writes as a person's first or last name too, where no preposition shows the place. */
function isPerson(found: FoundLocations, { first, last }: LexiconHit): boolean {
  if (last > first + 1) return false;
  const { word } = found.context.document.tokens;
  const name = word[first]!;
  if (IN.has(word[first - 1] ?? 0) || (word[last] === MARK.comma && word[first - 1] === OF)) return false;
  const isGiven = (lexicon.vocabulary.classes[name]! & WORD_GIVEN) !== 0;
  return (isGiven && found.isFirstName(name)) || found.isLastName(name);
}

/** True when a neighbour in a list is another country. */
function countryListed(found: FoundLocations, { first, last }: LexiconHit): boolean {
  const { tokens, hits } = found.context.document;
  // `the UK-France Summit`
  const hyphen = tokens.word[first - 1] === MARK.hyphen && tokens.gap[first] === GAP_NONE;
  if (hyphen && tokens.gap[first - 1] === GAP_NONE && found.at(first - 2)?.value.kind === 'country') return true;
  let before = first - 1;
  if (tokens.word[before] === THE) before -= 1;
  if (tokens.word[before] === AND) before -= 1;
  if (tokens.word[before] === MARK.comma) before -= 1;
  if (before < first - 1 && before >= 0 && found.at(before)?.value.kind === 'country') return true;
  let after = last;
  if (tokens.word[after] === MARK.comma) after += 1;
  if (tokens.word[after] === AND) after += 1;
  if (after === last || after >= tokens.count) return false;
  const next = longestHit(tokens, hits, after, 'country');
  return (
    next !== undefined &&
    (next.forms[0]!.flags & FORM_WEAK) === 0 &&
    longestHit(tokens, hits, after, 'state') === undefined
  );
}

const THE = wordId('the');

/** A second sign for a name that is also a given name or a word: a preposition or a comma after a capital. */
function hasSign(found: FoundLocations, first: number): boolean {
  const { context } = found;
  const { tokens } = context.document;
  if (!context.joins(first)) return false;
  const before = tokens.word[first - 1]!;
  return (
    PLACE_PREPOSITIONS.has(before) ||
    (before === MARK.comma && context.isCapital(first - 2) && endsCity(found, first - 1))
  );
}
