import { wordSet } from '../../gazetteer/words.ts';
import { columnHead, isCell, lineStart } from '../../segment/columns.ts';
import { TOKEN_CAPITAL, TOKEN_WORD, type TokenTable, tokenText } from '../../segment/tokens.ts';
import { earlierUnit } from './elliptical.ts';
import { PHRASE_ENDS } from './noun-words.ts';
import type { Numeral } from './numeral.ts';
import { looksPlural, singular } from './singular.ts';
import type { FigureMention } from './value.ts';

const PEOPLE = wordSet('population inmates headcount attendance staff enrollment');

/**
 * What the number of a table's cell counts: the plural at the head of its column, or of its row (`Calls for service      746`);
 * null where neither tells, undefined for a number that stands in no cell. `found` are the figures before it.
 */
export function unitOfCell(
  tokens: TokenTable,
  found: readonly FigureMention[],
  { first, last, inDigits }: Numeral,
): string | null | undefined {
  if (!inDigits || !isCell(tokens, first, last)) return undefined;
  const row = lineStart(tokens, first);
  if ((tokens.flags[row]! & TOKEN_WORD) === 0) return undefined;
  const head = columnHead(tokens, first, last)?.toLowerCase().split(' ').findLast(looksPlural);
  if (head !== undefined) return singular(head);
  // `  of these, felony     17`
  if ((tokens.flags[row]! & TOKEN_CAPITAL) === 0) return earlierUnit(found, undefined) ?? null;
  for (let i = row; i < first && !PHRASE_ENDS.has(tokens.word[i]!); i++) {
    if (PEOPLE.has(tokens.word[i]!)) return 'person';
    const word = tokenText(tokens, i).toLowerCase();
    if (looksPlural(word)) return singular(word);
  }
  return null;
}
