import { readFileSync } from 'node:fs';
import { sharedBytes } from '../core/shared-bytes.ts';
import { LEXICON_MAGIC, type LexiconKind } from './kinds.ts';
import type { TrieData } from './trie.ts';
import { Vocabulary } from './vocabulary.ts';

// File layout: 8 bytes magic, uint32 length of a JSON header, the header, then the sections it names, each
// aligned to 8 bytes. Little endian, like every machine that Node runs on.

/** The name of the lexicons among the bytes that threads have in common. */
const LEXICON = 'lexicon';

export interface Section {
  readonly name: string;
  readonly type: 'u8' | 'u16' | 'u32' | 'i32' | 'json';
  readonly offset: number;
  /** Elements, not bytes; bytes for json. */
  readonly length: number;
}

const READERS = {
  u8: (buffer: ArrayBufferLike, offset: number, length: number) => new Uint8Array(buffer, offset, length),
  u16: (buffer: ArrayBufferLike, offset: number, length: number) => new Uint16Array(buffer, offset, length),
  u32: (buffer: ArrayBufferLike, offset: number, length: number) => new Uint32Array(buffer, offset, length),
  i32: (buffer: ArrayBufferLike, offset: number, length: number) => new Int32Array(buffer, offset, length),
};
type Reader = typeof READERS;

/** The compiled lexicons: one vocabulary, one trie, and per kind its records or number columns. */
export class Lexicon {
  readonly vocabulary: Vocabulary;
  readonly trie: TrieData;
  readonly #buffer: ArrayBufferLike;
  readonly #sections: ReadonlyMap<string, Section>;
  readonly #json = new Map<string, unknown>();
  readonly #records = new Map<LexiconKind, readonly unknown[]>();

  constructor(buffer: ArrayBufferLike) {
    const magic = Buffer.from(buffer, 0, 8).toString('latin1');
    if (magic !== LEXICON_MAGIC)
      throw new Error('lexicon.bin is not a compiled lexicon of this version; run `npm run build`.');
    const headerLength = new DataView(buffer).getUint32(8, true);
    const header = JSON.parse(Buffer.from(buffer, 12, headerLength).toString('utf8')) as { sections: Section[] };
    this.#buffer = buffer;
    this.#sections = new Map(header.sections.map((section) => [section.name, section]));
    this.vocabulary = new Vocabulary({
      pool: this.column('vocabulary.pool', 'u16'),
      offsets: this.column('vocabulary.offsets', 'u32'),
      classes: this.column('vocabulary.classes', 'u8'),
      slots: this.column('vocabulary.slots', 'i32'),
      asked: this.#asked(),
    });
    this.trie = {
      edges: this.column('trie.edges', 'i32'),
      fullSlots: this.column('trie.fullSlots', 'u32'),
      roots: this.column('trie.roots', 'i32'),
      leads: this.column('trie.leads', 'u32'),
      nodeKinds: this.column('trie.nodeKinds', 'u32'),
      nodeForms: this.column('trie.nodeForms', 'u32'),
      formEntry: this.column('trie.formEntry', 'u32'),
      formFlags: this.column('trie.formFlags', 'u8'),
      entryKind: this.column('trie.entryKind', 'u8'),
      entryIndex: this.column('trie.entryIndex', 'u32'),
    };
  }

  #asked(): ReadonlyMap<string, number> {
    const numbers = this.column('vocabulary.asked', 'u32');
    return new Map(this.json<readonly string[]>('askedWords').map((word, i) => [word, numbers[i]!]));
  }

  /** A column of numbers. Throws when the file has no such section. */
  column<Type extends keyof Reader>(name: string, type: Type): ReturnType<Reader[Type]> {
    const section = this.#sections.get(name);
    if (section?.type !== type) throw new Error(`lexicon.bin has no ${type} section ${name}; run \`npm run build\`.`);
    return READERS[type](this.#buffer, section.offset, section.length) as ReturnType<Reader[Type]>;
  }

  /** A section of JSON, parsed once, when first asked for. */
  json<Value>(name: string): Value {
    if (!this.#json.has(name)) {
      const section = this.#sections.get(name);
      if (section?.type !== 'json') throw new Error(`lexicon.bin has no json section ${name}; run \`npm run build\`.`);
      this.#json.set(name, JSON.parse(Buffer.from(this.#buffer, section.offset, section.length).toString('utf8')));
    }
    return this.#json.get(name) as Value;
  }

  /** The records of a lexicon kind, in the order that `FormMatch.index` counts. */
  records<Value>(kind: LexiconKind): readonly Value[] {
    let records = this.#records.get(kind);
    if (records === undefined) this.#records.set(kind, (records = this.json<readonly Value[]>(`records.${kind}`)));
    return records as readonly Value[];
  }
}

function readLexicon(): Lexicon {
  const shared = sharedBytes(LEXICON);
  if (shared !== undefined) return new Lexicon(shared);
  // The same relative place from src/ (tests) and from dist/ (the built program).
  const bytes = readFileSync(new URL('../../dist/lexicon.bin', import.meta.url));
  const { buffer, byteOffset, byteLength } = bytes;
  const isOwn = byteOffset === 0 && buffer.byteLength === byteLength; // as a rule: no need for a copy
  return new Lexicon((isOwn ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer);
}

/** The lexicons that come with slugline. Loading takes milliseconds; nothing is parsed before it is asked for. */
export const lexicon: Lexicon = readLexicon();
