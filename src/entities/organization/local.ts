import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  endsInS,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { type Found, isAmpersand } from './name-run.ts';

const LOCALS = wordSet('local lodge post aerie troop pack');
const NUMBER = wordId('no');

/** End of a union's name with its local: `Harbor Workers Union Local 98`, `Fraternal Order of Police Lodge No. 5`, `American Legion Post 12`; `last` without one. */
export function localEnd(tokens: TokenTable, last: number): number {
  const { word, flags, count } = tokens;
  if (last + 1 >= count || !LOCALS.has(word[last]!)) return last;
  if ((flags[last]! & (TOKEN_CAPITAL | TOKEN_BLOCK | TOKEN_SENTENCE)) !== TOKEN_CAPITAL) return last;
  const end = numberEnd(tokens, last + 1);
  return end > last + 1 ? end : last;
}

/** Token behind `98`, `No. 5` at token `first`; `first` itself when there is none. */
function numberEnd({ word, flags, count }: TokenTable, first: number): number {
  let at = first;
  if (word[at] === NUMBER) at += word[at + 1] === MARK.stop ? 2 : 1;
  return at < count && (flags[at]! & TOKEN_NUMBER) !== 0 && (flags[at]! & TOKEN_BLOCK) === 0 ? at + 1 : first;
}

const LOCAL = wordSet('local');
const UNION = wordId('union');

/** `Iron Workers Local 98`, `Plumbers Local Union No. 5`: a union by its local, of those who do that work. */
export const unionLocal: Rule<Found> = { triggers: LOCAL, read: fromLocal };

function fromLocal({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  if (!isCapitalised(tokens, i)) return undefined;
  const isUnion = tokens.word[i + 1] === UNION && isCapitalised(tokens, i + 1);
  const last = isUnion ? numberEnd(tokens, i + 2) : localEnd(tokens, i);
  if (last <= i + (isUnion ? 2 : 0)) return undefined;
  if (i === 0 || !isTrade(tokens, i - 1)) return undefined; // `See Local 5`
  const first = runStart(tokens, taken, i, {
    max: 6,
    joins: (at) => isAmpersand(tokens, at) || (tokens.word[at] === MARK.ampersand && isTrade(tokens, at - 1)),
  });
  return first < i ? { first, last, legal: false } : undefined;
}

/** `Workers`, `IBEW`, `Union`: those who do the work, or their letters. */
function isTrade(tokens: TokenTable, i: number): boolean {
  return endsInS(tokens, i) || (tokens.flags[i]! & TOKEN_UPPER) !== 0 || tokens.word[i] === UNION;
}
