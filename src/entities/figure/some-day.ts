import { wordSet } from '../../gazetteer/words.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';
import type { Numeral } from './numeral.ts';

/** Words before a day that lasts: `for one day`, `after one day`, `at least one day`. */
const LASTING = wordSet(`
  for after than least most only just within lasted lasting lasts took takes spent spend serve served serving about nearly approximately
  minimum maximum to
`);
/** Words behind it: `one day in jail`, `one day of trial`. */
const SPENT_ON = wordSet('in of deliberation deliberations trial');

/** True for the `one day` of `one day he left`, ending before token `last`: a day as such, no length of time. */
export function isSomeDay({ word }: TokenTable, { first, last: end }: Numeral, last: number): boolean {
  if (word[end] === MARK.hyphen) return false; // `a one-day course`
  return !SPENT_ON.has(word[last] ?? 0) && !LASTING.has(word[first - 1] ?? 0);
}
