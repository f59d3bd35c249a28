import type { Mention } from '../../core/mention.ts';

/** What a date expression says, before it is counted from the anchor date. */
export interface DateValue {
  /** EDTF where the text states it in full; undefined for a relative expression. */
  readonly edtf: string | undefined;
}

export type DateMention = Mention<'date', DateValue>;
