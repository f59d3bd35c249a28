import type { Occupancy } from '../../core/occupancy.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_SPACE, TOKEN_BLOCK, TOKEN_MIXED, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './grammar.ts';

const APP = wordSet('app apps');
const MOBILE = wordSet('mobile smartphone phone');
const OPENERS = wordSet('the a an its our this new');
const NAMES = ['organization', 'agency', 'law', 'court'] as const;

/** `the VennickSafe app`, `the VennickSafe mobile App`: an information system by a name with a capital inside; no firm's app. */
export const app: Rule<Found> = { triggers: APP, read: beforeApp };

function beforeApp({ tokens, hits }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, flags, gap } = tokens;
  const end = MOBILE.has(word[i - 1] ?? 0) ? i - 1 : i;
  const first = end - 1;
  if (first < 0 || gap[end] !== GAP_SPACE || !taken.isFree(first, end) || !isCapitalised(tokens, first))
    return undefined;
  if ((flags[first]! & TOKEN_MIXED) === 0 || (flags[end]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return undefined;
  for (const kind of NAMES) if (longestHitIndex(hits, first, kind) >= 0) return undefined;
  const goesOn =
    first > 0 &&
    isCapitalised(tokens, first - 1) &&
    !OPENERS.has(word[first - 1]!) &&
    (flags[first]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0;
  return goesOn ? undefined : { first, last: end };
}
