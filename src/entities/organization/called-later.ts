import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { endAtFirm, endWithLegalForm } from './legal-form.ts';
import type { Found } from './name-run.ts';
import { BODY_NOUN, NOT_FIRMS } from './words.ts';

const CALLED = wordSet('called named');
const KNOWN = wordId('known');
const AS = wordId('as');
/** What goes on between the body and what it is called: who did what with it, and where it goes by that name. */
const BETWEEN = wordSet(`
  that which he she they it had has have was were is are been owned controlled formed founded created operated ran run set up established
  incorporated registered opened started owns operates controls managed manages used launched headed led runs and also then now formerly publicly commonly
  simply locally informally officially together
`);
const FARTHEST = 7; // tokens
const UP = wordId('up');
const START = wordId('start');
const JOINS = wordSet('of for by');

/** `an entity that he formed called Saved by Grace Fellowship`, `a start-up known publicly as Quarvel`: the name of a body told before. */
export const calledLater: Rule<Found> = { triggers: wordUnion(CALLED, wordSet('known')), read: fromCalled };

function fromCalled({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, count } = tokens;
  if (isCapitalised(tokens, i) || !isOfBody(tokens, i)) return undefined;
  let at = i + 1;
  if (word[i] === KNOWN) {
    while (at < i + 3 && word[at] !== AS) at += 1;
    if (word[at] !== AS) return undefined;
    at += 1;
  }
  if (word[at] === MARK.quote) at += 1;
  if (at >= count || !isCapitalised(tokens, at) || (tokens.flags[at]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0)
    return undefined;
  const run = runEnd(tokens, taken, at, {
    max: 7,
    joins: (next) => word[next] === MARK.ampersand || JOINS.has(word[next]!),
  });
  const last = endAtFirm(tokens, at, run);
  const end = endWithLegalForm(tokens, last);
  return last > at && !(last === at + 1 && NOT_FIRMS.has(word[at]!))
    ? { first: at, last: end, legal: end > last }
    : undefined;
}

/** True where a small word for a body stands before token `i`, with nothing but such words between. */
function isOfBody(tokens: TokenTable, i: number): boolean {
  const { word, flags } = tokens;
  for (let at = i - 1; at >= 0 && i - at <= FARTHEST; at--) {
    if (isCapitalised(tokens, at)) return false;
    if (BODY_NOUN.has(word[at]!) || isStartUp(tokens, at)) return true;
    if (!BETWEEN.has(word[at]!) || (flags[at]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) return false;
  }
  return false;
}

function isStartUp({ word }: TokenTable, at: number): boolean {
  return word[at] === UP && word[at - 1] === MARK.hyphen && word[at - 2] === START;
}
