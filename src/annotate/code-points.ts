/**
 * Converts offsets of one text between UTF-16 code units, in which records count, and code points, in which Python
 * programs count. An offset inside a surrogate pair counts as the pair's start. Texts without such pairs cost nothing.
 */
export class CodePoints {
  /** UTF-16 offsets of the second unit of every pair, ascending. */
  readonly #pairs: readonly number[];

  constructor(text: string) {
    const pairs: number[] = [];
    for (let i = 1; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0xdc00 || unit > 0xdfff) continue;
      const before = text.charCodeAt(i - 1);
      if (before >= 0xd800 && before <= 0xdbff) pairs.push(i);
    }
    this.#pairs = pairs;
  }

  /** Code points before a UTF-16 offset. */
  fromUnits(offset: number): number {
    return offset - countUpTo(this.#pairs, offset);
  }

  /** UTF-16 offset of a code point. */
  toUnits(point: number): number {
    let low = 0;
    let high = this.#pairs.length;
    // The number of pairs wholly before the code point: pair k ends at code point pairs[k] - k.
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pairs[middle]! - middle <= point) low = middle + 1;
      else high = middle;
    }
    return point + low;
  }
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
