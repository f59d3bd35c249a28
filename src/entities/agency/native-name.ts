import type { Occupancy } from '../../core/occupancy.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_UPPER, TOKEN_WORD } from '../../segment/tokens.ts';
import { withValue } from '../recogniser.ts';
import { agencyMention } from './mention.ts';
import { type AgencyMention, agencyRecords } from './value.ts';

const OR = wordId('or');
/** `(Procuraduría General de la República or PGR)` */
const ENDS = new Set([MARK.closeBracket, MARK.comma, OR]);
const LONGEST = 7;
/** `für`, `delle` */
const LONGEST_LINK = 5;
const PLACES = ['city', 'state', 'country', 'region', 'county'] as const;

/**
 * Adds what a body is called in its own language, in brackets behind its English name: `Bavarian State Criminal Police Office
 * (Bayerisches Landeskriminalamt)`. It is that body, also where the list has the words for another country's.
 */
export function withNativeNames(
  document: AnalysedDocument,
  found: readonly AgencyMention[],
  taken: Occupancy,
): readonly AgencyMention[] {
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  let changes: Map<AgencyMention | undefined, AgencyMention> | undefined;
  const more: AgencyMention[] = [];
  for (const [n, mention] of found.entries()) {
    const { last, first, value } = mention;
    if (last >= count || word[last] !== MARK.openBracket || last - first < 2) continue;
    const start = last + 1;
    let end = start;
    while (
      end < count &&
      end - start < LONGEST &&
      (flags[end]! & (TOKEN_WORD | TOKEN_BLOCK)) === TOKEN_WORD &&
      word[end] !== OR
    )
      end += 1;
    if (end === start || !ENDS.has(word[end] ?? 0) || (flags[start]! & TOKEN_CAPITAL) === 0) continue;
    if (end === start + 1 && (flags[start]! & TOKEN_UPPER) !== 0) continue; // letters
    const inside = found[n + 1];
    if (inside?.first === start && inside.last === end) {
      const { entry } = inside.value;
      const isAbroad = entry !== undefined && agencyRecords()[entry]!.level === 'foreign';
      if (isAbroad && isForeign(start, end)) (changes ??= new Map()).set(inside, withValue(inside, value));
      continue;
    }
    if (
      !taken.isFree(start, end) ||
      !isForeign(start, end) ||
      PLACES.some((kind) => longestHitIndex(hits, start, kind) >= 0)
    )
      continue;
    more.push(agencyMention(document, start, end, value, 'native-name'));
  }
  if (more.length === 0 && changes === undefined) return found;
  const named = changes === undefined ? found : found.map((mention) => changes.get(mention) ?? mention);
  return more.length === 0 ? named : [...named, ...more].sort((a, b) => a.first - b.first);

  /** True when a word is in no English list of words or names, and no small one is a noun. */
  function isForeign(from: number, to: number): boolean {
    const { start: starts, end: ends } = tokens;
    let unknown = false;
    for (let i = from; i < to; i++) {
      const isKnown = lexicon.vocabulary.classes[word[i]!]! !== 0;
      const isName = (flags[i]! & TOKEN_CAPITAL) !== 0;
      if (!isName && isKnown && ends[i]! - starts[i]! > LONGEST_LINK) return false; // `(Army CID agents)`
      if (isName && !isKnown && (flags[i]! & TOKEN_UPPER) === 0) unknown = true;
    }
    return unknown;
  }
}
