import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { LawSpan } from './value.ts';

// Laws that go by letters or a head word and their number alone.

const RA = wordSet('ra r.a.');
const NUMBER_WORD = wordId('no');
const REGULATION = wordId('regulation');
const REG = wordId('reg');
const ACT = wordId('act');
/** Provinces that number their regulations by year: `Ontario Regulation 213/91`. */
const PROVINCES = wordSet('ontario alberta manitoba quebec newfoundland');
/** What stands before a law that is applied. */
const BEFORE = wordSet('under by through via violated violating amended implementing');
const DIGITS = 4;

/** `RA 9165`, `R.A. No. 10591`, `Ontario Regulation 213/91`, `O. Reg. 213/91`, `under Act 118`. */
export function regulation(tokens: TokenTable, i: number): LawSpan | undefined {
  const here = tokens.word[i]!;
  if ((tokens.flags[i]! & TOKEN_CAPITAL) === 0) return undefined;
  if (RA.has(here)) return republicAct(tokens, i);
  if (here === REGULATION) return provincial(tokens, i);
  if (here === REG) return shortened(tokens, i);
  return here === ACT ? numberedOnly(tokens, i) : undefined;
}

/** `RA 9165` of the Philippines. */
function republicAct(tokens: TokenTable, i: number): LawSpan | undefined {
  if ((tokens.flags[i]! & TOKEN_UPPER) === 0) return undefined;
  const stop = tokens.word[i + 2] === MARK.stop ? 1 : 0;
  const at = tokens.word[i + 1] === NUMBER_WORD ? i + 2 + stop : i + 1;
  const digits = isNumber(tokens, at) ? tokens.end[at]! - tokens.start[at]! : 0;
  return digits >= DIGITS ? { first: i, last: at + 1, rule: 'numbered' } : undefined;
}

/** The province stands in front. */
function provincial(tokens: TokenTable, i: number): LawSpan | undefined {
  const end = slashedEnd(tokens, i + 1);
  return end > i + 1 && i > 0 && PROVINCES.has(tokens.word[i - 1]!)
    ? { first: i - 1, last: end, rule: 'numbered' }
    : undefined;
}

/** `O. Reg. 213/91` */
function shortened(tokens: TokenTable, i: number): LawSpan | undefined {
  const at = tokens.word[i + 1] === MARK.stop ? i + 2 : i + 1;
  const end = slashedEnd(tokens, at);
  const first = tokens.word[i - 1] === MARK.stop ? i - 2 : i - 1;
  const isLetter =
    first >= 0 && tokens.text.charAt(tokens.start[first]!) === 'O' && tokens.start[i]! - tokens.start[first]! <= DIGITS;
  return end > at && isLetter ? { first, last: end, rule: 'numbered' } : undefined;
}

/** `under Act 118`, as Pennsylvania numbers the acts of a session. */
function numberedOnly(tokens: TokenTable, i: number): LawSpan | undefined {
  const isApplied = i > 0 && BEFORE.has(tokens.word[i - 1]!) && (tokens.flags[i]! & TOKEN_BLOCK) === 0;
  return isApplied && isNumber(tokens, i + 1) ? { first: i, last: i + 2, rule: 'numbered' } : undefined;
}

/** Behind `213/91` at token `i`; `i` for no such number. */
function slashedEnd(tokens: TokenTable, i: number): number {
  const { word, gap } = tokens;
  const isSlashed = isNumber(tokens, i) && word[i + 1] === MARK.slash && gap[i + 1] === GAP_NONE;
  return isSlashed && isNumber(tokens, i + 2) ? i + 3 : i;
}

function isNumber({ flags, count }: TokenTable, i: number): boolean {
  return i < count && (flags[i]! & TOKEN_NUMBER) !== 0 && (flags[i]! & TOKEN_BLOCK) === 0;
}
