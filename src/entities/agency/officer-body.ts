import type { Occupancy } from '../../core/occupancy.ts';
import { countiesNamed } from '../../gazetteer/counties.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, plainText, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_POSSESSIVE } from '../../segment/tokens.ts';
import { isPlace } from './place.ts';
import { agencyMention } from './mention.ts';
import type { AgencyMention } from './value.ts';

// Offices that the text names by who holds them.

const EXAMINER = wordId('examiner');
const MEDICAL = wordId('medical');
const ATTORNEY = wordId('attorney');
const DISTRICT = wordId('district');
const THE = wordId('the');
const AND = MARK.ampersand;
const OF = wordId('of');
const OFFICE = wordId('office');
const COUNTY = wordId('county');
const AREAS = wordSet('county counties parish city borough');

/** Words at which this file's rules look. */
export const HOLDERS = wordSet('examiner attorney');

/** `The Lake County Medical Examiner ruled it a homicide`; `…, the FBI and the Lake County District Attorney.` */
export function officeOfHolder(
  document: AnalysedDocument,
  i: number,
  before: AgencyMention | undefined,
  taken: Occupancy,
): AgencyMention | undefined {
  const { tokens } = document;
  const { word, flags, count } = tokens;
  const isExaminer = word[i] === EXAMINER && word[i - 1] === MEDICAL;
  if (!isExaminer && !(word[i] === ATTORNEY && word[i - 1] === DISTRICT)) return undefined;
  if ((flags[i]! & TOKEN_CAPITAL) === 0 || (flags[i - 1]! & TOKEN_CAPITAL) === 0) return undefined;
  const next = i + 1;
  const ends = next >= count || (flags[next]! & TOKEN_BLOCK) !== 0;
  if (!ends && ((flags[next]! & (TOKEN_CAPITAL | TOKEN_POSSESSIVE)) !== 0 || word[next] === MARK.apostrophe))
    return undefined; // a name follows, or the office
  const first = placeStart(document, i - 1);
  if (first < 0 || !taken.isFree(first, next)) return undefined;
  const isStory = first > 0 && word[first - 1] === THE && (flags[first]! & TOKEN_BLOCK) === 0;
  if (!isStory) return undefined;
  if (!isExaminer) {
    // The last of a list of bodies.
    const and = first - 2;
    if (before === undefined || word[and] !== AND || (before.last !== and && before.last !== and - 1)) return undefined;
    if (!ends && word[next] !== MARK.stop && word[next] !== MARK.comma) return undefined;
  }
  const name = `${plainText(tokens, first, next)}'s Office`;
  const office = first - 3;
  const start =
    office >= 0 && word[office] === OFFICE && word[office + 1] === OF && taken.isFree(office, first) ? office : first;
  return agencyMention(document, start, next, { entry: undefined, name }, 'office-of-holder');
}

/** First token of the county, city or state that ends before token `end`; -1 for none. */
function placeStart({ tokens, hits }: AnalysedDocument, end: number): number {
  const { word, flags } = tokens;
  if (word[end - 1] === COUNTY && ((flags[end - 2] ?? 0) & TOKEN_CAPITAL) !== 0) {
    let first = end - 2;
    while (first > 0 && end - first < 4 && (flags[first - 1]! & TOKEN_CAPITAL) !== 0 && word[first - 1] !== THE)
      first -= 1;
    return first;
  }
  const place = AREAS.has(word[end - 1]!) ? end - 1 : end;
  for (let first = Math.max(0, end - 5); first < end; first++) {
    if ((flags[first]! & TOKEN_CAPITAL) === 0) continue;
    for (const kind of ['county', 'city', 'state'] as const) {
      const hit = longestHitIndex(hits, first, kind);
      if (hit >= 0 && (hits.end[hit] === place || hits.end[hit] === end)) return first;
    }
  }
  return -1;
}

const OFFICERS = wordSet('attorney attorneys sheriff sheriffs prosecutor prosecutors');
const MOST = 60;

