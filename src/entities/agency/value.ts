import type { Mention } from '../../core/mention.ts';

/** A government body, as far as the mention itself tells. */
export interface AgencyValue {
  /** Index into the agency lexicon, undefined for a body found by grammar. */
  readonly entry: number | undefined;
  readonly name: string;
}

export type AgencyMention = Mention<'agency', AgencyValue>;
