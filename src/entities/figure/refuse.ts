import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_LINE,
  GAP_NONE,
  MARK,
  POSSESSIVE_WORD,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
  tokenText,
} from '../../segment/tokens.ts';
import { NUMBER_STARTS, ORDINALS } from '../../gazetteer/number-words.ts';
import type { Amount } from './amount.ts';
import { isGluedAfter, isGluedBefore, isNumberAt, lengthOf, ORDINAL_ENDS } from './glued.ts';
import { isOfEvery } from './ratio.ts';
import { looksPlural } from './singular.ts';
import { isFraction, isGlued, type Numeral, readNumeral, wordAfter } from './numeral.ts';

// Numbers that are names, not quantities. Dates and statutes are mostly taken before figures are looked for; the
// checks here hold for what those left.

/** A number behind one of these is its name: `Section 1343`, `Route 9`, `count two`. */
const LABELS = wordSet(`
  no nos number numbers title section sections sec chapter article rule rules part paragraph subsection exhibit schedule
  form case docket file page pages pp figure table appendix volume vol phase stage level tier type class category grade
  division district precinct ward zone region sector area unit apt apartment suite ste room floor building bldg gate
  route highway hwy interstate freeway exit road sr flight channel model version local lodge post station engine
  proposition prop measure amendment act code chapter log item lot track box boxes id badge mile-marker marker psalm
  top-ten circuit dept department block cell step week day covid count counts spring bill ab sb hb hr acr scr resolution proposal
  boeing airbus iphone ipad windows fortune ftse nasdaq nikkei russell glock xbox playstation
`);
const MONTHS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec
`);
const TIMES = wordSet('a.m. p.m. am pm noon midnight oʼclock hrs est edt cst cdt mst mdt pst pdt');
const OCLOCK = wordSet("o'clock");
const REPORTERS = wordSet('u.s.c. usc cfr c.f.r. u.s. f.2d f.3d f.supp');
const STREETS = wordSet(`
  street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl way highway hwy parkway pkwy circle cir
  terrace square plaza pike turnpike trail loop broadway walk row crescent close mews quay grove
`);
const BUILDINGS = wordSet('plaza square place center centre tower park way');
const COMPASS = wordSet('n s e w north south east west ne nw se sw n.w. n.e. s.w. s.e.');
const CALIBRES = wordSet('caliber calibre cal gauge mm millimeter millimetre');
const AND = wordId('and');
const LARGE_YEAR = 2099;
const SMALL_YEAR = 1700;

/** Why a number names something (identifier, address, ordinal, fraction, calibre) and measures nothing; undefined when it may measure. */
export function nameReason(tokens: TokenTable, { numeral, kind, last: end }: Amount): string | undefined {
  const { first, last } = numeral;
  if (kind === 'duration' && isWar(tokens, end)) return 'part of the name of a war';
  if (isWay(tokens, numeral)) return 'a word such as `two-way`';
  const share = kind === 'percent' && first > 0 && tokens.word[first - 1] === MARK.slash; // `96% asked/85% granted`
  if (!share && isGluedBefore(tokens, first))
    return 'grown together with what stands before it: part of a name or number';
  if (isGluedAfter(tokens, numeral))
    return 'grown together with what follows: an ordinal, a time, a telephone number or a name';
  // `joined the Police Department two years before`
  const measures = kind !== 'bare' && !numeral.inDigits;
  if (!measures && labelled(tokens, first)) return 'the word before it numbers things: the number is a name';
  if (isMilitaryTime(tokens, numeral)) return 'a time of day';
  if (isMilepost(tokens, last)) return 'a milepost';
  if (isFraction(tokens, last)) return 'the upper part of a fraction';
  if (!numeral.inDigits && isOrdinal(tokens, last)) return 'an ordinal in words';
  if (isListOfNames(tokens, numeral)) return 'one of several numbers behind what they name';
  return isCalibre(tokens, last) ? 'a calibre' : undefined;
}

/** `the Seven Years' War`, `the Six-Day War` */
function isWar({ word, flags, count }: TokenTable, last: number): boolean {
  const at = APOSTROPHES.has(word[last] ?? 0) ? last + 1 : last;
  return at < count && word[at] === WAR && (flags[at]! & TOKEN_CAPITAL) !== 0;
}
const APOSTROPHES = wordSet("' ’ 's");
const WAR = wordId('war');

/** `a two-way street`, `a four-way stop` */
function isWay(tokens: TokenTable, { last, inDigits }: Numeral): boolean {
  return !inDigits && tokens.word[last] === MARK.hyphen && isGlued(tokens, last) && tokens.word[last + 1] === WAY;
}
const WAY = wordId('way');

