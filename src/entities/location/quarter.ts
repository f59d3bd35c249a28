import { CITY_BOROUGH, CITY_NEIGHBOURHOOD, cityArea, cityClass, cityPopulation } from '../../gazetteer/city-table.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { type LexiconHit, longestHit } from '../../gazetteer/match.ts';
import { placeNamesOf } from '../../gazetteer/place-names.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

const LARGE = 100_000;
const LARGER_THAN_STATES = 500_000;
const MOST_WORDS = 4;
const BEFORE = wordSet('in near');
const OF = wordSet('of from');
const OLD = wordId('old');
const AND = wordId('and');
const NOT_A_NAME = wordSet(`
  the a an charge county court district university school hospital department center inc llc corp co ltd company bank camp new year
  superior federal state city jail prison january february march april may june july august september october november december
`);

/**
 * Finds `Windsor Terrace` in `in Windsor Terrace, Brooklyn` and `26, of Nawton, Hamilton`: a name that no list has as a
 * town, with a borough or a large city behind its comma.
 */
export function quarters(found: FoundLocations): void {
  for (const hit of placeNamesOf(found.context.document).cities) {
    const { index } = hit.forms[0]!;
    // `at the academy in Quantico, Virginia`: towns of South Africa and Minnesota are called so
    if (isState(found, hit)) continue;
    if (cityClass(index) === CITY_BOROUGH || cityPopulation(index) >= LARGE) quarterBefore(found, hit);
  }
}

/** The name of a state, and no city as large as New York. */
function isState({ context: { document } }: FoundLocations, { first, last, forms }: LexiconHit): boolean {
  if (longestHit(document.tokens, document.hits, first, 'state')?.last !== last) return false;
  return cityPopulation(forms[0]!.index) < LARGER_THAN_STATES;
}

function quarterBefore(found: FoundLocations, { first: city }: LexiconHit): void {
  const { context } = found;
  const { tokens } = context.document;
  const comma = city - 1;
  if (comma < 2 || tokens.word[comma] !== MARK.comma || !context.joins(city) || !context.joins(comma)) return;
  const first = nameStart(found, comma);
  if (first === comma) return;
  // `in Windsor Terrace and Kensington, Brooklyn`
  const and = tokens.word[first - 1] === AND ? first - 1 : first;
  const other = and < first ? nameStart(found, and) : first;
  if ((and < first && other === and) || !introduced(found, other)) return;
  add(found, first, comma);
  if (other < first) add(found, other, and);
}

function add(found: FoundLocations, first: number, last: number): void {
  found.add(first, last, { kind: 'region', name: plainText(found.context.document.tokens, first, last) }, 'quarter');
}

/** `in`, `near`; `of` and `from` behind an age. */
function introduced({ context }: FoundLocations, first: number): boolean {
  const { tokens } = context.document;
  const before = tokens.word[first - 1] ?? 0;
  if (!context.joins(first)) return false;
  if (BEFORE.has(before)) return true;
  return (
    OF.has(before) &&
    tokens.word[first - 2] === MARK.comma &&
    (context.isNumber(first - 3) || tokens.word[first - 3] === OLD)
  );
}

/** First token of a name of capitalised words before token `end` that is no listed town's; `end` when there is none. */
function nameStart(found: FoundLocations, end: number): number {
  const { context } = found;
  const { tokens, hits } = context.document;
  let first = end;
  while (first > end - MOST_WORDS - 1 && (first === end || context.joins(first)) && isNameWord(found, first - 1))
    first -= 1;
  if (first === end || first < end - MOST_WORDS) return end;
  const town = longestHit(tokens, hits, first, 'city');
  const { country: homeland = 'US' } = homeAreaOf(context.document);
  const listed =
    town?.last === end &&
    town.forms.some(
      ({ index }) =>
        cityClass(index) !== CITY_NEIGHBOURHOOD &&
        (cityArea(index).country === homeland || cityPopulation(index) >= LARGE),
    );
  return listed || longestHit(tokens, hits, first, 'state')?.last === end ? end : first;
}

function isNameWord(found: FoundLocations, i: number): boolean {
  const { context } = found;
  const { tokens } = context.document;
  if (i < 0 || !found.isFree(i, i + 1)) return false;
  if (context.isCapital(i)) return !NOT_A_NAME.has(tokens.word[i]!) && !context.upper(i);
  // `Bedford-Stuyvesant`
  return tokens.word[i] === MARK.hyphen && context.isCapital(i - 1) && context.isCapital(i + 1);
}
