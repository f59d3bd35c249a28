import type { Occupancy } from '../../core/occupancy.ts';
import { nextMarked } from '../../gazetteer/candidates.ts';
import { kindBit } from '../../gazetteer/kinds.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordMark } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { mentionOf, type Recogniser, withoutLastLetter } from '../recogniser.ts';
import { isAloneAbroad } from './abroad.ts';
import { circuitAt } from './circuit.ts';
import { withAbbreviations } from './abbreviation.ts';
import { hasLostS } from './lost-s.ts';
import { wordsToSeat } from './sitting.ts';
import { isTribunal } from './tribunal.ts';
import type { CourtMention } from './value.ts';
import {
  AFTER_OF,
  AND,
  AT,
  BEHIND_FEDERAL,
  BEHIND_NEW,
  CASES,
  CIRCUIT,
  COLUMBIA,
  COUNTY,
  COURT_WORD,
  COURT_WORDS,
  DIRECTIONS,
  DISTRICT,
  FEDERAL,
  FOR,
  HOUSES,
  HYPHENED_JOINS,
  IN,
  JUDGE,
  JUSTICE,
  KINDS,
  LAST_OF_AREA,
  LAW,
  LAW_COURTS,
  LONGEST,
  NAMED_ALONE,
  NEW,
  NUMBER_WORDS,
  OF,
  ORDINALS,
  OWNERS,
  PROGRAMS,
  SPECIAL,
  SPECIAL_WORD,
  STATE,
  STOPPING_KINDS,
  STOPS,
  THE,
  TOWNS,
  TOWN_JOINS,
  TRIBUNAL,
  UNITED,
  WITHIN_OF,
} from './words.ts';

const COURT = wordMark(COURT_WORDS);
const LISTED = kindBit('court');

/** Finds every court that is named: `U.S. District Court for the Eastern District of Louisiana`. */
export const court: Recogniser<CourtMention> = {
  type: 'court',
  recognise: findCourts,
};

