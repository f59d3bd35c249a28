import type { Span } from '../core/span.ts';

/** A line of a text without its line end. */
export interface Line extends Span {
  /** The line without blanks at both ends. */
  readonly text: string;
}

const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;

/** All lines of a text, blank ones included, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    lines.push({ start, end: match.index, text: text.slice(start, match.index).trim() });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start).trim() });
  return lines;
}

/**
 * Width at which a text was wrapped, or 0 when its lines are whole paragraphs. A wrapped text has many lines of
 * nearly the same length; a line much shorter than the width ends its paragraph.
 */
export function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines
    .map((line) => line.text.length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  if (lengths.length < 6) return 0;
  const width = lengths[Math.floor(lengths.length * 0.9)]!;
  if (width < 45 || width > 130) return 0;
  const full = lengths.filter((length) => length >= width * 0.75 && length <= width * 1.25).length;
  return full * 2 >= lengths.length ? width : 0;
}
