import type { Occupancy } from '../core/occupancy.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import {
  GAP_BLANK,
  GAP_NONE,
  GAP_SPACE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
} from './tokens.ts';

/** Capitalised words that open a sentence or a phrase and belong to no name. */
const OPENERS = wordSet(`
  the a an this that these those our their his her its your my in on at by for from to of as if when while after before during since until
  although though because but and or so however according also both each all some many most no under over following upon today yesterday
  about new former then with without through using via per additionally furthermore moreover meanwhile joint named called said says owner
  owners president ceo cfo chairman founder director manager employees employee customers customer members member multiple several two
  three four five six last next other another such what which who where there here he she it they we i you not
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec
`);

/** Owners whose `'s` stands inside a name: `Children's Hospital`, `Women's Health Initiative`. */
const INNER_OWNERS = wordSet(`
  children women men veterans victims workers people girls boys firefighters teacher teachers employee employees student students drivers lawyers officers patients seniors
  kids st joseph mary luke john mark andrew anthony vincent jude francis nurses carpenters macy kohl denny wendy mcdonald domino dick
  officer prosecutor sheriff policemen firemen farmer worker nurse
  trader sam lowe dillard levi moody sotheby christie lloyd hell world nation
`);

/** True for a capitalised word, also `3M` or `7-Eleven`'s parts. */
export function isCapitalised(tokens: TokenTable, i: number): boolean {
  return (
    (tokens.flags[i]! & TOKEN_WORD) !== 0 && (tokens.flags[i]! & (TOKEN_CAPITAL | TOKEN_POSSESSIVE)) === TOKEN_CAPITAL
  );
}

const COLUMN = 4; // blanks

/** True where blanks in front of token `i` set a column of a table apart. */
export function opensColumn({ start, end, gap }: TokenTable, i: number): boolean {
  return start[i]! - end[i - 1]! >= COLUMN && gap[i] === GAP_SPACE;
}

/** How a run may go on to the left over a small word. */
export interface RunOptions {
  /** Most tokens of the run. */
  readonly max: number;
  /** True when the small word or mark at `i` joins the words on both sides (`of`, `&`); `i - 1` is a capitalised word. */
  readonly joins: (i: number) => boolean;
  /** True when `Site-based` belongs to a name whole. */
  readonly compounds?: boolean;
}

/**
 * First token of the run of capitalised words that ends before token `end`, `end` itself when there is none. The run stays in its
 * block and keeps off taken tokens; words that only open the sentence are left out.
 */
export function runStart(tokens: TokenTable, taken: Occupancy, end: number, options: RunOptions): number {
  const { max, joins } = options;
  let start = end;
  for (let i = end - 1; i >= 0 && end - i <= max; i--) {
    if (i + 1 < tokens.count && (tokens.flags[i + 1]! & TOKEN_BLOCK) !== 0) break;
    if (i + 1 < end + 1 && i + 1 < tokens.count && tokens.gap[i + 1] === GAP_BLANK) break;
    if (i + 1 < tokens.count && opensColumn(tokens, i + 1)) break;
    if (!taken.isFree(i, i + 1)) break;
    if (isCapitalised(tokens, i) || isNameNumber(tokens, i)) {
      if ((tokens.flags[i + 1]! & TOKEN_SENTENCE) !== 0 && i + 1 < end) break;
      start = i;
      continue;
    }
    if (i === 0) break;
    if (tokens.word[i] === MARK.hyphen && tokens.gap[i] === GAP_NONE && tokens.gap[i + 1] === GAP_NONE) continue;
    if (isInnerSmall(tokens, i) || (options.compounds === true && endsCompound(tokens, i))) continue;
    if ((tokens.flags[i]! & TOKEN_POSSESSIVE) !== 0) {
      if (INNER_OWNERS.has(tokens.word[i - 1]!) && isCapitalised(tokens, i - 1)) continue;
      break;
    }
    if (start <= i + 1 && isCapitalised(tokens, i - 1) && joins(i)) continue;
    break;
  }
  while (start < end && opensOnly(tokens, start, end)) start += 1;
  while (start < end && !isCapitalised(tokens, start) && !isNameNumber(tokens, start)) start += 1;
  while (start < end && opensOnly(tokens, start, end)) start += 1;
  return start;
}

