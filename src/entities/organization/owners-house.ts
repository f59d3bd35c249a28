import { isDemonym } from '../../gazetteer/demonyms.ts';
import type { Occupancy } from '../../core/occupancy.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordMap, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_BLOCK, TOKEN_POSSESSIVE, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { type Found, isNewStart, withoutPerson } from './name-run.ts';
import { GOVERNMENT, PERSON_WORD } from './words.ts';

/** Trades that are called after their owner, in one word. */
const TRADE = wordSet(`
  pizza pub bar tap taproom taphouse saloon lounge garage liquor liquors grocery donuts doughnuts bbq barbecue barbeque burgers subs wings
  tacos bagels coffee bookstore books hardware florist flowers nails spa boutique tires tyres transmission transmissions auto motorcycles
  gym kitchen hideaway daycare nightclub taqueria cantina brewpub steaks seafood chicken catering kennel stables antiques guitars guns
  pawnshop recycling scrap towing plumbing roofing landscaping jewellers bistro chippy takeaway newsagents butchers chemist
`);
/** The same in two words; the second one is the key. */
const TRADE_PAIRS = wordMap({
  shop: wordSet(
    'body barber gun pawn coffee barbecue sandwich vape smoke tattoo repair bike beauty thrift pet butcher betting',
  ),
  shack: wordSet('sugar crab bbq'),
  body: wordSet('auto'),
  repair: wordSet('auto tire phone'),
  sales: wordSet('auto car motor'),
  store: wordSet('liquor convenience grocery food package general corner drug country jewelry'),
  market: wordSet('food meat fish corner'),
  bar: wordSet('sports wine dive'),
  house: wordSet('ale steak crab waffle pancake opry'),
  center: wordSet('garden auto'),
  centre: wordSet('garden'),
  stop: wordSet('truck'),
  parlor: wordSet('beauty tattoo'),
});

/** `Tino’s Pizza`, `Harlan’s Auto Body`: with capitals the trade behind an owner's name belongs to it. */
export const ownersHouse: Rule<Found> = { triggers: wordUnion(TRADE, TRADE_PAIRS), read: fromTrade };

function fromTrade(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  if (!isCapitalised(tokens, i)) return undefined;
  const isPair = TRADE_PAIRS.get(word[i]!)?.has(word[i - 1] ?? 0) === true && isCapitalised(tokens, i - 1);
  if (!isPair && !TRADE.has(word[i]!)) return undefined;
  if (i + 1 < count && isCapitalised(tokens, i + 1) && !isNewStart(tokens, i + 1)) return undefined;
  const mark = isPair ? i - 2 : i - 1;
  if (mark < 1 || (flags[mark]! & TOKEN_POSSESSIVE) === 0 || (flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0)
    return undefined;
  const owner = mark - 1;
  if (!isCapitalised(tokens, owner) || isDemonym(word[owner]!)) return undefined;
  for (const kind of ['state', 'country', 'title'] as const)
    if (longestHitIndex(hits, owner, kind) >= 0) return undefined;
  if (GOVERNMENT.has(word[owner]!) || PERSON_WORD.has(word[owner]!)) return undefined;
  const first = withoutPerson(tokens, runStart(tokens, taken, mark, { max: 3, joins: () => false }), mark);
  return first < mark && taken.isFree(first, i + 1) ? { first, last: i + 1, legal: false } : undefined;
}
