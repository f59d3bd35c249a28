import type { Mention } from '../../core/mention.ts';

/** A named act, rule or citation, as written. */
export interface LawValue {
  readonly name: string;
}

export type LawMention = Mention<'law', LawValue>;
