import { wordSet } from '../../gazetteer/words.ts';
import type { TokenTable } from '../../segment/tokens.ts';

// Verbs whose object is people, so that a number alone behind them counts them.

/** What happens to people in headlines: `Crash kills two`. */
export const HARMS = wordSet(`
  rescue rescues rescued save saves saved kill kills killed injure injures injured wound wounds wounded arrest arrests arrested
  hospitalize hospitalizes hospitalized displace displaces displaced
`);

/** `injured at least 37`, `killing more than 100`: a verb of harm to people before a word of precision. */
export function isHarmed(tokens: TokenTable, first: number): boolean {
  const at = verbBefore(tokens, first);
  return (at < first - 1 && HARMS.has(tokens.word[at]!)) || HURTING.has(tokens.word[at]!);
}
const HURTING = wordSet('killing injuring wounding hospitalizing injured wounded');

/** `employs about 1,200`, `employing 40` */
export function isEmployed(tokens: TokenTable, first: number): boolean {
  return EMPLOYING.has(tokens.word[verbBefore(tokens, first)]!);
}
const EMPLOYING = wordSet('employ employs employed employing');

/** The token before the words of precision before a number. */
function verbBefore({ word }: TokenTable, first: number): number {
  let at = first - 1;
  while (at > first - 4 && at > 0 && PRECISION.has(word[at]!)) at -= 1;
  return Math.max(at, 0);
}
const PRECISION = wordSet('at least most more than nearly almost about approximately some over another as many up to');
