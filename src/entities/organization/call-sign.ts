import type { Occupancy } from '../../core/occupancy.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_NUMBER,
  TOKEN_UPPER,
  type TokenTable,
  tokenText,
} from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './name-run.ts';

// Stations by their call sign, which begins with W or K in the United States and with C in Canada.

const SERVICE = wordSet('tv fm am dt');
const NEWS = wordSet('news');
const TELLING = wordSet('told tells');
const SIGN = /^[WKC][A-Z]{2,3}$/;
/** Alone only in four letters, as nearly all are. */
const SIGN_ALONE = /^[WK][A-Z]{3}$/;

/** `WQRV-TV`, `KVEN-FM`, `WQRV 11 News`, `told WQRV`. */
export const callSign: Rule<Found> = {
  triggers: wordSet('tv fm am dt news told tells'),
  read: fromWord,
};

function fromWord({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word } = tokens;
  if (SERVICE.has(word[i]!)) return withService(tokens, taken, i);
  if (NEWS.has(word[i]!)) return ofNews(tokens, taken, i);
  return TELLING.has(word[i]!) && isSign(tokens, i + 1) ? { first: i + 1, last: i + 2, legal: false } : undefined;
}

function withService(tokens: TokenTable, taken: Occupancy, i: number): Found | undefined {
  const { word, flags, gap } = tokens;
  if (i < 2 || (flags[i]! & TOKEN_UPPER) === 0 || word[i - 1] !== MARK.hyphen) return undefined;
  if (gap[i] !== GAP_NONE || gap[i - 1] !== GAP_NONE || !SIGN.test(tokenText(tokens, i - 2))) return undefined;
  return taken.isFree(i - 2, i + 1) ? { first: i - 2, last: i + 1, legal: false } : undefined;
}

/** `WQRV News`, `WQRV 11 News` */
function ofNews(tokens: TokenTable, taken: Occupancy, i: number): Found | undefined {
  if (!isCapitalised(tokens, i) || i === 0) return undefined;
  const sign = (tokens.flags[i - 1]! & TOKEN_NUMBER) !== 0 ? i - 2 : i - 1;
  return isSign(tokens, sign) && taken.isFree(sign, i + 1) ? { first: sign, last: i + 1, legal: false } : undefined;
}

function isSign(tokens: TokenTable, i: number): boolean {
  if (i < 0 || i >= tokens.count || (tokens.flags[i]! & TOKEN_UPPER) === 0) return false;
  const goesOn =
    i + 1 < tokens.count && (tokens.flags[i + 1]! & TOKEN_BLOCK) === 0 && tokens.word[i + 1] === MARK.hyphen;
  return !goesOn && SIGN_ALONE.test(tokenText(tokens, i));
}
