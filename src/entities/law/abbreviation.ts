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

/** An abbreviation that a document explains: its token there, and the name before it. */
export interface Explanation {
  readonly at: number;
  readonly law: LawSpan;
}

/** Mentions of abbreviations that the document explains, from where it does. */
export function abbreviations(tokens: TokenTable, explanations: readonly Explanation[]): readonly LawSpan[] {
  const words = new Map<number, LawSpan>();
  const unknown = new Map<string, LawSpan>();
  for (const { at, law } of explanations) {
    const word = tokens.word[at]!;
    if (word === 0) unknown.set(printed(tokens, at), law);
    else if (!words.has(word)) words.set(word, law);
  }
  const out: LawSpan[] = [];
  const byText = new Map(explanations.map(({ at, law }) => [printed(tokens, at), law]));
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.flags[i]! & TOKEN_UPPER) === 0) {
      const owner = ownerAt(i);
      if (owner !== undefined) out.push({ first: i, last: i + 1, rule: 'abbreviation', of: owner, lostS: true });
      continue;
    }
    const word = tokens.word[i]!;
    const of = word === 0 ? (unknown.size > 0 ? unknown.get(printed(tokens, i)) : undefined) : words.get(word);
    if (of !== undefined && !opensAddress(tokens, i)) out.push({ first: i, last: i + 1, rule: 'abbreviation', of });
  }
  return out;

  /** `the INAs provision`: the possessive has lost its mark. */
  function ownerAt(i: number): LawSpan | undefined {
    const length = tokens.end[i]! - tokens.start[i]!;
    if (length < 4 || length > 8 || (tokens.flags[i]! & TOKEN_CAPITAL) === 0) return undefined;
    return tokens.text.charCodeAt(tokens.end[i]! - 1) === SMALL_S
      ? byText.get(printed(tokens, i).slice(0, -1))
      : undefined;
  }
}

const SMALL_S = 115;

const printed = (tokens: TokenTable, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]);

/** `FOIA.gov`: the name of a site. */
export function opensAddress(tokens: TokenTable, i: number): boolean {
  const [dot, domain] = [i + 1, i + 2];
  if (domain >= tokens.count || tokens.word[dot] !== MARK.stop) return false;
  return (
    tokens.gap[dot] === GAP_NONE && tokens.gap[domain] === GAP_NONE && (tokens.flags[domain]! & TOKEN_CAPITAL) === 0
  );
}
