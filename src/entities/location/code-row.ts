import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_NUMBER, TOKEN_SENTENCE, TOKEN_UPPER } from '../../segment/tokens.ts';
import { isCode } from './state-code.ts';
import type { StateRecord } from './value.ts';

const AND = wordSet('and or & ,');
const FEWEST = 3;

/**
 * True for a postal code in a row of three or more: `AZ (2), CA (11), CO (3)`, `sold in AL, FL and GA`. What stands between them is a
 * comma or `and`, and a number in brackets behind each or none.
 */
export function isInCodeRow(document: AnalysedDocument, first: number): boolean {
  if (!isStateCode(document, first)) return false;
  let length = 1;
  for (let at = nextOf(document, first); at >= 0 && length < FEWEST; at = nextOf(document, at)) length += 1;
  for (let at = previousOf(document, first); at >= 0 && length < FEWEST; at = previousOf(document, at)) length += 1;
  return length >= FEWEST;
}

function isStateCode(document: AnalysedDocument, i: number): boolean {
  const { tokens, hits } = document;
  if (i < 0 || i >= tokens.count || (tokens.flags[i]! & TOKEN_UPPER) === 0) return false;
  const hit = longestHit(tokens, hits, i, 'state');
  if (hit?.last !== i + 1) return false;
  const records = lexicon.records<StateRecord>('state');
  return hit.forms.some(({ index }) => records[index]!.country === 'US' && isCode(tokens, i, records[index]!.code));
}

/** The code behind the one at token `i`; -1 without. */
function nextOf(document: AnalysedDocument, i: number): number {
  const { word, flags, count } = document.tokens;
  let at = i + 1;
  if (word[at] === MARK.openBracket && (flags[at + 1]! & TOKEN_NUMBER) !== 0 && word[at + 2] === MARK.closeBracket)
    at += 3;
  const joint = at;
  while (at < count && at < joint + 2 && AND.has(word[at]!)) at += 1;
  if (at === joint || at >= count || (flags[at]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return -1;
  return isStateCode(document, at) ? at : -1;
}

/** The code before the one at token `i`; -1 without. */
function previousOf(document: AnalysedDocument, i: number): number {
  const { word, flags } = document.tokens;
  let at = i - 1;
  const joint = at;
  while (at > 0 && at > joint - 2 && AND.has(word[at]!)) at -= 1;
  if (at === joint || (flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return -1;
  if (word[at] === MARK.closeBracket && (flags[at - 1]! & TOKEN_NUMBER) !== 0 && word[at - 2] === MARK.openBracket)
    at -= 3;
  return isStateCode(document, at) ? at : -1;
}