/** `0215 hrs`, `0900 hours`, `1430 hrs`; but `1200 hours` may have been worked. */
function isMilitaryTime({ text, start, end, word }: TokenTable, { first, last, inDigits, value }: Numeral): boolean {
  if (!inDigits || last !== first + 1 || end[first]! - start[first]! !== 4 || value === undefined || value >= 2400)
    return false;
  return word[last] === HRS || (word[last] === HOURS && text.charCodeAt(start[first]!) === ZERO);
}
/** `near the 27.5 mile marker` */
function isMilepost(tokens: TokenTable, last: number): boolean {
  const at = wordAfter(tokens, last);
  return tokens.word[at] === MILE && POSTS.has(tokens.word[wordAfter(tokens, at + 1)] ?? 0);
}
const MILE = wordId('mile');
const POSTS = wordSet('marker markers post');
const HRS = wordId('hrs');
const HOURS = wordId('hours');
const ZERO = 48;

/** `her twenty-first birthday`. */
function isOrdinal(tokens: TokenTable, last: number): boolean {
  if (tokens.word[last] !== MARK.hyphen || !isGlued(tokens, last) || !isGlued(tokens, last + 1)) return false;
  return ORDINALS.has(tokens.word[last + 1] ?? 0);
}

/** `near posts 542 and 543`, `suspects 12 and 13`: two numbers in a row behind a plural. */
function isListOfNames(tokens: TokenTable, { first, last, value, inDigits }: Numeral): boolean {
  if (!inDigits || last !== first + 1 || value === undefined) return false;
  const next = (at: number): boolean => isNumberAt(tokens, at) && readNumeral(tokens, at)?.value === value + 1;
  const before = first - 1;
  if (before < 1) return false;
  if (tokens.word[last] === AND && next(last + 1)) return isPluralAt(tokens, before);
  if (tokens.word[before] !== AND || before < 2 || (tokens.flags[before - 1]! & TOKEN_NUMBER) === 0) return false;
  return readNumeral(tokens, before - 1)?.value === value - 1 && isPluralAt(tokens, before - 2);
}

function isPluralAt(tokens: TokenTable, i: number): boolean {
  if ((tokens.flags[i]! & TOKEN_WORD) === 0 || NUMBER_STARTS.has(tokens.word[i]!)) return false;
  return looksPlural(tokenText(tokens, i).toLowerCase());
}

/** Why a bare number, with no unit, is a date's, an address's, a list's or a page's; undefined when it may count. */
export function orderReason(tokens: TokenTable, numeral: Numeral): string | undefined {
  const { first, last } = numeral;
  if (isListNumber(tokens, first, last) || isParagraphNumber(tokens, numeral)) return 'the number of a list item';
  if (isOfEvery(tokens, first, last)) return 'a ratio such as `one in every 96 people`';
  if (isTime(tokens, last)) return 'a time of day, or a page of a law report';
  if (isAddress(tokens, numeral)) return 'a house number or postal code';
  if (isYear(numeral, tokens)) return 'a year';
  return nextToMonth(tokens, first, last) ? 'a day of the month' : undefined;
}

