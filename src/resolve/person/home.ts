import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { CityName } from '../../record/types.generated.ts';
import type { WordSet } from '../../gazetteer/word-set.ts';
import { GAP_NONE, MARK, TOKEN_CAPITAL, TOKEN_NUMBER, TOKEN_WORD } from '../../segment/tokens.ts';
import { addressFrom, namesTown } from './home-address.ts';
import { isNameWord, type Surroundings } from './surroundings.ts';
import { NO_TITLE } from './title-words.ts';

/** A home read from the text, and the token after its words. */
export interface FoundHome {
  readonly city: CityName;
  readonly last: number;
}

const ARTICLE = wordSet('a an the');
const OF = wordSet('of from de');
/** Before a home behind words of living there. */
export const OF_OR_IN: WordSet = wordSet('of from in at on de en');
/** What part of a town, or where by it. */
const PART = wordSet(`
  rural unincorporated suburban downtown greater metropolitan metro nearby neighboring neighbouring north south east west northeast
  northwest southeast southwest northern southern eastern western central uptown upstate outer inner
`);
const TOWN = wordSet('city town village borough township');
const AT = wordSet('of at on in');
const RESIDENT = wordSet('resident residents residente residentes');
const LIVES = wordSet(
  'who currently lives lived live resides resided reside residing living hails hailing formerly now also previously originally most recently both last known to together alone still',
);
const FORMERLY = wordSet('formerly previously originally lived resided');
const LIVING = wordSet('residing living resides lives resident hailing');
const WHOSE = wordId('whose');
const DE = wordId('de');
const LA = wordId('la');
const CIUDAD = wordId('ciudad');
const WITH = wordId('with');
const ADDRESS = wordSet('address residence home');
const STREET = wordSet(
  'street st road rd avenue ave lane drive close crescent terrace place boulevard way gardens grove court',
);
const BLOCK = wordSet('block blocks');
/** Who is said to be from a city that stands before: `a Toledo man`. */
export const PERSON: WordSet = wordSet(`
  man woman resident businessman businesswoman boy girl teen teenager mother father couple men women residents brothers
  sisters youth grandmother grandfather duo pair trio pensioner mum dad grandad gran granny schoolboy schoolgirl
`);
/** The same of callings, where a release opens with them (`A Toledo doctor was sentenced`); beside a name they are a role. */
export const CALLING: WordSet = wordSet(`
  doctor physician surgeon dentist pharmacist nurse chiropractor psychiatrist podiatrist
  psychologist lawyer attorney accountant bookkeeper teacher landlord realtor banker broker investor executive entrepreneur contractor
  developer restaurateur farmer rancher student
`);
export const SEVERAL: WordSet = wordSet('men women residents couple brothers sisters duo pair trio');
const FORMER = wordSet('former ex one-time onetime');
/** How far before a city `400 block of Elm Street,` may reach. */
const STREET_WORDS = 14;
/** How many words a quarter's name may have. */
const QUARTER_WORDS = 5;

/** The city at a token, and the token after it and its state. */
export function cityFrom(around: Surroundings, token: number): FoundHome | undefined {
  const { places, tokens } = around;
  const city = token < tokens.count ? places.cityAt(token) : undefined;
  if (city === undefined) return undefined;
  let last = token + 1;
  while (last < tokens.count && places.cityAt(last) === city) last += 1;
  if (last + 1 < tokens.count && tokens.word[last] === MARK.comma) {
    const state = around.otherFrom(last + 1);
    if (state !== undefined) last = state.last;
  }
  return { city: { name: city.name, state: city.state, country: city.country }, last };
}

/** `of Toledo`; `in Toledo` only behind words of living there: `Judge Venn in Toledo` says where the court is. */
export function homeOf(around: Surroundings, token: number, words = OF): FoundHome | undefined {
  const { word, gap, count } = around.tokens;
  if (token >= count || !words.has(word[token]!) || gap[token] === GAP_NONE) return undefined;
  if (word[token] === DE && word[token + 1] === LA && word[token + 2] === CIUDAD) return cityFrom(around, token + 4); // `de la ciudad de`
  if (PART.has(word[token + 1]!)) {
    const city = wholeCityFrom(around, token + 2);
    if (city !== undefined) return city;
  }
  if (!ARTICLE.has(word[token + 1]!))
    return (
      wholeCityFrom(around, token + 1) ??
      homeInQuarter(around, token + 1) ??
      homeOnStreet(around, token) ??
      homeNearby(around, token + 1)
    );
  // in the city of Toledo
  if (TOWN.has(word[token + 2]!) && word[token + 3] === OF_WORD) return cityFrom(around, token + 4);
  // `of the Bronx`, `of the Dallas area`; not `of the Dallas Field Office`
  const city = cityFrom(around, token + 2);
  if (city === undefined) return homeOnStreet(around, token) ?? homeNearby(around, token + 2);
  if (FIRM.has(word[city.last] ?? 0)) return undefined; // of the Toledo firm Venn & Roe
  return isNameWord(around.tokens, city.last) && around.places.locationAt(city.last) === undefined ? undefined : city;
}
const FIRM = wordSet(
  'firm company office law branch division police department plant store station bureau gang chapter newspaper university',
);

