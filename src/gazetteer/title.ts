import type { TokenTable } from '../segment/tokens.ts';
import { lexicon } from './load.ts';
import { type HitTable, longestHit } from './match.ts';

/** A title in the text: tokens `[first, last)`. */
export interface TitleSpan {
  readonly first: number;
  readonly last: number;
  /** Section of `data/titles.txt`. */
  readonly kind: 'honorific' | 'bench' | 'rank' | 'office' | 'job' | 'relation';
}

const KINDS = lexicon.records<TitleSpan['kind']>('title');

/** The longest listed title that starts at token `i`, or undefined. */
export function titleAt(tokens: TokenTable, hits: HitTable, i: number): TitleSpan | undefined {
  const hit = longestHit(tokens, hits, i, 'title');
  if (hit === undefined) return undefined;
  return { first: i, last: hit.last, kind: KINDS[hit.forms[0]!.index]! };
}
