/** A number as printed in digits: exactly, and as the double nearest to it. */
export interface Decimal {
  /** Plain digits with an optional point: no separators, no leading zeros, no zeros behind the last decimal. */
  readonly digits: string;
  /** The nearest double; `undefined` when the number is beyond a double's range. */
  readonly value: number | undefined;
  /** `digits`, when the double does not hold the number. */
  readonly exact: string | undefined;
}

const PLAIN = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d{1,2}$/;
/** Digits that any double holds (ECMAScript prints up to 17, of which 15 are always right). */
const SAFE_DIGITS = 15;

/**
 * Reads digits with separators: `1,234.50`, `1,00,000` (India), `1.234.567,89` (the Continent); undefined for a
 * shape that is no number (`1,23`, `1.2.3`).
 */
export function readDecimal(text: string): Decimal | undefined {
  if (isShortWhole(text)) return decimal(text);
  if (PLAIN.test(text) || INDIAN.test(text)) return decimal(text.replaceAll(',', ''));
  if (CONTINENTAL.test(text)) return decimal(text.replaceAll('.', '').replace(',', '.'));
  return undefined;
}

/** The number of these digits (`\d*` or `\d*.\d+`) times ten to the power of `zeros`. */
export function decimal(digits: string, zeros = 0): Decimal {
  if (zeros === 0 && isShortWhole(digits)) return { digits, value: Number(digits), exact: undefined };
  const [whole = '', part = ''] = digits.split('.');
  const shifted = part.padEnd(zeros, '0');
  const before = trimLeft(whole + shifted.slice(0, zeros)) || '0';
  const after = trimRight(shifted.slice(zeros));
  const plain = after === '' ? before : `${before}.${after}`;
  const value = Number(plain);
  const significant = trimRight(trimLeft(before + after)).length;
  const held = significant <= SAFE_DIGITS || (after === '' && Number.isSafeInteger(value));
  return {
    digits: plain,
    value: Number.isFinite(value) ? value : undefined,
    exact: held && Number.isFinite(value) ? undefined : plain,
  };
}

/** `12`, `2019`, but not `012`: nearly every number. */
function isShortWhole(digits: string): boolean {
  if (digits.length === 0 || digits.length > SAFE_DIGITS || (digits.length > 1 && digits.charCodeAt(0) === 48))
    return false;
  for (let i = 0; i < digits.length; i++) {
    const unit = digits.charCodeAt(i);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}

// Loops, not /0+$/: that pattern is quadratic on long runs of zeros that do not end the text.
function trimLeft(digits: string): string {
  let from = 0;
  while (digits.charCodeAt(from) === 48) from += 1;
  return digits.slice(from);
}

function trimRight(digits: string): string {
  let to = digits.length;
  while (to > 0 && digits.charCodeAt(to - 1) === 48) to -= 1;
  return digits.slice(0, to);
}
