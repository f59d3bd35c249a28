import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_LINE, MARK, TOKEN_MARK, TOKEN_NUMBER, type TokenTable } from '../../segment/tokens.ts';
import { NUMBER_STARTS } from '../../gazetteer/number-words.ts';
import { PHRASE_ENDS } from './noun-words.ts';
import { breaks, type Numeral, readNumeral } from './numeral.ts';

// Numbers that compare: they count nothing.

const IN = wordId('in');
const OUT = wordId('out');
const OF = wordId('of');
const OR = wordId('or');
const MORE = wordId('more');

/** End of `one in five`, `two out of three` behind their first number, exclusive; 0 when it is no ratio: `40,000 in three weeks`. */
export function ratioEnd(tokens: TokenTable, last: number, value: number | undefined): number {
  if (last + 1 >= tokens.count) return 0;
  const word = tokens.word[last];
  const at = word === IN ? last + 1 : word === OUT && tokens.word[last + 1] === OF ? last + 2 : 0;
  if (at === 0 || at >= tokens.count || isYearAt(tokens, at)) return 0;
  const whole = readNumeral(tokens, at);
  return whole?.value === undefined || (value ?? 0) > whole.value ? 0 : whole.last;
}

/** `One resident in three fled`: behind the noun, a number that counts nothing itself. */
export function isShareOfNoun(tokens: TokenTable, nounLast: number): boolean {
  const at = nounLast + 1;
  if (tokens.word[nounLast] !== IN || at >= tokens.count || breaks(tokens, at) || isYearAt(tokens, at)) return false;
  if ((tokens.flags[at]! & TOKEN_NUMBER) === 0 && !NUMBER_STARTS.has(tokens.word[at]!)) return false;
  const whole = readNumeral(tokens, at);
  if (whole?.value === undefined || whole.value < 2) return false;
  const { last } = whole;
  return last >= tokens.count || breaks(tokens, last) || (tokens.flags[last]! & TOKEN_MARK) !== 0
    ? tokens.word[last] !== MARK.hyphen && tokens.word[last] !== MARK.percent
    : PHRASE_ENDS.has(tokens.word[last]!);
}

/** `50 times stronger`, `three times the legal limit`, `twice as many`: behind `times`. */
export function isComparison(tokens: TokenTable, at: number): boolean {
  if (at + 1 >= tokens.count || tokens.gap[at]! > GAP_LINE) return false;
  if (COMPARISONS.has(tokens.word[at]!)) return true;
  return tokens.word[at] === THE && (LIMITS.has(tokens.word[at + 1]!) || LIMITS.has(tokens.word[at + 2] ?? 0)); // `the provincial average`
}
const THE = wordId('the');
const COMPARISONS = wordSet(
  'more less as greater higher larger stronger deadlier faster likelier longer smaller lower better worse bigger',
);
const LIMITS = wordSet(
  'legal normal average national amount number size rate price value limit usual recommended fatal lethal size',
);

/** `one or more`. */
export function isOneOrMore(tokens: TokenTable, { value, last }: Numeral): boolean {
  return value === 1 && last + 1 < tokens.count && tokens.word[last] === OR && tokens.word[last + 1] === MORE;
}

function isYearAt(tokens: TokenTable, i: number): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  return (tokens.flags[i]! & TOKEN_NUMBER) !== 0 && length === 4;
}
