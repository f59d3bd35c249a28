import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { NUMBER_STARTS } from '../../gazetteer/number-words.ts';
import { wordId, wordMark } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_MARK, TOKEN_NUMBER } from '../../segment/tokens.ts';
import { BEFORE, CODES, SIGNS } from './currency-names.ts';

const A = wordId('a');
/** Words that a figure may begin with; digits and rare signs are not among them. */
const STARTS = wordMark(NUMBER_STARTS, A, MARK.stop, SIGNS, CODES, BEFORE);

/** The first token from one on that is a number, a word with which figures begin, or a mark that nothing else knows. */
export function nextStart({ tokens, hits }: AnalysedDocument, from: number): number {
  const { count, flags, word } = tokens;
  const { marks } = hits;
  let i = from;
  while (
    i < count &&
    (marks[i]! & STARTS) === 0 &&
    (flags[i]! & TOKEN_NUMBER) === 0 &&
    (word[i] !== UNKNOWN || (flags[i]! & TOKEN_MARK) === 0)
  )
    i += 1;
  return i;
}
