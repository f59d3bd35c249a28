import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import { MARK, TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';

const AND = wordId('and');
const TO = wordId('to');
const GRANTS = wordId('grants');
const BEFORE_LIST = wordSet("the its their our 's ’s");
const MOST_PARTS = 4;

/**
 * First token of `Opioid, Stimulant, and Quiet Abuse Program`, `Grants to Mend Harbors Program`, of which the run of capitals from
 * `start` to the closing word at token `i` is the end; `start` itself when it is whole.
 */
export function listStart(tokens: TokenTable, taken: Occupancy, start: number, i: number): number {
  const { word, flags } = tokens;
  if (isGrants(tokens, taken, start - 2)) return start - 2;
  let isList = false;
  for (let at = start; at < i; at++) if (word[at] === AND) isList = true;
  let first = start;
  for (let part = 0; part < MOST_PARTS; part++) {
    let end = first - 1;
    if (word[end] === AND && word[end - 1] === MARK.comma) {
      isList = true;
      end -= 1;
    }
    if (!isList || end < 1 || word[end] !== MARK.comma || (flags[end]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) break;
    const from = runStart(tokens, taken, end, { max: 6, joins: (at) => word[at] === TO || word[at] === AND });
    if (from >= end) return start;
    for (let at = from; at < end; at++)
      if (isCapitalised(tokens, at) && (lexicon.vocabulary.classes[word[at]!]! & WORD_COMMON) === 0) return start;
    first = from;
  }
  // Behind an article, or every list of a sentence would be a name.
  return first < start && BEFORE_LIST.has(word[first - 1] ?? 0) ? first : start;
}

function isGrants(tokens: TokenTable, taken: Occupancy, first: number): boolean {
  if (first < 0 || tokens.word[first] !== GRANTS || tokens.word[first + 1] !== TO) return false;
  return isCapitalised(tokens, first) && taken.isFree(first, first + 2);
}
