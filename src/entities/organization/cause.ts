import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordMap, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { endWithLegalForm } from './legal-form.ts';
import { type Found, isAmpersand } from './name-run.ts';
import { isFirmName } from './sign.ts';

const NOUNS = wordSet('nonprofit charity');
/** The same in two words: `the advocacy group Quiet Harbor Voices`. */
const PAIRS = wordMap({
  profit: wordSet('-'),
  group: wordSet('advocacy aid rights community campaign victims environmental watchdog support conservation lobbying'),
  home: wordSet('nursing care retirement funeral'),
});
/** Small words that a name of a cause may hold: `Families for Better Care`, `Second Chances of Lakeside`. */
const JOINS = wordSet('for of the in');
const FOR = wordId('for');
const THE = wordId('the');
const HE_DID = wordSet('created owned founded ran runs led started opened had has was were he she they');

/** `the nonprofit Quiet Second Chances`, `the charity Harbor Paws`: two words or more, everyday ones too. */
export const cause: Rule<Found> = { triggers: wordUnion(NOUNS, PAIRS), read: behindCause };

function behindCause(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const { word, flags } = tokens;
  if (isCapitalised(tokens, i) || (!NOUNS.has(word[i]!) && PAIRS.get(word[i]!)?.has(word[i - 1] ?? 0) !== true))
    return undefined;
  const first = i + 1;
  if (first >= tokens.count || !isCapitalised(tokens, first)) return undefined;
  if ((flags[first]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return undefined;
  const plain = runEnd(tokens, taken, first, { max: 6, joins: (at) => isAmpersand(tokens, at) });
  // Behind `for` the name goes on, behind `of` only after two words: `Save the Harbor`, `Families for Care`.
  const run = runEnd(tokens, taken, first, {
    max: 7,
    joins: (at) =>
      isAmpersand(tokens, at) || (JOINS.has(word[at]!) && (word[at] === FOR || word[at] === THE || at > first + 1)),
  });
  const last = HE_DID.has(word[run] ?? 0) ? plain : run;
  if (last - first < 2 || HE_DID.has(word[last] ?? 0) || word[last] === MARK.hyphen) return undefined;
  const end = endWithLegalForm(tokens, last);
  return isFirmName(document, first, last, true) ? { first, last: end, legal: end > last, bare: true } : undefined;
}
