import type { Mention } from '../../core/mention.ts';

/** A person's name as printed. */
export interface PersonValue {
  readonly name: string;
}

export type PersonMention = Mention<'person', PersonValue>;
