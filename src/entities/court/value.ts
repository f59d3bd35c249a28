import type { Mention } from '../../core/mention.ts';

/** A named court. */
export interface CourtValue {
  readonly name: string;
}

export type CourtMention = Mention<'court', CourtValue>;
