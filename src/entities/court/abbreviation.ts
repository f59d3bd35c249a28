import type { Occupancy } from '../../core/occupancy.ts';
import { abbreviationBehind } from '../../segment/abbreviation.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { KnownForms } from '../../segment/known-forms.ts';
import { TOKEN_UPPER } from '../../segment/tokens.ts';
import { mentionOf } from '../recogniser.ts';
import type { CourtMention } from './value.ts';

/** Adds the letters that a bracket behind a court gives it, wherever they stand: `Court of Federal Claims (CFC)`. */
export function withAbbreviations(
  document: AnalysedDocument,
  taken: Occupancy,
  found: readonly CourtMention[],
): readonly CourtMention[] {
  const { tokens } = document;
  const letters = new KnownForms<string>();
  for (const { first, last, value } of found) {
    // whose court it is may have no letter: `U.S. Court of Federal Claims (CFC)`
    const at = abbreviationBehind(tokens, first, last) ?? abbreviationBehind(tokens, first + 1, last);
    if (at !== undefined) letters.add(tokens, at, at + 1, value.name);
  }
  if (letters.isEmpty) return found;
  const all = [...found];
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.flags[i]! & TOKEN_UPPER) === 0 || taken.at(i) !== undefined) continue;
    const name = letters.longestAt(tokens, i)?.payload;
    if (name !== undefined) all.push(mentionOf(document, 'court', i, i + 1, { name }, 'abbreviation'));
  }
  return all.sort((a, b) => a.first - b.first);
}
