import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { FORM_WEAK } from '../../gazetteer/kinds.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, plainText, TOKEN_UPPER, type TokenTable } from '../../segment/tokens.ts';
import { isHouseNumber, isYear, NOT_A_NAME, NUMBERED_ROADS, ROADS } from './address.ts';
import { addressEnd, addressName } from './address-end.ts';
import type { FoundLocations } from './found.ts';

const ROAD_PREFIX = wordSet('state u.s. us county farm-to-market interstate township old provincial business');
const I = wordId('i');
const US = wordSet('us u.s. sr cr sh rm fm');
const BOX = wordId('box');
const PO = wordSet('p.o. po gpo');

/** Words that start the rule of this file. */
export const roadWords = 'interstate highway hwy route rte road i us u.s. sr cr sh rm fm box a m b n r k';
export const roadTrigger = wordSet(roadWords);

/** Finds highways and post boxes: `Interstate 95`, `I-95`, `SR 22`, `County Road 450 East`, `the A1(M)`, `P.O. Box 12`. */
export function road(found: FoundLocations, i: number): void {
  const { context } = found;
  if (!context.isCapital(i)) return;
  if (context.document.tokens.word[i] === BOX) return postBox(found, i);
  const first = roadStart(found, i);
  const number = first === undefined ? undefined : numberAt(found, i);
  if (first === undefined || number === undefined) return;
  const last = suffixEnd(found, i, number + 1);
  const isNamed = ROADS.has(context.document.tokens.word[i]!) || context.document.tokens.word[i] === ROAD;
  if (isNamed && houseOn(found, first, last)) return;
  const name = plainText(context.document.tokens, first, last);
  found.add(first, last, { kind: 'address', name }, 'road');
}

function postBox(found: FoundLocations, i: number): void {
  const { context } = found;
  if (!context.joins(i) || !PO.has(context.document.tokens.word[i - 1]!) || !context.isNumber(i + 1)) return;
  const end = addressEnd(found, i + 2);
  found.add(i - 1, end, { kind: 'address', name: addressName(found, i - 1, end, i + 2) }, 'post-box');
}

/** First token of the road whose kind token `i` writes (`Highway`, `SR`, `A`); undefined where it writes none. */
function roadStart(found: FoundLocations, i: number): number | undefined {
  const { context } = found;
  const { tokens } = context.document;
  const word = tokens.word[i]!;
  if (ROADS.has(word)) return withState(found, prefixStart(found, i));
  if (word === ROAD)
    return NUMBERED_ROADS.has(tokens.word[i - 1] ?? 0) ? withState(found, prefixStart(found, i)) : undefined;
  if (isHyphenInside(tokens, i - 1)) return undefined; // `23-CR-2047`
  if (LETTERS.has(word)) return isLetteredRoad(found, i) ? i : undefined;
  if (word === I) return FORMS.has(tokens.word[i - 1] ?? 0) || !isHyphened(found, i) ? undefined : i; // `Form I-9`
  if (isHyphened(found, i)) return US.has(word) ? i : undefined;
  return isNumberedShort(found, i) ? i : undefined;
}

/** Token of the road's number behind its kind at `i`: one to four digits, with a hyphen before them or not. */
function numberAt({ context }: FoundLocations, i: number): number | undefined {
  const { tokens } = context.document;
  const number = tokens.word[i + 1] === MARK.hyphen && tokens.gap[i + 1] === GAP_NONE ? i + 2 : i + 1;
  if (number > i + 1 && tokens.gap[number] !== GAP_NONE) return undefined;
  if (!context.joins(number) || !context.isNumber(number)) return undefined;
  return tokens.end[number]! - tokens.start[number]! > 4 ? undefined : number;
}

/** `State` of `State Highway 16`, `Ranch` of `Ranch Road 620`, `Farm` of `Farm-to-Market Road 1960`. */
function prefixStart({ context }: FoundLocations, i: number): number {
  const { tokens } = context.document;
  const before = i - 1;
  if (!context.joins(i) || !context.isCapital(before)) return i;
  if (tokens.word[before] === MARKET && tokens.word[i - 3] === TO && context.isCapital(i - 5)) return i - 5;
  const isPrefix = tokens.word[i] === ROAD ? NUMBERED_ROADS : ROAD_PREFIX;
  return isPrefix.has(tokens.word[before]!) ? before : i;
}

/** `Louisiana` of `Louisiana Highway 1`. */
function withState(found: FoundLocations, first: number): number {
  const { context } = found;
  const { tokens, hits } = context.document;
  if (!context.joins(first)) return first;
  for (let from = Math.max(first - 2, 0); from < first; from++) {
    const state = longestHit(tokens, hits, from, 'state');
    if (state?.last !== first || (state.forms[0]!.flags & FORM_WEAK) !== 0) continue;
    if (context.isCapital(from) && found.isFree(from, first)) return from;
  }
  return first;
}

