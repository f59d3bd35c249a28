import { wordMap, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_MARK, TOKEN_NUMBER, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import type { FigureValue } from './value.ts';

// `maximum` and `minimum` at a distance from the number that they bound.

type Comparator = FigureValue['comparator'];

/** What bounds a number some words away. */
export const LIMITS: ReadonlyMap<number, Comparator> = wordMap({ maximum: 'le', minimum: 'ge' });
/** Words between `maximum` and the number: `maximum statutory penalty for this offense is`. */
const REACH = 12;

/** `The maximum sentence for conspiracy to defraud and for making false statements is 20 years`. */
export function limitOfPenalty(tokens: TokenTable, at: number): Comparator | undefined {
  for (let i = at - 1; i > 0 && i >= at - LONGEST_SUBJECT; i--) {
    const limit = LIMITS.get(tokens.word[i]!);
    if (limit !== undefined) {
      const noun = QUALIFIERS.has(tokens.word[i + 1]!) ? i + 2 : i + 1;
      return PENALTIES.has(tokens.word[noun]!) ? limit : undefined;
    }
    if ((tokens.flags[i]! & TOKEN_SENTENCE) !== 0 || tokens.word[i] === MARK.semicolon) return undefined;
  }
  return undefined;
}
const LONGEST_SUBJECT = 40;
const QUALIFIERS = wordSet('statutory possible potential prison criminal');
const PENALTIES = wordSet('sentence penalty punishment term fine');

/** `maximum` or `minimum` in the words before token `at`, not across marks, numbers and sentences. */
export function limitBefore(tokens: TokenTable, at: number): Comparator | undefined {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const limit = LIMITS.get(tokens.word[i]!);
    if (limit !== undefined) return limit;
    if ((tokens.flags[i]! & (TOKEN_NUMBER | TOKEN_SENTENCE)) !== 0) return undefined;
    if ((tokens.flags[i]! & TOKEN_MARK) !== 0 && tokens.word[i] !== MARK.hyphen) return undefined;
    if (TOO_FAR.has(tokens.word[i]!) || EXTREMES.has(tokens.word[i]!)) return undefined;
  }
  return undefined;
}

const TOO_FAR = wordSet('and who which but sentenced ordered years months');

/** Whose maximum is a value of its own: `the maximum speed was 40 mph`. */
const EXTREMES = wordSet(
  'speed speeds temperature temperatures wind winds depth height width length capacity elevation',
);
