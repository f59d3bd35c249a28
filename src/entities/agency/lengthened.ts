import type { AnalysedDocument } from '../../segment/document.ts';
import { plainText } from '../../segment/tokens.ts';
import { agencyMention } from './mention.ts';
import type { AgencyMention } from './value.ts';

/** A listed body whose name goes on to token `end` as that of a part of it: `ICE Indianapolis`. `entry` is the body's. */
export function lengthened(
  document: AnalysedDocument,
  { first, last }: AgencyMention,
  entry: number,
  end: number,
  rule: string,
): AgencyMention {
  const { tokens } = document;
  const lead = { entry, rest: plainText(tokens, last, end) };
  const value = { entry: undefined, name: plainText(tokens, first, end), lead };
  return agencyMention(document, first, end, value, rule);
}
