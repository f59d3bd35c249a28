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
