import { cityArea } from '../../gazetteer/city-table.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit, longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';
import type { CountryRecord } from './value.ts';

/** Words that start the rule of this file. */
export const provinceWords = 'province governorate oblast';
export const provinceTrigger = wordSet(provinceWords);
const OF = wordId('of');
const MOST_WORDS = 3;
const LONGEST_TOWN = 5; // tokens
/** Capitalised words before `Province` that are no part of its name. */
const NOT_A_NAME = wordSet(`
  the a an this that in of from to and or for by at his her their its our northern southern eastern western central former
  afghan iraqi syrian chinese canadian maritime each every
`);

/** Finds provinces that no list has: `Helmand Province`, `Anbar province`, `the province of Latakia`. */
export function province(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens, hits } = context.document;
  const isName = (token: number): boolean =>
    context.isCapital(token) && found.isFree(token, token + 1) && !NOT_A_NAME.has(tokens.word[token]!);
  if (i + 2 < tokens.count && tokens.word[i + 1] === OF && context.joins(i + 1)) {
    const first = i + 2;
    let last = first;
    while (last < first + MOST_WORDS && last < tokens.count && context.joins(last) && isName(last)) last += 1;
    if (last > first) add(first, last);
    return;
  }
  let first = i;
  while (first > 0 && first > i - MOST_WORDS && context.joins(first) && isName(first - 1)) first -= 1;
  // `Deir ez-Zor province`: the town that ends before the word
  for (let from = Math.max(i - LONGEST_TOWN, 0); from < first; from++) {
    const town = longestHitIndex(hits, from, 'city');
    if (town >= 0 && hits.end[town] === i && found.isFree(from, i)) first = from;
  }
  // `Anbar province`: the common noun belongs to the name where it has a capital.
  if (first < i) add(first, context.isCapital(i) ? i + 1 : i);

  function add(first: number, last: number): void {
    const state = longestHit(tokens, hits, first, 'state') ?? longestHit(tokens, hits, first, 'country');
    if (state !== undefined && state.last >= Math.min(last, i)) return; // listed: it has a code
    const name = plainText(tokens, first, last);
    const country =
      countryBehind(found, last) ??
      listedCountry(found, first) ??
      townCountry(found, first, last) ??
      found.foreignCountry();
    const value = country === undefined ? { name } : { name: `${name}, ${country}`, country };
    found.add(first, last, { kind: 'state', ...value }, 'province');
  }
}

/** `Farah Province, Afghanistan`, `the province of Latakia in Syria`: ISO code of the country behind. */
function countryBehind({ context }: FoundLocations, last: number): string | undefined {
  const { tokens, hits } = context.document;
  if (last + 1 >= tokens.count || (tokens.word[last] !== MARK.comma && tokens.word[last] !== IN)) return undefined;
  const country = longestHit(tokens, hits, last + 1, 'country')?.forms[0];
  return country === undefined ? undefined : lexicon.records<CountryRecord>('country')[country.index]!.code;
}
const IN = wordId('in');

/** Country of the largest town abroad that the province is called after: `the province of Latakia`, where the text names several countries. */
function townCountry({ context }: FoundLocations, first: number, last: number): string | undefined {
  const { tokens, hits } = context.document;
  const town = longestHit(tokens, hits, first, 'city');
  if (town === undefined || town.last > last) return undefined;
  const { country } = cityArea(town.forms[0]!.index);
  return country === 'US' ? undefined : country;
}

/** Country of the listed province that begins at a token: `Helmand`. */
function listedCountry({ context }: FoundLocations, first: number): string | undefined {
  const { tokens, hits } = context.document;
  const region = longestHit(tokens, hits, first, 'region')?.forms[0];
  return region === undefined
    ? undefined
    : lexicon.records<{ readonly country?: string }>('region')[region.index]!.country;
}
