import { indexFrom } from '../core/from-token.ts';
import { lazily, memoised } from '../core/memo.ts';
import type { AgencyRecord } from '../entities/agency/value.ts';
import { placeNamesOf } from '../gazetteer/place-names.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { MARK, plainText, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_POSSESSIVE } from '../segment/tokens.ts';
import { bodyName } from './agency-names.ts';
import type { BodyMention } from './body-mention.ts';
import { nameOfState } from './body-place.ts';
import { isOfOtherCountry } from './country-owner.ts';
import { recordNamed } from './listed-bodies.ts';
import { NEW_YORK } from './new-york.ts';

const COUNTY_WORD = wordSet('county parish');
const CITY = wordId('city');
const COUNTY = wordId('county');
const STATE = wordId('state');
const OF = wordId('of');
const FIRST_LINES = 40; // tokens

/** `North County` is a part of a county. */
const NO_COUNTY = /^(?:North|South|East|West|Central|Inland|The|Our|Each|Every|This) County$/;
/** `Dallas County` of `Dallas County Criminal District Attorney's Office`. */
const IN_COUNTY = /^((?:[A-Z][\p{L}.'’-]* ){1,3}(?:County|Parish)) \S/u;
const IN_CITY =
  /^(?:City of )?((?:[A-Z][\p{L}.'’-]* ?){1,3}?) (?:Police|Fire|Public Works|Health|Parks|City Council|City Attorney|Mayor|Public Schools|Department of)\b/u;
const PROSECUTOR = /(?:Attorney|Prosecutor)'s Office$/;

/** Bodies that a county's own papers name without the county. */
const COUNTY_BODY =
  /^(?:Sheriff's (?:Office|Department)|Board of (?:County )?(?:Supervisors|Commissioners|Health)|County (?:Council|Commission|Board|Clerk's Office|Executive's Office|Counsel's Office|Attorney's Office)|(?:Adult |Juvenile )?Probation (?:Department|Office)|(?:Public Defender|Medical Examiner|Coroner|District Clerk|District Attorney|Prosecutor|Prosecuting Attorney|State's Attorney)'s Office|Office of the (?:Public Defender|Medical Examiner|Coroner)|(?:Public )?Health Department|Crime Lab(?:oratory)?|Department of Animal Services)$/;
/** Bodies that a city's own papers name without the city. */
const CITY_BODY =
  /^(?:Department of .+|Office of the (?:Mayor|City \S+|Chief Medical Examiner)|Mayor's Office(?: (?:of|for|on) .+)?|City (?:Council|Commission)|City (?:Attorney|Manager|Clerk)'s Office|(?:Police|Fire|Parks|Public Works|Water|Health) Department)$/;
/** Of these, the ones that carry the city's whole name. */
const OF_CITY = /^(?:Office of the|Mayor's Office (?:of|for|on)) /;
const COMMITTEE = /^(?:Sub)?[Cc]ommittee on /;
const COUNCIL = /\bCity Council$/;
/** A department or board that has no place in its name: the issuer's own county's. */
const DEPARTMENT =
  /^(?:(?:Department|Bureau|Board|Office) of (?!the (?:Attorney|Inspector))\S.*|(?!.*\b(?:Police|Fire|Sheriff))\S+(?: and \S+| \S+)? (?:Department|Agency))$/;
const STATE_BODY =
  /\b(?:Justice|Motor Vehicles|Corrections?|Transportation|Natural Resources|Revenue|Education|Environmental|Insurance|Labor)\b/;

/** The county and the city whose bodies a document names without them, worked out when a body asks for them. */
export class HomePlace {
  readonly #document: AnalysedDocument;
  readonly #found: readonly BodyMention[];
  /** Name of who issued the document. */
  readonly #issuer: string | undefined;
  readonly #state: string | undefined;
  readonly #ownCounty: string | undefined;
  readonly #county: () => string | undefined;
  readonly #city: () => string | undefined;

  constructor(
    document: AnalysedDocument,
    found: readonly BodyMention[],
    issuer: string | undefined,
    state: string | undefined,
  ) {
    this.#document = document;
    this.#found = found;
    this.#issuer = issuer;
    this.#state = state;
    this.#ownCounty = issuer === undefined ? undefined : countyIn(issuer);
    this.#county = lazily(() => this.#ownCounty ?? this.#countyOfBodies());
    this.#city = lazily(() => this.#cityOfDocument());
  }

  /** Full name of a body that goes without its place, which is printed as `printed`; undefined where the document tells no place for it. */
  nameOf(mention: BodyMention, printed: string): string | undefined {
    const owner = this.#ownerBefore(mention);
    if (owner !== undefined) return under(owner, printed);
    const city = this.#city();
    if (city !== undefined) {
      // `Committee on Housing` of the city's council
      const council = COMMITTEE.test(printed) ? this.#council() : undefined;
      if (council !== undefined) return `${council} ${printed}`;
      if (city === 'New York City' && recordNamed(`${city} ${printed}`) !== undefined) return `${city} ${printed}`;
      if (CITY_BODY.test(printed) && city !== 'New York City')
        return OF_CITY.test(printed) ? `City of ${city} ${printed}` : `${city} ${printed}`;
    }
    const county = mention.unit ? undefined : this.#county();
    if (county === undefined) return undefined;
    if (COUNTY_BODY.test(printed)) return under(county, printed);
    const countyRules = this.#ownCounty !== undefined && !PROSECUTOR.test(this.#issuer!);
    return countyRules && DEPARTMENT.test(printed) && !STATE_BODY.test(printed) && !this.#namesPlace(mention)
      ? under(county, printed)
      : undefined;
  }

  /** The only city council that the document names. */
  #council(): string | undefined {
    const councils = new Set(this.#found.map(({ printed }) => printed.whole).filter((name) => COUNCIL.test(name)));
    return councils.size === 1 ? [...councils][0] : undefined;
  }

  /** The county of the document's bodies, unless a state or the federal government speaks. */
  #countyOfBodies(): string | undefined {
    const record = this.#issuerRecord();
    return record !== undefined && record.level !== 'local' ? undefined : countyNamedMost(this.#found);
  }

  #cityOfDocument(): string | undefined {
    const record = this.#issuerRecord();
    if (record !== undefined && NEW_YORK.test(record.id)) return 'New York City';
    return cityOfLetterhead(this.#document) ?? this.#cityOfIssuer();
  }

  #issuerRecord(): AgencyRecord | undefined {
    return this.#issuer === undefined ? undefined : recordNamed(this.#issuer);
  }

  #cityOfIssuer(): string | undefined {
    if (this.#issuer === undefined || this.#ownCounty !== undefined) return undefined;
    const name = cityIn(this.#issuer);
    if (name === null) return undefined;
    const { tokens } = this.#document;
    const initial = name.charCodeAt(0); // which no change of a body's name touches
    const isCity = placeNamesOf(this.#document).cities.some(
      ({ first, last }) =>
        tokens.text.charCodeAt(tokens.start[first]!) === initial &&
        bodyName(plainText(tokens, first, last), false) === name,
    );
    return isCity ? name : undefined;
  }

  /** `the county's`, `the City of Fresno's`, `Ohio's` right before the body: the place in whose name it goes. */
  #ownerBefore({ first }: BodyMention): string | undefined {
    const { tokens } = this.#document;
    const { word, flags } = tokens;
    const mark = first - 1;
    if (mark < 1 || (flags[first]! & TOKEN_BLOCK) !== 0) return undefined;
    if ((flags[mark]! & TOKEN_POSSESSIVE) === 0 && word[mark] !== MARK.apostrophe) return undefined;
    const last = mark - 1;
    const before = word[last - 1] ?? 0;
    const isName = last > 0 && (flags[last - 1]! & TOKEN_CAPITAL) !== 0 && (flags[last]! & TOKEN_CAPITAL) !== 0;
    if (COUNTY_WORD.has(word[last]!) && isName) return this.#nameBack(last);
    if (word[last] === COUNTY) return this.#county();
    if (word[last] === CITY && !isName) return this.#city() ?? this.#cityNamedMost();
    if (word[last] === STATE) return this.#state === undefined ? undefined : nameOfState(this.#state);
    const { cities, states } = placeNamesOf(this.#document);
    const named = endingAt(states, mark, () => true);
    if (named !== undefined) return nameOfState(named.code);
    if (isOfOtherCountry(this.#document, first)) return undefined;
    const town = endingAt(cities, mark, (hit) => (flags[hit.first]! & TOKEN_CAPITAL) !== 0);
    if (town === undefined) return undefined;
    const name = plainText(tokens, town.first, mark);
    const ofCounty = before === OF && word[town.first - 2] === COUNTY;
    return ofCounty ? `${name} County` : name;
  }

  /** `Prince William County`, which ends at token `last`. */
  #nameBack(last: number): string {
    const { tokens } = this.#document;
    let first = last;
    while (first > 0 && last - first < 3 && (tokens.flags[first - 1]! & TOKEN_CAPITAL) !== 0) {
      if ((tokens.flags[first]! & TOKEN_BLOCK) !== 0) break;
      first -= 1;
    }
    return plainText(tokens, first, last + 1);
  }

  #cityNamedMost(): string | undefined {
    const counts = new Map<string, number>();
    let best: string | undefined;
    for (const { first, last } of placeNamesOf(this.#document).cities) {
      const name = plainText(this.#document.tokens, first, last);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      if (best === undefined || count > counts.get(best)!) best = name;
    }
    return best;
  }

  #namesPlace({ first, last }: BodyMention): boolean {
    const { cities, states } = placeNamesOf(this.#document);
    return isWithin(cities, first, last) || isWithin(states, first, last);
  }
}

interface NamedStretch {
  readonly first: number;
  readonly last: number;
}

/** No name of a place has more words. */
const LONGEST_NAME = 16;

/** The first of some names, in order, that ends before a token. */
function endingAt<Named extends NamedStretch>(
  names: readonly Named[],
  end: number,
  fits: (name: Named) => boolean,
): Named | undefined {
  for (let at = indexFrom(names, end - LONGEST_NAME); at < names.length && names[at]!.first < end; at++)
    if (names[at]!.last === end && fits(names[at]!)) return names[at];
  return undefined;
}

/** True when one of the names lies in tokens `[first, last)`. */
function isWithin(names: readonly NamedStretch[], first: number, last: number): boolean {
  for (let at = indexFrom(names, first); at < names.length && names[at]!.first < last; at++)
    if (names[at]!.last <= last) return true;
  return false;
}

/** `Dallas County` of `Dallas County Sheriff's Office`. */
function countyIn(name: string): string | undefined {
  return knownCounty(name) ?? undefined;
}

const knownCounty = memoised<string | null>((name) => {
  const county = IN_COUNTY.exec(name)?.[1];
  return county === undefined || NO_COUNTY.test(county) ? null : county;
});

/** `Toledo` of `Toledo Police Department`. */
const cityIn = memoised<string | null>((name) => IN_CITY.exec(name)?.[1] ?? null);

function under(place: string, body: string): string {
  if (body.startsWith(`${place} `)) return body;
  return place.endsWith(' County') && body.startsWith('County ') ? `${place} ${body.slice(7)}` : `${place} ${body}`;
}

/** The county that the document's local bodies are of: named in one at least, and no other as often. */
function countyNamedMost(found: readonly BodyMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of found) {
    const county = countyIn(mention.record?.name ?? mention.printed.whole);
    if (county !== undefined) counts.set(county, (counts.get(county) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || next?.[1] === most[1] ? undefined : most[0];
}

/** The city of a letterhead `City of Toledo`; undefined without one. */
function cityOfLetterhead(document: AnalysedDocument): string | undefined {
  const { tokens } = document;
  for (const { first, last } of placeNamesOf(document).cities) {
    if (first > FIRST_LINES) return undefined;
    if (first < 2 || tokens.word[first - 1] !== OF || tokens.word[first - 2] !== CITY) continue;
    if ((tokens.flags[first - 2]! & TOKEN_BLOCK) === 0) continue;
    if (last < tokens.count && (tokens.flags[last]! & TOKEN_BLOCK) === 0) continue;
    return bodyName(plainText(tokens, first, last), false);
  }
  return undefined;
}
