import { wordId, wordSet, wordUnion } from '../gazetteer/words.ts';
import { MARK, type TokenTable } from './tokens.ts';

const AKA = wordSet('aka a.k.a. alias');
const A = wordId('a');
const K = wordId('k');
const ALSO = wordSet('also formerly better variously otherwise');
const KNOWN = wordId('known');
const AS = wordSet('as');
/** The words that what `aliasWordsFrom` reads may end in. */
export const ALIAS_ENDS = wordUnion(AKA, A, AS);
const TO_HIS = wordSet('to by his her friends');

/**
 * Token after the words that announce another name of somebody: `aka`, `a/k/a`, `also known as`, `known to friends as`.
 * `at` itself when no such words stand there.
 */
export function aliasWordsFrom(tokens: TokenTable, at: number): number {
  const { word, count } = tokens;
  if (at >= count) return at;
  if (AKA.has(word[at]!)) return at + 1;
  // a/k/a: the strokes are tokens of their own
  if (word[at] === A && word[at + 2] === K && word[at + 4] === A && word[at + 1] === word[at + 3]) return at + 5;
  let next = ALSO.has(word[at]!) ? at + 1 : at;
  if (next >= count || word[next] !== KNOWN) return at;
  next += 1;
  for (let words = 0; words < 3 && next < count && TO_HIS.has(word[next]!); words++) next += 1;
  return next < count && AS.has(word[next]!) && word[next + 1] !== MARK.stop ? next + 1 : at;
}
