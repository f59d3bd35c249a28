import { edtfDay, isDay } from '../core/edtf.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day of a machine date as written there (no time zone is applied), of `April 6, 2018`, or of a mail: `Fri, 6 Apr 2018`. */
export function readDay(text: string): string | undefined {
  const iso = /^\s{0,5}(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  const words = /^\s{0,5}(?:[a-z]{3,9},?\s)?([a-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})(?!\d)/i.exec(text);
  const mail = /^\s{0,5}(?:[a-z]{3},?\s{1,3})?(\d{1,2})\s{1,3}([a-z]{3})[a-z]{0,6}\.?\s{1,3}(\d{4})(?!\d)/i.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : words
      ? [Number(words[3]), MONTHS.indexOf(words[1]!.slice(0, 3).toLowerCase()) + 1, Number(words[2])]
      : mail
        ? [Number(mail[3]), MONTHS.indexOf(mail[2]!.slice(0, 3).toLowerCase()) + 1, Number(mail[1])]
        : [0, 0, 0];
  return isDay(year, month, day) ? edtfDay({ year, month, day }) : undefined;
}

/** The day in a file's name, `2019-12-18-title.txt` or `title_2019_12_18.txt`; undefined without one, or with several. */
export function dayOfName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const days = new Set<string>();
  for (const [, year, , month, day] of name.matchAll(/(?<!\d)((?:19|20)\d{2})([-_.])(\d{2})\2(\d{2})(?!\d)/g))
    if (isDay(Number(year), Number(month), Number(day)))
      days.add(edtfDay({ year: Number(year), month: Number(month), day: Number(day) }));
  return days.size === 1 ? [...days][0] : undefined;
}
