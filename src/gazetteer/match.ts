import { int32s, uint32s } from '../core/slab.ts';
import type { AnalysedDocument, SegmentedDocument } from '../segment/document.ts';
import { TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_UPPER, type TokenTable } from '../segment/tokens.ts';
import { FORM_ANY_CASE, FORM_LOST_APOSTROPHE, FORM_UPPER, kindBit, LEXICON_KINDS, type LexiconKind } from './kinds.ts';
import { lexicon } from './load.ts';
import { childOf, type FormMatch, formsAt } from './trie.ts';

/**
 * Every place where a lexicon form starts. `at[i]` is the first hit that starts at token `i`, or -1; hits of one
 * token follow one another, shortest first. A hit is a trie node: it stands for all entries with that form.
 */
export interface HitTable {
  readonly count: number;
  readonly at: Int32Array;
  /** Bit mask of the kinds of all forms that start at a token: most questions end here. */
  readonly kinds: Uint32Array;
  /** Bit mask of the marked word sets that a token's word is in (`wordMark`). */
  readonly marks: Uint32Array;
  /** Tokens at which a form starts, in order: what asks about forms alone steps from one to the next. */
  readonly tokens: Int32Array;
  readonly start: Int32Array;
  /** Exclusive. */
  readonly end: Int32Array;
  readonly node: Int32Array;
}

// Hits of the document at hand, three numbers each (start, end, node): how many there are is known at its end.
let scratch = new Int32Array(3 * 4096);
/** Tokens at which they start. */
let starts = new Int32Array(4096);

/** Looks up every lexicon at once: one walk of the trie from each token, never across a block's end. */
export function findHits(tokens: TokenTable): HitTable {
  const { trie, vocabulary } = lexicon;
  const wordMarks = vocabulary.marks;
  const { word, flags, count } = tokens;
  const { roots, nodeKinds } = trie;
  const at = int32s(count).fill(-1);
  const kinds = uint32s(count);
  const marks = uint32s(count);
  if (starts.length < count) starts = new Int32Array(count * 2);
  let started = 0;
  let used = 0;
  for (let i = 0; i < count; i++) {
    const first = word[i]!;
    marks[i] = wordMarks[first]!;
    let node = first < roots.length ? roots[first]! : 0;
    if (node === 0) continue;
    for (let next = i + 1; ; next++) {
      const kind = nodeKinds[node]!;
      if (kind !== 0) {
        if (used + 3 > scratch.length) {
          const larger = new Int32Array(scratch.length * 2);
          larger.set(scratch);
          scratch = larger;
        }
        if (at[i] === -1) {
          at[i] = used / 3;
          starts[started++] = i;
        }
        kinds[i]! |= kind;
        scratch[used] = i;
        scratch[used + 1] = next;
        scratch[used + 2] = node;
        used += 3;
      }
      if (next >= count || (flags[next]! & TOKEN_BLOCK) !== 0) break;
      const following = word[next]!;
      if (following === 0) break;
      node = childOf(trie, node, following);
      if (node === 0) break;
    }
  }
  const hits = used / 3;
  const start = int32s(hits);
  const end = int32s(hits);
  const node = int32s(hits);
  for (let hit = 0, from = 0; hit < hits; hit++, from += 3) {
    start[hit] = scratch[from]!;
    end[hit] = scratch[from + 1]!;
    node[hit] = scratch[from + 2]!;
  }
  const startTokens = int32s(started);
  startTokens.set(starts.subarray(0, started));
  return { count: hits, at, kinds, marks, tokens: startTokens, start, end, node };
}

/**
 * The document with every lexicon hit. Written out field by field: V8 gives each copy made by spreading a large object a hidden class
 * of its own, and then every `document.tokens` in the rules is looked up instead of read.
 */
export function withHits(document: SegmentedDocument): AnalysedDocument {
  const { source, text, metadata, hints, diagnostics, lines, tokens, blocks, sentences, sentenceOf, foreign } =
    document;
  const analysed: AnalysedDocument = {
    source,
    text,
    metadata,
    hints,
    diagnostics,
    lines,
    tokens,
    blocks,
    sentences,
    sentenceOf,
    foreign,
    hits: findHits(tokens),
  };
  return document.sourceMap === undefined ? analysed : { ...analysed, sourceMap: document.sourceMap };
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
  if ((hits.kinds[i]! & bit) === 0) return -1;
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
  const from = hits.at[i]!;
  if (!(from >= 0)) return undefined;
  const bit = kindBit(kind);
  if ((hits.kinds[i]! & bit) === 0) return undefined;
  const { trie } = lexicon;
  let hit = from;
  while (hit + 1 < hits.count && hits.start[hit + 1] === i) hit += 1;
  for (; hit >= from; hit--) {
    const node = hits.node[hit]!;
    if ((trie.nodeKinds[node]! & bit) === 0) continue;
    const last = hits.end[hit]!;
    const { forms, cases } = knownForms(node, kind, bit);
    const allowed = cases === MIXED ? permitted(tokens, i, last, forms) : forms;
    if (allowed.length > 0 && (cases === MIXED || casePermits(tokens, i, last, cases)))
      return { first: i, last, forms: allowed };
  }
  return undefined;
}

/** The forms that the printed case allows, of those that differ in it. */
function permitted(tokens: TokenTable, first: number, last: number, forms: readonly FormMatch[]): readonly FormMatch[] {
  return forms.filter(({ flags }) => casePermits(tokens, first, last, flags));
}

/** The forms of one kind that end at a trie node. */
interface NodeForms {
  readonly forms: readonly FormMatch[];
  /** The flags that tell in which case they may be printed, when all have the same; else `MIXED`. */
  readonly cases: number;
}

const CASES = FORM_ANY_CASE | FORM_UPPER;
const MIXED = -1;

// Forms are made when first met: names come again and again, in a document and in the next.
/** By node, of nodes with one kind: nearly all. */
const formsOfNode: (NodeForms | undefined)[] = Array.from({ length: lexicon.trie.nodeKinds.length });
/** By kind and node, of the others. */
const formsOfKind: readonly Map<number, NodeForms>[] = LEXICON_KINDS.map(() => new Map());

function knownForms(node: number, kind: LexiconKind, bit: number): NodeForms {
  if (lexicon.trie.nodeKinds[node] === bit) return (formsOfNode[node] ??= nodeForms(node, kind));
  const nodes = formsOfKind[31 - Math.clz32(bit)]!;
  let known = nodes.get(node);
  if (known === undefined) nodes.set(node, (known = nodeForms(node, kind)));
  return known;
}

function nodeForms(node: number, kind: LexiconKind): NodeForms {
  const forms = formsAt(lexicon.trie, node, kind);
  const cases = (forms[0]?.flags ?? 0) & CASES;
  return { forms, cases: forms.every(({ flags }) => (flags & CASES) === cases) ? cases : MIXED };
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
    !startsSmall(tokens, last - 1)
  );
}

/** False for a mark, and for `d’Ivoire`, whose capital stands behind the apostrophe. */
function startsSmall({ text, start }: TokenTable, i: number): boolean {
  const at = start[i]!;
  const unit = text.charCodeAt(at);
  if (!((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90))) return false;
  const mark = text.charCodeAt(at + 1);
  if (mark !== 39 && mark !== 0x2019) return true;
  const behind = text.charCodeAt(at + 2);
  return behind < 65 || behind > 90;
}

/** True when the form was met only by leaving an apostrophe out (`Attorney Generals Office`). */
export function lostApostrophe(form: FormMatch): boolean {
  return (form.flags & FORM_LOST_APOSTROPHE) !== 0;
}
