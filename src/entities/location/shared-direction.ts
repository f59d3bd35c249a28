import { FORM_UPPER, FORM_WEAK, kindBit, type LexiconKind } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { childOf, type FormMatch, formsAt } from '../../gazetteer/trie.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';
import { type CountryRecord, type LocationValue, type StateRecord, stateName } from './value.ts';

/** Words with which the names of several places differ. */
const DIRECTIONS = wordSet('north south east west northern southern eastern western');
const AND = wordSet('and or');

/**
 * Finds `North` in `North and South Carolina`, at the token `i` of the second direction: the state, country or region that has
 * the same last words.
 */
export function sharedDirection(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens, hits } = context.document;
  const other = i - 2;
  if (other < 0 || !DIRECTIONS.has(tokens.word[i]!) || !DIRECTIONS.has(tokens.word[other]!)) return;
  if (!AND.has(tokens.word[i - 1]!) || !context.joins(i) || !context.joins(i - 1) || !context.isCapital(other)) return;
  for (const kind of ['state', 'country', 'region'] as const) {
    const hit = longestHit(tokens, hits, i, kind);
    if (hit === undefined || hit.last < i + 2) continue;
    const form = formOf(kind, [tokens.word[other]!, ...tokens.word.subarray(i + 1, hit.last)]);
    if (form === undefined) continue;
    const name = `${plainText(tokens, other, other + 1)} ${plainText(tokens, i + 1, hit.last)}`;
    found.add(other, other + 1, valueOf(kind, form, name), 'shared-direction');
    return;
  }
}

/** The sure form of a kind that is written with these words. */
function formOf(kind: LexiconKind, words: readonly number[]): FormMatch | undefined {
  const { trie } = lexicon;
  let node = 0;
  for (const [at, word] of words.entries())
    if ((node = at === 0 ? (trie.roots[word] ?? 0) : childOf(trie, node, word)) === 0) return undefined;
  if ((trie.nodeKinds[node]! & kindBit(kind)) === 0) return undefined;
  return formsAt(trie, node, kind).find(({ flags }) => (flags & (FORM_WEAK | FORM_UPPER)) === 0);
}

function valueOf(kind: 'state' | 'country' | 'region', { index }: FormMatch, name: string): LocationValue {
  if (kind === 'region') return { kind, name };
  if (kind === 'country') return { kind, name: lexicon.records<CountryRecord>(kind)[index]!.code };
  const state = lexicon.records<StateRecord>(kind)[index]!;
  return { kind, name: stateName(state), state };
}
