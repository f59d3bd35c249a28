import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  type TokenTable,
} from '../../segment/tokens.ts';

const LOCALS = wordSet('local lodge');
const NUMBER = wordId('no');

/** End of a union's name with its local: `Harbor Workers Union Local 98`, `Fraternal Order of Police Lodge No. 5`; `last` without one. */
export function localEnd({ word, flags, count }: TokenTable, last: number): number {
  if (last + 1 >= count || !LOCALS.has(word[last]!)) return last;
  if ((flags[last]! & (TOKEN_CAPITAL | TOKEN_BLOCK | TOKEN_SENTENCE)) !== TOKEN_CAPITAL) return last;
  let at = last + 1;
  if (word[at] === NUMBER) at += word[at + 1] === MARK.stop ? 2 : 1;
  return at < count && (flags[at]! & TOKEN_NUMBER) !== 0 && (flags[at]! & TOKEN_BLOCK) === 0 ? at + 1 : last;
}
