import { TOKEN_CAPITAL, TOKEN_SENTENCE, type TokenTable } from '../segment/tokens.ts';
import { WORD_SURNAME } from './kinds.ts';
import { lexicon } from './load.ts';
import { type HitTable, longestHit } from './match.ts';
import { wordSet } from './words.ts';

/** A title in the text: tokens `[first, last)`. */
export interface TitleSpan {
  readonly first: number;
  readonly last: number;
  /** Section of `data/titles.txt`. */
  readonly kind: 'honorific' | 'bench' | 'rank' | 'office' | 'job' | 'relation';
}

const OF = wordSet('of for');
const KINDS = lexicon.records<TitleSpan['kind']>('title');

/** The longest listed title that starts at token `i`, or undefined. */
export function titleAt(tokens: TokenTable, hits: HitTable, i: number): TitleSpan | undefined {
  const hit = longestHit(tokens, hits, i, 'title');
  if (hit === undefined) return undefined;
  const kind = KINDS[hit.forms[0]!.index]!;
  // `Hunter and Cook pleaded guilty`: callings that are surnames
  if (kind === 'job' && hit.last === i + 1 && (tokens.flags[i]! & (TOKEN_CAPITAL | TOKEN_SENTENCE)) === TOKEN_CAPITAL) {
    const isSurname = (lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_SURNAME) !== 0;
    if (isSurname && !OF.has(tokens.word[hit.last]!)) return undefined; // Head of Investor Relations
  }
  return { first: i, last: hit.last, kind };
}
