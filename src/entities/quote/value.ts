import type { Mention } from '../../core/mention.ts';

/**
 * Where the text says who speaks:
 * - `words`: tokens `[first, last)` name the speaker (`said U.S. Attorney Ada Quill`, `she said`)
 * - `before`: somebody named before it (`… stepped in and shouted:`)
 * - `signed`: the line `[first, last)` below it names the speaker, if it names anybody; else it is `otherwise`
 * - `same`: it goes on from the quotation before it
 */
export type Attribution =
  | { readonly kind: 'words'; readonly first: number; readonly last: number }
  | { readonly kind: 'signed'; readonly first: number; readonly last: number; readonly otherwise: Attribution }
  | { readonly kind: 'before' }
  | { readonly kind: 'same' };

/** Direct speech. */
export interface QuoteValue {
  readonly attribution: Attribution;
}

export type QuoteMention = Mention<'quote', QuoteValue>;
