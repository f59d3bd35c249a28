import type { Occupancy } from '../../core/occupancy.ts';
import { abbreviationBehind } from '../../segment/abbreviation.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, tokenText } from '../../segment/tokens.ts';
import { joinsName } from './name-run.ts';

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** `European Aeronautic Defence and Space Company` before `(EADS)`: the words whose initials a body's letters in brackets are. */
export function nameOfLetters(
  { tokens }: AnalysedDocument,
  taken: Occupancy,
  { first, last }: Stretch,
): Stretch | undefined {
  const open = tokens.word[first - 1] === MARK.quote ? first - 2 : first - 1;
  if (last !== first + 1 || open < 2 || tokens.word[open] !== MARK.openBracket) return undefined;
  const letters = tokenText(tokens, first);
  if (letters.length < 3 || letters !== letters.toUpperCase()) return undefined;
  const start = runStart(tokens, taken, open, { max: 9, joins: (at) => joinsName(tokens, taken, at) });
  let words = 0;
  for (let i = open - 1; i >= start; i--) {
    if (!isCapitalised(tokens, i)) continue;
    words += 1;
    if (words > letters.length + 1) return undefined;
    if (words < letters.length - 1 || tokenText(tokens, i).charAt(0) !== letters.charAt(0)) continue;
    if (words > 1 && abbreviationBehind(tokens, i, open) === first) return { first: i, last: open };
  }
  return undefined;
}
