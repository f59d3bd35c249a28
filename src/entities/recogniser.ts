import type { Mention, MentionType } from '../core/mention.ts';
import type { Occupancy } from '../core/occupancy.ts';
import type { AnalysedDocument } from '../segment/document.ts';

/** Finds all mentions of one type. Pure: the same document gives the same mentions. */
export interface Recogniser<Found extends Mention = Mention> {
  readonly type: MentionType;
  /**
   * Returns mentions sorted by start that do not overlap one another and use only tokens that are free in
   * `taken`. Linear in the number of tokens.
   */
  readonly recognise: (document: AnalysedDocument, taken: Occupancy) => readonly Found[];
}

/** A mention over tokens `[first, last)`; its span runs from the first token's start to the last one's end. */
export function mentionOf<Type extends MentionType, Value>(
  document: AnalysedDocument,
  type: Type,
  first: number,
  last: number,
  value: Value,
  rule: string,
): Mention<Type, Value> {
  const { tokens } = document;
  const start = tokens.start[first]!;
  const end = tokens.end[last - 1]!;
  return { type, start, end, text: document.text.slice(start, end), first, last, value, rule: `${type}/${rule}` };
}
