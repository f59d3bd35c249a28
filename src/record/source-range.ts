import type { Span } from '../core/span.ts';
import type { ReleaseRecord } from './types.generated.ts';

/**
 * Bytes `[byteStart, byteEnd)` of the source that a stretch of a record's text was read from, with the markup between its characters;
 * undefined for a record without `sourceMap`, and for a stretch that nothing in the source stands for.
 */
export function sourceRange(
  { sourceMap }: ReleaseRecord,
  { start, end }: Span,
): { readonly byteStart: number; readonly byteEnd: number } | undefined {
  if (sourceMap === undefined) return undefined;
  let low = 0;
  let high = sourceMap.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceMap[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let byteStart: number | undefined;
  let byteEnd = 0;
  for (let i = low; i < sourceMap.length && sourceMap[i]!.start < end; i++) {
    const stretch = sourceMap[i]!;
    const width = (stretch.byteEnd - stretch.byteStart) / (stretch.end - stretch.start);
    const isEven = Number.isInteger(width); // else it is one character of two units
    byteStart ??= isEven ? stretch.byteStart + Math.max(0, start - stretch.start) * width : stretch.byteStart;
    byteEnd = isEven ? stretch.byteEnd - Math.max(0, stretch.end - end) * width : stretch.byteEnd;
  }
  return byteStart === undefined ? undefined : { byteStart, byteEnd };
}
