import { WORD_COMMON, WORD_GIVEN } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import { GAP_SPACE, TOKEN_BLOCK, TOKEN_SENTENCE, TOKEN_UPPER, type TokenTable } from '../../segment/tokens.ts';

// Where a word stands in its sentence that may be a body's name, or only look like one.

/** True where the sentence goes on behind token `i`. */
export function isInside(tokens: TokenTable, i: number): boolean {
  return i + 1 < tokens.count && (tokens.flags[i + 1]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) === 0;
}

/** True for the second word of `Jane Venn`. */
export function isBehindGivenName(tokens: TokenTable, i: number): boolean {
  const { flags, gap } = tokens;
  if (i === 0 || gap[i] !== GAP_SPACE || !isCapitalised(tokens, i - 1)) return false;
  if ((flags[i]! & (TOKEN_SENTENCE | TOKEN_BLOCK | TOKEN_UPPER)) !== 0) return false; // Carolina YMCA
  const classes = lexicon.vocabulary.classes[tokens.word[i - 1]!]!;
  return (classes & (WORD_GIVEN | WORD_COMMON)) === WORD_GIVEN;
}

/** No capitalised word beside it in its sentence: `Caring Nurse billed`, not `the Caring Nurse Award`. */
export function standsAlone(tokens: TokenTable, first: number, last: number): boolean {
  const { flags } = tokens;
  const opens = (flags[first]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0;
  if (!opens && first > 0 && isName(tokens, first - 1) && !isOpening(tokens, first - 1)) return false;
  return last >= tokens.count || (flags[last]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0 || !isName(tokens, last);
}

/** Small words that a headline writes with a capital: they are no part of a name. */
export const HEADLINE_LINKS = wordSet(`
  with against of from by for to in at over after on as into about agrees agree settles pays pay sued sues will must pleads admits
  faces fined accused charged ordered reaches is was has and
`);

function isName(tokens: TokenTable, i: number): boolean {
  return isCapitalised(tokens, i) && !HEADLINE_LINKS.has(tokens.word[i]!);
}

/** A sentence's first word, whose capital says nothing. */
function isOpening({ flags, word }: TokenTable, i: number): boolean {
  if ((flags[i]! & TOKEN_SENTENCE) === 0) return false;
  return (flags[i]! & TOKEN_UPPER) === 0 && (lexicon.vocabulary.classes[word[i]!]! & WORD_COMMON) !== 0;
}
