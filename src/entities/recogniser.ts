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
  const text = document.text.slice(start, end);
  return { type, start, end, text, first, last, value, rule: ruleName(type, rule) };
}

/** Names of rules in full, by type and rule: a few hundred, made once. */
const ruleNames = new Map<MentionType, Map<string, string>>();

function ruleName(type: MentionType, rule: string): string {
  let ofType = ruleNames.get(type);
  if (ofType === undefined) ruleNames.set(type, (ofType = new Map()));
  let name = ofType.get(rule);
  if (name === undefined) ofType.set(rule, (name = `${type}/${rule}`));
  return name;
}

// A changed mention is written field by field: V8 gives copies made by spreading a hidden class of their own, and what reads mentions of
// all types would look their fields up instead of reading them.

/** The mention with another value. */
export function withValue<Type extends MentionType, Value>(
  { type, start, end, text, first, last, rule }: Mention<Type>,
  value: Value,
): Mention<Type, Value> {
  return { type, start, end, text, first, last, value, rule };
}

/** The mention without its last letter, a possessive that lost its apostrophe; its last token ends one letter later. */
export function withoutLastLetter<Type extends MentionType, Value>(
  { type, start, end, text, first, last, rule }: Mention<Type>,
  value: Value,
): Mention<Type, Value> {
  return { type, start, end: end - 1, text: text.slice(0, -1), first, last, value, rule };
}
