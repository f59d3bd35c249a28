import { foldWord } from './fold.ts';
import {
  FORM_ANY_CASE,
  FORM_LOST_APOSTROPHE,
  FORM_UPPER,
  FORM_WEAK,
  LEXICON_KINDS,
  LEXICON_MAGIC,
  type LexiconKind,
  WORD_PLACE,
} from './kinds.ts';
import { edgeHash } from './trie.ts';
import { hashTable } from './vocabulary.ts';

/** A surface form as authored. */
export interface FormSource {
  readonly text: string;
  /** `FORM_…` flags. */
  readonly flags?: number;
}

/** One entry of a lexicon: its forms, and what the program keeps of it. */
export interface EntrySource {
  readonly forms: readonly FormSource[];
  /** Heavier entries come first among those that share a form (population of a city). */
  readonly weight?: number;
}

/** Everything that is compiled into `lexicon.bin`. */
export interface LexiconSources {
  /** Entries by kind, in the order that their index counts. */
  readonly entries: Readonly<Partial<Record<LexiconKind, readonly EntrySource[]>>>;
  /** JSON sections: `records.agency` and the like. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Number sections. */
  readonly columns: Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array>>;
  /** Single words with their `WORD_…` classes. */
  readonly words: ReadonlyMap<string, number>;
  /** Words that rules ask for, as they write them. */
  readonly asked?: readonly string[];
}

/** Cuts a surface form into the words under which the tokeniser would look it up. */
export type FormTokeniser = (form: string) => readonly string[];

/**
 * Compiles lexicons to the bytes of `lexicon.bin`. The same sources give the same bytes.
 * Throws when a form is empty, or is listed twice for one entry with different flags.
 */
export function compileLexicon(sources: LexiconSources, tokeniseForm: FormTokeniser): Uint8Array {
  const wordNumbers = new Map<string, number>([['', 0]]);
  const classes = [0];
  const wordOf = (folded: string): number => {
    let number = wordNumbers.get(folded);
    if (number === undefined) {
      number = wordNumbers.size;
      wordNumbers.set(folded, number);
      classes.push(0);
    }
    return number;
  };
  for (const [word, wordClasses] of sources.words) {
    const folded = foldWord(word);
    if (folded !== '') classes[wordOf(folded)]! |= wordClasses;
  }

  // The trie as nested maps first; nodes are numbered in the order in which they appear.
  const children: Map<number, number>[] = [new Map()];
  const formsOf: { entry: number; flags: number; weight: number }[][] = [[]];
  const entryKind: number[] = [];
  const entryIndex: number[] = [];
  const addForm = (words: readonly string[], entry: number, flags: number, weight: number, kind: LexiconKind): void => {
    let node = 0;
    for (const word of words) {
      const number = wordOf(word);
      let child = children[node]!.get(number);
      if (child === undefined) {
        child = children.length;
        children[node]!.set(number, child);
        children.push(new Map());
        formsOf.push([]);
      }
      node = child;
    }
    if (kind === 'city') classes[wordOf(words[0]!)]! |= WORD_PLACE;
    const known = formsOf[node]!.find((form) => form.entry === entry);
    if (known === undefined) formsOf[node]!.push({ entry, flags, weight });
    else known.flags = joinedFlags(known.flags, flags);
  };
  for (const kind of LEXICON_KINDS) {
    for (const [index, source] of (sources.entries[kind] ?? []).entries()) {
      const entry = entryKind.length;
      entryKind.push(LEXICON_KINDS.indexOf(kind));
      entryIndex.push(index);
      for (const { text, flags = 0 } of source.forms) {
        const words = tokeniseForm(text);
        if (words.length === 0)
          throw new Error(`${kind} entry ${index}: the form ${JSON.stringify(text)} has no words.`);
        addForm(words, entry, flags, source.weight ?? 0, kind);
        const lost = withoutApostrophes(words);
        if (lost !== undefined && (flags & FORM_UPPER) === 0) {
          addForm(lost, entry, flags | FORM_LOST_APOSTROPHE, source.weight ?? 0, kind);
        }
      }
    }
  }

  const { asked = [] } = sources;
  const askedNumbers = Uint32Array.from(asked, (word) => wordOf(foldWord(word)));

  const nodeCount = children.length;
  let slots = 1024;
  while (slots < nodeCount * 2) slots *= 2;
  const edges = new Int32Array(slots * 3);
  const fullSlots = new Uint32Array(slots / 32);
  const roots = new Int32Array(wordNumbers.size);
  for (let node = 0; node < nodeCount; node++) {
    for (const [word, child] of children[node]!) {
      if (node === 0) roots[word] = child;
      let slot = edgeHash(node, word) & (slots - 1);
      while (edges[slot * 3 + 2] !== 0) slot = (slot + 1) & (slots - 1);
      edges.set([node, word, child], slot * 3);
      fullSlots[slot >>> 5]! |= 1 << (slot & 31);
    }
  }
  const nodeKinds = new Uint32Array(nodeCount);
  const nodeForms = new Uint32Array(nodeCount + 1);
  const formEntry: number[] = [];
  const formFlags: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    nodeForms[node] = formEntry.length;
    for (const form of formsOf[node]!.sort((a, b) => b.weight - a.weight || a.entry - b.entry)) {
      nodeKinds[node]! |= 1 << entryKind[form.entry]!;
      formEntry.push(form.entry);
      formFlags.push(form.flags);
    }
  }
  nodeForms[nodeCount] = formEntry.length;
  const below = kindsBelow(children, nodeKinds);

  const pool: number[] = [];
  const offsets = new Uint32Array(wordNumbers.size + 1);
  let number = 0;
  for (const word of wordNumbers.keys()) {
    offsets[number++] = pool.length;
    for (let i = 0; i < word.length; i++) pool.push(word.charCodeAt(i));
  }
  offsets[number] = pool.length;
  const letters = Uint16Array.from(pool);

  return writeSections({
    'vocabulary.pool': letters,
    'vocabulary.slots': hashTable({ pool: letters, offsets }, wordNumbers.size),
    'vocabulary.offsets': offsets,
    'vocabulary.classes': Uint8Array.from(classes),
    'vocabulary.asked': askedNumbers,
    'trie.edges': edges,
    'trie.fullSlots': fullSlots,
    'trie.roots': roots,
    'trie.leads': Uint32Array.from(roots, (node) => (node === 0 ? 0 : below[node]!)),
    'trie.nodeKinds': nodeKinds,
    'trie.nodeForms': nodeForms,
    'trie.formEntry': Uint32Array.from(formEntry),
    'trie.formFlags': Uint8Array.from(formFlags),
    'trie.entryKind': Uint8Array.from(entryKind),
    'trie.entryIndex': Uint32Array.from(entryIndex),
    ...sources.columns,
    askedWords: Buffer.from(JSON.stringify(asked)),
    ...Object.fromEntries(
      Object.entries(sources.json).map(([name, value]) => [name, Buffer.from(JSON.stringify(value))]),
    ),
  });
}

