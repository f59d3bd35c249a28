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

/** `P1Y6M`, `PT8H`; decimals of years in months, of hours in minutes: `two and a half years` is `P2Y6M`, half a year `P6M`. */
function isoDuration({ numeral, unit, factor, rest }: Amount): string | undefined {
  const { value } = numeral;
  if (value === undefined || value > 1e15) return undefined;
  let amount = value * factor;
  let designator = unit;
  if (designator === 'Y') [amount, designator] = inWholes(amount, 12, 'Y', 'M');
  if (designator === 'TH') [amount, designator] = inWholes(amount, 60, 'TH', 'TM');
  const per = unit === 'TH' ? 60 : 12;
  const whole = unit !== designator && amount > per ? Math.floor(amount / per) : 0;
  const parts = whole > 0 ? [`${whole}${unit}`, `${amount - whole * per}${designator}`] : [`${amount}${designator}`];
  parts.push(...rest);
  let out = 'P';
  for (const part of parts) {
    const time = part.includes('T');
    if (time && !out.includes('T')) out += 'T';
    out += time ? part.replace('T', '') : part;
  }
  return out;
}

/** Half a year as 6 months; what does not come out even stays as it is. */
function inWholes(amount: number, per: number, unit: string, smaller: string): [number, string] {
  const parts = Math.round(amount * per * 1e6) / 1e6; // 3.3333333333333335 years are 40 months
  return !Number.isInteger(amount) && Number.isInteger(parts) ? [parts, smaller] : [amount, unit];
}
