import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_POSSESSIVE, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { endWithLegalForm } from './legal-form.ts';
import type { Found } from './name-run.ts';
import { GOVERNMENT, NOT_FIRMS, PERSON_WORD } from './words.ts';

/** Firms that go by the surnames of those who founded them. */
const OF_NAMES = wordSet('law accounting');
const OF = wordId('of');
/** What people do with a firm: `the law firm Ada Quill joined`. */
const SOMEBODYS = wordSet('founded joined left led ran owned owns hired had worked works where he she they who was');
const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/** `the law firm Brandt Keller`, `the accounting firm of Quill, Trull and Krause`: surnames that are a firm's, with all that joins them. */
export const lawFirm: Rule<Found> = { triggers: wordSet('firm'), read: behindFirmWord };

function behindFirmWord({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, flags, count } = tokens;
  if (i === 0 || !OF_NAMES.has(word[i - 1]!) || isCapitalised(tokens, i)) return undefined;
  const first = word[i + 1] === OF ? i + 2 : i + 1;
  if (first >= count || !isCapitalised(tokens, first) || (flags[first]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0)
    return undefined;
  const last = runEnd(tokens, taken, first, {
    max: 8,
    joins: (at) =>
      word[at] === MARK.ampersand ||
      (word[at] === MARK.comma && isCapitalised(tokens, at + 1) && word[at + 2] === MARK.ampersand),
  });
  if (last === first || SOMEBODYS.has(word[last] ?? 0)) return undefined;
  if (last < count && (flags[last]! & TOKEN_POSSESSIVE) !== 0 && last === first + 1) return undefined;
  for (let at = first; at < last; at++)
    if ([GOVERNMENT, NOT_FIRMS, PERSON_WORD, DAYS].some((words) => words.has(word[at]!))) return undefined;
  const end = endWithLegalForm(tokens, last);
  return { first, last: end, legal: end > last };
}
