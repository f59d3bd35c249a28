import { wordSet } from '../gazetteer/words.ts';
import { TOKEN_NUMBER } from './tokens.ts';
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
  const value = Number(tokens.text.slice(tokens.start[at], tokens.end[at]));
  return value >= 1 && value <= 110 ? { value, last: at + 1 } : undefined;
}
