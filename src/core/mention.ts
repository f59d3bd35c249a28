import type { Span } from './span.ts';

/** The kinds of thing slugline finds. */
export type MentionType =
  | 'date'
  | 'person'
  | 'agency'
  | 'city'
  | 'figure'
  | 'program'
  | 'organization'
  | 'court'
  | 'law'
  | 'location'
  | 'quote';

/** A stretch of a document that names something, and what it names. */
export interface Mention<Type extends MentionType = MentionType, Value = unknown> extends Span {
  readonly type: Type;
  /** Surface form: exactly `document.text.slice(start, end)`. */
  readonly text: string;
  /** Tokens `[first, last)` of the document's token table. */
  readonly first: number;
  readonly last: number;
  /** Canonical form, as far as it is known before the whole document is resolved. */
  readonly value: Value;
  /** The rule that found it, as `<type>/<file name>`: `date/month-day-year`. */
  readonly rule: string;
}
