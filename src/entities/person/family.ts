import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import { CASE_PROSE } from './letter-case.ts';
import { type NameRun } from './name-run.ts';
import { readRun } from './read-run.ts';
import { isSureGiven, mayBeName, partKind } from './word-kind.ts';

const AND = wordId('and');
/** Who share a surname: `Brothers Tim and Myron Thorick`. */
const KIN = wordSet('brothers sisters twins siblings cousins couple spouses parents');
/** First names of one family in a row. */
const MAX_FAMILY = 6;

/**
 * `Gail and Myron Thorick`, `Tim, Lori and Beth Ranes`: the first names that share the surname of the name behind them.
 * `end` is where the last name found before them ends. Somebody's surname is no first name: `Turner and Gail Thorick` behind Ada Turner.
 */
export function firstNamesBefore(
  document: AnalysedDocument,
  taken: Occupancy,
  run: NameRun,
  end: number,
  isSurname: (token: number) => boolean,
): readonly NameRun[] {
  const { tokens } = document;
  const { flags, word } = tokens;
  const before = run.first - 2;
  if (before < 0 || run.parts.length < 2 || word[run.first - 1] !== AND || !isSureGiven(run.kinds[0]!)) return [];
  const names: NameRun[] = [];
  for (let at = before; at >= 0 && names.length < MAX_FAMILY; at -= 2) {
    if (end > at) return [];
    const first = readRun(document, taken, at, CASE_PROSE);
    if (first?.parts.length !== 1 || first.last !== at + 1 || !isSureGiven(first.kinds[0]!)) return [];
    if (isSurname(at)) return [];
    const opens =
      at === 0 ||
      (flags[at]! & TOKEN_SENTENCE) !== 0 ||
      (flags[at - 1]! & TOKEN_CAPITAL) === 0 ||
      KIN.has(word[at - 1]!);
    if (!opens) return []; // Gail Roe and Myron Thorick
    names.unshift(first);
    if (at < 2 || word[at - 1] !== MARK.comma || !isFirstName(at - 2)) break;
  }
  return names;

  function isFirstName(at: number): boolean {
    if ((flags[at]! & TOKEN_CAPITAL) === 0 || !mayBeName(tokens, taken, at) || !isSureGiven(partKind(tokens, at)))
      return false;
    return at === 0 || (flags[at - 1]! & TOKEN_CAPITAL) === 0;
  }
}