/** The city at a token; of `Crown Heights, Brooklyn` the second, where the first is a town elsewhere in the state as well. */
function wholeCityFrom(around: Surroundings, token: number): FoundHome | undefined {
  const { word, count } = around.tokens;
  const city = cityFrom(around, token);
  if (city === undefined || word[city.last] !== MARK.comma || city.last + 1 >= count) return city;
  const whole = cityFrom(around, city.last + 1);
  return whole?.city.state === city.city.state && whole?.city.country === city.city.country ? whole : city;
}

/** `of East Flatbush, Brooklyn`: the city behind its quarter. */
function homeInQuarter(around: Surroundings, token: number): FoundHome | undefined {
  const { word, count } = around.tokens;
  if (around.agencyFrom(token) !== undefined || around.organizationFrom(token) !== undefined) return undefined;
  let at = around.otherFrom(token)?.last ?? token;
  while (
    at < token + QUARTER_WORDS &&
    (isNameWord(around.tokens, at) || word[at] === MARK.hyphen) &&
    !around.opensAnew(at)
  )
    at += 1;
  if (at === token || at + 1 >= count || word[at] !== MARK.comma) return undefined;
  return cityFrom(around, at + 1);
}

/** `of East New York`, `of 12 Surf Avenue`: a quarter or street of the city that the release is from; `of North Hollywood, Calif.` */
function homeNearby(around: Surroundings, token: number): FoundHome | undefined {
  const { places, tokens } = around;
  const location = places.locationAt(token);
  if (location === undefined) return undefined;
  const last = around.otherFrom(token)?.last ?? token + 1;
  const land = tokens.word[last] === MARK.comma ? places.locationAt(last + 1) : undefined;
  if (location.kind === 'region' && land?.kind === 'state') {
    const [code, country] = land.name.split(', ');
    if (code !== undefined && country !== undefined) {
      const city = { name: location.name, state: code, country };
      return { city, last: around.otherFrom(last + 1)?.last ?? last + 2 };
    }
  }
  const address = addressFrom(around, token);
  if (address !== undefined) return address;
  if (places.local === undefined) return undefined;
  const quarter = location.kind === 'region' && location.mentions.some(({ rule }) => QUARTER_RULES.has(rule ?? ''));
  if (!quarter && location.kind !== 'address') return undefined;
  if (location.kind === 'address' && namesTown(around, token, last)) return undefined;
  const { name, state, country } = places.local;
  return { city: { name, state, country }, last };
}

const QUARTER_RULES: ReadonlySet<string> = new Set([
  'location/neighbourhood',
  'location/quarter',
  'location/part-of-city',
  'location/directed-place',
]);

