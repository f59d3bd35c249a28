import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { plainText } from '../../segment/tokens.ts';
import { isOrdinalEnd } from './address-end.ts';
import { NOT_A_NAME, streetTrigger } from './address.ts';
import type { FoundLocations } from './found.ts';
import { sharedTrigger } from './shared-heads.ts';

/** Words that start the rule of this file. */
export const cornerWords = 'intersection corner';
export const cornerTrigger = wordSet(cornerWords);

const OF = wordId('of');
const AND = wordId('and');
/** Words before `the intersection`. */
const WHERE = wordSet('at near from to toward towards around in on by');
const MOST_WORDS = 3;

/** Finds `1st and Standard` in `at the intersection of 1st and Standard`: streets without their last words. Streets with them are found at those. */
export function corner(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  if (tokens.word[i + 1] !== OF || context.inHeading(i) || !WHERE.has(tokens.word[i - 2] ?? 0)) return;
  const first = i + 2;
  const and = nameEnd(found, first);
  if (and === first || tokens.word[and] !== AND) return;
  const last = nameEnd(found, and + 1);
  if (last === and + 1 || isOrdinary(tokens.word.subarray(first, last))) return;
  if (sharedTrigger.has(tokens.word[last - 1]!) || sharedTrigger.has(tokens.word[last] ?? 0)) return; // shared-heads.ts
  found.add(first, last, { kind: 'address', name: plainText(tokens, first, last) }, 'corner');
}

/** `the intersection of Faith and Justice` */
const isOrdinary = (words: Int32Array): boolean =>
  words.every((word) => (lexicon.vocabulary.classes[word]! & WORD_COMMON) !== 0);

/** End of `1st`, `Standard` or `North Kedzie` from token `from` on; `from` where a street with its last word, or no name, stands there. */
function nameEnd(found: FoundLocations, from: number): number {
  const { context } = found;
  const { tokens } = context.document;
  let last = from;
  for (let words = 0; words < MOST_WORDS && last < tokens.count && context.joins(last); words++) {
    const word = tokens.word[last]!;
    if (streetTrigger.has(word) && last > from) return from;
    if (context.isNumber(last) && isOrdinalEnd(found, last + 1)) last += 2;
    else if (context.isCapital(last) && !NOT_A_NAME.has(word) && found.isFree(last, last + 1)) last += 1;
    else break;
  }
  return last;
}
