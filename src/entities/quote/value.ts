import type { Mention } from '../../core/mention.ts';

/** Direct speech. */
export interface QuoteValue {
  /** Tokens of the words that attribute it, where they were found. */
  readonly attribution: { readonly first: number; readonly last: number } | undefined;
}

export type QuoteMention = Mention<'quote', QuoteValue>;
