import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_BLANK,
  GAP_LINE,
  GAP_NONE,
  GAP_SPACE,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';

/** Signs that stand before or behind an amount, with their ISO 4217 code. `$` alone is the United States dollar. */
const SIGNS: ReadonlyMap<number, string> = new Map([
  [MARK.dollar, 'USD'],
  [MARK.pound, 'GBP'],
  [MARK.euro, 'EUR'],
  [MARK.yen, 'JPY'],
]);
/** Rarer signs, which have no word number. */
const RARE_SIGNS: ReadonlyMap<string, string> = new Map([
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['฿', 'THB'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₸', 'KZT'],
]);

/** What stands before `$`: `US$`, `C$`, `HK$`. */
const DOLLAR_PREFIXES: ReadonlyMap<number, string> = wordMap({
  us: 'USD',
  usd: 'USD',
  'u.s.': 'USD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  cdn: 'CAD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  nz: 'NZD',
  nzd: 'NZD',
  hk: 'HKD',
  hkd: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  nt: 'TWD',
  r: 'BRL',
  mx: 'MXN',
  j: 'JMD',
  tt: 'TTD',
});

/** ISO codes, written in capitals before or behind the amount. */
const CODES: ReadonlyMap<number, string> = wordMap(
  Object.fromEntries(
    `usd eur gbp jpy cad aud nzd chf sek nok dkk cny rmb hkd sgd inr pkr bdt lkr mxn brl ars clp rub uah pln czk
    huf ils aed sar qar kwd egp zar ngn kes ghs krw thb php idr myr vnd twd jod iqd afn`
      .split(/\s+/)
      .map((code) => [code, code === 'rmb' ? 'CNY' : code.toUpperCase()]),
  ),
);
/** Short forms that stand before the amount. */
const BEFORE: ReadonlyMap<number, string> = wordMap({ rs: 'INR' });

/** Names of currencies behind the amount; a people in front narrows them (`Canadian dollars`). */
const NAMES: ReadonlyMap<number, string> = wordMap({
  dollar: 'USD',
  dollars: 'USD',
  buck: 'USD',
  bucks: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  rupees: 'INR',
  peso: 'MXN',
  pesos: 'MXN',
  ruble: 'RUB',
  rubles: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  franc: 'CHF',
  francs: 'CHF',
  krona: 'SEK',
  kronor: 'SEK',
  krone: 'NOK',
  kroner: 'NOK',
  zloty: 'PLN',
  zlotys: 'PLN',
  shekel: 'ILS',
  shekels: 'ILS',
  dirham: 'AED',
  dirhams: 'AED',
  riyal: 'SAR',
  riyals: 'SAR',
  lira: 'TRY',
  liras: 'TRY',
  baht: 'THB',
  ringgit: 'MYR',
  naira: 'NGN',
  rand: 'ZAR',
  reais: 'BRL',
  quetzales: 'GTQ',
  hryvnia: 'UAH',
  dinar: 'IQD',
  dinars: 'IQD',
  sterling: 'GBP',
  bitcoin: 'BTC', // not ISO 4217, but the code in use
  bitcoins: 'BTC',
});
const POUNDS = wordSet('pound pounds');
const CENTS = wordSet('cent cents');
const STERLING = wordSet('sterling');
const DOLLARS = wordSet('dollar dollars');
const DOLLAR_US = wordId('us');

const PEOPLES: ReadonlyMap<number, Readonly<Record<string, string>>> = wordMap({
  us: { USD: 'USD' },
  'u.s.': { USD: 'USD' },
  american: { USD: 'USD' },
  canadian: { USD: 'CAD' },
  australian: { USD: 'AUD' },
  jamaican: { USD: 'JMD' },
  british: { GBP: 'GBP' },
  egyptian: { GBP: 'EGP' },
  lebanese: { GBP: 'LBP' },
  sudanese: { GBP: 'SDG' },
  syrian: { GBP: 'SYP' },
  japanese: { JPY: 'JPY' },
  chinese: { CNY: 'CNY' },
  indian: { INR: 'INR' },
  pakistani: { INR: 'PKR' },
  nepali: { INR: 'NPR' },
  mexican: { MXN: 'MXN' },
  philippine: { MXN: 'PHP' },
  colombian: { MXN: 'COP' },
  chilean: { MXN: 'CLP' },
  argentine: { MXN: 'ARS' },
  dominican: { MXN: 'DOP' },
  cuban: { MXN: 'CUP' },
  russian: { RUB: 'RUB' },
  swiss: { CHF: 'CHF' },
  swedish: { SEK: 'SEK' },
  norwegian: { NOK: 'NOK' },
  danish: { NOK: 'DKK' },
  israeli: { ILS: 'ILS' },
  emirati: { AED: 'AED' },
  moroccan: { AED: 'MAD' },
  turkish: { TRY: 'TRY' },
  kuwaiti: { IQD: 'KWD' },
  iraqi: { IQD: 'IQD' },
  jordanian: { IQD: 'JOD' },
});

/** A currency beside an amount. */
export interface CurrencySign {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** ISO 4217. */
  readonly code: string;
  /** Set for cents: the amount is in hundredths. */
  readonly hundredths?: boolean;
}

/** True for a token that may open an amount of money: a sign or a code in capitals. */
export function mayOpenMoney(tokens: TokenTable, i: number): boolean {
  const flags = tokens.flags[i]!;
  if ((flags & TOKEN_MARK) !== 0) return signAt(tokens, i) !== undefined;
  return (flags & TOKEN_CAPITAL) !== 0 && (codeAt(tokens, i) !== undefined || BEFORE.has(tokens.word[i]!));
}

/** The currency that stands before an amount and whose own token is `i` (its prefix, `US` in `US$`, comes before). */
export function currencyBefore(tokens: TokenTable, i: number): CurrencySign | undefined {
  const sign = signAt(tokens, i);
  if (sign !== undefined) {
    if (tokens.word[i] === MARK.dollar && i > 0 && tokens.gap[i]! <= GAP_SPACE) {
      const code = DOLLAR_PREFIXES.get(tokens.word[i - 1]!);
      const glued = tokens.gap[i] === GAP_NONE;
      // `a $5 fine`: a single small letter with a blank behind it is a word.
      if (code !== undefined && (glued || (tokens.flags[i - 1]! & TOKEN_UPPER) !== 0))
        return { first: i - 1, last: i + 1, code };
    }
    return { first: i, last: i + 1, code: sign };
  }
  const code = codeAt(tokens, i) ?? BEFORE.get(tokens.word[i]!);
  if (code === undefined) return undefined;
  // `EUR 5 million`; `USD$5` is read at its sign
  return i + 1 < tokens.count && tokens.gap[i + 1]! <= GAP_LINE ? { first: i, last: i + 1, code } : undefined;
}

/** The currency behind an amount that ends before token `i`: `dollars`, `Canadian dollars`, `€`, `EUR`, `cents`. */
export function currencyAfter(tokens: TokenTable, i: number): CurrencySign | undefined {
  if (i >= tokens.count || tokens.gap[i] === GAP_BLANK) return undefined;
  const sign = tokens.gap[i]! <= GAP_SPACE ? signAt(tokens, i) : undefined;
  // `5 $10 bills`: the sign belongs to what follows it.
  if (sign !== undefined) {
    const opens = i + 1 < tokens.count && tokens.gap[i + 1] === GAP_NONE && (tokens.flags[i + 1]! & TOKEN_MARK) === 0;
    return opens ? undefined : { first: i, last: i + 1, code: sign };
  }
  const word = tokens.word[i]!;
  const code = codeAt(tokens, i);
  if (code !== undefined) return { first: i, last: i + 1, code };
  if (CENTS.has(word)) return { first: i, last: i + 1, code: 'USD', hundredths: true };
  const name = NAMES.get(word);
  if (name !== undefined) return { first: i, last: i + 1, code: name };
  const next = i + 1;
  if (next >= tokens.count || tokens.gap[next] === GAP_BLANK) return undefined;
  if (word === DOLLAR_US && tokens.word[next] === MARK.dollar) return { first: i, last: next + 1, code: 'USD' };
  if (POUNDS.has(word) && STERLING.has(tokens.word[next]!)) return { first: i, last: next + 1, code: 'GBP' };
  const people = PEOPLES.get(word);
  if (people === undefined) return undefined;
  const base = POUNDS.has(tokens.word[next]!) ? 'GBP' : NAMES.get(tokens.word[next]!);
  const narrowed = base === undefined ? undefined : people[base];
  return narrowed === undefined ? undefined : { first: i, last: next + 1, code: narrowed };
}

/** True for `dollars` and `dollar`, which may repeat a sign: `$5 million dollars`. */
export function isDollarWord(tokens: TokenTable, i: number): boolean {
  return i < tokens.count && DOLLARS.has(tokens.word[i]!);
}

function signAt(tokens: TokenTable, i: number): string | undefined {
  if ((tokens.flags[i]! & TOKEN_MARK) === 0) return undefined;
  const word = tokens.word[i]!;
  return word === 0 ? RARE_SIGNS.get(tokens.text[tokens.start[i]!]!) : SIGNS.get(word);
}

function codeAt(tokens: TokenTable, i: number): string | undefined {
  return (tokens.flags[i]! & TOKEN_UPPER) !== 0 ? CODES.get(tokens.word[i]!) : undefined;
}
