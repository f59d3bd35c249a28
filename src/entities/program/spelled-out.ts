import type { Occupancy } from '../../core/occupancy.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import { MARK, TOKEN_BLOCK, TOKEN_UPPER, type TokenTable, tokenText } from '../../segment/tokens.ts';
import type { Found } from './grammar.ts';

/** `QUAY (Quiet Understanding And Youth)` and `Quiet Understanding And Youth (QUAY)`: the words of the letters at token `i`. */
export function spelledOut(tokens: TokenTable, taken: Occupancy, i: number): Found | undefined {
  const { word, flags, count } = tokens;
  const letters = tokenText(tokens, i);
  if ((flags[i]! & TOKEN_UPPER) === 0 || letters.length < 3 || letters.length > 8) return undefined;
  const behind = i + 2;
  const end = behind + letters.length;
  if (word[i + 1] === MARK.openBracket && end < count && word[end] === MARK.closeBracket && isSpelled(behind))
    return { first: behind, last: end };
  const first = i - 1 - letters.length;
  if (word[i - 1] === MARK.openBracket && word[i + 1] === MARK.closeBracket && first >= 0 && isSpelled(first))
    return { first, last: i - 1 };
  return undefined;

  function isSpelled(from: number): boolean {
    for (let n = 0; n < letters.length; n++) {
      const at = from + n;
      if (!isCapitalised(tokens, at) || tokens.text.charAt(tokens.start[at]!) !== letters.charAt(n)) return false;
      if (n > 0 && (flags[at]! & TOKEN_BLOCK) !== 0) return false;
    }
    return taken.isFree(from, from + letters.length);
  }
}
