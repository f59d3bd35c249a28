import type { Mention } from '../../core/mention.ts';

/** A city's name with all cities that bear it; which one is decided in resolve/. */
export interface CityValue {
  readonly name: string;
  /** Candidate rows of the city table, by population. */
  readonly candidates: readonly number[];
}

export type CityMention = Mention<'city', CityValue>;
