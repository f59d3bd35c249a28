import type { Span } from '../core/span.ts';

/** A line of a text without its line end. */
export interface Line extends Span {
  /** The line without blanks at both ends. */
  readonly text: string;
  /** Blanks in front of it. */
  readonly indent: number;
  /** True when the line before it ends in a form feed: a new page begins here. */
  readonly opensPage: boolean;
}

const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;

/** All lines of a text, blank ones included, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let opensPage = false;
  for (const match of text.matchAll(LINE_END)) {
    lines.push(lineOf(text, start, match.index, opensPage));
    opensPage = match[0] === '\f';
    start = match.index + match[0].length;
  }
  lines.push(lineOf(text, start, text.length, opensPage));
  return lines;
}

function lineOf(text: string, start: number, end: number, opensPage: boolean): Line {
  const whole = text.slice(start, end);
  const unindented = whole.trimStart();
  return { start, end, text: unindented.trimEnd(), indent: whole.length - unindented.length, opensPage };
}

/**
 * Width at which a text was wrapped, or 0 when its lines are whole paragraphs. A wrapped text has many lines of
 * nearly the same length; a line much shorter than the width ends its paragraph. `isNoise` says which lines do not count.
 */
export function wrapWidth(lines: readonly Line[], isNoise: (line: number) => boolean = () => false): number {
  const lengths: number[] = [];
  for (const [i, line] of lines.entries()) if (line.text.length > 0 && !isNoise(i)) lengths.push(line.text.length);
  lengths.sort((a, b) => a - b);
  if (lengths.length < 6) return 0;
  const width = lengths[Math.floor(lengths.length * 0.9)]!;
  if (width < 45 || width > 130) return 0;
  const full = lengths.filter((length) => length >= width * 0.75 && length <= width * 1.25).length;
  return full * 2 >= lengths.length ? width : 0;
}
