import {
  GAP_BLANK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../segment/tokens.ts';
import { kindBit, type LexiconKind } from './kinds.ts';
import { lexicon } from './load.ts';
import { childOf, type FormMatch, formsAt } from './trie.ts';
import { UNKNOWN } from './vocabulary.ts';

/** A name of a lexicon whose last token has its possessive `s` grown on. */
export interface OwnersName {
  readonly first: number;
  readonly last: number;
  readonly forms: readonly FormMatch[];
}

const SMALL_S = 115;
const SHORTEST = 5; // letters with the `s`

/** True for a word that no dictionary has, with a capital and an `s` at its end, before what it may own: `Chicagos waterways`. */
export function mayBeOwner(tokens: TokenTable, i: number): boolean {
  const { word, flags, text, end, start, gap, count } = tokens;
  if (word[i] !== UNKNOWN || (flags[i]! & (TOKEN_CAPITAL | TOKEN_UPPER | TOKEN_WORD)) !== (TOKEN_CAPITAL | TOKEN_WORD))
    return false;
  if (text.charCodeAt(end[i]! - 1) !== SMALL_S || end[i]! < start[i]! + SHORTEST) return false;
  const next = i + 1;
  if (next >= count || gap[next] === GAP_BLANK) return false;
  return (flags[next]! & (TOKEN_WORD | TOKEN_BLOCK | TOKEN_SENTENCE)) === TOKEN_WORD;
}

/** Number of the word at token `i` without its last letter; `UNKNOWN` when the vocabulary has none such. */
export function wordWithoutS({ text, start, end }: TokenTable, i: number): number {
  return lexicon.vocabulary.find(text.slice(start[i], end[i]! - 1));
}

/** The name of a kind that ends with the word at token `i` without its `s`: `Chicago`, `New York`. */
export function ownersName(tokens: TokenTable, i: number, kind: LexiconKind): OwnersName | undefined {
  const { trie } = lexicon;
  const bare = wordWithoutS(tokens, i);
  if (bare === UNKNOWN) return undefined;
  const bit = kindBit(kind);
  const before = tokens.word[i - 1] ?? UNKNOWN;
  const isJoined = i > 0 && (tokens.flags[i]! & TOKEN_BLOCK) === 0 && (tokens.flags[i - 1]! & TOKEN_CAPITAL) !== 0;
  if (isJoined && before !== UNKNOWN && before < trie.roots.length) {
    const node = childOf(trie, trie.roots[before]!, bare);
    if (node !== 0 && (trie.nodeKinds[node]! & bit) !== 0)
      return { first: i - 1, last: i + 1, forms: formsAt(trie, node, kind) };
  }
  const node = bare < trie.roots.length ? trie.roots[bare]! : 0;
  return node === 0 || (trie.nodeKinds[node]! & bit) === 0
    ? undefined
    : { first: i, last: i + 1, forms: formsAt(trie, node, kind) };
}
