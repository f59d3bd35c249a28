import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import { isYear } from './act-year.ts';
import { sectionEnd, sectionListEnd } from './section-list.ts';
import type { LawSpan } from './value.ts';

const EXECUTIVE = wordId('executive');
const ORDER = wordSet('order orders');
const ORDERS = wordId('orders');
const NUMBER_WORDS = wordSet('no nos number');
const PROPOSITIONS = wordSet('proposition prop');
const PUBLIC = wordId('public');
const BILL = wordSet('bill');
const BILL_HEADS = wordSet('senate assembly house');
const BILLS = wordSet('sb ab hb');
const LAW = wordId('law');
const LOCAL = wordId('local');
const AMENDMENT = wordSet('amendment amendments');
const ORDINALS = wordSet(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth
`);
const ROMAN = wordMap({ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12 });
const TITLE = wordId('title');

const capital = (tokens: TokenTable, i: number): boolean =>
  i < tokens.count && (tokens.flags[i]! & TOKEN_CAPITAL) !== 0;
const isNumber = (tokens: TokenTable, i: number): boolean =>
  i < tokens.count && (tokens.flags[i]! & TOKEN_NUMBER) !== 0 && (tokens.flags[i]! & TOKEN_BLOCK) === 0;

/** End of a number with parts behind hyphens: `115-391`; `i` when there is none. */
function numberEnd(tokens: TokenTable, i: number): number {
  if (!isNumber(tokens, i)) return i;
  const hyphen = tokens.word[i + 1] === MARK.hyphen || tokens.word[i + 1] === MARK.enDash;
  return hyphen && tokens.gap[i + 1] === GAP_NONE && isNumber(tokens, i + 2) && tokens.gap[i + 2] === GAP_NONE
    ? i + 3
    : i + 1;
}

const afterNo = (tokens: TokenTable, i: number): number => (NUMBER_WORDS.has(tokens.word[i] ?? 0) ? i + 1 : i);

/**
 * `Executive Order 13768`, `Proposition 47`, `Public Law 115-391`, `Senate Bill 1421`, `AB 109`, `Bill C-21`, `Measure J`, `Regulation S-P`,
 * `Act 12 of 2004`, `Fourth Amendment`, `Title IX`.
 */
export function numberedLaw(tokens: TokenTable, i: number): LawSpan | undefined {
  const { word, flags } = tokens;
  if (!capital(tokens, i)) return undefined;
  const here = word[i]!;
  const next = word[i + 1] ?? 0;
  const found = (last: number, from: number): LawSpan | undefined =>
    last > from ? { first: i, last, rule: 'numbered' } : undefined;
  if (here === EXECUTIVE && ORDER.has(next)) {
    const letters = word[i + 2] === MARK.openBracket && word[i + 4] === MARK.closeBracket; // `(E.O.)`
    const at = afterNo(tokens, letters ? i + 5 : i + 2);
    return found(next === ORDERS ? sectionListEnd(tokens, at) : numberEnd(tokens, at), at);
  }
  if (PROPOSITIONS.has(here)) {
    const at = next === MARK.stop && tokens.gap[i + 1] === GAP_NONE ? i + 2 : i + 1;
    return found(numberEnd(tokens, at), at);
  }
  if ((here === PUBLIC || here === LOCAL) && next === LAW && capital(tokens, i + 1)) {
    const at = afterNo(tokens, i + 2);
    return found(numberEnd(tokens, at), at);
  }
  if (here === LAW) return foreignLaw(tokens, i);
  if (BILL_HEADS.has(here) && BILL.has(next)) {
    const at = afterNo(tokens, i + 2);
    return found(numberEnd(tokens, at), at);
  }
  if (BILLS.has(here) && (flags[i]! & TOKEN_UPPER) !== 0) {
    const at = next === MARK.hyphen ? i + 2 : i + 1;
    return found(numberEnd(tokens, at), at);
  }
  if (here === ACT) return africanAct(tokens, i);
  if (here === BILL_WORD) return canadianBill(tokens, i);
  if (here === MEASURE) return found(measureEnd(tokens, i + 1), i + 1);
  if (here === REGULATION && isLetters(tokens, i + 1)) return found(lettersEnd(tokens, i + 2), i);
  if (AMENDMENT.has(here) && isNumberedOrdinal(tokens, i)) return { first: i - 2, last: i + 1, rule: 'numbered' };
  if (ORDINALS.has(here) && AMENDMENT.has(next) && capital(tokens, i + 1)) return found(i + 2, i);
  if (here === TITLE && ROMAN.has(next) && capital(tokens, i + 1)) return found(i + 2, i);
  if (here === RESOLUTION) return resolution(tokens, i);
  if (here === UNSCR) return found(numberEnd(tokens, i + 1), i + 1);
  // `Rule 35(b)`, `Rule 10b-5`; `Rule 35` alone is anybody's
  const end = here === RULE_ONE ? sectionEnd(tokens, i + 1) : 0;
  return end > i + 2 && tokens.gap[i + 2] === GAP_NONE ? found(end, i) : undefined;
}

const ORDINAL_ENDS = wordSet('st nd rd th');

/** Behind the `14th` of `14th Amendment`. */
function isNumberedOrdinal({ word, flags, gap }: TokenTable, i: number): boolean {
  return (
    i > 1 &&
    ORDINAL_ENDS.has(word[i - 1]!) &&
    gap[i - 1] === GAP_NONE &&
    (flags[i - 2]! & TOKEN_NUMBER) !== 0 &&
    (flags[i]! & TOKEN_BLOCK) === 0
  );
}

const ACT = wordId('act');
const OF = wordId('of');
const BILL_WORD = wordId('bill');
const MEASURE = wordId('measure');
const REGULATION = wordId('regulation');

/** `Act 12 of 2004`, as South Africa numbers its acts. */
function africanAct(tokens: TokenTable, i: number): LawSpan | undefined {
  if (i > 0 && capital(tokens, i - 1) && (tokens.flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0) return undefined; // its name stands before
  const at = afterNo(tokens, i + 1);
  const isNumbered = isNumber(tokens, at) && tokens.word[at + 1] === OF && isNumber(tokens, at + 2);
  return isNumbered && isYear(tokens, at + 2) ? { first: i, last: at + 3, rule: 'numbered' } : undefined;
}

/** `Bill C-21`, `Bill S-5`: a bill of the Canadian parliament, by its house and number. */
function canadianBill(tokens: TokenTable, i: number): LawSpan | undefined {
  const isHoused = isLetters(tokens, i + 1) && tokens.word[i + 2] === MARK.hyphen && tokens.gap[i + 2] === GAP_NONE;
  return isHoused && isNumber(tokens, i + 3) ? { first: i, last: i + 4, rule: 'numbered' } : undefined;
}

/** Behind the number or letter of a measure that voters pass: `Measure 110`, `Measure J`. */
function measureEnd(tokens: TokenTable, i: number): number {
  if (isNumber(tokens, i)) return i + 1;
  const length = isLetters(tokens, i) ? tokens.end[i]! - tokens.start[i]! : 0;
  return length === 1 ? i + 1 : i;
}

/** `FD`, `Z`: up to three capitals in the same line. */
function isLetters({ flags, start, end, count }: TokenTable, i: number): boolean {
  if (i >= count || (flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return false;
  const length = end[i]! - start[i]!;
  const capitals = length === 1 ? TOKEN_CAPITAL | TOKEN_WORD : TOKEN_UPPER | TOKEN_WORD;
  return length <= 3 && (flags[i]! & capitals) === capitals;
}

/** Behind the second letters of `S-P`. */
function lettersEnd(tokens: TokenTable, i: number): number {
  const isJoined = tokens.word[i] === MARK.hyphen && tokens.gap[i] === GAP_NONE && isLetters(tokens, i + 1);
  return isJoined && tokens.gap[i + 1] === GAP_NONE ? i + 2 : i;
}

/** `Law 199/2016`, `Law No. 231/2001`, as Italy, Spain and Greece number theirs. */
function foreignLaw(tokens: TokenTable, i: number): LawSpan | undefined {
  const at = NUMBER_WORDS.has(tokens.word[i + 1] ?? 0) ? i + (tokens.word[i + 2] === MARK.stop ? 3 : 2) : i + 1;
  const { word, gap } = tokens;
  const isSlashed = isNumber(tokens, at) && word[at + 1] === MARK.slash && gap[at + 1] === GAP_NONE;
  return isSlashed && isNumber(tokens, at + 2) ? { first: i, last: at + 3, rule: 'numbered' } : undefined;
}

const RULE_ONE = wordId('rule');
const RESOLUTION = wordId('resolution');
const UNSCR = wordId('unscr');
/** Whose resolutions are treaties' kin: `UN Security Council Resolution 2254`. */
const COUNCILS = wordSet('council assembly unsc un u.n. nations');
const OF_NATIONS = wordSet('un u.n. united nations security general council assembly unsc');

/** From the name of the United Nations' body on. */
function resolution(tokens: TokenTable, i: number): LawSpan | undefined {
  const at = afterNo(tokens, i + 1);
  const last = numberEnd(tokens, at);
  if (last === at || !COUNCILS.has(tokens.word[i - 1] ?? 0)) return undefined;
  let first = i;
  while (first > 0 && OF_NATIONS.has(tokens.word[first - 1]!) && capital(tokens, first - 1)) first -= 1;
  return first < i ? { first, last, rule: 'numbered' } : undefined;
}
