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

const LONGEST_WIDTH = 130;

/**
 * Width of a text that a program wrapped: every line was filled as far as its words go, so a line that had room for the
 * next line's first word ends something. 0 when the lines do not show that, because they are whole paragraphs, were broken by
 * hand, or were set in a proportional face.
 */
export function filledWidth(lines: readonly Line[]): number {
  let width = 0;
  for (const { text } of lines) {
    if (text.length <= width || !text.includes(' ')) continue;
    if (text.length > LONGEST_WIDTH) return 0;
    width = text.length;
  }
  if (width < 45) return 0;
  let goOn = 0;
  let early = 0;
  for (let i = 1; i < lines.length; i++) {
    // A small letter says that the line goes on, whatever its length; short ones were torn by a link, say, on the page.
    const above = lines[i - 1]!.text;
    if (above.length < width * 0.6 || !SMALL.test(lines[i]!.text) || HYPHEN_END.test(above)) continue;
    goOn += 1;
    if (!isFilled(above, lines[i]!.text, width)) early += 1;
  }
  return goOn >= 3 && early * 7 <= goOn ? width : 0;
}

const SMALL = /^\p{Ll}\p{Ll}/u;
const HYPHEN_END = /\p{Ll}-$/u;
const STANDS_ALONE = /^(?:[•*▪]|[-–—] |https?:|www\.|\d{1,2}[.)] )/;

/** True when the first word of the line below had no room at the end of a line. */
function isFilled(text: string, below: string, width: number): boolean {
  const blank = below.indexOf(' ');
  return text.length + 1 + (blank < 0 ? below.length : blank) > width;
}

/** Lines of a text wrapped at `width` as they were before it was wrapped. */
export function unwrapped(text: string, lines: readonly Line[], width: number): readonly Line[] {
  const whole: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const first = lines[i]!;
    let last = i;
    while (last + 1 < lines.length && goesOnBelow(lines[last]!, lines[last + 1]!, width)) last += 1;
    const { end } = lines[last]!;
    // One blank for one line end: places in the line stay places in the text.
    const joined = text
      .slice(first.start + first.indent, end)
      .trimEnd()
      .replaceAll('\n', ' ');
    whole.push(last === i ? first : { ...first, end, text: joined });
    i = last + 1;
  }
  return whole;
}

function goesOnBelow(line: Line, below: Line, width: number): boolean {
  if (line.text.length === 0 || below.text.length === 0 || below.opensPage || STANDS_ALONE.test(below.text))
    return false;
  return isFilled(line.text, below.text, width) || HYPHEN_END.test(line.text);
}
