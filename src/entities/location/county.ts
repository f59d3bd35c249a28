import { countiesNamed } from '../../gazetteer/counties.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { WORD_FREQUENT } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit, longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_LINE, MARK, plainText, TOKEN_BLOCK, TOKEN_UPPER } from '../../segment/tokens.ts';
import { leadsToFacility } from './facility.ts';
import type { FoundLocations } from './found.ts';
import type { StateRecord } from './value.ts';

const COUNTIES = wordSet('counties parishes');
const COUNTY = wordId('county');
const OF = wordId('of');
const AND = wordId('and');
const NOT_A_NAME = wordSet(`
  the this that our your each every any all said for and in of by to from at on with a an rural local neighboring surrounding other
  various several many both entire another one two three four five six seven eight nine ten metro city state u.s. counties our
  superior criminal former tri north south east west central inland
`);

/** Words that start a rule of this file. */
export const countyWords = 'county parish counties parishes';
export const countyTrigger = wordSet(countyWords);

/** Finds counties: `Palm Beach County`, `County of Orange`, `Collier and Polk Counties`. */
export function county(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  const shared = COUNTIES.has(tokens.word[i]!);
  // `the largest Texas Counties`: a state's
  if (shared && longestHitIndex(context.document.hits, i - 1, 'state') >= 0 && !isListed(found, i)) return;
  if (shared && countiesBehind(found, i)) return;
  const heads = opensLine(found, i) || (tokens.word[i - 1] === BY && tokens.word[i + 1] === MARK.colon);
  if (!shared && heads && countyTable(found, i)) return;
  if (!context.isCapital(i) && !(shared && context.isCapital(i - 1))) return;
  const last = i + 1;
  if (tokens.word[i] === COUNTY && tokens.word[last] === OF && context.joins(last) && !nameEndsAt(found, i)) {
    const end = nameFrom(found, last + 1);
    if (end > last + 1 && !context.opensTitle(end))
      found.add(i, end, { kind: 'county', name: `${printed(found, last + 1, end)} County` }, 'county-of');
    return;
  }
  const first = shared ? listedStart(found, i) : nameStart(found, i);
  if (first === i) return;
  if (!shared) {
    if (context.opensTitle(last) || leadsToFacility(found, last)) return;
    found.add(first, last, { kind: 'county', name: printed(found, first, last) }, 'county');
    return;
  }
  // Shared head: one mention for each name, on its own words.
  const head = tokens.word[i] === COUNTIES_WORD ? 'County' : 'Parish';
  let end = i;
  for (let start = first; start < end; ) {
    found.add(start, end, { kind: 'county', name: `${printed(found, start, end)} ${head}` }, 'county-shared-head');
    let before = start - 1;
    if (tokens.word[before] === AND) before -= 1;
    if (tokens.word[before] === MARK.comma) before -= 1;
    if (before === start - 1) return;
    end = before + 1;
    start = listedStart(found, end);
  }
}

