import { wordSet } from '../gazetteer/words.ts';
import { GAP_LINE, MARK, TOKEN_CAPITAL, type TokenTable } from './tokens.ts';

const SAID = wordSet('said says stated states commented comments added');
const LONGEST = 16;

/** True when the line that begins at token `i` only says who speaks below: `Speaking today, Minister Quill said:`. */
export function opensStatement(tokens: TokenTable, i: number): boolean {
  if ((tokens.flags[i]! & TOKEN_CAPITAL) === 0) return false;
  for (let next = i + 1; next < Math.min(tokens.count, i + LONGEST); next++) {
    if (tokens.gap[next]! >= GAP_LINE || tokens.word[next] === MARK.stop) return false;
    if (tokens.word[next] !== MARK.colon) continue;
    return SAID.has(tokens.word[next - 1]!) && (next + 1 >= tokens.count || tokens.gap[next + 1]! >= GAP_LINE);
  }
  return false;
}
