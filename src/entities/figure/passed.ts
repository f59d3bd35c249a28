import { wordSet } from '../../gazetteer/words.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';

/** True where a verb tells that an amount was passed: `passed 6,000 analysers`, `crossed $770 billion`. */
export function isPassed(tokens: TokenTable, verb: number, first: number): boolean {
  if (PASSING.has(verb)) return isLarge(tokens, first);
  return CROSSING.has(verb) && (isLarge(tokens, first) || isScaled(tokens, first));
}

/** `passed 6,000 analysers`, not `passed two laws`. */
function isLarge({ text, start, end }: TokenTable, first: number): boolean {
  return end[first]! - start[first]! >= 5 && text.slice(start[first], end[first]).includes(',');
}
const PASSING = wordSet('pass passes passed passing');

/** `crossed $770 billion`, `crosses 2.5 lakh`; not `crossed two streets`. */
function isScaled({ word, count }: TokenTable, first: number): boolean {
  if (opensMoney(word[first]!)) return true;
  return first + 1 < count && (SCALES.has(word[first + 1]!) || word[first + 1] === MARK.percent);
}
const CROSSING = wordSet('cross crosses crossed crossing');

/** Words that make a number large. */
export const SCALES = wordSet('dozen hundred thousand lakh million crore billion trillion');
export const opensMoney = (word: number): boolean => word === MARK.dollar || word === MARK.pound || word === MARK.euro;
