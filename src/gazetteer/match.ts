import { TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_UPPER, type TokenTable } from '../segment/tokens.ts';
import { FORM_ANY_CASE, FORM_LOST_APOSTROPHE, FORM_UPPER, kindBit, type LexiconKind } from './kinds.ts';
import { lexicon } from './load.ts';
import { childOf, type FormMatch, formsAt } from './trie.ts';

/**
 * Every place where a lexicon form starts. `at[i]` is the first hit that starts at token `i`, or -1; hits of one
 * token follow one another, shortest first. A hit is a trie node: it stands for all entries with that form.
 */
export interface HitTable {
  readonly count: number;
  readonly at: Int32Array;
  readonly start: Int32Array;
  /** Exclusive. */
  readonly end: Int32Array;
  readonly node: Int32Array;
}

let scratchStart = new Int32Array(4096);
let scratchEnd = new Int32Array(4096);
let scratchNode = new Int32Array(4096);

/** Looks up every lexicon at once: one walk of the trie from each token, never across a block's end. */
export function findHits(tokens: TokenTable): HitTable {
  const { trie } = lexicon;
  const { word, flags, count } = tokens;
  const { roots, nodeKinds } = trie;
  const at = new Int32Array(count).fill(-1);
  let hits = 0;
  for (let i = 0; i < count; i++) {
    const first = word[i]!;
    let node = first < roots.length ? roots[first]! : 0;
    if (node === 0) continue;
    for (let next = i + 1; ; next++) {
      if (nodeKinds[node] !== 0) {
        if (hits === scratchStart.length) growScratch();
        if (at[i] === -1) at[i] = hits;
        scratchStart[hits] = i;
        scratchEnd[hits] = next;
        scratchNode[hits] = node;
        hits += 1;
      }
      if (next >= count || (flags[next]! & TOKEN_BLOCK) !== 0) break;
      const following = word[next]!;
      if (following === 0) break;
      node = childOf(trie, node, following);
      if (node === 0) break;
    }
  }
  return {
    count: hits,
    at,
    start: scratchStart.slice(0, hits),
    end: scratchEnd.slice(0, hits),
    node: scratchNode.slice(0, hits),
  };
}

function growScratch(): void {
  for (const [old, set] of [
    [scratchStart, (a: Int32Array<ArrayBuffer>) => (scratchStart = a)],
    [scratchEnd, (a: Int32Array<ArrayBuffer>) => (scratchEnd = a)],
    [scratchNode, (a: Int32Array<ArrayBuffer>) => (scratchNode = a)],
  ] as const) {
    const larger = new Int32Array(old.length * 2);
    larger.set(old);
    set(larger);
  }
}

/** A lexicon hit that may stand as it is printed. */
export interface LexiconHit {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Entries with this form, the more important first. */
  readonly forms: readonly FormMatch[];
}

/** Index of the longest hit of a kind that starts at token `i`, or -1. Does not look at letter case. */
export function longestHitIndex(hits: HitTable, i: number, kind: LexiconKind): number {
  let hit = hits.at[i]!;
  if (hit < 0) return -1;
  const bit = kindBit(kind);
  const { nodeKinds } = lexicon.trie;
  let longest = -1;
  for (; hit < hits.count && hits.start[hit] === i; hit++) if ((nodeKinds[hits.node[hit]!]! & bit) !== 0) longest = hit;
  return longest;
}

/**
 * The longest form of a kind that starts at token `i` and is printed as it may be (capitals where the form wants
 * them), or undefined.
 */
export function longestHit(tokens: TokenTable, hits: HitTable, i: number, kind: LexiconKind): LexiconHit | undefined {
  let hit = longestHitIndex(hits, i, kind);
  if (hit < 0) return undefined;
  const bit = kindBit(kind);
  const { trie } = lexicon;
  const from = hits.at[i]!;
  for (; hit >= from; hit--) {
    const node = hits.node[hit]!;
    if ((trie.nodeKinds[node]! & bit) === 0) continue;
    const last = hits.end[hit]!;
    const forms = formsAt(trie, node, kind).filter((form) => casePermits(tokens, i, last, form.flags));
    if (forms.length > 0) return { first: i, last, forms };
  }
  return undefined;
}

/** True when tokens `[first, last)` are written in a case that a form with these flags allows. */
export function casePermits(tokens: TokenTable, first: number, last: number, formFlags: number): boolean {
  if ((formFlags & FORM_ANY_CASE) !== 0) return true;
  const wanted = (formFlags & FORM_UPPER) !== 0 ? TOKEN_UPPER : TOKEN_CAPITAL;
  if ((tokens.flags[first]! & (wanted | TOKEN_UPPER)) === 0) return false;
  if ((formFlags & FORM_UPPER) !== 0) return true;
  // `Kansas city` is not Kansas City: the last word has its capital too, unless the form ends in a mark.
  return (
    (tokens.flags[last - 1]! & (TOKEN_CAPITAL | TOKEN_UPPER)) !== 0 ||
    last - first === 1 ||
    !startsWithLetter(tokens, last - 1)
  );
}

function startsWithLetter(tokens: TokenTable, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

/** True when the form was met only by leaving an apostrophe out (`Attorney Generals Office`). */
export function lostApostrophe(form: FormMatch): boolean {
  return (form.flags & FORM_LOST_APOSTROPHE) !== 0;
}
