import type { WordSet } from '../../gazetteer/word-set.ts';
import { isDemonym } from '../../gazetteer/demonyms.ts';
import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  plainText,
  TOKEN_CAPITAL,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import { isNameWord, type Surroundings } from './surroundings.ts';
import { NAMED_BODY_OF } from './title-words.ts';

/** Where a title begins behind words that are none of it, and the body that these name. */
export interface TitleStart {
  readonly first: number;
  readonly owner: string | null;
}

/** What a body is called, with a possessive `s` whose mark is lost: `the companys former owner`. */
const LOST_OWNER = wordSet(`
  companys banks firms corporations citys ships vessels divisions departments universitys hospitals offices agencys nations
  countrys groups teams clubs churchs gangs organizations associations unions clinics governments businesss partnerships airlines
  carriers subsidiarys sections branchs bureaus commissions boards tribes towns villages interiors ministrys institutes colleges
  regions foundations societys cartels facilitys stores restaurants laboratorys
`);
/** Before a title, telling one from others. */
export const TELLS_APART: WordSet = wordSet('another other or role as fellow newest');
const FORMER = wordSet('former then retired');
/** What stands before `former` inside a title and belongs to it. */
const GRADE = wordSet('then now acting interim longtime the a an');
/** What a dateline ends in, glued to the title behind it. */
const CLOCK = wordSet('a.m. p.m. am pm est edt cst cdt mst mdt pst pdt et ct');
const BASED = wordSet('based area born trained');
const LAWYER = wordSet('attorney lawyer');
const AND = wordId('and');
const COUNTY = wordSet('county parish');
const SMALL_S = 115;

/**
 * The title among tokens `[first, last)` without what was printed before it: a dateline (`TOLEDO Mayor`), where somebody
 * works (`Toledo-based promoter`), a possessive that has lost its mark (`the banks former president`), a word that has grown
 * on (`Fraud Sectionand Chief`).
 */
export function titleStartOf(around: Surroundings, first: number, last: number): TitleStart {
  const { tokens } = around;
  const { word } = tokens;
  let start = behindDateline(around, first, last);
  let owner: string | null = null;
  while (start < last - 1 && (TELLS_APART.has(word[start]!) || word[start] === MARK.hyphen)) start += 1;
  // `Attorney for the Departments Tax Division`: what is lost behind `for` is in the body's name.
  for (let at = start; at < last - 1 && !NAMED_BODY_OF.has(word[at]!); at++) {
    const person = around.personEnd(at);
    if (person !== undefined && person < last && around.hasLostPossessive(person)) {
      start = person;
      at = start - 1;
      owner = null;
    } else if (isOrigin(tokens, at)) start = at + 1;
    else if (isGrown(tokens, at)) {
      start = at + 1;
      owner = null;
    } else if (isLostOwner(around, at)) {
      owner = ownerUpTo(around, start, at);
      start = at + 1;
    } else if (FORMER.has(word[at]!) && at > start && !GRADE.has(word[at - 1]!) && word[at - 1] !== AND) {
      if (isNameWord(tokens, start)) owner ??= ownerUpTo(around, start, at - 1);
      start = at;
    }
  }
  return { first: start, owner };
}

/** `based` of `Toledo-based promoter`. */
export function isOrigin({ word, gap }: TokenTable, at: number): boolean {
  return BASED.has(word[at]!) && at > 0 && word[at - 1] === MARK.hyphen && gap[at] === GAP_NONE;
}

/** True for a word with a possessive `s` and no mark before it: of a body, or of a name that no list has. */
export function isLostOwner({ tokens, document }: Surroundings, at: number): boolean {
  const { word, flags, text, start, end, count } = tokens;
  if (at + 1 >= count || text.charCodeAt(end[at]! - 1) !== SMALL_S || (flags[at + 1]! & TOKEN_WORD) === 0) return false;
  if (LOST_OWNER.has(word[at]!)) return true;
  if (word[at] !== UNKNOWN || (flags[at]! & TOKEN_CAPITAL) === 0 || end[at]! - start[at]! < 5) return false;
  return longestHit(tokens, document.hits, at, 'county') === undefined && !COUNTY.has(word[at + 1]!);
}

/** The name that ends with the token `at` and its lost possessive; null for a common noun. */
export function ownerUpTo(around: Surroundings, first: number, at: number): string | null {
  const { tokens } = around;
  if (first === at && LOST_OWNER.has(tokens.word[at]!)) return around.bodyBefore(first)?.name ?? null;
  const body = around.agencyFrom(first) ?? around.organizationFrom(first);
  if (body?.last === at + 1) return body.name;
  if ((tokens.flags[at]! & TOKEN_CAPITAL) === 0) return null;
  const printed = plainText(tokens, first, at + 1);
  return printed.endsWith('s') && isLostOwner(around, at) ? printed.slice(0, -1) : printed;
}

/** `Sectionand` where the source lost a blank. */
function isGrown({ word, text, start, end, flags }: TokenTable, at: number): boolean {
  if (word[at] !== UNKNOWN || (flags[at]! & TOKEN_CAPITAL) === 0 || end[at]! - start[at]! < 7) return false;
  return text.endsWith('and', end[at]) && GROWN.test(text.slice(start[at], end[at]! - 3));
}

const GROWN = /^(?:Division|Section|Office|Unit|Bureau|Department|Branch|Agency|Service|Court|District)s?$/;

/** Token behind `TOLEDO`, `11:00 A.M. EST` before a title that is not in capitals itself. */
function behindDateline({ tokens, document }: Surroundings, first: number, last: number): number {
  const { word, flags } = tokens;
  if ((flags[last - 1]! & TOKEN_UPPER) !== 0) return first;
  let at = first;
  while (at < last - 1 && CLOCK.has(word[at]!)) at += 1;
  if ((flags[at]! & TOKEN_UPPER) === 0 || tokens.end[at]! - tokens.start[at]! < 3) return at;
  const city = longestHit(tokens, document.hits, at, 'city')?.last;
  if (city === undefined || city >= last) return at;
  for (let i = at; i < city; i++) if ((flags[i]! & TOKEN_UPPER) === 0) return at;
  return city;
}

/** `a Toledo nurse, Jane Roe`: a calling in lower case, where the city is no part of a title as in `Boulder city manager`. */
export function isJob({ tokens, document }: Surroundings, last: number): boolean {
  if ((tokens.flags[last - 1]! & TOKEN_CAPITAL) !== 0) return false;
  // the longest: `financial adviser`
  for (let at = Math.max(0, last - 3); at < last; at++) {
    const title = titleAt(tokens, document.hits, at);
    if (title?.last === last && title.kind !== 'relation') return title.kind === 'job' || LAWYER.has(tokens.word[at]!);
  }
  return false;
}

/** Where a calling in lower case begins behind the place it is followed in or the people it is of: `California attorney`, `Mira Mesa dentist`, `Swiss banker`. */
export function behindPlace(around: Surroundings, first: number, last: number): number {
  const { tokens, document } = around;
  if (titleAt(tokens, document.hits, first)?.last === last) return first; // union president
  // also where nothing tells which one; not `Council leader`, where an ordinary word is meant
  const common = (lexicon.vocabulary.classes[tokens.word[first]!]! & WORD_COMMON) !== 0;
  const city = common ? undefined : longestHit(tokens, document.hits, first, 'city')?.last;
  for (let at = first + 1; at < last; at++)
    if (
      (tokens.flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD &&
      (at === city || around.endsPlace(at) || isDemonym(tokens.word[at - 1]!))
    )
      return at;
  return first;
}
