import type { Occupancy } from '../../core/occupancy.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, plainText, TOKEN_CAPITAL, TOKEN_UPPER } from '../../segment/tokens.ts';
import { type Definition, isInitialsOf } from './abbreviation.ts';
import { UNIT_HEADS } from './heads.ts';
import { runBefore } from './run.ts';
import { agencyMention } from './mention.ts';
import type { AgencyMention } from './value.ts';

/** A unit whose letters stand inside its name, with what they and the short name `HEAT Unit` mean. */
export interface Bracketed {
  readonly mention: AgencyMention;
  readonly definition: Definition;
  readonly short: string;
}

/** `Human Exploitation and Trafficking (HEAT) Unit`, at the head `Unit`; undefined for anything else. */
export function bracketedUnit(
  document: AnalysedDocument,
  head: number,
  from: number,
  taken: Occupancy,
): Bracketed | undefined {
  const { tokens } = document;
  const { word, flags } = tokens;
  const letters = head - 2;
  if (letters < 3 || !UNIT_HEADS.has(word[head]!) || word[head - 1] !== MARK.closeBracket) return undefined;
  if (word[letters - 1] !== MARK.openBracket || (flags[letters]! & (TOKEN_UPPER | TOKEN_CAPITAL)) === 0)
    return undefined;
  const first = runBefore(document, letters - 1, from, taken);
  const words = plainText(tokens, first, letters - 1);
  const text = plainText(tokens, letters, letters + 1);
  if (letters - 1 - first < 2 || !isInitialsOf(text, words)) return undefined;
  const noun = plainText(tokens, head, head + 1);
  const value = { entry: undefined, name: `${words} ${noun}`, unit: true };
  const mention = agencyMention(document, first, head + 1, value, 'bracketed-unit');
  return { mention, definition: { text, head: text, length: 1, of: mention }, short: `${text} ${noun}` };
}

const NONE: readonly Definition[] = [];

/** What the letters of a `HEAT Unit` mean alone, when they are also a listed body's. */
export function lettersOf({ tokens, hits }: AnalysedDocument, mention: AgencyMention): readonly Definition[] {
  const { first, last, value, rule } = mention;
  if (last !== first + 2 || value.unit !== true || value.lead !== undefined || value.entry !== undefined) return NONE;
  if (rule !== 'agency/named-body' || hits.at[first]! < 0 || longestHitIndex(hits, first, 'agency') < 0) return NONE;
  const text = plainText(tokens, first, first + 1);
  return [{ text, head: text, length: 1, of: mention }];
}
