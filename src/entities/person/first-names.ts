import type { Occupancy } from '../../core/occupancy.ts';
import { nextCapitalOrListed } from '../../gazetteer/candidates.ts';
import { kindBit } from '../../gazetteer/kinds.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { behindHonorifics, holdsRank, honorificsUpTo, type TitleSpan, titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { ageAt } from '../../segment/age.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_INITIAL,
  TOKEN_MARK,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { ENOUGH, evidence, SURNAME_FIRST } from './accept.ts';
import type { DoubtfulName } from './compromise.ts';
import { CASE_PROSE, CASE_UPPER, letterCase } from './letter-case.ts';
import { isPlace, PLACE_BEFORE } from './places.ts';
import { belongsToOtherName, endsRun, isOrdinaryOnly, mayBeginRun, type NameRun, opensWithNoun } from './name-run.ts';
import { isBehindField, isEmployer, isFieldAndName, OF_OR_FOR, titleUpTo, unitInBrackets } from './open-title.ts';
import { readRun, readRunAt } from './read-run.ts';
import { AGED, signAfter, signBefore } from './signs.ts';
import { firstNamesBefore } from './family.ts';
import { ruleOfGivenName } from './given-name-alone.ts';
import { surnameFirst } from './surname-first.ts';
import { isPlural } from './plural-title.ts';
import { isSurnameBehind, titleStart } from './title.ts';
import { isSureGiven, PART_GIVEN, PART_INITIAL, PART_PLACE, PART_SURNAME, PART_UNKNOWN } from './word-kind.ts';

/** A name found, with its title and the rule that found it. */
export interface FoundName {
  readonly run: NameRun;
  readonly title: { readonly first: number; readonly last: number } | undefined;
  readonly rule: string;
  /** First token of the name whose surname this first name shares. */
  readonly surnameFrom?: number;
  /** The comma of a name whose surname stands first. */
  readonly comma?: number;
  /** True when its last word carries a possessive that has lost its apostrophe: `Fishmans leadership`. */
  readonly lostPossessive?: boolean;
}

/** Points from which another opinion is worth asking for. */
const DOUBTFUL = ENOUGH - 0.5;
const AND = wordId('and');
const OLD = wordId('old');
const JUSTICE = wordId('justice');
function tooLittle(points: number): string {
  return points < 0
    ? 'part of another name, a place or a country'
    : `${points} points speak for a person, ${ENOUGH} are needed`;
}

/** Before the names of ships. */
const SHIP = wordSet('uss usns hmcs hms mv hmas hmnzs uscgc');
/** How many tokens a home behind an age may have. */
const HOME_WORDS = 8;
/** Titles that are given names as often: `Dean Venn`. */
const GIVEN_TOO = wordSet('dean');
const TITLE = kindBit('title');
/**
 * Finds the names that can be told where they stand: behind a title, by a known given name, in a list of names, or
 * by what follows (an age, `aka`, a verb of speech). One pass.
 */
