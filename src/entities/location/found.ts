import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { mentionOf } from '../recogniser.ts';
import type { LocationMention, LocationValue } from './value.ts';

/** The locations found so far in one document, and the tokens they hold. */
export class FoundLocations {
  readonly context: PlaceContext;
  readonly mentions: LocationMention[] = [];
  readonly #at: Int32Array;

  constructor(context: PlaceContext) {
    this.context = context;
    this.#at = new Int32Array(context.document.tokens.count).fill(-1);
  }

  /** The location that holds token `i`. */
  at(i: number): LocationMention | undefined {
    const index = this.#at[i];
    return index === undefined || index < 0 ? undefined : this.mentions[index];
  }

  /** True when neither an earlier recogniser nor an earlier rule has a token of `[first, last)`. */
  isFree(first: number, last: number): boolean {
    if (first < 0 || last > this.#at.length) return false;
    for (let i = first; i < last; i++) if (this.#at[i] !== -1) return false;
    return this.context.taken.isFree(first, last);
  }

  /** Adds a location over tokens `[first, last)`; false when a token is taken already. */
  add(first: number, last: number, value: LocationValue, rule: string): boolean {
    if (!this.isFree(first, last)) return false;
    this.#at.fill(this.mentions.length, first, last);
    this.mentions.push(mentionOf(this.context.document, 'location', first, last, value, rule));
    return true;
  }
}
