import type { MentionType } from './mention.ts';
import type { Span } from './span.ts';

/** One of the entities among which a resolver chose for a mention. */
export interface Candidate extends Span {
  /** What was decided: `city`. */
  readonly question: string;
  /** The candidate, as people read it: `Springfield, IL, US (population 114,394)`. */
  readonly answer: string;
  /** Higher is likelier; only differences between candidates of one mention mean anything. */
  readonly score: number;
  /** What the score rests on. */
  readonly reasons: readonly string[];
}

/** Receives what resolvers weigh while they decide. Absent in a normal run, which then pays nothing. */
export interface Trace {
  readonly candidate: (candidate: Candidate) => void;
}

/** A rule that looked at tokens `[first, last)` and took them for none of its mentions. */
export interface Refusal {
  readonly type: MentionType;
  readonly first: number;
  readonly last: number;
  /** Why, as a person says it: `a time of day without its date`. */
  readonly reason: string;
}

/** Receives what recognisers refuse while they look. */
export type RefusalListener = (refusal: Refusal) => void;