/** Kinds that end somewhere below each node. */
function kindsBelow(children: readonly ReadonlyMap<number, number>[], nodeKinds: Uint32Array): Uint32Array {
  const below = new Uint32Array(nodeKinds.length);
  // A child has a higher number than its parent.
  for (let node = children.length - 1; node >= 0; node--)
    for (const child of children[node]!.values()) below[node]! |= nodeKinds[child]! | below[child]!;
  return below;
}

/** Flags of a form that an entry has twice: what either reading allows is allowed. */
function joinedFlags(a: number, b: number): number {
  const restrictions = a & b & (FORM_WEAK | FORM_UPPER | FORM_LOST_APOSTROPHE);
  return restrictions | ((a | b) & FORM_ANY_CASE);
}

/** `attorney general 's office` → `attorney generals office`; undefined when no apostrophe is in it. */
function withoutApostrophes(words: readonly string[]): readonly string[] | undefined {
  if (!words.includes("'s") && !words.includes("'")) return undefined;
  const out: string[] = [];
  for (const word of words) {
    if (word === "'s") out.push(`${out.pop() ?? ''}s`);
    else if (word !== "'") out.push(word);
  }
  return out;
}

function writeSections(
  sections: Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array>>,
): Uint8Array {
  const typeOf = (array: Uint8Array | Uint16Array | Uint32Array | Int32Array): string => {
    if (Buffer.isBuffer(array)) return 'json';
    if (array instanceof Uint8Array) return 'u8';
    if (array instanceof Uint16Array) return 'u16';
    return array instanceof Uint32Array ? 'u32' : 'i32';
  };
  const align = (offset: number): number => (offset + 7) & ~7;
  // The header's length depends on the offsets it holds, so offsets are counted from a fixed header size.
  const headerSize = 8192;
  let offset = headerSize;
  const table = Object.entries(sections).map(([name, array]) => {
    const section = { name, type: typeOf(array), offset, length: array.length };
    offset = align(offset + array.byteLength);
    return section;
  });
  const header = Buffer.from(JSON.stringify({ sections: table }));
  if (12 + header.length > headerSize) throw new Error('Too many lexicon sections for the header; raise headerSize.');
  const file = new Uint8Array(offset);
  file.set(Buffer.from(LEXICON_MAGIC, 'latin1'), 0);
  new DataView(file.buffer).setUint32(8, header.length, true);
  file.set(header, 12);
  for (const [i, array] of Object.values(sections).entries()) {
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), table[i]!.offset);
  }
  return file;
}