const NEW = wordId('new');
/** `New York` is a place and `New Life` a church, `New Program` is neither. */
const NEW_PLACES = wordSet(
  'york jersey mexico orleans england hampshire haven zealand delhi london bedford brunswick britain rochelle life hope beginnings covenant birth horizon horizons testament',
);

function opensOnly(tokens: TokenTable, i: number, end: number): boolean {
  if (!OPENERS.has(tokens.word[i]!)) return false;
  if (tokens.word[i + 1] === MARK.hyphen && tokens.gap[i + 1] === GAP_NONE) return false; // `On-Site Consultation`
  if (i + 1 < end && isAmpersand(tokens, i + 1)) return false; // `A&E Salvage`
  return !(tokens.word[i] === NEW && i + 1 < end && NEW_PLACES.has(tokens.word[i + 1]!));
}

/** The mark itself, not the word `and`. */
function isAmpersand({ word, text, start }: TokenTable, i: number): boolean {
  return word[i] === MARK.ampersand && text.charCodeAt(start[i]!) === AMPERSAND;
}

const AMPERSAND = 38;

/** `based` in `Site-based`: a small word behind a capitalised one and a hyphen. */
function endsCompound(tokens: TokenTable, i: number): boolean {
  return (
    tokens.word[i - 1] === MARK.hyphen &&
    tokens.gap[i] === GAP_NONE &&
    tokens.gap[i - 1] === GAP_NONE &&
    (tokens.flags[i]! & TOKEN_WORD) !== 0 &&
    i > 1 &&
    isCapitalised(tokens, i - 2)
  );
}

/** `a` in `Adopt-a-School`: a small word between two hyphens. */
function isInnerSmall(tokens: TokenTable, i: number): boolean {
  return (
    tokens.word[i - 1] === MARK.hyphen &&
    tokens.word[i + 1] === MARK.hyphen &&
    tokens.gap[i] === GAP_NONE &&
    tokens.gap[i + 1] === GAP_NONE
  );
}

/** `1st Source Bank`, `3M`: a number written together with its name, or before a capitalised word at a name's start. */
function isNameNumber(tokens: TokenTable, i: number): boolean {
  if ((tokens.flags[i]! & TOKEN_NUMBER) === 0 || i + 2 >= tokens.count || tokens.gap[i + 1] !== GAP_NONE) return false;
  const next = tokens.word[i + 1] === MARK.hyphen && tokens.gap[i + 2] === GAP_NONE ? i + 2 : i + 1; // `7-Eleven`
  return isCapitalised(tokens, next);
}

/** Token behind the run of capitalised words that begins at `first`; `first` itself when there is none. */
export function runEnd(tokens: TokenTable, taken: Occupancy, first: number, { max, joins }: RunOptions): number {
  let end = first;
  for (let i = first; i < tokens.count && i - first < max; i++) {
    if (i > first && ((tokens.flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0 || tokens.gap[i] === GAP_BLANK)) break;
    if (i > first && opensColumn(tokens, i)) break;
    if (!taken.isFree(i, i + 1)) break;
    if (isCapitalised(tokens, i)) {
      end = i + 1;
      continue;
    }
    if (end !== i) break;
    const next = i + 1;
    if (next >= tokens.count) break;
    if (
      tokens.word[i] === MARK.hyphen &&
      tokens.gap[i] === GAP_NONE &&
      tokens.gap[next] === GAP_NONE &&
      isCapitalised(tokens, next)
    )
      continue;
    if ((tokens.flags[i]! & TOKEN_NUMBER) !== 0 && tokens.gap[i] === GAP_NONE) {
      end = i + 1;
      continue;
    }
    if (isCapitalised(tokens, next) && (tokens.flags[next]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0 && joins(i))
      continue;
    break;
  }
  return end;
}
