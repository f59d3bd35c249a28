import type { Occupancy } from '../../core/occupancy.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_SPACE, TOKEN_BLOCK, TOKEN_SENTENCE, TOKEN_UPPER } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { type Found, isAmpersand, isNewStart, withoutPerson } from './name-run.ts';

/** Letters behind the name of a football, rugby or motorcycle club. */
const CLUB = wordSet('fc afc rfc gfc cfc rlfc rufc gaa mc pfc');
/** What may stand between brackets or as a rapper's name: one word in front is not enough. */
const OTHER_THINGS = wordSet('mc pfc');

/** `Vennick Gaels GFC`, `Quiet Riders MC`: a club by the letters behind its name. */
export const clubLetters: Rule<Found> = { triggers: CLUB, read: fromLetters };

function fromLetters({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, flags, gap, count } = tokens;
  if ((flags[i]! & TOKEN_UPPER) === 0 || gap[i] !== GAP_SPACE || (flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0)
    return undefined;
  if (i + 1 < count && isCapitalised(tokens, i + 1) && !isNewStart(tokens, i + 1)) return undefined; // `PFC Ada Quill`
  const first = withoutPerson(
    tokens,
    runStart(tokens, taken, i, { max: 4, joins: (at) => isAmpersand(tokens, at) }),
    i,
  );
  if (first >= i || (flags[i - 1]! & TOKEN_UPPER) !== 0) return undefined;
  if (OTHER_THINGS.has(word[i]!) && i - first < 2) return undefined;
  return { first, last: i + 1, legal: false };
}
