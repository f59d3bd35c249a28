import { SCALE_LETTERS, SCALES } from '../../gazetteer/number-words.ts';
import { wordId } from '../../gazetteer/words.ts';
import { GAP_BLANK, GAP_SPACE, TOKEN_CAPITAL, type TokenTable, tokenText } from '../../segment/tokens.ts';
import type { Amount } from './amount.ts';
import { currencyAfter, currencyBefore, isDollarWord } from './currency.ts';
import { decimal } from './decimal.ts';
import { LETTER_FORMS } from './currency-names.ts';
import { breaks, isGlued, type Numeral, readNumeral, wordAfter } from './numeral.ts';

const AND = wordId('and');

/** `$1.2M`, `US$ 5 million dollars`, `EUR 300` from the sign at token `i`. */
export function moneyFromSign(tokens: TokenTable, i: number): Amount | undefined {
  const sign = currencyBefore(tokens, i);
  if (sign === undefined) return undefined;
  const at = sign.last;
  if (at >= tokens.count || tokens.gap[at] === GAP_BLANK) return undefined;
  const numeral = readNumeral(tokens, at, true);
  if (numeral === undefined) return undefined;
  // `R2.5 million`, `R500 000`; an `R2` may be anything
  if (LETTER_FORMS.has(tokens.word[i]!) && !isGreat(tokens, i, numeral)) return undefined;
  let last = numeral.last;
  const dollars = wordAfter(tokens, last);
  const named = currencyAfter(tokens, dollars);
  if (sign.code === 'USD' && isDollarWord(tokens, dollars))
    last = dollars + 1; // `$5 million dollars`
  else if (named?.code === sign.code && named.hundredths !== true && !breaks(tokens, dollars)) last = named.last; // `$9.99 US dollars`
  return { first: sign.first, last, numeral, kind: 'money', unit: sign.code, factor: 1, rest: [] };
}

/** Millions, or thousands in groups, right behind a capital. */
function isGreat(tokens: TokenTable, i: number, numeral: Numeral): boolean {
  if ((tokens.flags[i]! & TOKEN_CAPITAL) === 0 || tokens.gap[i + 1]! > GAP_SPACE) return false;
  if (numeral.scale > 0) return true;
  const grouped = numeral.last > numeral.first + 1 || tokenText(tokens, numeral.first).includes(',');
  return grouped && (numeral.value ?? 0) >= 1000;
}

/** `10k$`, `3M dollars`: letters scale only beside a currency. */
export function scaledMoney(tokens: TokenTable, bare: Amount): Amount | undefined {
  if (!bare.numeral.inDigits || !isGlued(tokens, bare.last) || !SCALE_LETTERS.has(tokens.word[bare.last]!))
    return undefined;
  const numeral = readNumeral(tokens, bare.first, true);
  if (numeral === undefined || numeral.last === bare.last) return undefined;
  const money = currencyAfter(tokens, numeral.last);
  if (money === undefined) return undefined;
  return { ...bare, numeral, last: money.last, kind: 'money', unit: money.code };
}

/** An amount with the name of its currency up to `last`, and the cents behind it: `20 dollars and 43 cents`. */
export function moneyBehind(tokens: TokenTable, bare: Amount, last: number, code: string, hundredths: boolean): Amount {
  if (hundredths) {
    const { value } = bare.numeral;
    const cents = value === undefined ? bare.numeral : { ...bare.numeral, value: value / 100, exact: undefined };
    return { ...bare, numeral: cents, last, kind: 'money', unit: code };
  }
  // `75 USD million`
  const scale = last < tokens.count && bare.numeral.scale === 0 ? SCALES.get(tokens.word[last]!) : undefined;
  if (scale !== undefined && !breaks(tokens, last)) {
    const scaled = { ...bare.numeral, ...decimal(bare.numeral.digits, scale), scale };
    return { ...bare, numeral: scaled, last: last + 1, kind: 'money', unit: code };
  }
  const whole: Amount = { ...bare, last, kind: 'money', unit: code };
  // `20 dollars and 43 cents`
  let at = wordAfter(tokens, last);
  if (at < tokens.count && tokens.word[at] === AND) at += 1;
  if (at >= tokens.count || breaks(tokens, at)) return whole;
  const small = readNumeral(tokens, at);
  if (small?.value === undefined || small.value >= 100 || bare.numeral.value === undefined) return whole;
  const cents = currencyAfter(tokens, small.last);
  if (cents?.hundredths !== true) return whole;
  const sum = decimal(`${bare.numeral.digits.split('.')[0]}.${String(small.value).padStart(2, '0')}`);
  return { ...whole, numeral: { ...bare.numeral, ...sum }, last: cents.last };
}
