import type { Span } from '../core/span.ts';
import { GAP_BLANK, GAP_LINE, type TokenTable } from './tokens.ts';

/** `> ` of quoted mail: noise that stands at every line's start and separates nothing. */
export function isMailMark(text: string, { start, end }: Span): boolean {
  return end - start <= 16 && text.charCodeAt(start) === 62;
}

/** Where a mail mark was cut out, the gap is what stands around it: a line end, or a blank line. */
export function seeThroughMailMarks(tokens: TokenTable, noise: readonly Span[]): void {
  let i = 1;
  for (const span of noise) {
    if (!isMailMark(tokens.text, span)) continue;
    while (i < tokens.count && tokens.start[i]! < span.end) i += 1;
    if (i < tokens.count && tokens.end[i - 1]! <= span.start)
      tokens.gap[i] = hasBlankLine(tokens, i) ? GAP_BLANK : GAP_LINE;
  }
}

/** True when nothing but blanks and mail marks stands on a line between token `i - 1` and token `i`. */
function hasBlankLine(tokens: TokenTable, i: number): boolean {
  return /\n[ \t>]*\n/.test(tokens.text.slice(tokens.end[i - 1], Math.min(tokens.start[i]!, tokens.end[i - 1]! + 400)));
}
