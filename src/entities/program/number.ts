import type { Occupancy } from '../../core/occupancy.ts';
import { GAP_NONE, GAP_SPACE, MARK, TOKEN_BLOCK, TOKEN_NUMBER, type TokenTable } from '../../segment/tokens.ts';

/** First token of `8(a) Program`, `9/11 Victim Compensation Fund`, whose name begins at token `start` behind its number; `start` itself without one. */
export function withNumber(tokens: TokenTable, taken: Occupancy, start: number): number {
  const { word, gap, flags } = tokens;
  if (start < 3 || gap[start] !== GAP_SPACE || (flags[start]! & TOKEN_BLOCK) !== 0) return start;
  const isLettered = word[start - 1] === MARK.closeBracket && word[start - 3] === MARK.openBracket;
  const isDay = word[start - 2] === MARK.slash && isNumber(tokens, start - 1);
  const first = isLettered ? start - 4 : isDay ? start - 3 : start;
  if (first === start || first < 0 || !isNumber(tokens, first) || !taken.isFree(first, start)) return start;
  for (let i = first + 1; i < start; i++) if (gap[i] !== GAP_NONE) return start;
  return first;
}

function isNumber({ flags }: TokenTable, i: number): boolean {
  return (flags[i]! & TOKEN_NUMBER) !== 0;
}
