import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';
import { BEFORE_PRONOUN_ONE } from './elliptical.ts';
import { wordAfter } from './numeral.ts';

/** `one way or another`, `one time`: nothing is counted. */
const AFTER_IDIOM_ONE = wordSet(`
  another anothers roof way thing hand side such who whom whose that which day time point stop size example reason last final more
  is was has had can could would should may might must will of or and to on by at in for as if but not
  does doesn doesn't don't do did didn't cannot can't couldn't wouldn't shouldn't won't isn't wasn't knows needs wants
`);
const IN = wordId('in');
const CASES = wordSet('case instance');
/** True for the `one` in tokens `[first, last)` that stands for something else, or in an idiom. */
export function isPronounOne(tokens: TokenTable, first: number, last: number): boolean {
  if (first > 0 && BEFORE_PRONOUN_ONE.has(tokens.word[first - 1]!)) return true;
  const next = wordAfter(tokens, last);
  if (first > 0 && tokens.word[first - 1] === IN && CASES.has(tokens.word[next] ?? 0))
    return tokens.word[next + 1] === MARK.comma; // `In one case, a couple …`
  return next >= tokens.count || AFTER_IDIOM_ONE.has(tokens.word[next]!);
}
