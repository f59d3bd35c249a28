import type { Occupancy } from '../../core/occupancy.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_UPPER } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { endsPlace, type Found } from './name-run.ts';

/** Letters for a kind of body: homeowners', parents' and owners' associations, societies against cruelty to animals. */
const LETTERS = wordSet('hoa pta ptsa poa spca');
/** Of these the ones of which a town has one, and goes by its name: `the Houston SPCA`. */
const OF_TOWNS = wordSet('spca');

/** `Quiet Hammocks HOA`, `Vennick SPCA`: a name and the letters of its kind. */
export const lettersKind: Rule<Found> = { triggers: LETTERS, read: beforeLetters };

function beforeLetters({ tokens, hits }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, flags } = tokens;
  if ((flags[i]! & TOKEN_UPPER) === 0) return undefined;
  const first = runStart(tokens, taken, i, { max: 4, joins: () => false });
  if (first >= i || (flags[first]! & TOKEN_UPPER) !== 0) return undefined;
  if (!OF_TOWNS.has(word[i]!) && endsPlace(hits, i) && i - first < 2) return undefined; // `Florida HOA laws`
  return isCapitalised(tokens, i) ? { first, last: i + 1, legal: false } : undefined;
}
