import type { AnalysedDocument } from '../../segment/document.ts';
import { plainText, TOKEN_UPPER } from '../../segment/tokens.ts';

const ROMAN = /^(?:II|III|IV|VI{0,3})$/;

/** A name printed over tokens `[first, last)` as a record writes it: one line, title case for capitals. */
export function printedName(document: AnalysedDocument, first: number, last: number): string {
  const { tokens } = document;
  const name = plainText(tokens, first, last);
  for (let i = first; i < last; i++) {
    if ((tokens.flags[i]! & TOKEN_UPPER) === 0) continue;
    if (tokens.end[i]! - tokens.start[i]! > 3) return name.replace(/\p{Lu}[\p{Lu}’']+/gu, titleCase);
  }
  return name;
}

/** `MCDONALD` → `McDonald`, `O’BRIEN` → `O’Brien`, `GALLO` → `Gallo`. */
function titleCase(word: string): string {
  if (ROMAN.test(word)) return word;
  const lower = word.slice(0, 1) + word.slice(1).toLowerCase();
  return lower
    .replace(/^(Mc)(\p{Ll})/u, (_, prefix: string, letter: string) => prefix + letter.toUpperCase())
    .replace(/^(\p{Lu}[’'])(\p{Ll})/u, (_, prefix: string, letter: string) => prefix + letter.toUpperCase());
}
