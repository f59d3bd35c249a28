import type { Mention } from '../../core/mention.ts';

/** A named act, rule or citation, as written. */
export interface LawValue {
  readonly name: string;
}

export type LawMention = Mention<'law', LawValue>;

/** What a rule returns: tokens `[first, last)` and the file name of the rule. */
export interface LawSpan {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}
