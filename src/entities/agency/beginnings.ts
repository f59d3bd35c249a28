import { kindBit } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordMark, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_CAPITAL } from '../../segment/tokens.ts';
import { PLACE_LETTERS, USAO } from './attached.ts';
import { HEAD_ANY, HEAD_FIRST } from './heads.ts';
import { LOWER_HEADS } from './lower-case.ts';
import { SMALL_UNITS } from './lower-unit.ts';
import { MISSIONS } from './mission.ts';
import { HOLDERS } from './officer-body.ts';
import { HEALTH } from './public-health.ts';
import { SHARED_HEADS } from './shared-head.ts';
import { TRIBE_HEADS } from './tribes.ts';

// The words at which a body's name may be looked for.

/** Words at which a body's offices in cities are looked for. */
export const OFFICE_WORD = wordMark(wordSet('office offices division divisions'));
/** Words around which names are built. */
export const HEAD = wordMark(
  USAO,
  SHARED_HEADS,
  HEAD_FIRST,
  HEAD_ANY,
  PLACE_LETTERS,
  TRIBE_HEADS,
  HOLDERS,
  MISSIONS,
  HEALTH,
);
/** Small words at which a name may end: `Dallas police`. */
export const LOWER_HEAD = wordMark(LOWER_HEADS, SMALL_UNITS);
const IN_LOWER_CASE = OFFICE_WORD | LOWER_HEAD;
const IN_CAPITALS = OFFICE_WORD | HEAD;
export const LISTED = kindBit('agency');

/**
 * The first token from one on at which a name may begin: with a capital and a word of the lexicon, or around a head word.
 */
export function nextBeginning({ tokens, hits }: AnalysedDocument, from: number): number {
  const { flags, word, count } = tokens;
  const { kinds, marks } = hits;
  for (let i = from; i < count; i++) {
    if ((kinds[i]! & LISTED) !== 0) return i;
    const mark = marks[i]!;
    if ((flags[i]! & TOKEN_CAPITAL) === 0) {
      if ((mark & IN_LOWER_CASE) !== 0) return i;
    } else if ((mark & IN_CAPITALS) !== 0 || isLeading(word[i]!)) return i;
  }
  return count;
}

/** True for a word that begins a listed name of several words. */
export function isLeading(word: number): boolean {
  const { leads } = lexicon.trie;
  return word < leads.length && (leads[word]! & LISTED) !== 0; // words of a configuration have higher numbers
}
