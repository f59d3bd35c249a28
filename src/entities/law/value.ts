import type { Mention } from '../../core/mention.ts';

/** A named act, rule or citation, as written. */
export interface LawValue {
  readonly name: string;
  /** For a short form, the name that it stands for, where the document has that. */
  readonly key?: string;
}

export type LawMention = Mention<'law', LawValue>;

/** What a rule returns: tokens `[first, last)` and the file name of the rule. */
export interface LawSpan {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  /** For an abbreviation, the law's name that explains it. */
  readonly of?: LawSpan;
  /** For a name that shares its last word with others, the whole of it. */
  readonly name?: string;
  /** First token of the law itself, where a part of it stands before: `Section 2 of the`. */
  readonly own?: number;
  /** The last word has a possessive `s` grown on, which stays outside. */
  readonly lostS?: boolean;
}
