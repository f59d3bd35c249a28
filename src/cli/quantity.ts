import { InvalidArgumentError } from 'commander';

const SIZES: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 };

/** Reads `500M`: bytes, or with K, M, G, T 1,024 times as much each; for commander. */
export function size(text: string): number {
  const [, digits, unit = ''] = /^(\d{1,9})([KMGT]?)B?$/i.exec(text) ?? [];
  const bytes = digits === undefined ? Number.NaN : Number(digits) * SIZES[unit.toUpperCase()]!;
  if (!(bytes > 0)) throw new InvalidArgumentError('Expected a size such as 500M or 4G.');
  return bytes;
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Reads a duration such as `90s`, `15m`, `12h`, `30d` or `4w`, in milliseconds; for commander. */
export function duration(text: string): number {
  const [, digits, unit = ''] = /^(\d{1,6})([smhdw])$/.exec(text) ?? [];
  if (digits === undefined) throw new InvalidArgumentError('Expected a duration such as 90s, 15m, 12h, 30d or 4w.');
  return Number(digits) * SECONDS[unit]! * 1000;
}
