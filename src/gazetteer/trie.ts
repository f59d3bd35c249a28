import { LEXICON_KINDS, type LexiconKind } from './kinds.ts';

/** A compiled trie over word numbers, as it stands in the compiled file. Node 0 is the root. */
export interface TrieData {
  /** Edges in an open-addressing table of a power-of-two size, three numbers a slot: parent, word, child; child 0 is an empty slot. */
  readonly edges: Int32Array;
  /** One bit a slot, set where it is full: small enough for the processor's caches, where most questions end. */
  readonly fullSlots: Uint32Array;
  /** Node reached from the root by a word, 0 when none. Indexed by compiled word number. */
  readonly roots: Int32Array;
  /** Bit mask of the kinds with a form of two words or more that the word begins. Indexed by compiled word number. */
  readonly leads: Uint32Array;
  /** Bit mask of the kinds that end at a node. */
  readonly nodeKinds: Uint32Array;
  /** Forms that end at node `n`: `forms[nodeForms[n] .. nodeForms[n + 1])`. */
  readonly nodeForms: Uint32Array;
  /** Entry of each form, and its `FORM_…` flags. */
  readonly formEntry: Uint32Array;
  readonly formFlags: Uint8Array;
  /** Kind of each entry (position in `LEXICON_KINDS`) and its index among the entries of that kind. */
  readonly entryKind: Uint8Array;
  readonly entryIndex: Uint32Array;
}

/** Slot at which the edge of `parent` by `word` is looked for first. */
export function edgeHash(parent: number, word: number): number {
  const hash = Math.imul(parent, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** Child of `parent` by `word`, 0 when there is none. */
export function childOf(trie: TrieData, parent: number, word: number): number {
  const { edges, fullSlots } = trie;
  const mask = fullSlots.length * 32 - 1;
  for (let slot = edgeHash(parent, word) & mask; isFull(fullSlots, slot); slot = (slot + 1) & mask) {
    const at = slot * 3;
    if (edges[at] === parent && edges[at + 1] === word) return edges[at + 2]!;
  }
  return 0;
}

function isFull(fullSlots: Uint32Array, slot: number): boolean {
  return (fullSlots[slot >>> 5]! & (1 << (slot & 31))) !== 0;
}

/** One surface form of one lexicon entry. */
export interface FormMatch {
  readonly kind: LexiconKind;
  /** Index into the lexicon of that kind. */
  readonly index: number;
  /** `FORM_…` flags. */
  readonly flags: number;
}

/** All forms that end at a node, in compiled order (the more important entry first). */
export function formsAt(trie: TrieData, node: number, kind: LexiconKind): FormMatch[] {
  const forms: FormMatch[] = [];
  const number = LEXICON_KINDS.indexOf(kind);
  for (let i = trie.nodeForms[node]!; i < trie.nodeForms[node + 1]!; i++) {
    const entry = trie.formEntry[i]!;
    if (trie.entryKind[entry] !== number) continue;
    forms.push({ kind, index: trie.entryIndex[entry]!, flags: trie.formFlags[i]! });
  }
  return forms;
}
