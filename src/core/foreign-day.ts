import { edtfDay, isDay } from './edtf.ts';
import type { Span } from './span.ts';

/** A whole day as a text in another language writes it. */
export interface ForeignDay extends Span {
  /** `YYYY-MM-DD`. */
  readonly value: string;
}

/** Names of the months, January first; several forms are parted by a slash. Accents and case do not matter. */
const MONTHS: readonly string[] = [
  'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'januar/janner februar marz april mai juni juli august september oktober november dezember',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  'janvye fevriye mas avril me jen jiye out/dawout septanm oktob novanm desanm',
  'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر',
];

const MONTH_NUMBERS = new Map<string, number>();
for (const names of MONTHS)
  for (const [i, forms] of names.split(' ').entries())
    for (const name of forms.split('/')) MONTH_NUMBERS.set(folded(name), i + 1);

const DIGIT = '[0-9\u0660-\u0669]';
/** `12 de abril de 2023`, `12. April 2023`, `1er avril 2023`, `12 апреля 2023`. */
const DAY_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(${DIGIT}{1,2})(?:[.ºª°]|er|ye)?\s{1,3}(?:de |d[’']|di |ng )?([\p{L}\p{M}]+),?\s{1,3}(?:de |del )?(${DIGIT}{4})(?!\d)`,
  'gu',
);
/** `abril 12, 2023` */
const MONTH_FIRST = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)\s{1,3}(\d{1,2})(?:,|\s+de)\s{1,3}(\d{4})(?!\d)/gu;
/** The end of such a day: told from other texts at once, where every word could be the month. */
const YEAR_BEHIND_DAY = /\d(?:,|\s+de)\s{1,3}\d{4}/;
/** `ngày 12 tháng 4 năm 2023` */
const VIETNAMESE =
  /(?:ng(?:à|a\u0300)y\s{1,3})?(?<!\d)(\d{1,2})\s{1,3}th(?:á|a\u0301)ng\s{1,3}(\d{1,2}),?\s{1,3}(?:n(?:ă|a\u0306)m\s{1,3})?(\d{4})(?!\d)/giu;
const VIETNAMESE_MONTH = /th(?:á|a\u0301)ng/iu;
/** `2023年4月12日`, `2023년 4월 12일`, `2023-04-12` */
const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:\s?年\s?|\s?년\s?|-)(\d{1,2})(?:\s?月\s?|\s?월\s?|-)(\d{1,2})(?:\s?日|\s?일|(?![\d-]))/gu;

/** Whole days with their year in a text that is not English, in order. Numbers alone (`12/4/2023`) are left: they have two readings. */
export function foreignDays(text: string): readonly ForeignDay[] {
  const days: ForeignDay[] = [];
  const add = ({ 0: all, index }: RegExpMatchArray, year: number, month: number | undefined, day: number): void => {
    if (month !== undefined && isDay(year, month, day))
      days.push({ start: index!, end: index! + all.length, value: edtfDay({ year, month, day }) });
  };
  for (const match of text.matchAll(DAY_FIRST)) add(match, number(match[3]), monthOf(match[2]), number(match[1]));
  if (YEAR_BEHIND_DAY.test(text))
    for (const match of text.matchAll(MONTH_FIRST)) add(match, number(match[3]), monthOf(match[1]), number(match[2]));
  for (const match of text.matchAll(YEAR_FIRST)) add(match, number(match[1]), number(match[2]), number(match[3]));
  if (VIETNAMESE_MONTH.test(text))
    for (const match of text.matchAll(VIETNAMESE)) add(match, number(match[3]), number(match[2]), number(match[1]));
  days.sort((a, b) => a.start - b.start);
  return days.filter(({ start }, i) => i === 0 || start >= days[i - 1]!.end);
}

function monthOf(name: string | undefined): number | undefined {
  return MONTH_NUMBERS.get(folded(name ?? ''));
}

/** Arabic digits too. */
function number(digits: string | undefined): number {
  return Number((digits ?? '').replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase();
}