/** `the A17`, `the M62 motorway`, `(M1)`; in Michigan and Kansas `M-59` and `K-10`. */
function isLetteredRoad(found: FoundLocations, i: number): boolean {
  const { context } = found;
  const { tokens } = context.document;
  const { country, state } = homeAreaOf(context.document);
  if (isHyphened(found, i)) return state !== undefined && LETTER_OF_STATE.get(tokens.word[i]!) === state;
  if (tokens.word[i] === K || tokens.gap[i + 1] !== GAP_NONE) return false;
  if (!MOTORWAYS.has(country ?? '')) return false;
  return BEFORE_LETTER.has(tokens.word[i - 1] ?? 0) && (context.joins(i) || tokens.gap[i] === GAP_NONE);
}

function isHyphened({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  return tokens.word[i + 1] === MARK.hyphen && tokens.gap[i + 1] === GAP_NONE && tokens.gap[i + 2] === GAP_NONE;
}

/** `FM 755`, `U.S. 301`, `SR 22`, `SH5`; not `U.S. 3 percent`, `169 U.S. 649`, `CR 19-311`. */
function isNumberedShort({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  if (isHyphenInside(tokens, i + 2)) return false;
  if (!SHORT.has(tokens.word[i]!) || !context.isNumber(i + 1)) return false;
  if (tokens.word[i] !== US_DOTTED && (tokens.flags[i]! & TOKEN_UPPER) === 0) return false;
  const behind = i + 2;
  const goesOn = context.joins(behind) && !context.isMark(behind) && !context.isCapital(behind);
  if (context.joins(i) && context.isNumber(i - 1)) return false;
  return !goesOn || NOT_A_NAME.has(tokens.word[behind]!) || WHERE.has(tokens.word[behind]!);
}

/** A hyphen that nothing stands apart from: of a number of a case. */
function isHyphenInside({ word, gap, count }: TokenTable, i: number): boolean {
  return i > 0 && i + 1 < count && word[i] === MARK.hyphen && gap[i] === GAP_NONE && gap[i + 1] === GAP_NONE;
}

/** `82995 Highway 111`: adds the address of the house; true when there is one. */
function houseOn(found: FoundLocations, first: number, last: number): boolean {
  const { context } = found;
  const { tokens } = context.document;
  const house = first - 1;
  if (!context.joins(first) || !context.isNumber(house) || !isHouseNumber(found, house)) return false;
  if (!found.isFree(house, first) || tokens.end[house]! - tokens.start[house]! < 3 || isYear(found, house))
    return false;
  const end = addressEnd(found, last);
  return found.add(house, end, { kind: 'address', name: addressName(found, house, end, last) }, 'address');
}

/** End of `A1(M)`, and of `County Road 450 East`, whose direction is part of its name. */
function suffixEnd({ context }: FoundLocations, i: number, last: number): number {
  const { tokens } = context.document;
  if (LETTERS.has(tokens.word[i]!)) {
    const motorway = tokens.word[last] === MARK.openBracket && tokens.gap[last] === GAP_NONE;
    return motorway && tokens.word[last + 1] === M && tokens.word[last + 2] === MARK.closeBracket ? last + 3 : last;
  }
  const county = tokens.word[i] === CR || tokens.word[i - 1] === COUNTY;
  return county && context.joins(last) && context.isCapital(last) && DIRECTIONS.has(tokens.word[last]!)
    ? last + 1
    : last;
}

const ROAD = wordId('road');
const MARKET = wordId('market');
const TO = wordId('to');
const FORMS = wordSet('form forms visa');
const US_DOTTED = wordId('u.s.');
/** Kinds of roads by their initials, before a number. */
const SHORT = wordSet('fm rm sr cr sh us u.s.');
/** What is told of a road behind its number. */
const WHERE = wordSet(
  'north south east west northbound southbound eastbound westbound was is has when where before after just between',
);
const LETTERS = wordSet('a m b n r k');
const K = wordId('k');
const M = wordId('m');
const CR = wordId('cr');
const COUNTY = wordId('county');
const DIRECTIONS = wordSet('north south east west n s e w');
const LETTER_OF_STATE: ReadonlyMap<number, string> = new Map([
  [M, 'MI'],
  [K, 'KS'],
]);
const BEFORE_LETTER = wordSet('the on off along near and or onto between via (');
/** Countries that number roads with a letter. */
const MOTORWAYS = new Set(['GB', 'IE', 'AU', 'ZA', 'NG', 'KE', 'NL', 'BE', 'FR', 'DE', 'IT', 'ES']);
