import type { Amount } from './amount.ts';
import type { AmountRange } from './range.ts';

/** The ISO 8601 duration of an amount or range (`P1Y6M`, `P3Y..P5Y`); undefined where a double cannot hold it. */
export function durationOf(low: Amount, range: AmountRange | undefined): string | undefined {
  if (range === undefined) return isoDuration(low);
  const shorter = isoDuration(
    range.low.kind === 'bare' ? { ...range.low, unit: range.high.unit, factor: range.high.factor } : range.low,
  );
  const longer = isoDuration(range.high);
  return shorter === undefined || longer === undefined ? undefined : `${shorter}..${longer}`;
}

/** `P1Y6M`, `PT8H`; years and half years in months where there are decimals: `two and a half years` is `P30M`. */
function isoDuration({ numeral, unit, factor, rest }: Amount): string | undefined {
  const { value } = numeral;
  if (value === undefined || value > 1e15) return undefined;
  let amount = value * factor;
  let designator = unit;
  if (designator === 'Y') [amount, designator] = inWholes(amount, 12, 'Y', 'M');
  if (designator === 'TH') [amount, designator] = inWholes(amount, 60, 'TH', 'TM');
  const whole = unit === 'TH' && designator === 'TM' && amount > 60 ? Math.floor(amount / 60) : 0; // `7½ hours` is PT7H30M
  const parts = whole > 0 ? [`${whole}TH`, `${amount - whole * 60}TM`] : [`${amount}${designator}`];
  parts.push(...rest);
  let out = 'P';
  for (const part of parts) {
    const time = part.includes('T');
    if (time && !out.includes('T')) out += 'T';
    out += time ? part.replace('T', '') : part;
  }
  return out;
}

/** Two and a half years as 30 months; what does not come out even stays as it is. */
function inWholes(amount: number, per: number, unit: string, smaller: string): [number, string] {
  const parts = Math.round(amount * per * 1e6) / 1e6; // 3.3333333333333335 years are 40 months
  return !Number.isInteger(amount) && Number.isInteger(parts) ? [parts, smaller] : [amount, unit];
}