/** True when a list of names stands before `Counties`. */
function isListed({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  return tokens.word[i - 2] === AND || tokens.word[i - 2] === MARK.comma;
}

/** `the counties of Knott, Floyd and Perry`, `Counties: Knott, Perry`: true when names stand behind the word. */
function countiesBehind(found: FoundLocations, i: number): boolean {
  const { context } = found;
  const { tokens } = context.document;
  let at = i + 1;
  if (tokens.word[at] === MARK.comma && INCLUDING.has(tokens.word[at + 1] ?? 0)) at += 1;
  if (at >= tokens.count || !LEADS_TO_NAMES.has(tokens.word[at]!) || !context.joins(at)) return false;
  at += 1;
  const names: (readonly [first: number, last: number])[] = [];
  while (names.length < MOST_COUNTIES && at < tokens.count) {
    const last = listedName(found, at);
    if (last === at) break;
    names.push([at, last]);
    at = last;
    if (tokens.word[at] === MARK.comma || tokens.word[at] === MARK.semicolon) at += 1;
    if (tokens.word[at] === AND) at += 1;
    if (at === last) break;
  }
  if (names.length < 2) return false;
  const head = tokens.word[i] === COUNTIES_WORD ? 'County' : 'Parish';
  for (const [first, last] of names)
    found.add(first, last, { kind: 'county', name: `${printed(found, first, last)} ${head}` }, 'county-list');
  return true;
}

const LEADS_TO_NAMES = wordSet('of : ( including include are such');
const INCLUDING = wordSet('including');
const MOST_COUNTIES = 130;

/** End of a name of a list, which a comma, `and` or the list's end follows; the token itself when there is none. */
function listedName(found: FoundLocations, i: number): number {
  const { context } = found;
  const { tokens } = context.document;
  let last = i;
  while (last < i + 4 && context.joins(last) && context.isCapital(last) && found.isFree(last, last + 1)) {
    if (NOT_A_NAME.has(tokens.word[last]!)) return i;
    last += 1;
    if (tokens.word[last] === MARK.hyphen && tokens.gap[last] === 0) last += 1; // `Miami-Dade`
  }
  if (last === i || last >= i + 4) return i;
  const next = tokens.word[last] ?? 0;
  const ends = last >= tokens.count || !context.joins(last) || context.isMark(last) || next === AND;
  return ends || !context.isCapital(last) ? last : i;
}

function opensLine({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  return i === 0 || (tokens.flags[i]! & TOKEN_BLOCK) !== 0 || tokens.gap[i]! >= GAP_LINE;
}

/** The names in the column below the heading `County`: `Breathitt   1,407   $11,963,040`. */
function countyTable(found: FoundLocations, i: number): boolean {
  const { context } = found;
  const { tokens } = context.document;
  const names: (readonly [first: number, last: number])[] = [];
  let line = nextLine(found, i);
  if (line - i > MOST_HEADINGS) return false;
  for (; line < tokens.count && names.length < MOST_COUNTIES; line = nextLine(found, line)) {
    let last = line;
    while (last < line + 3 && context.isCapital(last) && (last === line || !opensLine(found, last))) last += 1;
    const number = DASHES.has(tokens.word[last] ?? 0) ? last + 1 : last;
    if (last === line || !context.isNumber(number) || opensLine(found, number)) break;
    names.push([line, last]);
  }
  if (names.length < 2) return false;
  for (const [first, last] of names)
    if (!isOwnState(found, first, last))
      found.add(first, last, { kind: 'county', name: `${printed(found, first, last)} County` }, 'county-table');
  return true;
}

/** True for the row that sums up the document's own state. */
function isOwnState({ context: { document } }: FoundLocations, first: number, last: number): boolean {
  const state = longestHit(document.tokens, document.hits, first, 'state');
  if (state?.last !== last) return false;
  return lexicon.records<StateRecord>('state')[state.forms[0]!.index]!.code === homeAreaOf(document).state;
}

const BY = wordId('by');
const DASHES = wordSet('– — - :');
const MOST_HEADINGS = 10; // tokens of the heading's line

/** First token of the line behind the one of token `i`. */
function nextLine(found: FoundLocations, i: number): number {
  let next = i + 1;
  while (next < found.context.document.tokens.count && !opensLine(found, next)) next += 1;
  return next;
}

const COUNTIES_WORD = wordId('counties');

/** First token of the county name that ends before token `i`; `i` when there is none. */
function nameStart(found: FoundLocations, i: number): number {
  const { context } = found;
  const { tokens, hits } = context.document;
  for (let first = i - 5; first < i - 1; first++) {
    if (first < 0) continue;
    const hit = longestHitIndex(hits, first, 'county');
    if (hit < 0 || hits.end[hit] !== i || !context.isCapital(first)) continue;
    return first;
  }
  const first = i - 1;
  if (LOS_ANGELES.has(tokens.word[first] ?? 0) && context.upper(first) && context.joins(i)) return first; // `LA County`
  const state = first > 0 ? longestHitIndex(hits, first - 1, 'state') : -1;
  if (state >= 0 && hits.end[state] === i) return i; // `West Virginia counties`
  if (!context.joins(i) || !context.isCapital(first) || NOT_A_NAME.has(tokens.word[first]!)) return i;
  const opens =
    !context.joins(first) || context.document.sentences[context.document.sentenceOf[first]!]!.first === first;
  // `Cook County prosecutors`, but not `Your County`
  const isWord = opens && (lexicon.vocabulary.classes[tokens.word[first]!]! & WORD_FREQUENT) !== 0;
  if (isWord && countiesNamed(plainText(tokens, first, i)).length === 0) return i;
  // `St. Somewhere County`, `San Somewhere County`: a name of two words that no list has.
  if (first > 0 && context.joins(first) && context.isCapital(first - 1) && SAINTS.has(tokens.word[first - 1]!))
    return first - 1;
  if (first > 1 && tokens.word[first - 1] === MARK.hyphen && context.isCapital(first - 2) && tokens.gap[first] === 0)
    return first - 2;
  return first;
}

/** First token of a county's name in a list, where the sign before it bounds the name: `Uasin Gishu` behind `and`. */
function listedStart(found: FoundLocations, i: number): number {
  const { context } = found;
  const { tokens } = context.document;
  const first = nameStart(found, i);
  let from = first;
  while (from > first - 2 && context.joins(from) && context.isCapital(from - 1) && found.isFree(from - 1, from)) {
    if (NOT_A_NAME.has(tokens.word[from - 1]!)) return first;
    from -= 1;
  }
  const before = tokens.word[from - 1];
  return from < first && first < i && (before === AND || before === MARK.comma) ? from : first;
}

const SAINTS = wordSet('st saint san santa los las la el de du prince fort new');

function nameEndsAt(found: FoundLocations, i: number): boolean {
  return nameStart(found, i) < i;
}

/** End of a county name that starts at a token; the token itself when there is none. */
function nameFrom(found: FoundLocations, i: number): number {
  const { context } = found;
  const { hits, tokens } = context.document;
  if (i >= tokens.count || !context.joins(i) || !context.isCapital(i)) return i;
  const hit = longestHitIndex(hits, i, 'county');
  if (hit >= 0) return hits.end[hit]!;
  const city = longestHitIndex(hits, i, 'city');
  return city >= 0 ? hits.end[city]! : i + 1;
}

const LOS_ANGELES = wordSet('l.a. la');

/** A name as a record writes it: all capitals become title case. */
function printed(found: FoundLocations, first: number, last: number): string {
  const { tokens } = found.context.document;
  const text = plainText(tokens, first, last);
  if (LOS_ANGELES.has(tokens.word[first]!)) return text.replace(/^\S+/, 'Los Angeles');
  if ((tokens.flags[first]! & TOKEN_UPPER) === 0 || text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
