import type { BlockKind } from '../core/document.ts';
import type { Block } from './document.ts';
import { plainText, TOKEN_WORD, type TokenTable } from './tokens.ts';

/** How many tokens of a block are looked at. */
export const SHOWN = 60;

/** A block whose kind is not settled yet. */
export class Draft {
  first: number;
  last: number;
  kind: BlockKind;
  readonly #tokens: TokenTable;
  #text: string | undefined;

  constructor(tokens: TokenTable, { first, last, kind }: Block) {
    this.first = first;
    this.last = last;
    this.kind = kind;
    this.#tokens = tokens;
  }

  /** The beginning as one line; made when first asked for, since most blocks are never asked. */
  get text(): string {
    this.#text ??= plainText(this.#tokens, this.first, Math.min(this.last, this.first + SHOWN));
    return this.#text;
  }
}

/** How many words a block has, as far as it matters. */
export function wordsOf(tokens: TokenTable, { first, last }: Draft): number {
  let words = 0;
  for (let i = first; i < last && words < 400; i++) if ((tokens.flags[i]! & TOKEN_WORD) !== 0) words += 1;
  return words;
}
