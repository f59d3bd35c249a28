import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';

/** Ranks of ships before their names, in capitals. */
const PREFIXES = wordSet('uss usns uscgc hms hmcs hmas hmnzs rfa rms rv mv ss ins jds usav');
/** Words before the name of a ship or spacecraft: `Space Shuttle Columbia`, `the cutter Charleston`. */
const KINDS = wordSet(
  'shuttle orbiter spacecraft capsule cutter submarine destroyer frigate carrier cruiser battleship warship corvette tanker freighter trawler schooner yacht tugboat steamship ferry vessel',
);
const AND = wordSet('and or');
const SHUTTLES = wordSet('shuttles cutters destroyers frigates submarines');

/** True for `Columbia` in `Space Shuttle Columbia`, `USS Columbia`, `the shuttles Discovery and Columbia`. */
export function isVessel(context: PlaceContext, first: number): boolean {
  const { tokens } = context.document;
  let before = first - 1;
  if (!context.joins(first)) return false;
  if (QUOTES.has(tokens.word[before] ?? 0)) before -= 1;
  const word = tokens.word[before] ?? 0;
  if (PREFIXES.has(word)) return context.upper(before);
  if (KINDS.has(word)) return true;
  if (word === V && tokens.word[before - 1] === MARK.slash) return M.has(tokens.word[before - 2] ?? 0); // `M/V`
  return AND.has(word) && context.isCapital(before - 1) && SHUTTLES.has(tokens.word[before - 2] ?? 0);
}

const QUOTES = wordSet(`" “`);
const V = wordId('v');
const M = wordSet('m f s');
