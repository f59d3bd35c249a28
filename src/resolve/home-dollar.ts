import { wordSet } from '../gazetteer/words.ts';
import type { Agency } from '../record/types.generated.ts';
import { MARK, type TokenTable } from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import type { Places } from './places.ts';

/** Countries that call their own money dollars, with its ISO 4217 code. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['AU', 'AUD'],
  ['BB', 'BBD'],
  ['BM', 'BMD'],
  ['BS', 'BSD'],
  ['BZ', 'BZD'],
  ['CA', 'CAD'],
  ['FJ', 'FJD'],
  ['GY', 'GYD'],
  ['HK', 'HKD'],
  ['JM', 'JMD'],
  ['KY', 'KYD'],
  ['LR', 'LRD'],
  ['NA', 'NAD'],
  ['NZ', 'NZD'],
  ['SB', 'SBD'],
  ['SG', 'SGD'],
  ['TT', 'TTD'],
  ['TW', 'TWD'],
]);
/** Named places and bodies of a country that it takes, without a dateline, to be the document's. */
const ENOUGH = 2;

/** The currency that `$` means in this document, by the country of its dateline, else of most of its places and bodies; undefined for U.S. dollars. */
export function homeDollar(
  { release }: ResolveContext,
  places: Places,
  agencies: readonly Agency[],
): string | undefined {
  const dateline = release.dateline && places.cityAt(release.dateline.token)?.country;
  if (dateline !== undefined && dateline !== null && (dateline === 'US' || DOLLARS.has(dateline)))
    return DOLLARS.get(dateline);
  const tally = new Map<string, number>();
  const vote = (country: string | null | undefined): void => {
    if (country) tally.set(country, (tally.get(country) ?? 0) + 1);
  };
  for (const { country } of places.cities) vote(country);
  for (const { id } of places.locations) vote(countryOfPlace(id));
  for (const { id } of agencies) if (id?.[2] === '/') vote(id.slice(0, 2).toUpperCase());
  let best: string | undefined;
  for (const [country, votes] of tally)
    if (DOLLARS.has(country) && votes >= ENOUGH && votes > (best === undefined ? 0 : tally.get(best)!)) best = country;
  return best !== undefined && tally.get(best)! > (tally.get('US') ?? 0) ? DOLLARS.get(best) : undefined;
}

/** `US` of `iso:US` and `iso:US-OH`. */
function countryOfPlace(id: string | null): string | undefined {
  return id?.startsWith('iso:') === true && (id.length === 6 || id[6] === '-') ? id.slice(4, 6) : undefined;
}

const DOLLAR_WORDS = wordSet('dollar dollars cent cents buck bucks');
const AMERICAN = wordSet('us u.s. usd american');

/** True for `$5` and `five dollars`, false where the text says whose: `US$5`, `$5 USD`, `Canadian dollars`. */
export function isPlainDollar({ word, count }: TokenTable, first: number, last: number): boolean {
  if (last < count && AMERICAN.has(word[last]!)) return false;
  if (word[first] === MARK.dollar) return true;
  return DOLLAR_WORDS.has(word[last - 1]!) && !AMERICAN.has(word[last - 2] ?? 0);
}