function findCourts(document: AnalysedDocument, taken: Occupancy): readonly CourtMention[] {
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  const found: CourtMention[] = [];
  const next = (i: number): number => nextMarked(hits, i, count, COURT, LISTED);
  for (let i = next(0); i < count; i = next(i + 1)) {
    const isCourt = (hits.marks[i]! & COURT) !== 0;
    const isListed = (hits.kinds[i]! & LISTED) !== 0;
    if ((flags[i]! & TOKEN_CAPITAL) === 0 && !(isCourt && isSmallHead(i))) continue;
    if (!isCourt || taken.at(i) !== undefined) {
      const last = isListed ? listedAt(i) : undefined;
      if (last !== undefined) i = last - 1;
      continue;
    }
    const built = builtAt(i) ?? (isListed ? listedAt(i) : undefined);
    if (built !== undefined) i = built - 1;
  }
  return withAbbreviations(document, taken, found);

  function add(first: number, last: number, rule: string): void {
    const before = found.at(-1);
    const start = before !== undefined && before.last > first ? before.last : first;
    const name = plainText(tokens, start, last);
    const mention = mentionOf(document, 'court', start, last, { name }, rule);
    found.push(hasLostS(document, last - 1) ? withoutLastLetter(mention, { name: name.slice(0, -1) }) : mention);
  }

  /** A listed name at token `i`, with whose it is and its area; returns where it ends. */
  function listedAt(i: number): number | undefined {
    const hit = longestHit(tokens, hits, i, 'court');
    if (hit === undefined || !taken.isFree(i, hit.last)) return undefined;
    const last = endOf(hit.last);
    if (last === hit.last && isName(last) && HOUSES.has(word[last]!)) return undefined;
    add(startOf(i), last, 'listed');
    return last;
  }

  /** A name around `Court` at token `i`; returns where it ends. */
  function builtAt(i: number): number | undefined {
    if (word[i] === CIRCUIT) return circuitBefore(i);
    const first = startOf(isOwned(i) ? i - 1 : i);
    const town = townBefore(i);
    let last = i + 1;
    // `Court of Criminal Appeals`, `Court of Common Pleas`
    if (word[last] === OF && isName(last + 1) && AFTER_OF.has(word[last + 1]!)) {
      if (word[i] === LAW_COURTS && word[last + 1] === JUSTICE) return undefined; // `Royal Courts of Justice`, a building
      last += 2;
      while (last < count && isName(last) && WITHIN_OF.has(word[last]!)) last += 1;
      if (word[last - 1] === SPECIAL_WORD) {
        if (word[last] !== JUDGE) return undefined;
        last = specialJudgeEnd(last + 1);
      }
    } else if (isOwned(i)) {
      // `Norwich Magistrates' Court`
    } else if (town < i) {
      add(town, last, 'named-court');
      return last;
    } else if (word[i] === TRIBUNAL) {
      if (!isTribunal(tokens, first, i)) return undefined;
    } else if (
      !(KINDS.has(word[i - 1]!) || isSpecial(i) || isLawCourts(first, i)) ||
      (flags[i - 1]! & TOKEN_CAPITAL) === 0 ||
      first === i
    )
      return undefined;
    const end = endOf(numberEnd(last));
    if (end === i + 1 && isName(end) && HOUSES.has(word[end]!)) return undefined;
    const isAlone = end === i + 1 && first === i - 1 && word[i] !== TRIBUNAL;
    if (isAlone && !NAMED_ALONE.has(word[first]!) && !isAloneAbroad(document, first)) return undefined;
    add(first, end, 'named-court');
    return end;
  }

  /** End of what an Indian special judge tries and where: `Court of Special Judge, CBI Cases, Ahmedabad`. */
  function specialJudgeEnd(from: number): number {
    let last = from;
    for (;;) {
      const at = word[last] === MARK.comma || word[last] === FOR ? last + 1 : last;
      if (at === last || !isName(at)) return last;
      last = at + 1;
      while (last < count && (isName(last) || CASES.has(word[last]!))) last += 1;
    }
  }

  /** First token of `Town of Norwich` before `Court` at token `i`; `i` when it is no town's court. */
  function townBefore(i: number): number {
    let at = i - 1;
    while (at > 2 && i - at < 4 && isName(at) && word[at - 1] !== OF) at -= 1;
    const town = at - 2;
    return at < i && town >= 0 && word[at - 1] === OF && isName(at) && isCapitalTown(town) ? town : i;
  }

  function isCapitalTown(at: number): boolean {
    return TOWNS.has(word[at]!) && (flags[at]! & TOKEN_CAPITAL) !== 0 && taken.at(at) === undefined;
  }

  /** `the Ninth Circuit` */
  function circuitBefore(i: number): number | undefined {
    const first = circuitAt(tokens, i);
    if (first === undefined || (found.at(-1)?.last ?? 0) > first || !taken.isFree(first, i + 1)) return undefined;
    add(first, i + 1, 'circuit');
    return i + 1;
  }

  /** `Quarvel Law Courts` */
  function isLawCourts(first: number, i: number): boolean {
    return word[i] === LAW_COURTS && word[i - 1] === LAW && first < i - 1;
  }

  function isSpecial(i: number): boolean {
    if (!SPECIAL.has(word[i - 1]!) || word[i] !== COURT_WORD) return false;
    return !(isName(i + 1) && PROGRAMS.has(word[i + 1]!));
  }

  /** True for `Court` behind `Magistrates'` or `Coroner's`. */
  function isOwned(i: number): boolean {
    const mark = i - 1;
    if (mark < 2 || (word[mark] !== MARK.apostrophe && (flags[mark]! & TOKEN_POSSESSIVE) === 0)) return false;
    return OWNERS.has(word[mark - 1]!) && (flags[mark - 1]! & TOKEN_CAPITAL) !== 0;
  }

  /** End of `at Law`, `No. 5`, `Number 3` behind a court. */
  function numberEnd(last: number): number {
    let end = last;
    if (word[end] === AT && word[end + 1] === LAW) end += 2;
    if (end + 1 < count && NUMBER_WORDS.has(word[end]!) && (flags[end + 1]! & TOKEN_NUMBER) !== 0) return end + 2;
    return end < count && (flags[end]! & TOKEN_NUMBER) !== 0 && end > last ? end + 1 : end;
  }

  /** `U.S. District court for the Middle District of Florida`. */
  function isSmallHead(i: number): boolean {
    return i > 1 && word[i - 1] === DISTRICT && (flags[i - 1]! & TOKEN_CAPITAL) !== 0 && UNITED.has(word[i - 2]!);
  }

  function isName(i: number): boolean {
    return (
      i < count &&
      (flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL) &&
      (flags[i]! & TOKEN_BLOCK) === 0 &&
      tokens.gap[i] !== GAP_BLANK &&
      taken.at(i) === undefined
    );
  }

  /** First token of the capitalised words before token `i`. */
  function startOf(i: number): number {
    const floor = found.at(-1)?.last ?? 0;
    let start = i;
    for (let at = i - 1; at >= floor && i - at <= LONGEST; at--) {
      if ((flags[at + 1]! & TOKEN_BLOCK) !== 0 || tokens.gap[at + 1] === GAP_BLANK || taken.at(at) !== undefined) break;
      if ((word[at] === MARK.hyphen && tokens.gap[at] === 0 && tokens.gap[at + 1] === 0) || isTownJoin(at)) continue;
      if ((flags[at]! & TOKEN_POSSESSIVE) !== 0 && COUNTY.has(word[at + 1]!)) continue; // `Queen Ada's County Court`
      if ((flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL)) break;
      const isKind = at === i - 1 && STOPPING_KINDS.has(word[at]!);
      const isState =
        (word[at] === NEW && BEHIND_NEW.has(word[at + 1]!)) ||
        (word[at] === STATE && at > floor && isName(at - 1)) ||
        (word[at] === FEDERAL && (BEHIND_FEDERAL.has(word[at + 1]!) || (at === i - 1 && isAloneAbroad(document, at))));
      if (STOPS.has(word[at]!) && !isKind && !isState) break;
      start = at;
    }
    if (word[start] === COLUMBIA && start - 2 >= floor && word[start - 1] === OF && word[start - 2] === DISTRICT)
      start -= 2;
    // `204th District Court`
    if (start - 2 >= floor && ORDINALS.has(word[start - 1]!) && (flags[start - 2]! & TOKEN_NUMBER) !== 0) start -= 2;
    return start;
  }

  /** `upon` of `Newcastle upon Tyne`, `on` of `Stoke-on-Trent`. */
  function isTownJoin(at: number): boolean {
    if (at < 2 || at + 2 >= count) return false;
    if (word[at - 1] === MARK.hyphen && word[at + 1] === MARK.hyphen)
      return HYPHENED_JOINS.has(word[at]!) && tokens.gap[at] === 0 && isName(at - 2);
    return TOWN_JOINS.has(word[at]!) && isName(at - 1) && isName(at + 1);
  }

  /** End of `for the Eastern District of Louisiana`, `of Texas`, `in and for Maricopa County` behind a court. */
  function endOf(last: number): number {
    let i = last;
    if (i >= count || (flags[i]! & TOKEN_BLOCK) !== 0) return last;
    if (word[i] === MARK.comma && word[i - 1] === COURT_WORD) {
      // `U.S. District Court, Northern District of Ohio`
      const district = DIRECTIONS.has(word[i + 1]!) ? i + 2 : i + 1;
      if (word[district] !== DISTRICT || word[district + 1] !== OF) return last;
      i += 1;
    } else if (wordsToSeat(document, i) > 0) i += wordsToSeat(document, i);
    else if (word[i] === IN && word[i + 1] === AND && word[i + 2] === FOR) i += 3;
    else if (word[i] === FOR || word[i] === OF) i += 1;
    else return last;
    if (word[i] === THE) i += 1;
    if (!isName(i)) return last;
    let end = last;
    while (i < count) {
      if (isName(i) || (word[i] === MARK.hyphen && tokens.gap[i] === 0 && isName(i + 1))) {
        if (word[i] === COURT_WORD) return last;
        i += 1;
        end = i;
        if (LAST_OF_AREA.has(word[i - 1]!) && word[i] !== OF) break;
      } else if (word[i] === OF && (isName(i + 1) || (word[i + 1] === THE && isName(i + 2)))) {
        i += word[i + 1] === THE ? 2 : 1;
      } else break;
    }
    if (word[end] === FOR && word[last] === OF && isName(end + 1)) {
      // `District Court of Maryland for Howard County`
      let county = end + 1;
      while (isName(county) && !COUNTY.has(word[county]!)) county += 1;
      if (isName(county)) end = county + 1;
    }
    // `Superior Court of California, County of San Diego`
    if (word[end] === MARK.comma && COUNTY.has(word[end + 1]!) && word[end + 2] === OF && isName(end + 3)) {
      end += 4;
      while (isName(end)) end += 1;
    }
    return end;
  }
}
