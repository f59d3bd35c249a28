import { foldWord } from '../../gazetteer/fold.ts';
import { WORD_COMMON, WORD_PLACE } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import type { TokenTable } from '../../segment/tokens.ts';
import { OWNERS } from './words.ts';

/** True for `Departments`, `Yorks` in front of what they own, the apostrophe lost. */
export function isOwner(tokens: TokenTable, i: number): boolean {
  if (OWNERS.has(tokens.word[i]!)) return true;
  const end = tokens.end[i]! - 1;
  if (tokens.text.charCodeAt(end) !== SMALL_S || end - tokens.start[i]! < 4) return false;
  const { vocabulary } = lexicon;
  const { classes } = vocabulary;
  if ((classes[tokens.word[i]!]! & (WORD_COMMON | WORD_PLACE)) !== 0) return false;
  const bare = vocabulary.find(foldWord(tokens.text.slice(tokens.start[i], end)));
  return bare !== UNKNOWN && (classes[bare]! & WORD_PLACE) !== 0;
}

const SMALL_S = 115;