function labelled(tokens: TokenTable, first: number): boolean {
  if (first === 0 || (tokens.flags[first]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) return false;
  if (tokens.gap[first]! > GAP_LINE) return false;
  const before = first - 1;
  const word = tokens.word[before]!;
  if (word === MARK.hash || word === MARK.section || word === MARK.at) return true;
  if (
    word === MARK.stop &&
    before > 0 &&
    LABELS.has(tokens.word[before - 1]!) &&
    tokens.end[before - 1]! - tokens.start[before - 1]! < 4
  )
    return true;
  if (word === POSSESSIVE_WORD) return tokens.word[before - 1] === POOR; // `Standard and Poor's 500`
  return LABELS.has(word);
}
const POOR = wordId('poor');

function isListNumber(tokens: TokenTable, first: number, last: number): boolean {
  const before = first - 1;
  const opensLine = first === 0 || tokens.gap[first]! >= GAP_LINE;
  const next = tokens.word[last];
  if (last >= tokens.count || tokens.gap[last] !== GAP_NONE) return false;
  if (next === MARK.closeBracket) return opensLine || tokens.word[before] === MARK.openBracket;
  // `less than⏎three.”`: lists are numbered in digits
  return opensLine && next === MARK.stop && last + 1 < tokens.count && (tokens.flags[first]! & TOKEN_NUMBER) !== 0;
}

function isTime(tokens: TokenTable, last: number): boolean {
  if (last >= tokens.count) return false;
  const word = tokens.word[last]!;
  // `5 U.S. 137` cites a report, `five U.S. soldiers` does not
  return TIMES.has(word) || OCLOCK.has(word) || (REPORTERS.has(word) && isNumberAt(tokens, last + 1));
}

/** `533 Ocean Avenue`, `1400 N. 5th St.`; also `P.O. Box` is a label. A ZIP code follows a state. */
function isAddress(tokens: TokenTable, { first, last, inDigits }: Numeral): boolean {
  if (last !== first + 1) return false;
  if (!inDigits) return isBuilding(tokens, first);
  if (lengthOf(tokens, first) === 5 && first > 0) {
    const flags = tokens.flags[first - 1]!;
    if ((flags & TOKEN_CAPITAL) !== 0 && (tokens.flags[first]! & TOKEN_SENTENCE) === 0) {
      const text = tokens.text.slice(tokens.start[first], tokens.end[first]);
      if (!text.includes(',')) return true;
    }
  }
  for (let at = last; at < last + 5 && at < tokens.count; at++) {
    const flags = tokens.flags[at]!;
    if ((flags & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) return false;
    if (at > last && STREETS.has(tokens.word[at]!) && (flags & TOKEN_CAPITAL) !== 0) return true;
    if (COMPASS.has(tokens.word[at]!)) continue;
    if ((flags & TOKEN_NUMBER) !== 0 && at > last) continue; // 1400 N. 5 th St
    if ((flags & (TOKEN_CAPITAL | TOKEN_UPPER)) === 0 && !ORDINAL_ENDS.has(tokens.word[at]!)) return false;
  }
  return false;
}

/** `One Government Center, Suite 2200`: a number in words, with a capital, that a building has for its name. */
function isBuilding({ word, flags, count }: TokenTable, first: number): boolean {
  for (let at = first; at < first + 4 && at + 1 < count; at++) {
    if ((flags[at]! & TOKEN_CAPITAL) === 0) return false;
    if (at > first + 1 && BUILDINGS.has(word[at]!)) return word[at + 1] === MARK.comma;
  }
  return false;
}

/** Four digits without a comma between 1700 and 2099: a year, unless a plural of people or things follows. */
function isYear({ first, last, value, inDigits, scale }: Numeral, tokens: TokenTable): boolean {
  if (!inDigits || scale !== 0 || last !== first + 1 || value === undefined) return false;
  return lengthOf(tokens, first) === 4 && value >= SMALL_YEAR && value <= LARGE_YEAR;
}

function nextToMonth(tokens: TokenTable, first: number, last: number): boolean {
  if (first > 0 && MONTHS.has(tokens.word[first - 1]!) && (tokens.flags[first - 1]! & TOKEN_CAPITAL) !== 0) return true;
  return last < tokens.count && MONTHS.has(tokens.word[last]!) && (tokens.flags[last]! & TOKEN_CAPITAL) !== 0;
}

/** `4       Preliminary investigations showed that …`: at the head of a paragraph, some blanks before its first word. */
function isParagraphNumber(tokens: TokenTable, { first, last, inDigits, value }: Numeral): boolean {
  if (!inDigits || value === undefined || value > MOST_PARAGRAPHS || last + PARAGRAPH_WORDS >= tokens.count)
    return false;
  const { flags, gap, start, end } = tokens;
  if ((flags[first]! & TOKEN_BLOCK) === 0 && gap[first]! < GAP_LINE) return false;
  if (start[last]! - end[first]! < BLANKS || (flags[last]! & TOKEN_CAPITAL) === 0 || gap[last]! >= GAP_LINE)
    return false;
  for (let i = last + 1; i < last + PARAGRAPH_WORDS; i++) {
    if ((flags[i]! & (TOKEN_BLOCK | TOKEN_NUMBER)) !== 0) return false; // a row of a table
    if (start[i]! - end[i - 1]! > 2 && gap[i]! < GAP_LINE) return false;
  }
  return true;
}
const MOST_PARAGRAPHS = 99;
const PARAGRAPH_WORDS = 8;
const BLANKS = 3;

/** `911 calls`: the number that is called. */
export function isCalledNumber(tokens: TokenTable, { inDigits, value, first, last }: Numeral): boolean {
  if (!inDigits || (value !== 911 && value !== 411 && value !== 311 && value !== 211 && value !== 988)) return false;
  return (last < tokens.count && CALLED.has(tokens.word[last]!)) || (first > 0 && CALLING.has(tokens.word[first - 1]!));
}
const CALLING = wordSet('call calls called calling dial dials dialed dialled dialing');
const CALLED = wordSet(
  'call calls caller callers operator operators dispatcher dispatchers system systems center centers emergency dispatch',
);

const MATTER = wordSet('rain rainfall snow precipitation');

/** `9mm`, `.40 caliber`, `12-gauge`; not `200 mm of rain`. */
function isCalibre(tokens: TokenTable, last: number): boolean {
  const at = wordAfter(tokens, last);
  return at < tokens.count && CALIBRES.has(tokens.word[at]!) && !MATTER.has(tokens.word[at + 2] ?? 0);
}

/** `1-800-FTC-HELP` */
