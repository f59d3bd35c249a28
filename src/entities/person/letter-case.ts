import { wordMark, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_DOT, TOKEN_UPPER, TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';

export const CASE_PROSE = 1;
export const CASE_TITLE = 2; // Every Word Has a Capital
export const CASE_UPPER = 3; // ALL IN CAPITALS

const SMALL = wordMark(wordSet('a an and as at but by for from in into is of on or the to with over after'));
/** Words that show a long sentence's style. */
const ENOUGH = 100;

/**
 * How the sentence of token `i` is written. In a headline a capital says nothing, so ordinary words there are never
 * read as names. `cache` has one byte a sentence, 0 where nobody has asked yet.
 */
export function letterCase(document: AnalysedDocument, cache: Uint8Array, i: number): number {
  const index = document.sentenceOf[i]!;
  const known = cache[index]!;
  if (known !== 0) return known;
  const { tokens, sentences } = document;
  const { marks } = document.hits;
  const { first, last } = sentences[index]!;
  let words = 0;
  let capital = 0;
  let upper = 0;
  for (let at = first; at < last && words < ENOUGH; at++) {
    const flags = tokens.flags[at]!;
    if ((flags & TOKEN_WORD) === 0 || (marks[at]! & SMALL) !== 0 || tokens.end[at]! - tokens.start[at]! < 2) continue;
    words += 1;
    if ((flags & TOKEN_CAPITAL) !== 0) capital += 1;
    if ((flags & TOKEN_UPPER) !== 0) upper += 1;
    // More than three words in ten without capitals, whatever follows: mostly clear after a few words.
    else if ((words - Math.max(capital, upper)) * 10 > Math.min(ENOUGH, words + last - at - 1) * 3) break;
  }
  let style = CASE_PROSE;
  if (words > 0 && upper >= words * 0.7) style = CASE_UPPER;
  // A list of names and titles is all capitals too, but it ends like a sentence.
  else if (words >= 5 && words < 40 && capital >= words * 0.8 && !endsSentence(tokens, last - 1, capital < words))
    style = CASE_TITLE;
  cache[index] = style;
  return style;
}

/** A full stop, or in a sentence with words in lower case that of a name: `Also present was … Jane Venn Jr.` */
function endsSentence({ word, flags }: TokenTable, last: number, hasLower: boolean): boolean {
  return word[last] === MARK.stop || (hasLower && SUFFIX.has(word[last]!) && (flags[last]! & TOKEN_DOT) !== 0);
}
const SUFFIX = wordSet('jr sr');
