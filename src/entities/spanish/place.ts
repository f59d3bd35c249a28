import { countiesNamed } from '../../gazetteer/counties.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_BLANK, MARK, plainText, TOKEN_CAPITAL, TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';
import { type LocationMention, type LocationValue, type StateRecord, stateName } from '../location/value.ts';
import { mentionOf } from '../recogniser.ts';
import { type Phrase, phraseAt, phrases } from './phrases.ts';
import { behindOf } from './words.ts';

/** States whose Spanish name is another word than the English one: name → postal code. Source: style guide of the U.S. Government's sites in Spanish. */
const STATES = phrases({
  'carolina del norte': 'NC',
  'carolina del sur': 'SC',
  'dakota del norte': 'ND',
  'dakota del sur': 'SD',
  'nueva jersey': 'NJ',
  'nuevo mexico': 'NM',
  'nuevo hampshire': 'NH',
  'virginia occidental': 'WV',
  hawai: 'HI',
  luisiana: 'LA',
  misisipi: 'MS',
  misuri: 'MO',
  pensilvania: 'PA',
  tejas: 'TX',
  tenesi: 'TN',
});

/** Countries whose Spanish name is another word than the English one: name → ISO 3166-1. */
const COUNTRIES = phrases({
  'estados unidos': 'US',
  'estados unidos de america': 'US',
  'ee uu': 'US',
  'ee. uu.': 'US',
  'ee. uu': 'US',
  'ee.uu.': 'US',
  eeuu: 'US',
  'reino unido': 'GB',
  'republica dominicana': 'DO',
  'costa de marfil': 'CI',
  'paises bajos': 'NL',
  'corea del sur': 'KR',
  'corea del norte': 'KP',
  'arabia saudita': 'SA',
  'nueva zelanda': 'NZ',
  alemania: 'DE',
  belgica: 'BE',
  belice: 'BZ',
  brasil: 'BR',
  camboya: 'KH',
  canada: 'CA',
  espana: 'ES',
  filipinas: 'PH',
  francia: 'FR',
  grecia: 'GR',
  haiti: 'HT',
  inglaterra: 'GB',
  irak: 'IQ',
  irlanda: 'IE',
  italia: 'IT',
  japon: 'JP',
  libano: 'LB',
  marruecos: 'MA',
  polonia: 'PL',
  rusia: 'RU',
  siria: 'SY',
  suiza: 'CH',
  tailandia: 'TH',
  turquia: 'TR',
  ucrania: 'UA',
});

const COUNTY = wordId('condado');
const COUNTIES = wordId('condados');
const AND = wordSet('y e');
/** Words of the longest county's name. */
const LONGEST = 3;

/** Counties, and states and countries under their Spanish names, between tokens `from` and `to`. */
export function* spanishPlaces(document: AnalysedDocument, from: number, to: number): Generator<LocationMention> {
  const { tokens } = document;
  for (let i = from; i < to; i++) {
    if (tokens.word[i] === COUNTIES) {
      for (const { first, last, value } of listedCounties(tokens, i, to)) {
        yield mentionOf(document, 'location', first, last, value, 'spanish');
        i = last - 1;
      }
      continue;
    }
    const read = countyAt(tokens, i) ?? districtAt(document, i) ?? placeAt(tokens, i);
    if (read === undefined || read.last > to) continue;
    yield mentionOf(document, 'location', i, read.last, read.value, 'spanish');
    i = read.last - 1;
  }
}

/** `Distrito Sur de Florida` */
export function districtAt(
  document: AnalysedDocument,
  i: number,
): { readonly last: number; readonly value: LocationValue } | undefined {
  const { word, flags } = document.tokens;
  if (word[i] !== DISTRICT || (flags[i]! & TOKEN_CAPITAL) === 0) return undefined;
  const direction = DIRECTIONS.get(word[i + 1] ?? 0);
  const at = direction === undefined ? i + 1 : i + 2;
  const first = behindOf(document.tokens, at);
  const found = first > at ? stateAt(document, first) : undefined;
  if (found === undefined) return undefined;
  const name = `${direction === undefined ? '' : `${direction} `}District of ${found.state.name}`;
  return { last: found.last, value: { kind: 'district', name, state: found.state } };
}

const DISTRICT = wordId('distrito');
const DIRECTIONS = wordMap({
  norte: 'Northern',
  sur: 'Southern',
  este: 'Eastern',
  oeste: 'Western',
  central: 'Central',
  medio: 'Middle',
});

/** `condados de Dallas, Collin y Tarrant` */
function* listedCounties(
  tokens: TokenTable,
  i: number,
  to: number,
): Generator<{ first: number; last: number; value: LocationValue }> {
  let first = behindOf(tokens, i + 1);
  while (first > i + 1 && first < to) {
    const county = nameOfCounty(tokens, first);
    if (county === undefined || county.last > to) return;
    yield { first, ...county };
    const link = tokens.word[county.last] ?? 0;
    if (link !== MARK.comma && !AND.has(link)) return;
    first = county.last + 1;
  }
}

/** `Condado de Orange` */
export function countyAt(
  tokens: TokenTable,
  i: number,
): { readonly last: number; readonly value: LocationValue } | undefined {
  if (tokens.word[i] !== COUNTY) return undefined;
  const first = behindOf(tokens, i + 1);
  return first === i + 1 ? undefined : nameOfCounty(tokens, first);
}

function nameOfCounty(
  tokens: TokenTable,
  first: number,
): { readonly last: number; readonly value: LocationValue } | undefined {
  for (let last = Math.min(first + LONGEST, endOfCapitals(tokens, first)); last > first; last--) {
    const name = plainText(tokens, first, last);
    if (countiesNamed(name).length > 0) return { last, value: { kind: 'county', name: `${name} County` } };
  }
  return undefined;
}

/** The token behind the words with a capital that begin at token `i`. */
export function endOfCapitals({ flags, gap, count }: TokenTable, i: number): number {
  let last = i;
  while (last < count && (flags[last]! & TOKEN_WORD) !== 0 && (flags[last]! & TOKEN_CAPITAL) !== 0) {
    if (last > i && gap[last] === GAP_BLANK) break;
    last += 1;
  }
  return last;
}

/** The state that a Spanish or English name at token `i` is for, with the token behind it. */
export function stateAt(
  document: AnalysedDocument,
  i: number,
): { readonly last: number; readonly state: StateRecord } | undefined {
  const records = lexicon.records<StateRecord>('state');
  const phrase = phraseAt(document.tokens, i, STATES);
  if (phrase !== undefined) {
    const state = records.find(({ country, code }) => country === 'US' && code === phrase.value);
    return state && { last: phrase.last, state };
  }
  for (let last = Math.min(i + 2, endOfCapitals(document.tokens, i)); last > i; last--) {
    const name = plainText(document.tokens, i, last);
    const state = records.find((record) => record.country === 'US' && record.name === name);
    if (state !== undefined) return { last, state };
  }
  return undefined;
}

function placeAt(tokens: TokenTable, i: number): { readonly last: number; readonly value: LocationValue } | undefined {
  if ((tokens.flags[i]! & TOKEN_CAPITAL) === 0) return undefined;
  const state = phraseAt(tokens, i, STATES);
  if (state !== undefined) return { last: state.last, value: stateValue(state) };
  const country = phraseAt(tokens, i, COUNTRIES);
  return country && { last: country.last, value: { kind: 'country', name: country.value } };
}

function stateValue({ value }: Phrase<string>): LocationValue {
  const state = lexicon.records<StateRecord>('state').find(({ country, code }) => country === 'US' && code === value)!;
  return { kind: 'state', name: stateName(state), state };
}
