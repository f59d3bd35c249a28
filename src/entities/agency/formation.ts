import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_BLANK,
  GAP_NONE,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  type TokenTable,
} from '../../segment/tokens.ts';

// Formations that are named with the one that they belong to: `2nd Battalion, 5th Special Forces Group`.

/** Behind a comma, they may have the larger one's name. */
export const SMALL_FORMATIONS = wordSet('battalion squadron');
const ORDINAL_END = wordSet('st nd rd th');
const LARGE_FORMATIONS = wordSet(
  'regiment group marines infantry cavalry artillery armor brigade wing rifles guards fusiliers highlanders',
);
const FORMATION_WORDS = 4;

const THE = wordId('the');

/** End of `6th Marines`, `5th Special Forces Group`, `The Parachute Regiment` at token `i`, what a battalion is of; `i - 1` for nothing. */
export function endOfFormation({ word, flags, gap, count }: TokenTable, i: number): number {
  const named = i + 2 < count && word[i] === THE ? i + 1 : i + 2;
  if (i + 2 >= count || (flags[i]! & TOKEN_BLOCK) !== 0) return i - 1;
  const isNumbered = (flags[i]! & TOKEN_NUMBER) !== 0 && ORDINAL_END.has(word[i + 1]!) && gap[i + 1] === GAP_NONE;
  if (!isNumbered && word[i] !== THE) return i - 1; // a comma and anything else
  let end = i - 1;
  for (let at = named; at < count && at < i + 2 + FORMATION_WORDS; at++) {
    if ((flags[at]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) !== TOKEN_CAPITAL || gap[at] === GAP_BLANK) break;
    if (LARGE_FORMATIONS.has(word[at]!)) end = at + 1;
  }
  return end;
}
