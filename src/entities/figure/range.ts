import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, GAP_SPACE, MARK, type TokenTable } from '../../segment/tokens.ts';
import { type Amount, readAmount } from './amount.ts';
import { type Decimal, decimal } from './decimal.ts';
import { breaks, isGlued, readNumeral, wordAfter } from './numeral.ts';

/** Two amounts read as one: `$10 to $12 million`, `three to five years`, `.13 and .19` behind `between`. */
export interface AmountRange {
  readonly low: Amount;
  readonly high: Amount;
  /** Kind and unit of both; the low end may borrow them from the high end. */
  readonly kind: Amount['kind'];
  readonly last: number;
  /** The ends are said by two opposite bounds: `more than 5 but fewer than 10`. */
  readonly bounds?: boolean;
}

const TO = wordId('to');
const AND = wordId('and');
const OR = wordId('or');
const BETWEEN = wordId('between');
const BETWEEN_AND_NUMBER = wordSet('the age ages of approximately about roughly an estimated aged');

/** The range that begins with `low`, or undefined. */
export function readRange(tokens: TokenTable, low: Amount): AmountRange | undefined {
  const at = wordAfter(tokens, low.last);
  const connector = connectorAt(tokens, low, at);
  if (connector === 0 || connector >= tokens.count || breaks(tokens, connector)) return undefined;
  const read = readAmount(tokens, connector);
  if (read === undefined || read.first !== connector) return undefined;
  const high = low.kind === 'money' && read.kind === 'bare' ? lettered(tokens, read) : read;
  const kind = low.kind === 'bare' ? high.kind : low.kind;
  if (kind === 'bare' && isClock(tokens, high.last)) return undefined;
  if (low.kind !== 'bare' && high.kind !== 'bare' && low.kind !== high.kind) return undefined;
  if (high.kind === 'bare' && low.kind !== 'money' && low.kind !== 'bare') return undefined;
  if (kind === 'money' && low.kind === 'money' && high.kind === 'money' && low.unit !== high.unit) return undefined;
  if (low.unit === 'point') return undefined; // `fell 3 percentage points to 22 percent`
  const lent = lendScale(low, high);
  const values = [lent.value, high.numeral.value];
  if (values[0] === undefined || values[1] === undefined) return undefined;
  const rising = values[0] < values[1] || (kind === 'duration' && low.kind === 'duration' && low.unit !== high.unit);
  if (!rising) return undefined;
  // `two or three`: neighbours only, or it is a choice between two figures
  if (tokens.word[at] === OR && values[1] !== values[0] + 1) return undefined;
  return { low: { ...low, numeral: { ...low.numeral, ...lent } }, high, kind, last: high.last };
}

/** `between 10 and 11:30`: times of day. */
function isClock(tokens: TokenTable, last: number): boolean {
  return (
    last + 1 < tokens.count && tokens.word[last] === MARK.colon && isGlued(tokens, last) && isGlued(tokens, last + 1)
  );
}

/** `$50-60m`: the letter scales, since the low end is money. */
function lettered(tokens: TokenTable, high: Amount): Amount {
  const numeral = readNumeral(tokens, high.first, true);
  return numeral === undefined ? high : { ...high, numeral, last: numeral.last };
}

/** `10` of `$10 to $12 million` is ten million; of `$500,000 to $1 million` it is what it says. */
function lendScale(low: Amount, high: Amount): Decimal {
  const { scale, value } = high.numeral;
  if (scale === 0 || low.numeral.scale !== 0 || value === undefined || low.numeral.value === undefined)
    return low.numeral;
  return low.numeral.value < value / 10 ** scale ? decimal(low.numeral.digits, scale) : low.numeral;
}

/** First token behind the connector, 0 when none stands there. */
function connectorAt(tokens: TokenTable, low: Amount, at: number): number {
  const dash = low.last;
  if (dash >= tokens.count || breaks(tokens, dash)) return 0;
  const word = tokens.word[dash];
  if (word === MARK.hyphen || word === MARK.enDash || word === MARK.emDash) {
    const spaced = tokens.gap[dash] === GAP_SPACE && dash + 1 < tokens.count && tokens.gap[dash + 1] === GAP_SPACE;
    if (word !== MARK.emDash && isGlued(tokens, dash) && isGlued(tokens, dash + 1)) {
      if (tokens.word[dash + 1] === TO) return tokens.word[dash + 2] === MARK.hyphen ? dash + 3 : dash + 2;
      return dash + 1;
    }
    if (spaced && word !== MARK.emDash) return dash + 1;
    if (dash + 1 < tokens.count && tokens.gap[dash] === GAP_NONE && tokens.word[dash + 1] === TO) return dash + 2; // `10- to 20-year`
    return 0;
  }
  if (at >= tokens.count || breaks(tokens, at)) return 0;
  if (tokens.word[at] === TO) return at + 1;
  if (tokens.word[at] === OR && low.kind === 'bare') return at + 1;
  if (tokens.word[at] === AND && behindBetween(tokens, low.first)) return at + 1;
  return 0;
}

function behindBetween(tokens: TokenTable, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 5; i--) {
    if (tokens.word[i] === BETWEEN) return true;
    if (!BETWEEN_AND_NUMBER.has(tokens.word[i]!)) return false;
  }
  return false;
}
