import { GAP_NONE, MARK, TOKEN_CAPITAL, TOKEN_UPPER, type TokenTable } from '../../segment/tokens.ts';
import type { LawSpan } from './value.ts';

/** The abbreviation that a law's name explains: `Fair Housing Act (FHA)`; its token, or -1. */
export function explained(tokens: TokenTable, law: LawSpan): number {
  let at = law.last;
  if (tokens.word[at] !== MARK.openBracket) return -1;
  at += 1;
  if (tokens.word[at] === MARK.quote) at += 1;
  if (at >= tokens.count || (tokens.flags[at]! & TOKEN_UPPER) === 0) return -1;
  let behind = at + 1;
  if (tokens.word[behind] === MARK.quote) behind += 1;
  return tokens.word[behind] === MARK.closeBracket ? at : -1;
}

/** Mentions of abbreviations that the document explains, from the tokens where it does. */
export function abbreviations(tokens: TokenTable, explainedAt: readonly number[]): readonly LawSpan[] {
  const words = new Set<number>();
  const unknown = new Set<string>();
  for (const i of explainedAt) {
    if (tokens.word[i] !== 0) words.add(tokens.word[i]!);
    else unknown.add(tokens.text.slice(tokens.start[i], tokens.end[i]));
  }
  const out: LawSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.flags[i]! & TOKEN_UPPER) === 0) continue;
    const word = tokens.word[i]!;
    const known =
      word === 0 ? unknown.size > 0 && unknown.has(tokens.text.slice(tokens.start[i], tokens.end[i])) : words.has(word);
    if (known && !opensAddress(tokens, i)) out.push({ first: i, last: i + 1, rule: 'abbreviation' });
  }
  return out;
}

/** `FOIA.gov`: the name of a site. */
export function opensAddress(tokens: TokenTable, i: number): boolean {
  const [dot, domain] = [i + 1, i + 2];
  if (domain >= tokens.count || tokens.word[dot] !== MARK.stop) return false;
  return (
    tokens.gap[dot] === GAP_NONE && tokens.gap[domain] === GAP_NONE && (tokens.flags[domain]! & TOKEN_CAPITAL) === 0
  );
}
