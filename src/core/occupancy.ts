import type { Mention } from './mention.ts';

const CLOSED = -2;

/**
 * Which tokens earlier recognisers have taken. Recognisers run in the order of `entities/index.ts`: a later one
 * never takes a token that an earlier one has. That order is how overlaps between types are decided.
 */
export class Occupancy {
  readonly #mentions: readonly Mention[];
  readonly #at: Int32Array;

  constructor(tokenCount: number) {
    this.#mentions = [];
    this.#at = new Int32Array(tokenCount).fill(-1);
  }

  /** True when no token of `[first, last)` is taken. */
  isFree(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (this.#at[i] !== -1) return false;
    return true;
  }

  /** The mention that has token `i`, or undefined. */
  at(i: number): Mention | undefined {
    const index = this.#at[i];
    return index === undefined || index < 0 ? undefined : this.#mentions[index];
  }

  /** All mentions of one type so far. */
  all(type: Mention['type']): readonly Mention[] {
    return this.#mentions.filter((mention) => mention.type === type);
  }

  /** Keeps tokens `[first, last)` from everybody, for no mention. */
  close(first: number, last: number): void {
    this.#at.fill(CLOSED, first, last);
  }

  /** Takes the tokens of a mention. */
  take(mention: Mention): void {
    const index = (this.#mentions as Mention[]).push(mention) - 1;
    this.#at.fill(index, mention.first, mention.last);
  }
}
