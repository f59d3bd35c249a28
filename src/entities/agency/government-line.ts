import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, plainText, TOKEN_UPPER, TOKEN_WORD } from '../../segment/tokens.ts';
import { agencyMention } from './mention.ts';
import type { AgencyMention } from './value.ts';

const KINDS = wordSet('city county town village borough township government');
const OF = wordId('of');
/** A letterhead stands in the first blocks. */
const FIRST_BLOCKS = 6;
const LONGEST = 6;
const INSIDE = new Set<number>([MARK.stop, MARK.hyphen, MARK.apostrophe]);

/**
 * Adds the governments that speak in a letterhead: `CITY OF TOLEDO`, in capitals and alone on a line. In running text a city is
 * a place.
 */
export function withGovernments(
  document: AnalysedDocument,
  found: readonly AgencyMention[],
  taken: Occupancy,
): readonly AgencyMention[] {
  const { tokens, blocks } = document;
  const { word, flags } = tokens;
  let all = found;
  for (const { first, last, kind } of blocks.slice(0, FIRST_BLOCKS)) {
    if (last - first < 3 || last - first > LONGEST || !KINDS.has(word[first]!) || word[first + 1] !== OF) continue;
    if (kind === 'noise' || !taken.isFree(first, last) || !isName(first + 2, last)) continue;
    // The office on the next line speaks: `OFFICE OF THE MAYOR`.
    if (all.some((mention) => mention.first <= last && mention.last > first)) continue;
    const value = { entry: undefined, name: plainText(tokens, first, last) };
    all = [...all, agencyMention(document, first, last, value, 'government')].sort((a, b) => a.first - b.first);
  }
  return all;

  function isName(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if ((flags[i]! & (TOKEN_WORD | TOKEN_UPPER)) !== (TOKEN_WORD | TOKEN_UPPER) && !INSIDE.has(word[i]!))
        return false;
    return true;
  }
}
