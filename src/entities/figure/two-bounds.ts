import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';
import { type Amount, readAmount } from './amount.ts';
import { boundBefore } from './comparator.ts';
import { breaks } from './numeral.ts';
import type { AmountRange } from './range.ts';

const AND = wordId('and');
const BUT = wordId('but');
const BOUND_WORDS = wordSet(
  'at least most more less fewer greater higher lower larger smaller than or equal to no not under over below above up',
);
/** Words of the longer bounds: `less than or equal to`. */
const LONGEST_BOUND = 5;

/**
 * Two opposite bounds of one quantity: `greater than 30 and less than or equal to 40`, `at most 100 and at least 20`,
 * `more than 5 but fewer than 10`. Undefined where no value lies between them, or where the units differ.
 */
export function readBounds(tokens: TokenTable, amount: Amount): AmountRange | undefined {
  const connector = tokens.word[amount.last] === MARK.comma ? amount.last + 1 : amount.last;
  if (connector >= tokens.count || breaks(tokens, connector)) return undefined;
  if (tokens.word[connector] !== AND && tokens.word[connector] !== BUT) return undefined;
  let at = connector + 1;
  while (at <= connector + LONGEST_BOUND && at < tokens.count && BOUND_WORDS.has(tokens.word[at]!)) at += 1;
  if (at === connector + 1 || at >= tokens.count || breaks(tokens, at)) return undefined;
  const other = readAmount(tokens, at);
  if (other === undefined || other.first !== at || !isSameMeasure(amount, other)) return undefined;
  const isLower = isLowerBound(tokens, amount);
  const isOtherLower = isLowerBound(tokens, other);
  if (isLower === undefined || isOtherLower === undefined || isLower === isOtherLower) return undefined;
  const unit = amount.kind === 'bare' ? other.unit : amount.unit;
  const [low, high] = isLower ? [amount, { ...other, unit }] : [other, { ...amount, unit }];
  if ((low.numeral.value ?? Number.NaN) >= (high.numeral.value ?? Number.NaN)) return undefined;
  return { low, high, kind: amount.kind === 'bare' ? other.kind : amount.kind, last: other.last, bounds: true };
}

/** `30 and 40 kilograms`, `$5 and $10`; not `20 grams and 3 kilograms`. */
function isSameMeasure(amount: Amount, other: Amount): boolean {
  if (amount.kind === 'bare') return other.kind !== 'duration' || other.rest.length === 0;
  return amount.kind === other.kind && amount.unit === other.unit && amount.kind !== 'duration';
}

/** True for `more than 30`, false for `at most 30`, undefined where no bound stands before the number. */
function isLowerBound(tokens: TokenTable, { first }: Amount): boolean | undefined {
  const comparator = boundBefore(tokens, first);
  if (comparator === 'gt' || comparator === 'ge') return true;
  return comparator === 'lt' || comparator === 'le' ? false : undefined;
}
