import type { Occupancy } from '../../core/occupancy.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import { MARK, TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable, tokenText } from '../../segment/tokens.ts';
import type { Found } from './name-run.ts';

/**
 * First token of `London and South Western Railway (LSWR)`, of which the run begins behind the `and`: as far as the letters of the
 * bracket reach, one for each capitalised word. `first` itself where they do not.
 */
export function reachOfLetters(
  tokens: TokenTable,
  taken: Occupancy,
  { first, last }: Pick<Found, 'first' | 'last'>,
): number {
  const { word, flags } = tokens;
  if (word[last] !== MARK.openBracket || word[last + 2] !== MARK.closeBracket) return first;
  if (first < 2 || word[first - 1] !== MARK.ampersand || (flags[first]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0)
    return first;
  const start = runStart(tokens, taken, first - 1, { max: 3, joins: () => false });
  if (start >= first - 1 || !taken.isFree(start, first)) return first;
  return initialsOf(tokens, start, last) === tokenText(tokens, last + 1) ? start : first;
}

function initialsOf(tokens: TokenTable, first: number, last: number): string {
  let initials = '';
  for (let i = first; i < last; i++) if (isCapitalised(tokens, i)) initials += tokenText(tokens, i).charAt(0);
  return initials;
}