/** `a 34-year-old boda boda rider from Toledo`, `a driver’s mate from Toledo`: small words and no verb before the home. */
export function homeOfWorker(around: Surroundings, token: number): FoundHome | undefined {
  const { word, flags, count } = around.tokens;
  for (let at = token; at < count && at <= token + WORKER_WORDS && !around.opensAnew(at); at++) {
    if (word[at] === FROM) return at > token ? homeOf(around, at) : undefined;
    if ((flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD || NO_TITLE.has(word[at]!)) return undefined;
  }
  return undefined;
}
const FROM = wordId('from');
const WORKER_WORDS = 5;

/** `400 block of Elm Street, Toledo` right behind an age. */
export function homeOnBareStreet(around: Surroundings, token: number): FoundHome | undefined {
  return around.places.locationAt(token)?.kind === 'address' ? homeOnStreet(around, token) : undefined;
}

/** `of the 400 block of Elm Street, Toledo`, `of 12 Elm Street in Toledo`: the city behind the street. */
function homeOnStreet(around: Surroundings, token: number): FoundHome | undefined {
  const { tokens, places } = around;
  const { word } = tokens;
  const from = places.locationAt(token)?.kind === 'address' ? token : token + 1;
  if (from > token && !AT.has(word[token]!)) return undefined;
  let street = (around.tokens.flags[from]! & TOKEN_NUMBER) !== 0; // of 12 Elm Park, Toledo
  for (let at = from; at < token + STREET_WORDS && !around.opensAnew(at); at++) {
    const other = around.otherFrom(at);
    if (BLOCK.has(word[at]!) || (STREET.has(word[at]!) && isNameWord(tokens, at))) street = true;
    else if (other !== undefined && places.locationAt(at)?.kind === 'address') {
      street = true;
      at = other.last - 1;
    } else if (street && places.cityAt(at) !== undefined) {
      const city = cityFrom(around, at);
      // of 12 Elm Park, Toledo: what stands right behind the number is the street
      const behind = at === token + 2 && word[city!.last] === MARK.comma ? cityFrom(around, city!.last + 1) : undefined;
      return behind ?? city;
    } else if (!street && at > token + 4) return undefined;
  }
  return undefined;
}

/** `a resident of Toledo`, `a Toledo resident`, `a 34-year-old Toledo man`, `who lives in Toledo`. */
export function residentOf(around: Surroundings, token: number): FoundHome | undefined {
  const { word, count } = around.tokens;
  if (word[token] === WHOSE || (word[token] === WITH && ARTICLE.has(word[token + 1]!)))
    return addressTold(around, token);
  let at = token;
  while (at < count && at < token + 4 && (ARTICLE.has(word[at]!) || LIVES.has(word[at]!))) at += 1;
  if (at < count && PERSON.has(word[at]!)) {
    // a mother of two from Toledo
    const children = word[at + 1] === OF_WORD && NUMBER.has(word[at + 2]!) ? at + 3 : at + 1;
    // a woman who lives in Toledo
    let lives = children;
    while (lives < count && lives < children + 3 && LIVES.has(word[lives]!)) lives += 1;
    return homeOf(around, lives, OF_OR_IN);
  }
  const city = cityFrom(around, at);
  if (city !== undefined) {
    const noun = word[city.last] === MARK.comma ? city.last + 1 : city.last;
    if (noun < count && PERSON.has(word[noun]!)) return { ...city, last: noun + 1 };
  }
  return at > token ? (homeOf(around, at, OF_OR_IN) ?? inHouse(around, at)) : undefined;
}

/** `in an apartment in Toledo`, behind words of living there. */
function inHouse(around: Surroundings, at: number): FoundHome | undefined {
  const { word, count } = around.tokens;
  if (at + 3 >= count || !OF_OR_IN.has(word[at]!) || !ARTICLE.has(word[at + 1]!)) return undefined;
  const house = HOUSE.has(word[at + 2]!) ? at + 2 : at + 3; // a mobile home
  return HOUSE.has(word[house]!) ? homeOf(around, house + 1, OF_OR_IN) : undefined;
}
const HOUSE = wordSet('house home apartment condo condominium trailer residence flat townhouse duplex motel hotel');

const OF_WORD = wordId('of');
const NUMBER = wordSet('one two three four five six seven eight nine ten twins triplets 1 2 3 4 5 6 7 8 9');
const CITIZEN = wordSet('citizen national native immigrant');
const CITIZEN_WORDS = 4;
const ORIGINALLY = wordSet('originally');

/** Token behind `a citizen of Mexico`, `a Honduran national`: what follows may tell where the person lives. */
export function afterCitizen(around: Surroundings, token: number): number | undefined {
  const { word, count } = around.tokens;
  if (token + 2 < count && ORIGINALLY.has(word[token]!) && OF.has(word[token + 1]!)) {
    const land = around.places.locationAt(token + 2)?.kind === 'country' ? around.otherFrom(token + 2) : undefined;
    if (land !== undefined) return land.last; // originally from Peru
  }
  if (token >= count || !ARTICLE.has(word[token]!)) return undefined;
  for (let at = token + 1; at < Math.min(count, token + CITIZEN_WORDS); at++) {
    if (around.opensAnew(at)) return undefined;
    if (!CITIZEN.has(word[at]!)) continue;
    if (!OF.has(word[at + 1]!)) return at + 1;
    const country = ARTICLE.has(word[at + 2]!) ? at + 3 : at + 2;
    return around.otherFrom(country)?.last ?? cityFrom(around, country)?.last;
  }
  return undefined;
}

/** `whose last known address was in Toledo`, `with an address in Toledo`, from the token before `address`. */
export function addressTold(around: Surroundings, whose: number): FoundHome | undefined {
  const { word } = around.tokens;
  let address = false;
  for (let at = whose + 1; at < whose + 7 && !around.opensAnew(at); at++) {
    if (ADDRESS.has(word[at]!)) address = true;
    else if (address && OF_OR_IN.has(word[at]!)) return homeOf(around, at, OF_OR_IN);
  }
  return undefined;
}

/** True for words of living somewhere: `residing in Toledo`. */
export function isLiving(word: number): boolean {
  return LIVING.has(word);
}

/** True for words that say where somebody lived once: `formerly of Toledo`. */
export function isFormerly(word: number): boolean {
  return FORMERLY.has(word);
}

/** True for `residents` behind `both`, where their city follows. */
export function isResident(word: number): boolean {
  return RESIDENT.has(word);
}

/** True for a noun that a city before it makes somebody's home: `a Toledo man`. */
export function isPersonNoun(word: number): boolean {
  return (PERSON.has(word) && !SEVERAL.has(word)) || CALLING.has(word);
}

/** True for `former` before a city: no home any more. */
export function isFormer(word: number): boolean {
  return FORMER.has(word);
}
