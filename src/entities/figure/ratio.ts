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
function isShareOfNoun(tokens: TokenTable, nounLast: number): boolean {
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

/** End of what compares a counted noun, which ends before token `nounLast`: `in five`, or the noun of `one latrine for every 96 people`; 0 for none. */
export function shareEnd(tokens: TokenTable, nounLast: number, one: boolean): number {
  if (one && isShareOfNoun(tokens, nounLast)) return nounLast + 2;
  const { word, count } = tokens;
  if (nounLast + 3 >= count || word[nounLast] !== FOR || !EVERY.has(word[nounLast + 1]!)) return 0;
  const whole = readNumeral(tokens, nounLast + 2);
  return whole === undefined || TIMES.has(word[whole.last] ?? 0) ? 0 : nounLast;
}

/** The second number of `one latrine for every 96 people`. */
export function isOfEvery({ word }: TokenTable, first: number, last: number): boolean {
  return first > 1 && word[first - 2] === FOR && EVERY.has(word[first - 1]!) && !TIMES.has(word[last] ?? 0);
}

const FOR = wordId('for');
const EVERY = wordSet('every each');
/** `$5 for every 30 days` */
const TIMES = wordSet('day days week weeks month months year years hour hours');

/** `50 times stronger`, `three times the legal limit`, `twice as many`: behind `times`. */
export function isComparison(tokens: TokenTable, at: number): boolean {
  if (at + 1 >= tokens.count || tokens.gap[at]! > GAP_LINE) return false;
  if (COMPARISONS.has(tokens.word[at]!)) return true;
  return tokens.word[at] === THE && !WHEN.has(tokens.word[at + 1]!); // `the provincial average`, `the benefit obtained`
}
const THE = wordId('the');
const COMPARISONS = wordSet(
  'more less as greater higher larger stronger deadlier faster likelier longer smaller lower better worse bigger',
);
/** `three times the same night` */
const WHEN = wordSet('night day week month year morning evening afternoon last next same previous following first');

/** `one or more`. */
export function isOneOrMore(tokens: TokenTable, { value, last }: Numeral): boolean {
  return value === 1 && last + 1 < tokens.count && tokens.word[last] === OR && tokens.word[last + 1] === MORE;
}

function isYearAt(tokens: TokenTable, i: number): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  return (tokens.flags[i]! & TOKEN_NUMBER) !== 0 && length === 4;
}
