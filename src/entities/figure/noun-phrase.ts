import { wordId } from '../../gazetteer/words.ts';
import {
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  type TokenTable,
  tokenText,
} from '../../segment/tokens.ts';
import { PHRASE_ENDS } from './noun-words.ts';
import { looksPlural } from './singular.ts';

/** True when token `i` exists and goes on in the same sentence. */
export function continues(tokens: TokenTable, i: number): boolean {
  return i < tokens.count && (tokens.flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0;
}

/** True for a mark, or a word that no noun phrase goes across. */
export function ends(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & TOKEN_MARK) !== 0 || PHRASE_ENDS.has(tokens.word[i]!);
}

/** True when a plural stands within three words from token `i`, before the phrase ends. */
export function pluralAhead(tokens: TokenTable, i: number): boolean {
  for (let at = i; at < i + 3 && continues(tokens, at) && !ends(tokens, at); at++)
    if (looksPlural(lower(tokens, at))) return true;
  return false;
}

/** Token `i` as it stands in the text, in small letters. */
export function lower(tokens: TokenTable, i: number): string {
  return tokenText(tokens, i).toLowerCase();
}

/** `eight willful and 13 serious violations`: a number of its own behind `and`; not `Glock 19 and 20 pistols`. */
export function isSecond({ word, flags }: TokenTable, first: number): boolean {
  return first > 1 && word[first - 1] === AND && (flags[first - 2]! & (TOKEN_NUMBER | TOKEN_CAPITAL)) === 0;
}
const AND = wordId('and');
