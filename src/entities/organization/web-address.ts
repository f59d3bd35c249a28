import { wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, type TokenTable } from '../../segment/tokens.ts';

// Names of bodies in addresses of pages and mail.

/** `.com` behind `Backpage`, by which a firm goes, where no page's path follows. */
export function isDomainEnd({ word, gap, count }: TokenTable, last: number): boolean {
  const end = last + 1;
  if (word[last] !== MARK.stop || gap[last] !== GAP_NONE || gap[end] !== GAP_NONE || !DOMAINS.has(word[end] ?? 0))
    return false;
  return end + 1 >= count || gap[end + 1] !== GAP_NONE || (word[end + 1] !== MARK.slash && word[end + 1] !== MARK.at);
}

const DOMAINS = wordSet('com org net');

/** True inside the address of a page or of somebody's mail: `www.quarvel.com`, `info@quarvel.com`. */
export function isInAddress({ word, gap, count }: TokenTable, first: number, last: number): boolean {
  const before = first - 1;
  if (before >= 0 && gap[first] === GAP_NONE && (word[before] === MARK.at || word[before] === MARK.slash))
    return word[before] === MARK.at || word[before - 1] === MARK.slash || isDomainAt({ word, gap }, before - 1);
  if (before > 0 && gap[first] === GAP_NONE && word[before] === MARK.stop && gap[before] === GAP_NONE) return true;
  return (
    last + 2 < count &&
    isDomainAt({ word, gap }, last + 1) &&
    word[last + 2] === MARK.slash &&
    gap[last + 2] === GAP_NONE
  );
}

/** True for the `com` of `quarvel.com` at token `i`. */
function isDomainAt({ word, gap }: Pick<TokenTable, 'word' | 'gap'>, i: number): boolean {
  return i > 1 && DOMAINS.has(word[i]!) && gap[i] === GAP_NONE && word[i - 1] === MARK.stop;
}
