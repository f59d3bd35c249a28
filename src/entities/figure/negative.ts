import { wordId } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, TOKEN_CAPITAL, TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';
import type { Amount } from './amount.ts';
import type { FigureNumber } from './value.ts';

const MINUS = wordId('minus');

/** Temperatures and percentages fall below zero; before other amounts a dash is punctuation. */
export function isSigned(kind: Amount['kind'], unit: string): boolean {
  return kind === 'percent' || (kind === 'measure' && unit.startsWith('degree'));
}

/** Token of the sign before a number at token `first`: `-12 degrees`, `minus 5 degrees`; `first` itself where none stands. */
export function signBefore(tokens: TokenTable, first: number): number {
  const { word, gap, flags, text, start } = tokens;
  const at = first - 1;
  if (at < 0) return first;
  if (word[at] === MINUS) return at;
  const isSign = word[at] === MARK.hyphen || word[at] === MARK.enDash || text[start[at]!] === '\u2212';
  if (!isSign || gap[first] !== GAP_NONE) return first;
  // `up 2-3 percent`, `COVID-19`: a sign has a blank or a bracket before it, and words rather than a name
  if (at > 0 && gap[at] === GAP_NONE && word[at - 1] !== MARK.openBracket) return first;
  const isHeading = at > 0 && (flags[at - 1]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL);
  return isHeading && word[at] !== 0 && word[at] !== MARK.hyphen ? first : at;
}

/** The number below zero. */
export function belowZero({ value, exact, ...rest }: FigureNumber): FigureNumber {
  return {
    ...rest,
    ...(value === undefined ? {} : { value: -value }),
    ...(exact === undefined ? {} : { exact: `-${exact}` }),
  };
}
