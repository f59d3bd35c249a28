import { GAP_NONE, MARK, TOKEN_BLOCK, type TokenTable } from '../segment/tokens.ts';
import { wordSet } from './words.ts';

const OPENERS = wordSet('www http https');
const LONGEST = 40; // tokens

/** True for `Dallas` of `www.example.org/Dallas/` and of `ann@Dallas.example`: token `i` stands in an address of the internet. */
export function isInUrl({ word, flags, gap }: TokenTable, i: number): boolean {
  for (let at = i; at > 0 && at > i - LONGEST; at--) {
    if (gap[at] !== GAP_NONE || (flags[at]! & TOKEN_BLOCK) !== 0) return false;
    if (OPENERS.has(word[at - 1]!) || word[at - 1] === MARK.at) return true;
  }
  return false;
}
