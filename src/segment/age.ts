import { wordSet } from '../gazetteer/words.ts';
import { GAP_NONE, TOKEN_NUMBER, TOKEN_WORD, type TokenTable } from './tokens.ts';
import type { SegmentedDocument } from './document.ts';

const AGE_WORDS = wordSet('age aged');

/** Age at token `i`: `31`, `age 31`, `aged 31`, between one and 110; else undefined. */
export function ageAt(
  document: SegmentedDocument,
  i: number,
): { readonly value: number; readonly last: number } | undefined {
  const { tokens } = document;
  let at = i;
  if (at < tokens.count && AGE_WORDS.has(tokens.word[at]!)) at += 1;
  if (at >= tokens.count || (tokens.flags[at]! & TOKEN_NUMBER) === 0) return undefined;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length > 3) return undefined;
  if (isPartOfWord(tokens, at + 1)) return undefined; // 17th District
  const value = Number(tokens.text.slice(tokens.start[at], tokens.end[at]));
  return value >= 1 && value <= 110 ? { value, last: at + 1 } : undefined;
}

/** True when a word grows on to what stands before token `i`. */
function isPartOfWord({ gap, flags, count }: TokenTable, i: number): boolean {
  return i < count && gap[i] === GAP_NONE && (flags[i]! & TOKEN_WORD) !== 0;
}
