import { MARK, TOKEN_CAPITAL, TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';
import { breaks } from './numeral.ts';
import type { FigureMention } from './value.ts';

/** So many figures are looked back over. */
const MOST_FIGURES = 100;

/** `Ages: under 5, 16; 5 to 17, 29; 18 and older, 13`: each label of a list with its number behind a comma. */
export function isItemOfList(tokens: TokenTable, first: number, last: number, from: number): boolean {
  const ends = last >= tokens.count || breaks(tokens, last);
  if (!ends && tokens.word[last] !== MARK.semicolon && tokens.word[last] !== MARK.stop) return false;
  let parts = ends || tokens.word[last] === MARK.stop ? 0 : 1;
  for (let i = first - 2; i >= from && first - i < LONGEST_LIST; i--) {
    if (tokens.word[i] === MARK.semicolon) parts += 1;
    else if (tokens.word[i] === MARK.colon)
      return parts > 0 && (tokens.flags[first - 2]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD;
  }
  return false;
}
const LONGEST_LIST = 60; // tokens

const hasCount = ({ value }: FigureMention): boolean => value.kind === 'count' && value.unit !== null;

/** Unit of the last count before a token: what a list counts was told above it. */
export function unitBefore(found: readonly FigureMention[], token: number): string | undefined {
  let at = found.length;
  const farthest = Math.max(0, found.length - MOST_FIGURES);
  while (at > farthest && (found[at - 1]!.first >= token || !hasCount(found[at - 1]!))) at -= 1;
  return at > farthest ? (found[at - 1]!.value.unit ?? undefined) : undefined;
}
