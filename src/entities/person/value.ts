import type { Mention } from '../../core/mention.ts';

/** A person's name as printed, and what stands right before it. */
export interface PersonValue {
  /** The name on one line; title case where it is printed in capitals. */
  readonly name: string;
  /** Tokens `[first, last)` of a title before the name, honorifics and kinship left out; in `Special Agents in Charge A and B` both have it. */
  readonly title: { readonly first: number; readonly last: number } | undefined;
  /** True behind `aka`, `also known as`: another name of the person before it. */
  readonly alias: boolean;
  /** Token of the first name of a family that shares this name's surname (`Gail and Myron Thorick`). */
  readonly surnameFrom?: number;
}

export type PersonMention = Mention<'person', PersonValue>;