export function placedNames(
  document: AnalysedDocument,
  taken: Occupancy,
  styles: Uint8Array,
): { readonly found: readonly FoundName[]; readonly doubtful: readonly DoubtfulName[] } {
  const { tokens, hits } = document;
  const { count, flags, word, gap } = tokens;
  const found: FoundName[] = [];
  const doubtful: DoubtfulName[] = [];
  // The list being read: names separated by commas and `and`, with the plural title that they share.
  let listEnd = -1;
  let listTitle: FoundName['title'];
  // The last title that no name followed at once: `Director of Housing Management` before its name.
  let openTitle: TitleSpan | undefined;
  const next = (i: number): number => nextCapitalOrListed(tokens, hits, i, count, TITLE);
  for (let i = next(0); i < count; i = next(i)) {
    if ((hits.kinds[i]! & TITLE) !== 0 && taken.at(i) === undefined) {
      const title = titleAt(tokens, hits, i);
      if (title !== undefined) {
        const name = titledName(title);
        if (name !== undefined) {
          push(name, isPlural(tokens, title) ? name.title : undefined);
          i = name.run.last;
          continue;
        }
        // `for National Security`: a citizen is a national, too, but ends no title.
        if (title.kind === 'office' || title.kind === 'job' || title.kind === 'rank') openTitle = title;
        // `Special Agent` of `Special Agent Training`: the title's own words are no names.
        if (!GIVEN_TOO.has(word[i]!)) {
          i = title.kind === 'honorific' ? i + 1 : title.last;
          continue;
        }
      }
    }
    if ((flags[i]! & TOKEN_CAPITAL) === 0 || taken.at(i) !== undefined) {
      i += 1;
      continue;
    }
    const name = namedBySurname(i) ?? untitledName(i);
    if (name === undefined) {
      const ship = SHIP.has(word[i]!) ? i + 1 : isShipLetter(i) ? i : -1;
      i = (ship < 0 ? undefined : readRun(document, taken, ship, CASE_PROSE)?.last) ?? i + 1;
      continue;
    }
    push(name, name.rule === 'listed' || isOfSeveral(name.title) ? name.title : undefined);
    i = name.run.last;
  }
  return { found, doubtful };

  function push(name: FoundName, title: FoundName['title']): void {
    const { run } = name;
    for (const first of firstNamesBefore(document, taken, run, found.at(-1)?.run.last ?? -1, isSurname))
      found.push({ run: first, title: undefined, rule: 'shared-surname', surnameFrom: run.first });
    found.push(name);
    listEnd = run.last;
    listTitle = title;
  }

  /** The word at a token ends a full name found before. */
  function isSurname(token: number): boolean {
    return found.some(({ run: { parts } }) => parts.length > 1 && word[parts.at(-1)!] === word[token]);
  }

  /** `Directors of Housing Management`; not `U.S. Attorney for the District of Idaho`, whose name another may follow. */
  function isOfSeveral(title: FoundName['title']): boolean {
    return title !== undefined && isPlural(tokens, { ...title, kind: 'office' });
  }

  /** `V` of `M/V Annette Mae`. */
  function isShipLetter(at: number): boolean {
    return (flags[at]! & TOKEN_INITIAL) !== 0 && at > 0 && word[at - 1] === MARK.slash && gap[at] === GAP_NONE;
  }

  function isLong(at: number): boolean {
    return tokens.end[at]! - tokens.start[at]! > 12;
  }

  function titledName(title: TitleSpan): FoundName | undefined {
    const unit = unitInBrackets(tokens, title.last); // Superintendent of Police (Rural) Jane Roe
    let at = unit;
    // Stray characters of a broken encoding between title and name: `Justice ¬¬Jane Roe`.
    while (at < count && at < unit + 3 && word[at] === UNKNOWN && (flags[at]! & TOKEN_MARK) !== 0) at += 1;
    // `District Attorney (OCDA) Jane Roe`, `ADAs Jane Roe and John Poe`, `Assistant District Attorney's Jane Roe`
    if (word[at] === MARK.openBracket && word[at + 2] === MARK.closeBracket && (flags[at + 1]! & TOKEN_UPPER) !== 0)
      at += 3;
    else if (at < count && (flags[at]! & TOKEN_POSSESSIVE) !== 0) at += 1;
    // Vice-Chancellor Dame Hilary Roe
    if (at < count) at = behindHonorifics(tokens, hits, at);
    if (at >= count || ((flags[at]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0 && !goesOn(title, at))) return undefined;
    if (gap[at] === GAP_BLANK && (flags[at]! & TOKEN_BLOCK) === 0) return undefined;
    // `Sheriff Detectives Jane Roe and John Poe`: the second title is the one that they have
    const second = (flags[at]! & TOKEN_CAPITAL) === 0 ? undefined : titleAt(tokens, hits, at);
    if (second !== undefined && second.kind !== 'honorific' && isPlural(tokens, second)) return undefined;
    // Officer DCI Jane Roe, Spokesperson Brigadier Jane Roe
    if (
      second?.kind === 'rank' &&
      ((flags[at]! & TOKEN_UPPER) !== 0 ? second.last === at + 1 : holdsRank(tokens, title))
    )
      return undefined;
    const weak = title.kind === 'job' || title.kind === 'relation';
    const style = letterCase(document, styles, at);
    const run = readRun(document, taken, at, style);
    if (run === undefined || belongsToOtherName(document, run)) return undefined;
    if ((flags[title.first]! & TOKEN_CAPITAL) === 0 && title.kind === 'honorific') return undefined;
    if ((flags[at]! & TOKEN_BLOCK) !== 0 && (run.parts.length === 1 || isPlural(tokens, title))) return undefined;
    if (run.parts.length === 1) {
      const kind = run.kinds[0]!;
      if (title.last === title.first + 1 && GIVEN_TOO.has(word[title.first]!)) return undefined;
      if (weak) return undefined;
      const listed = (kind & (PART_GIVEN | PART_SURNAME | PART_UNKNOWN)) !== 0;
      if ((isOrdinaryOnly(kind) || !listed) && !(style === CASE_PROSE && isSurnameBehind(document, title, run)))
        return undefined;
      if ((flags[title.first]! & TOKEN_CAPITAL) === 0) return undefined;
      if (style !== CASE_PROSE && ((kind & (PART_GIVEN | PART_SURNAME)) === 0 || isPlural(tokens, title)))
        return undefined;
      // `the Justice Departmentswebsite`, where the source lost a blank
      if (word[title.first] === JUSTICE && (kind & (PART_GIVEN | PART_SURNAME)) === 0 && isLong(at)) return undefined;
    } else if (evidence(document, run, style) + (weak ? 1 : 2) < 3) return undefined;
    if (title.kind === 'honorific' || title.kind === 'relation') {
      // State Epidemiologist Dr. Jane Roe
      const post = openTitle?.last === title.first ? openTitle : undefined;
      // Assistant Secretary of Labor for Occupational Safety and Health Dr. Jane Roe
      const office = post
        ? { first: titleStart(document, taken, post.first), last: post.last }
        : titleUpTo(document, taken, openTitle, title.first);
      return { run, title: office, rule: 'titled' };
    }
    // Chief of Detectives Jane Roe, police spokesman Sgt. Jane Roe
    const short = (flags[title.last - 1]! & (TOKEN_DOT | TOKEN_UPPER)) !== 0;
    const above = title.kind === 'rank' ? honorificsUpTo(tokens, hits, title.first) : title.first;
    const rank = title.kind === 'rank' && openTitle?.last === above && (short || holdsRank(tokens, openTitle));
    const head =
      openTitle !== undefined &&
      (rank ||
        (openTitle.last === title.first - 1 &&
          OF_OR_FOR.has(word[openTitle.last]!) &&
          (flags[openTitle.first]! & TOKEN_CAPITAL) !== 0))
        ? openTitle
        : title;
    return { run, title: { first: titleStart(document, taken, head.first, style), last: unit }, rule: 'titled' };
  }

  /** `… asked to contact Investigator` and the name in the next block: a page broke the sentence between title and name. */
  function goesOn({ first, kind }: TitleSpan, name: number): boolean {
    if ((kind !== 'office' && kind !== 'rank') || (flags[first]! & TOKEN_CAPITAL) === 0) return false;
    if (letterCase(document, styles, first) === CASE_UPPER || (flags[name - 1]! & TOKEN_WORD) === 0) return false;
    let start = titleStart(document, taken, first);
    while (start > 0 && start > first - 4 && (flags[start]! & TOKEN_BLOCK) === 0) start -= 1;
    if ((flags[start]! & TOKEN_BLOCK) === 0) return true;
    // `Jane Roe⏎Director⏎John Poe`
    return start === first && gap[name] !== GAP_BLANK && (found.at(-1)?.run.last ?? -1) !== first;
  }

  function untitledName(i: number): FoundName | undefined {
    if (endsRun(tokens, i) && (i === 0 || word[i - 1] !== OLD)) return undefined; // one word, which no age comes before
    // Los Angeles Angels, UK-France Summit; but `Minister for the Middle East Jane Roe`
    if (
      i > 0 &&
      PLACE_BEFORE.has(word[i - 1]!) &&
      (flags[i - 1]! & TOKEN_CAPITAL) !== 0 &&
      taken.at(i - 1) === undefined
    )
      return undefined;
    if (i > 0 && word[i - 1] === MARK.hyphen && gap[i] === GAP_NONE && gap[i - 1] === GAP_NONE) return undefined;
    if (!mayBeginRun(document, taken, i)) return undefined;
    const style = letterCase(document, styles, i);
    const run = readRunAt(document, taken, i, style);
    if (run === undefined) return undefined;
    if (run.parts.length === 1) {
      const rule = style === CASE_PROSE ? ruleOfGivenName(document, run) : undefined;
      return rule === undefined ? undefined : { run, title: undefined, rule };
    }
    if (isFieldAndName(document, openTitle, run) || isEmployer(document, taken, run)) return undefined;
    // `Raytheon Jane Doe`: a place or product in front; the name begins at the given name.
    // Asia Renee Venn, 27; not `WASHINGTON Asia Venn, 27`, a dateline
    const dateline = (flags[i]! & TOKEN_UPPER) !== 0 && style !== CASE_UPPER;
    const aged =
      run.parts.length > 2 && !dateline && !opensWithNoun(tokens, run) && signAfter(document, run.last) >= AGED;
    if (run.parts.length > 2 && !aged && !isSureGiven(run.kinds[0]!) && run.kinds[0] !== PART_INITIAL) {
      const second = run.kinds[1]!;
      const reversed = SURNAME_FIRST.has(word[i]!); // Wang Jun Li
      if (isSureGiven(second) && !reversed && (run.kinds[0]! & (PART_UNKNOWN | PART_GIVEN)) === 0) return undefined;
      const headline = style !== CASE_PROSE && !isWholeBlock(run);
      const place = (run.kinds[0]! & PART_PLACE) !== 0 && isPlace(document, i, i + 1) && signBefore(document, i) === 0;
      if (isSureGiven(second) && (place || headline)) return undefined;
    }
    const inList = i === afterSeparator();
    const title = inList ? listTitle : titleUpTo(document, taken, openTitle, i);
    const behindField = !inList && title !== undefined && isBehindField(document, taken, openTitle, run);
    const points = evidence(document, run, style) + (inList || behindField ? 1 : 0);
    if (points < ENOUGH) {
      if (points >= DOUBTFUL && style === CASE_PROSE) doubtful.push({ run, points });
      const { first, last } = run;
      document.onRefusal?.({ type: 'person', first, last, reason: tooLittle(points) });
      return undefined;
    }
    return { run, title, rule: inList ? 'listed' : 'full-name' };
  }

  function namedBySurname(i: number): FoundName | undefined {
    const inverted = surnameFirst(document, taken, i);
    return inverted === undefined ? undefined : { ...inverted, title: undefined, rule: 'surname-first' };
  }

  /** A line of its own: a list of names, not a headline. */
  function isWholeBlock({ first, last }: NameRun): boolean {
    return (flags[first]! & TOKEN_BLOCK) !== 0 && (last >= count || (flags[last]! & TOKEN_BLOCK) !== 0);
  }

  /** Token at which the next name of the list would begin, or -1. */
  function afterSeparator(): number {
    let at = listEnd;
    if (at < 0 || at >= count) return -1;
    if (word[at] === MARK.comma || word[at] === MARK.semicolon) at += 1;
    // `Jane Roe, 34, and John Poe, 41`
    const age = at > listEnd && at < count ? ageAt(document, at)?.last : undefined;
    if (age !== undefined && (word[age] === MARK.comma || word[age] === MARK.semicolon)) at = age + 1;
    // `Offshore workers Jane Roe, 34, Katy, Texas; John Poe, 41, of Mobile, Ala.; and`
    if (listTitle !== undefined && age !== undefined && word[age] === MARK.comma) {
      let end = at;
      while (end < count && end < at + HOME_WORDS && word[end] !== MARK.semicolon && (flags[end]! & TOKEN_BLOCK) === 0)
        end += 1;
      if (word[end] === MARK.semicolon) at = end + 1;
    }
    if (at < count && word[at] === AND) at += 1;
    return at > listEnd ? at : -1;
  }
}
