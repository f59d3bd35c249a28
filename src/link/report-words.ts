import type { DatedRole } from './entity.ts';
import type { ReportFigure } from './report-figures.ts';

export const SECTIONS = ['programmes', 'figures', 'people', 'agencies'] as const;
export type Section = (typeof SECTIONS)[number];

const COMPARATORS: ReadonlyMap<string, string> = new Map([
  ['approx', 'about'],
  ['gt', 'more than'],
  ['ge', 'at least'],
  ['lt', 'less than'],
  ['le', 'up to'],
]);

/** `up to`; empty for an exact number. */
export function comparatorText({ comparator }: Pick<ReportFigure, 'comparator'>): string {
  return COMPARATORS.get(comparator) ?? '';
}

/** `up to 71,000,000`. */
export function numberText(figure: ReportFigure): string {
  return `${comparatorText(figure)} ${figure.amount}`.trim();
}

/** `1 document`, `2 documents`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `2019-12-18`, `2017-06-20 to 2019-12-18`; empty without days. */
export function daysText(first: string | null, last: string | null): string {
  if (first === null) return '';
  return first === last || last === null ? first : `${first} to ${last}`;
}

/** `U.S. Attorney (Kansas), 2017-06-20 to 2019-12-18, 4 documents`. */
export function titleText({ title, organization, first, last, documents }: DatedRole): string {
  const parts = [organization === null ? title : `${title} (${organization})`, daysText(first, last)];
  if (documents > 1) parts.push(counted(documents, 'document'));
  return parts.filter((part) => part !== '').join(', ');
}
