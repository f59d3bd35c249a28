import type { Occupancy } from '../../core/occupancy.ts';
import { wordMap, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import type { Rule } from '../rule.ts';
import { type Found, isAmpersand } from './name-run.ts';
import { isFirmName } from './sign.ts';

/** Small words for a place of trade, behind the name of its firm: `a Quick Stop store`. */
const SHOP_AFTER = wordSet(
  'store stores restaurant restaurants supermarket dealership franchise franchisee outlet radio pub nightclub tavern cafe bakery takeaway pizzeria diner pharmacy',
);
/** The same in two words: `gas station`. */
const SHOP_PAIRS = wordMap({
  station: wordSet('gas petrol filling radio television tv'),
  store: wordSet('convenience grocery department retail liquor drug hardware'),
});
const ONE = wordSet('a an the');
/** Firms called by everyday words, which a `gas station` behind them tells. */
const FUEL = wordSet(
  'marathon speedway pilot gulf shell mobil sunoco valero citgo arco chevron texaco exxon conoco sinclair hess getty maverik marathon bp caltex ampol esso',
);

/** `a Quick Stop convenience store`, `a Gulf gas station`: the name between the article and the noun. */
export const shop: Rule<Found> = { triggers: wordUnion(SHOP_AFTER, SHOP_PAIRS), read: fromShop };

function fromShop(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const { word } = tokens;
  const isPair = SHOP_PAIRS.get(word[i]!)?.has(word[i - 1] ?? 0) === true;
  if (!isPair && !SHOP_AFTER.has(word[i]!)) return undefined;
  const end = isPair ? i - 1 : i;
  if (end < 1 || !isCapitalised(tokens, end - 1)) return undefined;
  const first = runStart(tokens, taken, end, { max: 4, joins: (at) => isAmpersand(tokens, at) });
  if (first >= end) return undefined;
  if (end === first + 1 && isPair && FUEL.has(word[first]!)) return { first, last: end, legal: false, bare: true };
  if (!ONE.has(word[first - 1] ?? 0)) return undefined;
  return isFirmName(document, first, end, end - first >= 2)
    ? { first, last: end, legal: false, bare: true }
    : undefined;
}
