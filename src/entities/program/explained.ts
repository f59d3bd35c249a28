import type { Occupancy } from '../../core/occupancy.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { abbreviationBehind } from '../../segment/abbreviation.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_UPPER } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './grammar.ts';
import { NOT_SCHEMES } from './words.ts';

const NOUNS = wordSet('program programme initiative grant grants competition portal');
const JOINS = wordSet('of and for with to the in');

/** `the Building Quiet Harbors (BQH) grant program`: a name of three words and more with its letters, before a small noun. */
export const explainedBefore: Rule<Found> = { triggers: NOUNS, read: fromNoun };

function fromNoun({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, flags } = tokens;
  const open = i - 3;
  if (isCapitalised(tokens, i) || open < 3 || word[i - 1] !== MARK.closeBracket || word[open] !== MARK.openBracket)
    return undefined;
  if ((flags[i - 2]! & TOKEN_UPPER) === 0 || NOT_SCHEMES.has(word[i - 2]!)) return undefined; // `English Language Learner (ELL)`
  const first = runStart(tokens, taken, open, { max: 9, joins: (at) => JOINS.has(word[at]!) });
  return open - first >= 3 && abbreviationBehind(tokens, first, open) !== undefined ? { first, last: open } : undefined;
}
