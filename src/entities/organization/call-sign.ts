import type { Occupancy } from '../../core/occupancy.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_NONE, MARK, TOKEN_UPPER, tokenText } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './name-run.ts';

/** `WQRV-TV`, `KVEN-FM`: a station by its call sign, which begins with W or K in the United States and with C in Canada. */
export const callSign: Rule<Found> = { triggers: wordSet('tv fm am dt'), read: fromService };

const SIGN = /^[WKC][A-Z]{2,3}$/;

function fromService({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, flags, gap } = tokens;
  if (i < 2 || (flags[i]! & TOKEN_UPPER) === 0 || word[i - 1] !== MARK.hyphen) return undefined;
  if (gap[i] !== GAP_NONE || gap[i - 1] !== GAP_NONE || !SIGN.test(tokenText(tokens, i - 2))) return undefined;
  return taken.isFree(i - 2, i + 1) ? { first: i - 2, last: i + 1, legal: false } : undefined;
}
