import { wordId } from '../../gazetteer/words.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';
import { type Amount, readAmount } from './amount.ts';
import { durationOf } from './iso-duration.ts';
import { breaks, isGlued } from './numeral.ts';
import type { FigureNumber } from './value.ts';

const AND = wordId('and');
const OR = wordId('or');

/** What a number gets from the one behind it. */
interface LentUnit {
  readonly kind: 'age' | 'duration';
  readonly amount: FigureNumber | string;
  readonly unit: string | null;
}

/** `7 and 9 years old`, `a 12- and 14-year-old girl`: a number takes the unit of the next one. */
export function unitFromNext(tokens: TokenTable, low: Amount): LentUnit | undefined {
  const hangs = tokens.word[low.last] === MARK.hyphen && isGlued(tokens, low.last) && !isGlued(tokens, low.last + 1);
  const at = hangs ? low.last + 1 : low.last;
  if (at + 1 >= tokens.count || breaks(tokens, at)) return undefined;
  const word = tokens.word[at];
  if (word !== AND && word !== OR && word !== MARK.comma) return undefined;
  const next = readAmount(tokens, at + 1);
  if (next === undefined || next.first !== at + 1 || breaks(tokens, at + 1)) return undefined;
  if (next.kind !== 'age' && next.kind !== 'duration') return undefined;
  if (word === MARK.comma && next.kind !== 'age') return undefined;
  if (low.numeral.value === undefined || next.numeral.first !== at + 1) return undefined;
  if (next.kind === 'age') return { kind: 'age', amount: { value: low.numeral.value }, unit: next.unit || null };
  const duration = durationOf({ ...low, kind: 'duration', unit: next.unit, factor: next.factor, rest: [] }, undefined);
  return duration === undefined ? undefined : { kind: 'duration', amount: duration, unit: null };
}
