import { cityArea } from '../../gazetteer/city-table.ts';
import { WORD_FREQUENT } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { type LexiconHit, longestHit } from '../../gazetteer/match.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';

// Names of towns that are ordinary words.

/** People in a town abroad whose name is a rare word, from which it counts behind `in`: `in Maidenhead`, `in Punchbowl`. */
export const WORD_AT_HOME = 3_000;

/** `in Maidenhead`, in a document of that country abroad: a rare word there is a town; in headings every word has a capital. */
export function isPlacedAtHome(
  context: PlaceContext,
  { first, last, forms }: LexiconHit,
  homeland: string | undefined,
): boolean {
  const { tokens } = context.document;
  if (homeland === undefined || homeland === 'US' || !IN_OR_NEAR.has(tokens.word[first - 1] ?? 0)) return false;
  if (context.inHeading(first) || (context.joins(last) && context.isCapital(last))) return false;
  const isFrequent = (lexicon.vocabulary.classes[tokens.word[first]!]! & WORD_FREQUENT) !== 0;
  return !isFrequent && forms.some(({ index }) => cityArea(index).country === homeland);
}

/** People in a town whose name is a rare word, from which it counts behind `in` where the text names its state: `in Hazard`. */
export const WORD_IN_STATE = 2_000;

/** `in Hazard`, `in Hazard, said`: a rare word with a capital in running text, and nothing of a longer name behind it. */
export function isPlacedInState(context: PlaceContext, { first, last }: LexiconHit): boolean {
  const { tokens } = context.document;
  if (tokens.word[first - 1] !== IN || !context.joins(first) || context.isCapital(first - 1)) return false;
  if (context.upper(first) || context.inHeading(first) || (context.joins(last) && context.isCapital(last)))
    return false;
  if (IN_A_CASE.has(tokens.word[last] ?? 0)) return false; // `in Savage et al. v.`
  return (lexicon.vocabulary.classes[tokens.word[first]!]! & WORD_FREQUENT) === 0;
}

const IN_A_CASE = wordSet('et v vs versus');
const IN = wordId('in');
const IN_OR_NEAR = wordSet('in near outside around');

/** `the Elk River spill`, `New England Compounding Partners`: a river or region, until the text names the town's state. */
export function isLandscape({ document: { tokens, hits } }: PlaceContext, { first, last }: LexiconHit): boolean {
  return LANDSCAPES.has(tokens.word[last - 1]!) || longestHit(tokens, hits, first, 'region')?.last === last;
}

const LANDSCAPES = wordSet('river creek island mountain');

/** Directions, peoples and languages that are also towns. */
export const NEVER_ALONE = wordSet(`
  north south east west central northern southern eastern western upper lower arab english irish french german italian spanish
  polish american mexican indian christian muslim catholic islam hispanic latin asian african european
  enterprise toyota atlantic pacific shawnee pawnee navajo cherokee seminole apache comanche choctaw chickasaw osage kiowa seneca
  mohawk winnebago menominee canadian australian british european cuban dominican
`);
