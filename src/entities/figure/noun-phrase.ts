import { wordId } from '../../gazetteer/words.ts';
import {
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
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

/** True for a word that is a verb, an adverb or a participle by its form. */
export function isVerbal(tokens: TokenTable, at: number): boolean {
  if (PHRASE_ENDS.has(tokens.word[at]!)) return true;
  const word = lower(tokens, at);
  return word.length > 4 && /(?:ed|ly|ing)$/.test(word);
}

/** True for an adverb by its form. */
export function isLy(tokens: TokenTable, at: number): boolean {
  const { text, end, start } = tokens;
  return text.slice(end[at]! - 2, end[at]) === 'ly' && end[at]! - start[at]! > 4;
}

/** True for a word in small letters that is no noun by its ending. */
export function isAdverb(word: string): boolean {
  return word.endsWith('ly') || (word.endsWith('ed') && word.length > 3);
}

/** End of the abbreviation in brackets that begins at token `i`, `(EL)` of `English Learner (EL) students`; `i` where none stands there. */
export function abbreviationEnd({ word, flags, count }: TokenTable, i: number): number {
  if (word[i] !== MARK.openBracket || i + 3 >= count || word[i + 2] !== MARK.closeBracket) return i;
  return (flags[i + 1]! & (TOKEN_UPPER | TOKEN_NUMBER)) === TOKEN_UPPER ? i + 3 : i;
}
