import { edtfDay, isDay } from '../core/edtf.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day of a machine date as written there (no time zone is applied), or of `April 6, 2018`. */
export function readDay(text: string): string | undefined {
  const iso = /^\s{0,5}(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  const words = /^\s{0,5}(?:[a-z]{3,9},?\s)?([a-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})(?!\d)/i.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : words
      ? [Number(words[3]), MONTHS.indexOf(words[1]!.slice(0, 3).toLowerCase()) + 1, Number(words[2])]
      : [0, 0, 0];
  return isDay(year, month, day) ? edtfDay({ year, month, day }) : undefined;
}
