import { MARK, TOKEN_BLOCK, TOKEN_MARK, TOKEN_NUMBER } from '../../segment/tokens.ts';
import { afterBirth } from './age.ts';
import type { Surroundings } from './surroundings.ts';

/** Steps over a bracket that tells neither age nor home: `Venn (born 4 March 1990), of`, behind an age `Venn, 34 (04.03.90), of`. */
export function afterRemark(around: Surroundings, open: number, aged: boolean): number {
  const { word, flags, count } = around.tokens;
  if (word[open] !== MARK.openBracket) return open;
  const birth = afterBirth(around, open + 1);
  if (birth !== undefined) return word[birth] === MARK.closeBracket ? birth + 1 : open;
  if (!aged) return open;
  let at = open + 1;
  while (at < count && at < open + 9 && (flags[at]! & (TOKEN_NUMBER | TOKEN_MARK)) !== 0) {
    if (word[at] === MARK.closeBracket) return at > open + 1 ? at + 1 : open;
    at += 1;
  }
  return open;
}

const REMARK_WORDS = 7;

/** Steps over a bracket of a few words that was read as nothing else, before a comma: `Venn (District 4), chair of`, `Venn (together, the Firm), of`. */
export function afterBracket({ tokens }: Surroundings, open: number): number {
  const { word, flags, count } = tokens;
  if (word[open] !== MARK.openBracket) return open;
  for (let at = open + 1; at + 1 < count && at <= open + REMARK_WORDS; at++) {
    if ((flags[at]! & TOKEN_BLOCK) !== 0) return open;
    if (word[at] === MARK.closeBracket) return word[at + 1] === MARK.comma ? at + 1 : open;
  }
  return open;
}
