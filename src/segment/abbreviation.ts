import { MARK, POSSESSIVE_WORD, TOKEN_CAPITAL, TOKEN_UPPER, type TokenTable, tokenText } from './tokens.ts';

/**
 * Token of the abbreviation in `Name of Something (NOS)` for the name in tokens `[first, last)`; undefined when no bracket
 * follows, or what it holds does not fit the name's initials.
 */
export function abbreviationBehind(tokens: TokenTable, first: number, last: number): number | undefined {
  let at = tokens.word[last] === POSSESSIVE_WORD ? last + 1 : last; // `Quarvel AG's (QAG) plant`
  if (tokens.word[at] !== MARK.openBracket) return undefined;
  at += 1;
  if (tokens.word[at] === MARK.quote) at += 1;
  if (at >= tokens.count || (tokens.flags[at]! & TOKEN_CAPITAL) === 0) return undefined;
  const isUpper = (tokens.flags[at]! & TOKEN_UPPER) !== 0;
  if (!isUpper && !MOSTLY_CAPITALS.test(tokenText(tokens, at))) return undefined;
  let close = at + 1;
  if (tokens.word[close] === MARK.quote) close += 1;
  if (tokens.word[close] !== MARK.closeBracket) return undefined;
  const letters = tokenText(tokens, at)
    .replace(isUpper ? /[^\p{L}]/gu : /[^\p{Lu}]/gu, '')
    .toUpperCase();
  return letters.length >= 2 && fitsInitials(letters, tokens, first, last) ? at : undefined;
}

/** `NACo`, `AoSH`: at least three capitals, each with a small letter at most. */
const MOSTLY_CAPITALS = /^(?:\p{Lu}\p{Ll}?){3,7}$/u;

/** The letters come in order among the initials; one letter of an inner word may stand in (`NIBIN`, `HIDTA`). */
function fitsInitials(letters: string, tokens: TokenTable, first: number, last: number): boolean {
  let initials = '';
  for (let i = first; i < last; i++)
    if ((tokens.flags[i]! & TOKEN_CAPITAL) !== 0) initials += tokenText(tokens, i).charAt(0).toUpperCase();
  if (letters.length >= 3 && initials.endsWith(letters)) return true; // `North Quay Business Improvement District (BID)`
  if (letters[0] !== initials[0]) return false;
  let at = 0;
  let missed = 0;
  for (const letter of letters) {
    const found = initials.indexOf(letter, at);
    if (found < 0) missed += 1;
    else at = found + 1;
  }
  return missed <= Math.max(1, Math.floor(letters.length / 3));
}
