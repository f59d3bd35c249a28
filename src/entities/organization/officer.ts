import { WORD_GIVEN } from '../../gazetteer/kinds.ts';
import type { Occupancy } from '../../core/occupancy.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { type Found, isAmpersand } from './name-run.ts';
import { isFirmName } from './sign.ts';

const CEO = wordId('ceo');
const EXECUTIVE = wordId('executive');
const DIRECTOR = wordId('director');
/** In front of the title, a part of it: `Interim Executive Director`. */
const RANKS = wordSet(
  'interim assistant associate deputy acting former regional founding founder co-founder president chairman chairwoman chair and longtime',
);
/** What has an executive director without being a body of its own. */
const NO_BODY = wordSet(
  'program programs project campaign committee board division department office bureau commission county city state',
);

/** `Safe Harbor Place Executive Director Jane Venn`, `Quiet Paws CEO Ada Quill`: whom somebody with that title leads, of two words or more. */
export const officer: Rule<Found> = { triggers: wordSet('ceo executive'), read: beforeOfficer };

function beforeOfficer(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const { word } = tokens;
  if (!isCapitalised(tokens, i)) return undefined;
  const last = word[i] === CEO ? i + 1 : word[i] === EXECUTIVE && word[i + 1] === DIRECTOR ? i + 2 : i;
  if (last === i || !isGivenName(tokens, last)) return undefined;
  let end = i;
  while (end > 0 && RANKS.has(word[end - 1]!)) end -= 1;
  const first = runStart(tokens, taken, end, { max: 5, joins: (at) => isAmpersand(tokens, at) });
  if (end - first < 2 || NO_BODY.has(word[end - 1]!) || !isFirmName(document, first, end, true)) return undefined;
  return { first, last: end, legal: false, bare: true };
}

/** A given name, in the same sentence. */
function isGivenName(tokens: TokenTable, i: number): boolean {
  if (i >= tokens.count || !isCapitalised(tokens, i) || (tokens.flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0)
    return false;
  return (lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_GIVEN) !== 0;
}
