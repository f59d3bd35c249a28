import type { BlockHint, BlockKind } from '../../core/document.ts';
import { furniture } from './furniture.ts';
import { pageLines } from './lines.ts';
import type { PdfPage, TextLine } from './page.ts';

/** The text of a PDF in reading order and what its geometry says about it. */
export interface PdfText {
  readonly text: string;
  readonly hints: readonly BlockHint[];
}

/**
 * Writes pages as text: a line for each printed line, a blank line where the space or an indent parts paragraphs.
 * Page headers and footers stay in the text as `noise`; the largest letters of the first page are the title.
 */
export function layOut(pages: readonly PdfPage[]): PdfText {
  const laid = pages.map((page) => ({ height: page.height, lines: pageLines(page) }));
  const noise = furniture(laid);
  const all = laid.flatMap(({ lines }, page) => lines.filter((_, i) => !noise[page]![i]));
  const size = commonSize(all);
  const lead = commonLead(laid.map(({ lines }) => lines));
  const title = titleLines(laid[0]?.lines ?? [], noise[0] ?? [], size);
  const writer = new Writer();
  for (const [page, { lines }] of laid.entries()) {
    const column = lines.filter((_, i) => !noise[page]![i]); // page headers may be wider than the text
    for (const [i, line] of lines.entries()) {
      const kind: BlockKind | undefined = noise[page]![i] ? 'noise' : page === 0 && title.has(i) ? 'title' : undefined;
      const apart = i === 0 ? writer.endsSentence || OPENS.test(line.text) : parted(lines[i - 1]!, line, lead, size);
      const before = lines[i - 1];
      const joins = before !== undefined && !apart && isFull(before, line, column) && !OPENS.test(line.text);
      writer.add(wellFormed(line.text), kind, apart, joins);
    }
  }
  return writer.finish();
}

class Writer {
  #text = '';
  readonly #hints: BlockHint[] = [];
  #kind: BlockKind | undefined;
  #lineStart = 0;
  #lineEnd = 0;
  endsSentence = true;

  /** `joins`: the line goes on in the paragraph of the one before it, which was full. */
  add(line: string, kind: BlockKind | undefined, apart: boolean, joins: boolean): void {
    const last = this.#hints.at(-1);
    const same = kind === this.#kind && (kind !== undefined || !apart);
    if (this.#text !== '') this.#text += same ? '\n' : '\n\n';
    const start = this.#text.length;
    this.#text += line;
    if (kind !== undefined) {
      if (same && last !== undefined) this.#hints[this.#hints.length - 1] = { ...last, end: this.#text.length };
      else this.#hints.push({ start, end: this.#text.length, kind });
    }
    if (joins && kind === undefined && this.#kind === undefined) {
      if (last?.kind === 'paragraph' && last.end === this.#lineEnd) this.#hints.pop();
      const begin = last?.kind === 'paragraph' && last.end === this.#lineEnd ? last.start : this.#lineStart;
      this.#hints.push({ start: begin, end: this.#text.length, kind: 'paragraph' });
    }
    this.#lineStart = start;
    this.#lineEnd = this.#text.length;
    this.#kind = kind;
    if (kind !== 'noise') this.endsSentence = /[.!?:”"’)]$/.test(line);
  }

  finish(): PdfText {
    return { text: this.#text, hints: this.#hints };
  }
}

/** A list item, or a field such as `Topic(s):`. */
const OPENS = /^(?:[•▪·●○◦*–—-]\s|\(?\d{1,2}[.)]\s|\p{Lu}[\p{L}() ]{1,30}:(?:\s|$))/u;

/** True when a line had no room for the first word of the next: a paragraph that reaches so far goes on there. */
function isFull({ x, right, text }: TextLine, below: TextLine, lines: readonly TextLine[]): boolean {
  let edge = right;
  for (const line of lines) if (Math.abs(line.x - x) < 40 && line.right > edge) edge = line.right;
  const blank = below.text.search(/\s/);
  const word = (blank < 0 ? below.text.length : blank) + 1; // and the blank before it
  const letter = (right - x) / Math.max(1, text.length);
  // Letters differ in width, and a ragged edge is seen only where a line happens to reach it.
  return edge - right < word * letter * 1.15 + (edge - x) * 0.02 && edge - x > 150;
}

/** True when a paragraph ends between two lines of a page. */
function parted(a: TextLine, b: TextLine, lead: number, size: number): boolean {
  const step = b.y - a.y;
  if (step < 0 || step > lead * 1.35) return true;
  if (Math.abs(a.size - b.size) > size * 0.12) return true;
  // An indent opens a paragraph when the line before it ends one.
  return b.x - a.x > size * 1.2 && b.x - a.x < size * 6 && /[.!?:”"]$/.test(a.text);
}

/** The font size of most characters. */
function commonSize(lines: readonly TextLine[]): number {
  return weightiest(lines.map(({ size, text }) => [Math.round(size * 2) / 2, text.length]));
}

/** The most frequent distance of two lines, in points. */
function commonLead(pages: readonly (readonly TextLine[])[]): number {
  const steps: (readonly [number, number])[] = [];
  for (const lines of pages)
    for (let i = 1; i < lines.length; i++) {
      const step = lines[i]!.y - lines[i - 1]!.y;
      if (step > 0 && step < 60) steps.push([Math.round(step), lines[i]!.text.length]);
    }
  return weightiest(steps) || 14;
}

function weightiest(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = 0;
  for (const [value, weight] of weights)
    if (weight > most || (weight === most && value < best)) [best, most] = [value, weight];
  return best;
}

/** Lines of the first page in the largest letters, if they are clearly larger than the text and stand together. */
function titleLines(lines: readonly TextLine[], noise: readonly boolean[], size: number): ReadonlySet<number> {
  const usable = [...lines.keys()].filter((i) => !noise[i] && lines[i]!.text.length >= 12);
  const largest = Math.max(0, ...usable.map((i) => lines[i]!.size));
  if (largest < size * 1.12) return new Set();
  const first = usable.find((i) => lines[i]!.size > largest * 0.97)!;
  const title = new Set([first]);
  for (let i = first + 1; i < lines.length && title.size < 6 && lines[i]!.size > largest * 0.97; i++) title.add(i);
  return title;
}

/** No lone surrogates, no NULs. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd').replaceAll('\0', '');
}
