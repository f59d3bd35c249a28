import type { LexiconHit } from '../../gazetteer/match.ts';

/** A listed name that may be a city here. */
export interface Candidate {
  readonly hit: LexiconHit;
  /** Signs it shows, and the signs its name needs. */
  readonly sign: number;
  readonly need: number;
  accepted: boolean;
}
