import type { Mention } from '../../core/mention.ts';

/** A city's name with all cities that bear it; which one is decided in resolve/. */
export interface CityValue {
  /** As printed, on one line; capitals made title case. */
  readonly name: string;
  /** Candidate rows of the city table, by population; empty for a place that the table does not have. */
  readonly candidates: readonly number[];
}

export type CityMention = Mention<'city', CityValue>;
