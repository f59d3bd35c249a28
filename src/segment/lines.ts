import type { BlockHint } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import { SITE_LINES, siteKey } from './site-words.ts';

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
const RARE_LINE_ENDS = ['\r', '\f', '\u0085', '\u2028', '\u2029'];

/** All lines of a text, blank ones included, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let opensPage = false;
  if (RARE_LINE_ENDS.some((end) => text.includes(end))) {
    for (const match of text.matchAll(LINE_END)) {
      lines.push(lineOf(text, start, match.index, opensPage));
      opensPage = match[0] === '\f';
      start = match.index + match[0].length;
    }
  } else {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.push(lineOf(text, start, end, false));
      start = end + 1;
    }
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
  ofLength.fill(0);
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    const { length } = lines[i]!.text;
    if (length === 0 || isNoise(i)) continue;
    ofLength[Math.min(length, TOO_LONG)]! += 1;
    count += 1;
  }
  if (count < 6) return 0;
  // nine of ten lines are no longer
  let width = 0;
  for (let shorter = ofLength[0]!; shorter <= Math.floor(count * 0.9); shorter += ofLength[width]!) width += 1;
  if (width < 45 || width > LONGEST_WIDTH) return 0;
  let full = 0;
  for (let length = Math.ceil(width * 0.75); length <= width * 1.25; length++) full += ofLength[length]!;
  return full * 2 >= count ? width : 0;
}

const LONGEST_WIDTH = 130;
/** Lines of this length and more are none of a wrapped text. */
const TOO_LONG = Math.ceil(LONGEST_WIDTH * 1.25) + 1;
/** How many lines of the text at hand have each length. */
const ofLength = new Int32Array(TOO_LONG + 1);

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
  let small = 0;
  let filled = 0; // lines with a capital below that had no room for it
  let early = 0;
  let short = 0; // lines with a capital below that had room for it and end no sentence
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]!.text;
    const below = lines[i]!.text;
    if (above.length < width * 0.6 || below === '' || HYPHEN_END.test(above)) continue;
    if (SMALL.test(below)) {
      // A small letter says that the line goes on, whatever its length; short ones were torn by a link, say, on the page.
      small += 1;
      if (!isFilled(above, below, width)) early += 1;
    } else if (!SENTENCE_END.test(above) && !STANDS_ALONE.test(below)) {
      if (isFilled(above, below, width)) filled += 1;
      else short += 1;
    }
  }
  const shows = small >= 3 || (small >= 1 && small + filled >= 3 && short <= filled);
  return shows && early * 7 <= small ? width : 0;
}

const SMALL = /^\p{Ll}\p{Ll}/u;
const SENTENCE_END = /[.!?:;]["”’)]?$/;
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
    whole.push(last === i ? first : { ...first, end, text: oneLine(text.slice(first.start + first.indent, end)) });
    i = last + 1;
  }
  return whole;
}

function goesOnBelow(line: Line, below: Line, width: number): boolean {
  if (line.text.length === 0 || below.text.length === 0 || below.opensPage || STANDS_ALONE.test(below.text))
    return false;
  if (below.text.length < 40 && SITE_LINES.has(siteKey(below.text))) return false; // `Scroll to top`
  return isFilled(line.text, below.text, width) || HYPHEN_END.test(line.text);
}

/**
 * Lines of a printed page as they were before the printer broke them: those of one paragraph or headline that the reader
 * knows are one line, and page headers are blank, for they part nothing.
 */
export function unprinted(text: string, lines: readonly Line[], hints: readonly BlockHint[]): readonly Line[] {
  const whole: Line[] = [];
  let hint = 0;
  for (let i = 0; i < lines.length; ) {
    const first = lines[i]!;
    while (hint < hints.length && hints[hint]!.end <= first.start) hint += 1;
    const known = hints[hint];
    if (known === undefined || known.start > first.start) {
      whole.push(first);
      i += 1;
      continue;
    }
    let last = i;
    while (last + 1 < lines.length && lines[last + 1]!.start < known.end) last += 1;
    const { end } = lines[last]!;
    const joined = known.kind === 'noise' ? '' : oneLine(text.slice(first.start + first.indent, end));
    whole.push({ ...first, end, text: joined });
    i = last + 1;
  }
  return whole;
}

/** One blank for one line end: places in the line stay places in the text. */
function oneLine(text: string): string {
  return text.trimEnd().replaceAll('\n', ' ');
}
