import { foldWord } from './fold.ts';
import { type WordSet, WordSets } from './word-set.ts';

/** How many words the rules may add before everything is copied to a larger place. */
const ROOM_FOR_RULES = 8192;

// Hash of a folded word: FNV-1a over UTF-16 units, kept as a signed integer. The tokeniser computes the same while it scans.
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** Number of a word that the vocabulary does not have. */
export const UNKNOWN = 0;

/** The parts of a vocabulary as they stand in the compiled file. */
export interface VocabularyData {
  /** All words end to end, UTF-16 units. */
  readonly pool: Uint16Array;
  /** Word `i` is `pool[offsets[i] .. offsets[i + 1])`; word 0 is the unknown word. */
  readonly offsets: Uint32Array;
  /** Word classes, one bit each (`WORD_…`). */
  readonly classes: Uint8Array;
  /** The words by their hash, as `hashTable` makes it. */
  readonly slots: Int32Array;
  /** Words that rules ask for when they are loaded, with their numbers: looked up all at once, and none has to be added. */
  readonly asked?: ReadonlyMap<string, number>;
}

/**
 * Words by hash, in an open-addressing table of a power-of-two size with room for more: two numbers a slot, hash and word, so that
 * nearly every question about a word that is not there ends at its slot.
 */
export function hashTable({ pool, offsets }: Pick<VocabularyData, 'pool' | 'offsets'>, size: number): Int32Array {
  let count = 1024;
  while (count < (size + ROOM_FOR_RULES) * 2) count *= 2;
  const slots = new Int32Array(count * 2);
  for (let word = 1; word < size; word++) {
    let hash = HASH_SEED;
    for (let i = offsets[word]!; i < offsets[word + 1]!; i++) hash = Math.imul(hash ^ pool[i]!, HASH_PRIME);
    place(slots, hash, word);
  }
  return slots;
}

function place(slots: Int32Array, hash: number, word: number): void {
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
  slots[slot] = hash;
  slots[slot + 1] = word;
}

function firstSlot(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & mask;
}

/** Letters of the word that `find` is asked about. */
let asked = new Uint16Array(256);

/**
 * Words to small integers and back. Open addressing over typed arrays, so that a token is looked up straight
 * from the text without cutting out a string. Rules add their own words when their module is loaded; documents
 * never add words. The compiled tables, which threads have in common, are copied when a word comes that they do not have.
 */
export class Vocabulary {
  #pool: Uint16Array;
  #offsets: Uint32Array;
  #slots: Int32Array;
  #size: number;
  #poolEnd: number;
  /** Compiled word classes (`WORD_…`), by word number. */
  classes: Uint8Array;
  /** Marks of words, by word number: a bit for each set that is asked about every token. */
  marks: Uint32Array;
  #markCount = 0;
  readonly #sets: WordSets;
  readonly #asked: ReadonlyMap<string, number>;
  /** False while the tables are those of the compiled file. */
  #isOwn = false;

  constructor(data: VocabularyData) {
    this.#size = data.offsets.length - 1;
    this.#poolEnd = data.pool.length;
    this.#pool = data.pool;
    this.#offsets = data.offsets;
    this.classes = data.classes;
    this.#slots = data.slots;
    this.#asked = data.asked ?? new Map();
    this.#sets = new WordSets(this.#size);
    this.marks = new Uint32Array(this.#size);
  }

  /** Number of words, the unknown word included. */
  get size(): number {
    return this.#size;
  }

  /** The folded word of a number. */
  word(number: number): string {
    const from = this.#offsets[number] ?? 0;
    const to = this.#offsets[number + 1] ?? from;
    return String.fromCharCode(...this.#pool.subarray(from, to));
  }

  /** Number of a word in any case, `UNKNOWN` when it is not in the vocabulary. */
  find(word: string): number {
    const folded = foldWord(word);
    const { length } = folded;
    if (length > asked.length) asked = new Uint16Array(length * 2);
    let hash = HASH_SEED;
    for (let i = 0; i < length; i++) {
      const unit = folded.charCodeAt(i);
      asked[i] = unit;
      hash = Math.imul(hash ^ unit, HASH_PRIME);
    }
    return this.lookUp(hash, asked, 0, length);
  }

  /** Number of a word, which is added when it is new. Only while modules load. */
  add(word: string): number {
    const known = this.#asked.get(word) ?? this.find(word);
    if (known !== UNKNOWN) return known;
    const folded = foldWord(word);
    this.#grow(folded.length);
    for (let i = 0; i < folded.length; i++) this.#pool[this.#poolEnd + i] = folded.charCodeAt(i);
    this.#poolEnd += folded.length;
    const number = this.#size++;
    this.#offsets[number + 1] = this.#poolEnd;
    let hash = HASH_SEED;
    for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME);
    place(this.#slots, hash, number);
    return number;
  }

  /**
   * Number of the word whose folded letters are `units[start, end)` in any ASCII case, with the given hash of
   * the folded letters; `UNKNOWN` when there is none.
   */
  lookUp(hash: number, units: Uint16Array, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = firstSlot(hash, mask); ; slot = (slot + 2) & mask) {
      const word = slots[slot + 1]!;
      if (word === 0) return UNKNOWN;
      if (slots[slot] === hash && this.#isWritten(word, units, start, end)) return word;
    }
  }

  /** True when a word is written as `units[start, end)`, in any ASCII case. */
  #isWritten(word: number, units: Uint16Array, start: number, end: number): boolean {
    const pool = this.#pool;
    const from = this.#offsets[word]!;
    const length = end - start;
    if (this.#offsets[word + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) {
      const unit = units[start + i]!;
      const wanted = pool[from + i]!;
      if (unit !== wanted && (unit < 65 || unit > 90 || (unit | 32) !== wanted)) return false;
    }
    return true;
  }

  /** A new set of words. */
  set(words: Iterable<string>): WordSet {
    const numbers: number[] = [];
    for (const word of words) numbers.push(this.add(word));
    return this.#sets.add(numbers);
  }

  /** A new set of words that have their numbers. */
  union(numbers: Iterable<number>): WordSet {
    return this.#sets.add([...new Set(numbers)]);
  }

  /** Marks words; returns the bit. Throws when 32 sets are marked. */
  mark(words: Iterable<number>): number {
    if (this.#markCount === 32) throw new RangeError('No more than 32 sets of words can be marked.');
    const bit = 1 << this.#markCount++;
    for (const word of words) this.marks[word]! |= bit;
    return bit;
  }

  /** Makes room for one more word of so many letters. */
  #grow(letters: number): void {
    if (!this.#isOwn) {
      this.#isOwn = true;
      this.#slots = this.#slots.slice();
    } else if (this.#size + 1 < this.classes.length && this.#poolEnd + letters <= this.#pool.length) {
      return;
    }
    const pool = new Uint16Array(this.#poolEnd + letters + 8192);
    pool.set(this.#pool.subarray(0, this.#poolEnd));
    this.#pool = pool;
    const room = this.#size + ROOM_FOR_RULES;
    const offsets = new Uint32Array(room + 1);
    offsets.set(this.#offsets.subarray(0, this.#size + 1));
    this.#offsets = offsets;
    const classes = new Uint8Array(room);
    classes.set(this.classes.subarray(0, this.#size));
    this.classes = classes;
    this.#sets.grow(room);
    const marks = new Uint32Array(room);
    marks.set(this.marks.subarray(0, this.#size));
    this.marks = marks;
    if (room * 4 > this.#slots.length) this.#slots = hashTable({ pool, offsets }, this.#size);
  }
}
