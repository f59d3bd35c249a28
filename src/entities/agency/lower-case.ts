import type { Occupancy } from '../../core/occupancy.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_BLANK, MARK, plainText, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_POSSESSIVE } from '../../segment/tokens.ts';
import { STOPS } from './heads.ts';
import { isPlace } from './place.ts';
import { agencyMention } from './mention.ts';
import type { AgencyMention } from './value.ts';

// Bodies whose last words newspapers, and many offices too, write small: `San Diego police`, `the DA’s office`.

const POLICE = wordId('police');
const DEPARTMENT = wordSet('department departments');
const STATE = wordId('state');
const ATTORNEY = wordId('attorney');
const OFFICE = wordSet('office department');
const COUNCIL = wordId('council');
const CITY = wordId('city');
const KINDS = wordSet('police fire sheriff health');
const COUNTY = wordSet('county parish city township borough');
const UNITED = wordSet('u.s. us');
const THE = wordId('the');
/** Officers whose office newspapers write small all over: `the district attorney's office`. */
const SPOKEN_OF = wordSet('attorney examiner defender');
/** Last words of an officer whose office is a body, and the words that may stand before them. */
const OFFICER = wordSet(
  'attorney general sheriff prosecutor coroner examiner defender marshal solicitor da governor mayor comptroller treasurer auditor clerk',
);
const OFFICER_FIRST = wordSet(
  "district state state's states county prosecuting attorney medical public city commonwealth circuit fire",
);
const SMALL = new Set(['Of', 'The', 'For', 'And']);

/** Words at which this rule looks, when they begin small. */
export const LOWER_HEADS = wordSet('police office department departments council');

/** The body that ends with the small word at token `i`, undefined for none. Nothing before token `from` belongs to it. */
export function lowerCaseBody(
  document: AnalysedDocument,
  i: number,
  from: number,
  taken: Occupancy,
): AgencyMention | undefined {
  const { tokens } = document;
  const { word, flags } = tokens;
  if (i <= from || (flags[i]! & (TOKEN_BLOCK | TOKEN_CAPITAL)) !== 0) return undefined;
  if (word[i] === POLICE) {
    const first = placeStart(i);
    if (first < 0) return undefined;
    return named(first, DEPARTMENT.has(word[i + 1] ?? 0) && (flags[i + 1]! & TOKEN_BLOCK) === 0 ? i + 2 : i + 1, false);
  }
  if (word[i] === COUNCIL) {
    const first = word[i - 1] === CITY ? placeStart(i - 1) : -1;
    return first < 0 ? undefined : named(first, i + 1, false);
  }
  if (KINDS.has(word[i - 1]!) && (flags[i - 1]! & TOKEN_CAPITAL) === 0) {
    const first = DEPARTMENT.has(word[i]!) ? placeStart(i - 1) : -1;
    return first < 0 ? undefined : named(first, i + 1, false);
  }
  return OFFICE.has(word[i]!) ? officeAt() : undefined;

  /** `the DA’s office`, `Harris County district attorney’s office`, `U.S. attorney’s office`. */
  function officeAt(): AgencyMention | undefined {
    let end = i - 1;
    if ((flags[end]! & TOKEN_POSSESSIVE) !== 0 || word[end] === MARK.apostrophe) end -= 1;
    else return undefined;
    if (end < from || !OFFICER.has(word[end]!)) return undefined;
    let first = end;
    while (first > from && isJoined(first)) {
      const mark = (flags[first - 1]! & TOKEN_POSSESSIVE) !== 0;
      if (mark && word[first - 2] === STATE && word[end] === ATTORNEY && first - 2 >= from) first -= 1; // the state’s attorney
      if (!OFFICER_FIRST.has(word[first - 1]!)) break;
      // `Harris County district attorney`: the county is the place.
      if (
        COUNTY.has(word[first - 1]!) &&
        (flags[first - 1]! & TOKEN_CAPITAL) !== 0 &&
        (flags[first]! & TOKEN_CAPITAL) === 0
      )
        break;
      first -= 1;
    }
    const capital = (flags[end]! & TOKEN_CAPITAL) !== 0;
    if (first > from && UNITED.has(word[first - 1]!) && isJoined(first)) return named(first - 1, i + 1, true);
    const place = placeStart(first);
    if (place >= 0) return named(place, i + 1, false);
    if (first > from && word[first - 1] === THE && SPOKEN_OF.has(word[end]!) && first < end)
      return named(first, i + 1, true);
    if (!capital || !taken.isFree(first, i + 1)) return undefined;
    while (first < end && (flags[first]! & TOKEN_CAPITAL) === 0) first += 1;
    return named(first, i + 1, true);
  }

  /** First token of the city, county or state that ends before token `end`; -1 for none. */
  function placeStart(end: number): number {
    if (end <= from || !isJoined(end) || (flags[end - 1]! & TOKEN_CAPITAL) === 0) return -1;
    const isCounty = COUNTY.has(word[end - 1]!);
    if (isCounty && word[end - 1] !== CITY) return countyStart(end);
    for (let first = Math.max(from, end - 4); first < end; first++) {
      if ((flags[first]! & TOKEN_CAPITAL) === 0 || !taken.isFree(first, end)) continue;
      if (isInBlock(first, end) && isPlaceTo(first, isCounty ? end - 1 : end)) return first;
    }
    return -1;
  }

  /** First of the capitalised words before `County`, three at most; -1 for none. */
  function countyStart(end: number): number {
    let first = end - 1;
    while (first > from && end - first < 4 && isJoined(first) && isNameWord(first - 1)) first -= 1;
    return first < end - 1 && taken.isFree(first, end) ? first : -1;
  }

  function isNameWord(at: number): boolean {
    return (flags[at]! & TOKEN_CAPITAL) !== 0 && !STOPS.has(word[at]!);
  }

  function isPlaceTo(first: number, end: number): boolean {
    if (!isPlace(document, first)) return false;
    for (const kind of ['city', 'county', 'state'] as const) {
      const hit = longestHitIndex(document.hits, first, kind);
      const to = hit < 0 ? -1 : document.hits.end[hit]!;
      if ((to === end || (to === end + 1 && word[end] === CITY)) && (kind !== 'state' || end < i - 1)) return true;
    }
    return false;
  }

  function isJoined(at: number): boolean {
    return (flags[at]! & TOKEN_BLOCK) === 0 && tokens.gap[at] !== GAP_BLANK;
  }

  function isInBlock(first: number, end: number): boolean {
    for (let at = first + 1; at < end; at++) if (!isJoined(at)) return false;
    return true;
  }

  function named(first: number, last: number, short: boolean): AgencyMention | undefined {
    if (!taken.isFree(first, last)) return undefined;
    const name = plainText(tokens, first, last).replace(/(?<![\p{L}’'.])\p{Ll}+/gu, (small) => {
      const capital = small.charAt(0).toUpperCase() + small.slice(1);
      return SMALL.has(capital) ? small : capital;
    });
    const value = { entry: undefined, name: name === 'Da' ? 'DA' : name, ...(short ? { short } : {}) };
    return agencyMention(document, first, last, value, 'lower-case');
  }
}
