import type { Occupancy } from '../../core/occupancy.ts';
import { isLegalFormBehind, LEGAL_FORM } from '../../gazetteer/legal-form.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './grammar.ts';
import { NOT_NAMES, OPENING } from './words.ts';

const ANALYSIS = wordId('analysis');
const AND = wordId('and');
const JOINING = wordSet('of for and against on the');

/** `Operation Legend`, `Project Safe Neighborhoods`: from the opening word on. */
export const openingWord: Rule<Found> = { triggers: OPENING, read: fromOpeningWord };

function fromOpeningWord({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  if (!OPENING.has(tokens.word[i]!) || !isCapitalised(tokens, i)) return undefined;
  const next = tokens.word[i + 1] === MARK.colon && tokens.gap[i + 1] === GAP_NONE ? i + 2 : i + 1; // `Operation: Harbor Lights`
  if (next >= tokens.count || (tokens.flags[next]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return undefined;
  const isShort = tokens.word[i] === OP;
  if (isShort && (tokens.flags[i]! & TOKEN_UPPER) !== 0) return undefined; // `OP Quillton`
  const quoted = isShort ? undefined : quotedOrNumbered(tokens, taken, i, next);
  if (quoted !== undefined) return quoted;
  if (!isCapitalised(tokens, next) || NOT_NAMES.has(tokens.word[next]!)) return undefined;
  const joins = (at: number): boolean =>
    JOINING.has(tokens.word[at]!) && tokens.word[at] !== AND && isCapitalised(tokens, at + 1);
  let last = runEnd(tokens, taken, next, { max: 6, joins });
  const first = tokens.word[i - 1] === ANALYSIS && isCapitalised(tokens, i - 1) ? i - 1 : i; // Europol's
  for (let at = next + 1; at < last; at++) if (NOT_NAMES.has(tokens.word[at]!)) last = at;
  // `Project Lakeside, Inc.`, `Quill Street Project LLC`
  if (last === next || LEGAL_FORM.has(tokens.word[last - 1]!) || isLegalFormBehind(tokens, last)) return undefined;
  return { first, last };
}

const OP = wordId('op');
const LONGEST_QUOTED = 5; // words

/** `Operation “Harbor Lights”`, `Operation 404`, `Project 529`. */
function quotedOrNumbered(tokens: TokenTable, taken: Occupancy, i: number, next: number): Found | undefined {
  const { word, flags, count } = tokens;
  if ((flags[next]! & TOKEN_NUMBER) !== 0) {
    const isName = tokens.gap[next] !== GAP_NONE && isThreeLong(tokens, next);
    return isName && (next + 1 >= count || tokens.gap[next + 1] !== GAP_NONE || !GOES_ON.has(word[next + 1]!))
      ? { first: i, last: next + 1 }
      : undefined;
  }
  if (
    word[next] !== MARK.quote ||
    tokens.gap[next] === GAP_NONE ||
    next + 1 >= count ||
    !isCapitalised(tokens, next + 1)
  )
    return undefined;
  let close = next + 1;
  while (close < count && close - next <= LONGEST_QUOTED && isCapitalised(tokens, close)) close += 1;
  return word[close] === MARK.quote && taken.isFree(i, close + 1) ? { first: i, last: close + 1 } : undefined;
}
/** Three characters, as the numbers of operations have. */
function isThreeLong({ start, end }: TokenTable, i: number): boolean {
  const length = end[i]! - start[i]!;
  return length === 3;
}

const GOES_ON = wordSet('% - /');
