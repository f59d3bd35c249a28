import { wordId, wordSet } from '../../gazetteer/words.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_NONE, MARK, TOKEN_CAPITAL, TOKEN_NUMBER, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import { sectionEnd } from './section-list.ts';
import type { LawSpan } from './value.ts';

/** Words at which the rule of this file looks. */
export const blotterWords = 'pc vc hs hsc bp bpc wi wic cvc cpc pen veh h b w';
const CODES = wordSet('pc vc hs hsc bp bpc wi wic cvc cpc');
/** `H&S`, `B&P`, `W&I`: first and second letter. */
const PAIRS: ReadonlyMap<number, number> = new Map([
  [wordId('h'), wordId('s')],
  [wordId('b'), wordId('p')],
  [wordId('w'), wordId('i')],
]);
const SHORTEST = 2;

/**
 * `PC 69`, `H&S 11378`, `459 PC`, `23152(a) VC`: how California's police write its codes. Elsewhere `PC` is a constable
 * or a computer.
 */
export function blotterCode(document: AnalysedDocument, i: number): LawSpan | undefined {
  const { tokens } = document;
  const code = codeEnd(tokens, i);
  if (code === i || homeAreaOf(document).state !== 'CA') return undefined;
  const end = sectionEnd(tokens, code);
  if (end > code && tokens.gap[code] !== GAP_NONE) return { first: i, last: end, rule: 'blotter-code' };
  const first = sectionBefore(tokens, i);
  return first < i ? { first, last: code, rule: 'blotter-code' } : undefined;
}

/** Token after the code's letters at token `i`; `i` when there are none. */
function codeEnd({ word, flags, gap, count }: TokenTable, i: number): number {
  if ((flags[i]! & TOKEN_CAPITAL) === 0) return i;
  if (CODES.has(word[i]!)) return i + 1;
  const second = PAIRS.get(word[i]!);
  if (second === undefined || i + 2 >= count || gap[i + 1] !== GAP_NONE || gap[i + 2] !== GAP_NONE) return i;
  return word[i + 1] === MARK.ampersand && word[i + 2] === second ? i + 3 : i;
}

/** First token of the section number that ends before token `i`. */
function sectionBefore(tokens: TokenTable, i: number): number {
  const { flags, gap } = tokens;
  if ((flags[i]! & TOKEN_SENTENCE) !== 0 || gap[i] === GAP_NONE) return i;
  for (let first = i - 1; first >= 0 && first > i - 9; first--) {
    if ((flags[first]! & TOKEN_NUMBER) !== 0 && sectionEnd(tokens, first) === i)
      return tokens.end[first]! - tokens.start[first]! >= SHORTEST ? first : i;
    if (gap[first] !== GAP_NONE) return i;
  }
  return i;
}
