import { wordMap, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_CAPITAL } from '../../segment/tokens.ts';

/** What a department of the first is of too: `Department of Energy and Environmental Protection`. */
const COMPOUNDS = wordMap({
  energy: wordSet('environmental environment'),
  labor: wordSet('industries industry employment economic workforce regulatory training'),
  health: wordSet('welfare environment environmental social hospitals wellness senior mental'),
  commerce: wordSet('insurance consumer economic community'),
  agriculture: wordSet('consumer forestry markets rural fisheries'),
  transportation: wordSet('development public infrastructure utilities'),
  justice: wordSet('public'),
  education: wordSet('early'),
  interior: wordSet('local'),
});

/** True at the `and` behind a listed `Department of Energy` that goes on as a state's department does. */
export function isCompound({ tokens }: AnalysedDocument, and: number): boolean {
  const { word, flags, count } = tokens;
  if (and + 1 >= count || word[and] !== MARK.ampersand || (flags[and + 1]! & TOKEN_CAPITAL) === 0) return false;
  return COMPOUNDS.get(word[and - 1]!)?.has(word[and + 1]!) === true;
}
