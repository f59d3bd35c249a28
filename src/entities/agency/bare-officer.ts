import { wordId, wordSet } from '../../gazetteer/words.ts';
import { TOKEN_BLOCK, TOKEN_CAPITAL, type TokenTable } from '../../segment/tokens.ts';

const OFFICE = wordId('office');
const ATTORNEY = wordId('attorney');
const OFFICERS = wordSet('attorney prosecutor sheriff');
const KINDS = wordSet('district prosecuting');
const COUNTIES = wordSet('county parish');

/** True at the officer of `Polk County District Attorney Office`, whose possessive was left out: a county's, right before `Office`. */
export function isBareOfficer({ word, flags, count }: TokenTable, i: number): boolean {
  if (!OFFICERS.has(word[i]!) || i + 1 >= count || word[i + 1] !== OFFICE || i < 2) return false;
  const county = (word[i] === ATTORNEY && KINDS.has(word[i - 1]!) ? i - 1 : i) - 1;
  if (county < 1 || !COUNTIES.has(word[county]!) || (flags[county - 1]! & TOKEN_CAPITAL) === 0) return false;
  for (let at = county; at <= i + 1; at++)
    if ((flags[at]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) !== TOKEN_CAPITAL) return false;
  return true;
}
