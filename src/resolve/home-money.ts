import { wordSet } from '../gazetteer/words.ts';
import type { Agency } from '../record/types.generated.ts';
import { MARK, TOKEN_CAPITAL, type TokenTable } from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import type { Places } from './places.ts';

/** Money that several countries call by one name. */
interface Family {
  /** The country whose money is meant where nothing tells. */
  readonly home: string;
  /** The other countries, each with the ISO 4217 code of its own. */
  readonly codes: ReadonlyMap<string, string>;
  /** What it is called where nobody says whose it is. */
  readonly names: { has(word: number): boolean };
}

const codes = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(':') as [string, string]),
  );

/** By the code that the money has where nothing tells whose it is. */
const FAMILIES: ReadonlyMap<string, Family> = new Map<string, Family>([
  [
    'USD',
    {
      home: 'US',
      codes: codes(`
        AU:AUD BB:BBD BM:BMD BS:BSD BZ:BZD CA:CAD FJ:FJD GY:GYD HK:HKD JM:JMD KY:KYD LR:LRD NA:NAD NZ:NZD SB:SBD SG:SGD TT:TTD TW:TWD
      `),
      names: wordSet('dollar dollars cent cents buck bucks'),
    },
  ],
  ['INR', { home: 'IN', codes: codes('LK:LKR MU:MUR NP:NPR PK:PKR SC:SCR'), names: wordSet('rs rupee rupees') }],
  [
    'MXN',
    {
      home: 'MX',
      codes: codes('AR:ARS CL:CLP CO:COP CU:CUP DO:DOP PH:PHP UY:UYU'),
      names: wordSet('peso pesos'),
    },
  ],
  ['KES', { home: 'KE', codes: codes('SO:SOS TZ:TZS UG:UGX'), names: wordSet('shs shilling shillings') }],
  [
    'CHF',
    {
      home: 'CH',
      codes: codes(`
        BF:XOF BI:BIF BJ:XOF CD:CDF CF:XAF CG:XAF CI:XOF CM:XAF DJ:DJF GA:XAF GN:GNF GQ:XAF KM:KMF ML:XOF NE:XOF RW:RWF SN:XOF TD:XAF TG:XOF
      `),
      names: wordSet('franc francs'),
    },
  ],
  ['NOK', { home: 'NO', codes: codes('DK:DKK'), names: wordSet('krone kroner') }],
  ['SEK', { home: 'SE', codes: codes('IS:ISK'), names: wordSet('krona kronor') }],
  [
    'IQD',
    { home: 'IQ', codes: codes('BH:BHD DZ:DZD JO:JOD KW:KWD LY:LYD RS:RSD TN:TND'), names: wordSet('dinar dinars') },
  ],
  ['AED', { home: 'AE', codes: codes('MA:MAD'), names: wordSet('dirham dirhams') }],
  ['SAR', { home: 'SA', codes: codes('QA:QAR'), names: wordSet('riyal riyals') }],
  ['IRR', { home: 'IR', codes: codes('OM:OMR YE:YER'), names: wordSet('rial rials') }],
]);
/** Named places and bodies of a country that it takes, without a dateline, to be the document's. */
const ENOUGH = 2;

/**
 * What money of a common name means in this document, by the country of its dateline, else of most of its places and bodies: a function from
 * the code that a figure has (`USD` of `$5`) to the code of the country's own, undefined where it keeps its code.
 */
export function homeMoney(
  { release }: ResolveContext,
  places: Places,
  agencies: readonly Agency[],
): (code: string) => string | undefined {
  const dateline = release.dateline && places.cityAt(release.dateline.token)?.country;
  let tally: ReadonlyMap<string, number> | undefined;
  const known = new Map<string, string | undefined>();
  return (code) => {
    const family = FAMILIES.get(code);
    if (family === undefined) return undefined;
    if (dateline !== undefined && dateline !== null && (dateline === family.home || family.codes.has(dateline)))
      return family.codes.get(dateline);
    if (!known.has(code)) known.set(code, ofMost((tally ??= countries(places, agencies)), family));
    return known.get(code);
  };
}

/** Places and bodies of each country. */
function countries(places: Places, agencies: readonly Agency[]): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  const vote = (country: string | null | undefined): void => {
    if (country) tally.set(country, (tally.get(country) ?? 0) + 1);
  };
  for (const { country } of places.cities) vote(country);
  for (const { id } of places.locations) vote(countryOfPlace(id));
  for (const { id } of agencies) if (id?.[2] === '/') vote(id.slice(0, 2).toUpperCase());
  return tally;
}

function ofMost(tally: ReadonlyMap<string, number>, { home, codes: own }: Family): string | undefined {
  let best: string | undefined;
  for (const [country, votes] of tally)
    if (own.has(country) && votes >= ENOUGH && votes > (best === undefined ? 0 : tally.get(best)!)) best = country;
  return best !== undefined && tally.get(best)! > (tally.get(home) ?? 0) ? own.get(best) : undefined;
}

/** `US` of `iso:US` and `iso:US-OH`. */
function countryOfPlace(id: string | null): string | undefined {
  return id?.startsWith('iso:') === true && (id.length === 6 || id[6] === '-') ? id.slice(4, 6) : undefined;
}

const AMERICAN = wordSet('us u.s. usd american');

/** True for `$5`, `five dollars` and `Rs. 500`, false where the text says whose: `US$5`, `$5 USD`, `Canadian dollars`, `₹500`. */
export function isPlainMoney({ word, flags, count }: TokenTable, first: number, last: number, code: string): boolean {
  const names = FAMILIES.get(code)?.names;
  if (names === undefined) return false;
  if (code === 'USD') {
    if (last < count && AMERICAN.has(word[last]!)) return false;
    if (word[first] === MARK.dollar) return true;
    return names.has(word[last - 1]!) && !AMERICAN.has(word[last - 2] ?? 0);
  }
  if (names.has(word[first]!)) return true;
  return names.has(word[last - 1]!) && last - 2 >= first && (flags[last - 2]! & TOKEN_CAPITAL) === 0;
}
