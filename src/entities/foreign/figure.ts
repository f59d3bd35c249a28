import type { Span } from '../../core/span.ts';
import type { Mentions } from '../index.ts';

/** A figure that reads the same in every language, at its place in a text. */
export interface SafeFigure extends Span {
  readonly value: Omit<Mentions['figure'][number]['value'], 'phraseLast'>;
}

/** `12 %`, `12,5%`: one or two digits behind the mark are decimals everywhere. */
const PERCENT = /(?<![\d.,])(\d{1,3})(?:[.,](\d{1,2}))?[\s\u00a0\u202f]?%/g;
/** Whole numbers, or groups of three: `1 234`, `1.234.567`, `1,234`. */
const WHOLE = String.raw`(\d{1,3}(?:([.,\u00a0\u202f ])\d{3})(?:\2\d{3}){0,3}|\d{1,9})`;
const MONEY_BEFORE = new RegExp(String.raw`(?<![\p{Script=Latin}\d])([$€£])\s?${WHOLE}(?![\d]|[.,]\d)`, 'gu');
const MONEY_BEHIND = new RegExp(String.raw`(?<![\d.,$€£])${WHOLE}[\s\u00a0\u202f]?(€|£|euros?\b)`, 'gu');
/** `$1.234 millones`, `3 Mio`, `5 тыс`: the number counts thousands or more, under a name that differs from language to language. */
const SCALE =
  /^[\s\u00a0]{0,2}(?:mi|bi|tri|mr|ml|md|ty|ng|(?:[kmb]|de mi)(?!\p{L})|тыс|мл|ми|ألف|الف|مل|百|千|万|萬|亿|億|만|억)/iu;

const UNITS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', euro: 'EUR', euros: 'EUR' };

/** Shares and sums of money of a text, in order, but for those whose marks or words have more than one reading. */
export function safeFigures(text: string): readonly SafeFigure[] {
  const figures: SafeFigure[] = [];
  for (const { 0: all, 1: whole, 2: decimals = '', index } of text.matchAll(PERCENT)) {
    const value = Number(`${whole}.${decimals || '0'}`);
    figures.push({
      start: index,
      end: index + all.length,
      value: { kind: 'percent', value, unit: null, comparator: 'eq' },
    });
  }
  const money = (match: RegExpExecArray, sign: string, amount: string): void => {
    const end = match.index + match[0].length;
    if (SCALE.test(text.slice(end, end + 12))) return;
    const value = Number(amount.replace(/\D/g, ''));
    figures.push({ start: match.index, end, value: { kind: 'money', value, unit: UNITS[sign]!, comparator: 'eq' } });
  };
  for (const match of text.matchAll(MONEY_BEFORE)) money(match, match[1]!, match[2]!);
  for (const match of text.matchAll(MONEY_BEHIND)) money(match, match[3]!, match[1]!);
  figures.sort((a, b) => a.start - b.start);
  return figures.filter(({ start }, i) => i === 0 || start >= figures[i - 1]!.end);
}