/**
 * `the District Attorney Offices of Lake, Polk and Knox counties`, `for the counties of Lake, Polk and Knox`: one office
 * each, on the places. The list may go on to another body: `the offices of Lake, Polk, Knox, and the Reno City Attorney's Office`.
 */
export function officesOfPlaces(document: AnalysedDocument, i: number, taken: Occupancy): readonly AgencyMention[] {
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  let officer = i - 1;
  if (officer > 0 && ((flags[officer]! & TOKEN_POSSESSIVE) !== 0 || word[officer] === MARK.apostrophe)) officer -= 1;
  if (officer < 1 || !OFFICERS.has(word[officer]!) || !OF_PLACE.has(word[i + 1] ?? 0)) return NONE;
  const isSmall = (flags[officer]! & TOKEN_CAPITAL) === 0;
  if (isSmall && !isOffice(officer)) return NONE;
  const places: (readonly [first: number, last: number])[] = [];
  let at = word[i + 2] === THE ? i + 3 : i + 2;
  const isCountiesOf = AREAS.has(word[at] ?? 0) && word[at + 1] === OF;
  if (isCountiesOf) at += 2;
  let closed = false;
  while (places.length < MOST && at < count && (flags[at]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) === TOKEN_CAPITAL) {
    const last = placeEnd(at);
    if (last < 0) break;
    places.push([at, last]);
    at = last;
    if (closed) break;
    if (word[at] === MARK.comma) at += 1;
    if (word[at] === AND) {
      closed = true;
      at += 1;
    }
    if (word[at] === THE) at += 1;
  }
  if (places.length < (closed ? 2 : 3)) return NONE;
  const isCounties = isCountiesOf || AREAS.has(word[places.at(-1)![1]] ?? 0);
  if (isSmall && !isCounties) return NONE;
  const printed = plainText(tokens, word[officer - 1] === DISTRICT ? officer - 1 : officer, officer + 1);
  const office = `${printed.replace(/s$/, '').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())}'s Office`;
  return places.map(([first, last]) => {
    const place = plainText(tokens, first, last);
    const area = word[last - 1] === COUNTY || !(isCounties || isCountysOwn(place)) ? place : `${place} County`;
    return agencyMention(document, first, last, { entry: undefined, name: `${area} ${office}` }, 'offices-of');
  });

  /** `district attorney`, `sheriff`, in small letters: not any `attorney`. */
  function isOffice(at: number): boolean {
    return SMALL_OFFICERS.has(word[at]!) || word[at - 1] === DISTRICT;
  }

  /** Whose attorney a county has: in states where several counties share one, the office is not called by a place. */
  function isCountysOwn(place: string): boolean {
    return word[officer - 1] === DISTRICT && countiesNamed(place).length > 0;
  }

  function placeEnd(first: number): number {
    let end = -1;
    for (const kind of ['county', 'city'] as const) {
      const hit = longestHitIndex(hits, first, kind);
      if (hit >= 0) end = Math.max(end, hits.end[hit]!);
    }
    if (end < 0) end = countyEnd(document, first);
    if (end < 0 && !isPlace(document, first)) return -1;
    return taken.isFree(first, Math.max(end, first + 1)) ? Math.max(end, first + 1) : -1;
  }
}

/** Where the name of a county, written without that word, ends that begins at token `first`; -1 for none. */
function countyEnd({ tokens }: AnalysedDocument, first: number): number {
  const { flags, count } = tokens;
  let end = -1;
  for (let last = first + 1; last <= Math.min(count, first + LONGEST_COUNTY); last++) {
    if ((flags[last - 1]! & TOKEN_CAPITAL) === 0 || (last > first + 1 && (flags[last - 1]! & TOKEN_BLOCK) !== 0)) break;
    if (countiesNamed(plainText(tokens, first, last)).length > 0) end = last;
  }
  return end;
}

const LONGEST_COUNTY = 3; // words
const OF_PLACE = wordSet('of for in');
const SMALL_OFFICERS = wordSet('sheriff sheriffs prosecutor prosecutors');
const NONE: readonly AgencyMention[] = [];
