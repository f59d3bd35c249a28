import { wordSet } from '../../gazetteer/words.ts';
import { TOKEN_MARK, TOKEN_UPPER, type TokenTable } from '../../segment/tokens.ts';
import type { Amount } from './amount.ts';
import { PHRASE_ENDS } from './noun-words.ts';
import { breaks } from './numeral.ts';
import type { AmountRange } from './range.ts';
import type { FigureNumber } from './value.ts';

const CALIBRES: ReadonlySet<string> = new Set('.22 .223 .25 .32 .357 .38 .380 .40 .44 .45 .50'.split(' '));
const ARMED = wordSet('a an loaded his her the caliber calibre stolen');

/** The number of an amount or the two of a range; undefined where a double cannot hold an end. */
export function valueOf(low: Amount, range: AmountRange | undefined): FigureNumber | undefined {
  if (range !== undefined) {
    const min = range.low.numeral.value;
    const max = range.high.numeral.value;
    return min === undefined || max === undefined
      ? undefined
      : { min: min * range.low.factor, max: max * range.high.factor };
  }
  const { value, exact } = low.numeral;
  if (value === undefined) return exact === undefined ? {} : { exact };
  return exact === undefined ? { value: value * low.factor } : { value: value * low.factor, exact };
}

/** `1,674,200`, `2.5 million`: nobody numbers things that way, so it is a quantity even where no noun follows. */
export function isGrouped(tokens: TokenTable, { numeral }: Amount): boolean {
  const { first, scale, inDigits } = numeral;
  return scale >= 3 || (inDigits && tokens.text.slice(tokens.start[first], tokens.end[first]).includes(','));
}

/** `.08`, `0.19`: a share of one, such as a blood alcohol content; before a noun (`.357 revolver`) a calibre. */
export function isSmallDecimal(tokens: TokenTable, { numeral }: Amount, last: number): boolean {
  const { value, digits } = numeral;
  if (value === undefined || value >= 1 || !digits.includes('.') || !numeral.inDigits) return false;
  if (CALIBRES.has(digits.replace(/^0/, '')) && ARMED.has(tokens.word[numeral.first - 1] ?? 0)) return false; // `a loaded .45, cash and a knife`
  if (last >= tokens.count || breaks(tokens, last)) return true;
  return (tokens.flags[last]! & (TOKEN_MARK | TOKEN_UPPER)) !== 0 || PHRASE_ENDS.has(tokens.word[last]!);
}
