import type { Occupancy } from '../../core/occupancy.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_WORD } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './grammar.ts';

const NOUNS = wordSet('program programme initiative campaign project strategy');
const SMALL = wordSet('of the for and to in on a an with your our is');
const INNER = new Set([MARK.hyphen, MARK.comma]);
const MOST = 8;
const FEW = 2; // words between: `community outreach`

/** `the “Know the Law” campaign`, `its “Public Land, Public Good” program`: what stands in quotation marks before the noun, every word of weight with a capital. */
export const quotedName: Rule<Found> = { triggers: NOUNS, read: fromQuoted };

function fromQuoted({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, flags } = tokens;
  let close = i - 1;
  while (
    close > 2 &&
    i - close <= FEW &&
    word[close] !== MARK.quote &&
    !isCapitalised(tokens, close) &&
    (flags[close]! & TOKEN_WORD) !== 0
  )
    close -= 1;
  if (close < 2 || word[close] !== MARK.quote || isCapitalised(tokens, i)) return undefined;
  let first = close;
  while (first > 0 && close - first <= MOST && word[first - 1] !== MARK.quote) {
    const at = first - 1;
    if ((flags[first]! & TOKEN_BLOCK) !== 0) return undefined;
    if (!isCapitalised(tokens, at) && !SMALL.has(word[at]!) && !INNER.has(word[at]!)) return undefined;
    first = at;
  }
  if (first === close || word[first - 1] !== MARK.quote || !isCapitalised(tokens, first)) return undefined;
  return taken.isFree(first, close) ? { first, last: close } : undefined;
}
