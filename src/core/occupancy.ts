import type { Mention } from './mention.ts';
import { int32s } from './slab.ts';

const FREE = 0;
const CLOSED = -1;

/**
 * Which tokens earlier recognisers have taken. Recognisers run in the order of `entities/index.ts`: a later one
 * never takes a token that an earlier one has. That order is how overlaps between types are decided.
 */
export class Occupancy {
  readonly #mentions: Mention[];
  /** By token: 0 free, -1 closed, else the number of its mention, from 1. */
  readonly #at: Int32Array;

  constructor(tokenCount: number) {
    this.#mentions = [];
    this.#at = int32s(tokenCount);
  }

  /** True when no token of `[first, last)` is taken. */
  isFree(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (this.#at[i] !== FREE) return false;
    return true;
  }

  /** The mention that has token `i`, or undefined. */
  at(i: number): Mention | undefined {
    const index = this.#at[i];
    return index === undefined || index <= FREE ? undefined : this.#mentions[index - 1];
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
    const number = this.#mentions.push(mention);
    const at = this.#at;
    const last = Math.min(mention.last, at.length);
    for (let i = mention.first; i < last; i++) at[i] = number;
  }
}
