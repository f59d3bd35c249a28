import type { Mention } from '../../core/mention.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { spanishAgencies } from './agency.ts';
import { spanishCourts } from './court.ts';
import { spanishDates } from './date.ts';
import { spanishFigures } from './figure.ts';
import { spanishPlaces } from './place.ts';

/**
 * What is read by rules of their own in tokens `[first, last)`, a part in Spanish: courts, bodies, counties, dates and figures, in the order in which
 * they take tokens. Persons, towns and quotations have the same form in both languages and are left to the rules for English.
 */
export function recogniseSpanish(
  document: AnalysedDocument,
  { first, last }: { readonly first: number; readonly last: number },
  take: (mention: Mention) => void,
  isFree: (first: number, last: number) => boolean,
): void {
  for (const read of [spanishCourts, spanishAgencies, spanishDates, spanishPlaces])
    for (const mention of read(document, first, last)) if (isFree(mention.first, mention.last)) take(mention);
  for (const mention of spanishFigures(document, first, last, isFree)) take(mention);
}
