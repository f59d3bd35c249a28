import { foreignDays } from '../../core/foreign-day.ts';
import type { Mention } from '../../core/mention.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import type { ForeignStretch } from '../../segment/language.ts';
import type { Mentions } from '../index.ts';
import { safeFigures } from './figure.ts';

type DateMention = Mentions['date'][number];
type FigureMention = Mentions['figure'][number];

/** What can be read in any language without knowing it. */
export interface SafeMentions {
  readonly date: readonly DateMention[];
  readonly figure: readonly FigureMention[];
}

/** Whole days, shares and plain sums of money in the parts of a document that are not English. */
export function recogniseForeign(document: AnalysedDocument): SafeMentions {
  const date: DateMention[] = [];
  const figure: FigureMention[] = [];
  for (const stretch of document.foreign) {
    if (stretch.language === 'Spanish') continue; // has rules of its own
    const text = document.text.slice(stretch.start, stretch.end);
    const days = foreignDays(text);
    for (const { start, end, value } of days) {
      const found = mentionIn(document, stretch, start, end, 'date', {
        kind: 'absolute' as const,
        edtf: value,
        granularity: 'day' as const,
      });
      if (found !== undefined) date.push(found);
    }
    for (const { start, end, value } of safeFigures(text)) {
      const found = mentionIn(document, stretch, start, end, 'figure', value);
      if (found !== undefined) figure.push({ ...found, value: { ...value, phraseLast: found.last } });
    }
  }
  return { date, figure };
}

/** A mention at a place of a stretch; undefined where noise stands instead of tokens. */
function mentionIn<Type extends 'date' | 'figure', Value>(
  { tokens, text }: AnalysedDocument,
  stretch: ForeignStretch,
  from: number,
  to: number,
  type: Type,
  value: Value,
): Mention<Type, Value> | undefined {
  const start = stretch.start + from;
  const end = stretch.start + to;
  let low = stretch.first;
  let high = stretch.last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < stretch.last && tokens.start[last]! < end) last += 1;
  if (last === low) return undefined;
  return { type, start, end, text: text.slice(start, end), first: low, last, value, rule: `${type}/foreign` };
}
