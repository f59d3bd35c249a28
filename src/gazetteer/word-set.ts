// A row holds one bit of each of 1,024 sets: 128 bytes, so that all questions about a word read the same two or three lines of memory.
const WIDTH_BITS = 5;
const SETS_OF_PAGE = 32 << WIDTH_BITS;
const ROWS = 8192;
const MOST_ROWS = 65_536;

/** A set of words of one vocabulary; asking costs two array reads. */
export class WordSet {
  /** Numbers of the words. */
  readonly words: readonly number[];
  /** Row of each word, 0 for those in no set: the vocabulary's. */
  rowOf: Uint16Array;
  /** Rows of bits: the vocabulary's. */
  rows: Uint32Array;
  readonly #column: number;
  readonly #bit: number;

  constructor(words: readonly number[], rowOf: Uint16Array, rows: Uint32Array, number: number) {
    this.words = words;
    this.rowOf = rowOf;
    this.rows = rows;
    this.#column = (number % SETS_OF_PAGE) >>> 5;
    this.#bit = 1 << (number & 31);
    for (const word of words) rows[(rowOf[word]! << WIDTH_BITS) + this.#column]! |= this.#bit;
  }

  /**
   * True when the word with this number is in the set; false for the unknown word, and for what a rule reads behind a document's last
   * token. That is `undefined`: asked for as it is, a key that is no number makes this read a lookup by name, for every rule.
   */
  has(word: number): boolean {
    return (this.rows[(this.rowOf[word | 0]! << WIDTH_BITS) + this.#column]! & this.#bit) !== 0;
  }
}

/**
 * All word sets of a vocabulary, word by word: few words are in any set, and those get a row of bits, one bit for each set. What
 * stands together is asked together, so a document's words keep their rows in the processor's nearest cache.
 */
export class WordSets {
  #rowOf: Uint16Array;
  readonly #pages: Uint32Array[] = [];
  readonly #sets: WordSet[] = [];
  #used = 1; // row 0 stays empty

  /** For words `[0, room)`. */
  constructor(room: number) {
    this.#rowOf = new Uint16Array(room);
  }

  /** A new set of the words with these numbers. Throws when more than 65,535 words are in sets. */
  add(words: readonly number[]): WordSet {
    for (const word of words) if (this.#rowOf[word] === 0) this.#rowOf[word] = this.#newRow();
    const number = this.#sets.length;
    const page = (this.#pages[Math.floor(number / SETS_OF_PAGE)] ??= new Uint32Array(this.#rows() << WIDTH_BITS));
    const set = new WordSet(words, this.#rowOf, page, number);
    this.#sets.push(set);
    return set;
  }

  /** Makes room for words `[0, room)`. */
  grow(room: number): void {
    const rowOf = new Uint16Array(room);
    rowOf.set(this.#rowOf);
    this.#rowOf = rowOf;
    for (const set of this.#sets) set.rowOf = rowOf;
  }

  #rows(): number {
    return (this.#pages[0]?.length ?? ROWS << WIDTH_BITS) >> WIDTH_BITS;
  }

  #newRow(): number {
    if (this.#used === MOST_ROWS) throw new RangeError('No more than 65,535 words can be in sets of words.');
    if (this.#used === this.#rows()) {
      for (const [number, page] of this.#pages.entries()) {
        const larger = new Uint32Array(page.length * 2);
        larger.set(page);
        this.#pages[number] = larger;
      }
      for (const [number, set] of this.#sets.entries()) set.rows = this.#pages[Math.floor(number / SETS_OF_PAGE)]!;
    }
    return this.#used++;
  }
}
