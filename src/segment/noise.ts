import type { BlockHint } from '../core/document.ts';
import { uint8s } from '../core/slab.ts';
import type { Span } from '../core/span.ts';
import type { Line } from './lines.ts';
import { markPageFurniture } from './page-furniture.ts';
import { markSiteChrome } from './site-chrome.ts';

/** What of a text is not the release. */
export interface Noise {
  /** Sorted by start, not overlapping; neighbours with only blanks between them are one. */
  readonly spans: readonly Span[];
  /** 1 for each line that is noise as a whole. */
  readonly isNoise: Uint8Array;
}

/**
 * Print headers and footers, page numbers, site menus, marks of quoted mail, and the noise that the reader knows (`hints`).
 * A web page was freed of its menus by its reader: there `hasMenus` is false. Where a text was wrapped, `lines` are as before,
 * for menus and titles are told by whole lines, and `printed` are those on the page, where a page header may part a paragraph.
 * Linear in the length of the text.
 */
export function findNoise(
  text: string,
  lines: readonly Line[],
  hints: readonly BlockHint[],
  { printed, hasMenus }: { readonly printed: readonly Line[]; readonly hasMenus: boolean },
): Noise {
  const isNoise = uint8s(lines.length);
  const parts: Span[] = hints.filter((hint) => hint.kind === 'noise').map(({ start, end }) => ({ start, end }));
  if (hasMenus) {
    markSiteChrome(lines, isNoise);
    markQuotedMail(lines, parts);
  }
  markPageFurniture(lines, isNoise, parts);
  pushLines(lines, isNoise, parts);
  if (printed !== lines) {
    const isPrinted = uint8s(printed.length);
    markPageFurniture(printed, isPrinted, parts);
    pushLines(printed, isPrinted, parts);
  }
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of parts) {
    const last = spans.at(-1);
    if (last !== undefined && (start <= last.end || isBlank(text, last.end, start))) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return { spans, isNoise };
}

function pushLines(lines: readonly Line[], isNoise: Uint8Array, parts: Span[]): void {
  for (let i = isNoise.indexOf(1); i >= 0; i = isNoise.indexOf(1, i + 1)) {
    const line = lines[i]!;
    if (line.text.length === 0) continue;
    const start = line.start + line.indent;
    parts.push({ start, end: start + line.text.length });
  }
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 0xa0) return false;
  return true;
}

/** `> ` in front of most lines: a forwarded release. Only the marks are noise. */
function markQuotedMail(lines: readonly Line[], parts: Span[]): void {
  let filled = 0;
  let quoted = 0;
  for (const { text } of lines) {
    if (text.length === 0) continue;
    filled += 1;
    if (text.startsWith('>')) quoted += 1;
  }
  if (quoted < 3 || quoted * 2 < filled) return;
  for (const { start, indent, text } of lines) {
    const marks = /^(?:> ?){1,8}/.exec(text);
    if (marks !== null) parts.push({ start: start + indent, end: start + indent + marks[0].length });
  }
}
