import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import type { Rule } from '../rule.ts';
import { type Found, isAmpersand, isNewStart, isPlaceOnly } from './name-run.ts';
import { EMPTY, GOVERNMENT, PERSON_WORD } from './words.ts';

/** Houses of drink whose names are made of everyday words. */
const HOUSES = wordSet(
  'lounge bar pub saloon tavern taproom brewpub cantina nightclub bistro diner grille cabaret speakeasy',
);
const WHERE = wordSet('at outside inside behind near from left leaving entered entering owns owned operates operated');
const THE = wordId('the');

/** `at the Lucky Strike Lounge`: where something was, two words or more, whatever they mean. */
export const bar: Rule<Found> = { triggers: HOUSES, read: fromHouse };

function fromHouse(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const { word, count } = tokens;
  if (!isCapitalised(tokens, i)) return undefined;
  if (i + 1 < count && isCapitalised(tokens, i + 1) && !isNewStart(tokens, i + 1)) return undefined; // `Pub Watch`
  const first = runStart(tokens, taken, i, { max: 4, joins: (at) => isAmpersand(tokens, at) });
  if (first >= i || isPlaceOnly(document, first, i)) return undefined;
  const before = word[first - 1] === THE ? first - 2 : first - 1;
  if (before < 0 || !WHERE.has(word[before]!)) return undefined;
  let telling = 0;
  for (let at = first; at < i; at++) {
    if (GOVERNMENT.has(word[at]!) || PERSON_WORD.has(word[at]!)) return undefined;
    if (isCapitalised(tokens, at) && !EMPTY.has(word[at]!)) telling += 1;
  }
  return telling > 0 && taken.isFree(first, i + 1) ? { first, last: i + 1, legal: false } : undefined;
}
