import { type AgencyMention, agencyRecords } from '../entities/agency/value.ts';
import { placeNamesOf } from '../gazetteer/place-names.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { MARK, plainText, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_POSSESSIVE } from '../segment/tokens.ts';
import { bodyName } from './agency-names.ts';
import { nameOfState } from './body-place.ts';
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
  /^(?:Department of .+|Office of the (?:Mayor|City \S+|Chief Medical Examiner)|Mayor's Office|City (?:Council|Commission)|City (?:Attorney|Manager|Clerk)'s Office|(?:Police|Fire|Parks|Public Works|Water|Health) Department)$/;
/** A department or board that has no place in its name: the issuer's own county's. */
const DEPARTMENT =
  /^(?:(?:Department|Bureau|Board|Office) of (?!the (?:Attorney|Inspector))\S.*|(?!.*\b(?:Police|Fire|Sheriff))\S+(?: and \S+| \S+)? (?:Department|Agency))$/;
const STATE_BODY =
  /\b(?:Justice|Motor Vehicles|Corrections?|Transportation|Natural Resources|Revenue|Education|Environmental|Insurance|Labor)\b/;

/** The county and the city whose bodies a document names without them. */
export interface HomePlace {
  /** Full name of a body that goes without its place; undefined where the document tells no place for it. */
  readonly nameOf: (mention: AgencyMention) => string | undefined;
}

export function homePlace(
  document: AnalysedDocument,
  found: readonly AgencyMention[],
  issuerName: string | undefined,
  state: string | undefined,
): HomePlace {
  const issuer = issuerName === undefined ? undefined : bodyName(issuerName, true);
  const record = issuer === undefined ? undefined : recordNamed(issuer);
  const own = issuer === undefined ? undefined : countyIn(issuer);
  const isFederal = record !== undefined && record.level !== 'local';
  const county = own ?? (isFederal ? undefined : countyNamedMost(found));
  const letterhead = cityOfLetterhead(document);
  const city = record !== undefined && NEW_YORK.test(record.id) ? 'New York City' : (letterhead ?? cityOfIssuer());
  const countyRules = own !== undefined && issuer !== undefined && !PROSECUTOR.test(issuer);
  return { nameOf };

  function cityOfIssuer(): string | undefined {
    const name = issuer === undefined || own !== undefined ? undefined : IN_CITY.exec(issuer)?.[1];
    if (name === undefined) return undefined;
    const isCity = placeNamesOf(document).cities.some(
      ({ first, last }) => bodyName(plainText(document.tokens, first, last), false) === name,
    );
    return isCity ? name : undefined;
  }

  function nameOf(mention: AgencyMention): string | undefined {
    const { value } = mention;
    if (value.entry !== undefined || value.lead !== undefined || value.parent !== undefined) return undefined;
    const printed = bodyName(value.name, true);
    const owner = ownerBefore(mention);
    if (owner !== undefined) return under(owner, printed);
    if (city !== undefined) {
      if (city === 'New York City' && recordNamed(`${city} ${printed}`) !== undefined) return `${city} ${printed}`;
      if (CITY_BODY.test(printed) && city !== 'New York City')
        return printed.startsWith('Office of the') ? `City of ${city} ${printed}` : `${city} ${printed}`;
    }
    if (county === undefined || value.unit === true) return undefined;
    if (COUNTY_BODY.test(printed)) return under(county, printed);
    return countyRules && DEPARTMENT.test(printed) && !STATE_BODY.test(printed) && !namesPlace(mention)
      ? under(county, printed)
      : undefined;
  }

  /** `the county's`, `the City of Fresno's`, `Ohio's` right before the body: the place in whose name it goes. */
  function ownerBefore({ first }: AgencyMention): string | undefined {
    const { tokens } = document;
    const { word, flags } = tokens;
    const mark = first - 1;
    if (mark < 1 || (flags[first]! & TOKEN_BLOCK) !== 0) return undefined;
    if ((flags[mark]! & TOKEN_POSSESSIVE) === 0 && word[mark] !== MARK.apostrophe) return undefined;
    const last = mark - 1;
    const before = word[last - 1] ?? 0;
    const isName = last > 0 && (flags[last - 1]! & TOKEN_CAPITAL) !== 0 && (flags[last]! & TOKEN_CAPITAL) !== 0;
    if (COUNTY_WORD.has(word[last]!) && isName) return nameBack(last);
    if (word[last] === COUNTY) return county;
    if (word[last] === CITY && !isName) return city ?? cityNamedMost();
    if (word[last] === STATE) return state === undefined ? undefined : nameOfState(state);
    const { cities, states } = placeNamesOf(document);
    const named = states.find((hit) => hit.last === mark);
    if (named !== undefined) return nameOfState(named.code);
    const town = cities.find((hit) => hit.last === mark && (flags[hit.first]! & TOKEN_CAPITAL) !== 0);
    if (town === undefined) return undefined;
    const name = plainText(tokens, town.first, mark);
    const ofCounty = before === OF && word[town.first - 2] === COUNTY;
    return ofCounty ? `${name} County` : name;
  }

  /** `Prince William County`, which ends at token `last`. */
  function nameBack(last: number): string {
    const { tokens } = document;
    let first = last;
    while (first > 0 && last - first < 3 && (tokens.flags[first - 1]! & TOKEN_CAPITAL) !== 0) {
      if ((tokens.flags[first]! & TOKEN_BLOCK) !== 0) break;
      first -= 1;
    }
    return plainText(tokens, first, last + 1);
  }

  function cityNamedMost(): string | undefined {
    const counts = new Map<string, number>();
    let best: string | undefined;
    for (const { first, last } of placeNamesOf(document).cities) {
      const name = plainText(document.tokens, first, last);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      if (best === undefined || count > counts.get(best)!) best = name;
    }
    return best;
  }

  function namesPlace({ first, last }: AgencyMention): boolean {
    const { cities, states } = placeNamesOf(document);
    const within = (hit: { readonly first: number; readonly last: number }): boolean =>
      hit.first >= first && hit.last <= last;
    return cities.some(within) || states.some(within);
  }
}

function countyIn(name: string): string | undefined {
  const county = IN_COUNTY.exec(name)?.[1];
  return county === undefined || NO_COUNTY.test(county) ? undefined : county;
}

function under(place: string, body: string): string {
  if (body.startsWith(`${place} `)) return body;
  return place.endsWith(' County') && body.startsWith('County ') ? `${place} ${body.slice(7)}` : `${place} ${body}`;
}

/** The county that the document's local bodies are of: named in one at least, and no other as often. */
function countyNamedMost(found: readonly AgencyMention[]): string | undefined {
  const records = agencyRecords();
  const counts = new Map<string, number>();
  for (const { value } of found) {
    const name = value.entry === undefined ? bodyName(value.name, true) : records[value.entry]!.name;
    const county = countyIn(name);
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
