import { titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, plainText, TOKEN_CAPITAL, TOKEN_POSSESSIVE, TOKEN_WORD } from '../../segment/tokens.ts';
import { cityFrom } from './home.ts';
import type { Surroundings } from './surroundings.ts';

/** The body somebody works for, and the token after its name. */
export interface FoundBody {
  readonly name: string;
  readonly last: number;
}

const ARTICLE = wordSet('a an the his her its their');
const OF = wordSet('of');
const AND = wordId('and');
const IN = wordId('in');
const FROM = wordId('from');
const ALSO = wordSet('also both all each');
const CHARGE = wordId('charge');
const OF_WORD = wordId('of');
const BODY_OF = wordSet('of for at with in');
/** What stands behind `…, director, Bureau of Mines` when that is a post and its body. */
const BEHIND_BODY = wordSet('and said says stated announced told wrote added explained who at in of');

/** The agency, organisation, court or district that starts at a token; of `the FBI's Miami Field Office` the unit counts. */
function unitFrom(around: Surroundings, token: number): FoundBody | undefined {
  const { flags, count } = around.tokens;
  let body =
    token < count ? (around.unitApart(token) ?? around.agencyFrom(token) ?? around.otherFrom(token)) : undefined;
  // the Surrey RCMP: the town belongs to no name of the body, but to where it is
  if (body === undefined && around.places.cityAt(token) !== undefined) body = around.agencyFrom(token + 1);
  body ??= token < count ? officerUnit(around, token) : undefined;
  while (body !== undefined && body.last + 1 < count) {
    const possessive = (flags[body.last]! & TOKEN_POSSESSIVE) !== 0;
    // Without a mark between the two the possessive has lost its apostrophe: `the Justice Departments Tax Division`.
    const from = possessive ? body.last + 1 : body.last;
    const unit = around.unitApart(from) ?? around.agencyFrom(from);
    if (unit === undefined) break;
    body = unit;
  }
  return body;
}

/** `the District Attorney’s Homicide Bureau`: the unit of an officer. */
function officerUnit(around: Surroundings, token: number): FoundBody | undefined {
  const { tokens, document } = around;
  const { flags, count } = tokens;
  const possessive = titleAt(tokens, document.hits, token)?.last ?? count;
  if (possessive >= count || (flags[possessive]! & TOKEN_POSSESSIVE) === 0) return undefined;
  const agency = around.agencyFrom(possessive + 1);
  if (agency !== undefined) return agency;
  let last = possessive + 1;
  while (!around.opensAnew(last) && (flags[last]! & (TOKEN_CAPITAL | TOKEN_WORD)) === (TOKEN_CAPITAL | TOKEN_WORD))
    last += 1;
  return last > possessive + 1 ? { name: plainText(tokens, possessive + 1, last), last } : undefined;
}

/** `of the Criminal Division`, `for the District of Idaho`: the body, and the token after it. */
export function bodyFrom(around: Surroundings, token: number): FoundBody | undefined {
  const { word, count } = around.tokens;
  if (token >= count) return undefined;
  if (ALSO.has(word[token]!)) return bodyFrom(around, token + 1); // also of the Fraud Section
  const from = behindSeat(around, ARTICLE.has(word[token + 1]!) ? token + 2 : token + 1);
  if (word[token] === FROM) return isWhereFrom(around, from) ? unitFrom(around, from) : undefined;
  if (!BODY_OF.has(word[token]!)) return undefined;
  if (word[token] === IN && word[token + 1] === CHARGE && word[token + 2] === OF_WORD)
    return bodyFrom(around, token + 2);
  const body = unitFrom(around, from);
  // a prosecutor in New Jersey: where, not whose
  return word[token] === IN && body !== undefined && around.endsPlace(body.last) ? undefined : body;
}

/** `from the Fraud Section`, `from the District of Idaho`, `from Venn Hospital`; not `from Toledo`. */
function isWhereFrom(around: Surroundings, token: number): boolean {
  if (around.agencyFrom(token) !== undefined || around.organizationFrom(token) !== undefined) return true;
  return around.places.locationAt(token)?.kind === 'district';
}

/** Steps over `Arizona-based` and `Arizona-based valve company` before a body. */
function behindSeat(around: Surroundings, token: number): number {
  const { word, flags, count } = around.tokens;
  const last = cityFrom(around, token)?.last ?? around.otherFrom(token)?.last ?? token;
  if (last === token || last + 2 >= count || word[last] !== MARK.hyphen || !BASED.has(word[last + 1]!)) return token;
  let body = last + 2;
  while (body < last + 6 && (flags[body]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD && !around.opensAnew(body))
    body += 1;
  return around.agencyFrom(body) === undefined && around.organizationFrom(body) === undefined ? last + 2 : body;
}

const BASED = wordSet('based headquartered');

/** `of Toledo` or `, Toledo Police Department;` behind an officer's name: the city or body that the office is of. */
export function seatOf(around: Surroundings, token: number): FoundBody | undefined {
  const { tokens } = around;
  if (tokens.word[token] === MARK.comma) {
    const body = bodyBehindComma(around, token);
    // `Mayor Venn, the police and the FBI`: a list of those who came
    const listed = ARTICLE.has(tokens.word[token + 1]!) || (body !== undefined && tokens.word[body.last] === AND);
    return listed || body === undefined || body.last < token + 3 ? undefined : body;
  }
  if (!OF.has(tokens.word[token]!)) return undefined;
  const city = cityFrom(around, token + 1);
  return city === undefined ? undefined : { name: city.city.name, last: city.last };
}

/** `, U.S. Africa Command,` behind a post: the body that it belongs to. */
export function bodyBehindComma(around: Surroundings, token: number): FoundBody | undefined {
  const { word, count } = around.tokens;
  if (token + 1 >= count || word[token] !== MARK.comma || around.opensAnew(token + 1)) return undefined;
  const start = ARTICLE.has(word[token + 1]!) ? token + 2 : token + 1;
  const body = around.agencyFrom(start) ?? around.organizationFrom(start) ?? districtFrom(around, start);
  if (body === undefined) return undefined;
  const last = afterShortForm(around, body.last);
  const ends =
    around.opensAnew(last) || word[last] === MARK.comma || word[last] === MARK.stop || word[last] === MARK.semicolon;
  return ends || BEHIND_BODY.has(word[last]!) ? { name: body.name, last } : undefined;
}

/** `Southern District of Ohio` behind the comma of `Assistant U.S. Attorney Jane Venn, Southern District of Ohio`. */
function districtFrom(around: Surroundings, token: number): FoundBody | undefined {
  return around.places.locationAt(token)?.kind === 'district' ? around.otherFrom(token) : undefined;
}

/** `(KSP)` before a token: its bracket; the token itself without one. */
export function beforeShortForm({ tokens }: Surroundings, token: number): number {
  const { word } = tokens;
  if (token < 3 || word[token - 1] !== MARK.closeBracket) return token;
  for (let at = token - 2; at > token - SHORT_WORDS && at > 0; at--) if (word[at] === MARK.openBracket) return at;
  return token;
}
const SHORT_WORDS = 6;

/** Steps over the `(KSP)` behind a body. */
export function afterShortForm(around: Surroundings, open: number): number {
  const { word } = around.tokens;
  if (word[open] !== MARK.openBracket || around.opensAnew(open)) return open;
  const short = around.agencyFrom(open + 1)?.last ?? around.organizationFrom(open + 1)?.last ?? open + 2;
  return word[short] === MARK.closeBracket ? short + 1 : open;
}
