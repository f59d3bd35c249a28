import type { BlockHint, BlockKind } from '../../core/document.ts';
import type { Page, Piece } from './page.ts';

/** The text of a release and what the markup says about its blocks. */
export interface RenderedPage {
  readonly text: string;
  readonly hints: readonly BlockHint[];
}

/** One block of the text, made of one piece, or of a row's cells, or of a label and its values. */
interface Line {
  readonly text: string;
  readonly kind: BlockKind;
  /** What it shares with its neighbour when no blank line stands between them: a list or a table. */
  readonly group: number;
}

/**
 * Writes pieces as text: blocks parted by a blank line, list items as lines with a bullet, table rows as lines with
 * ` | ` between cells, a field's label and its values on one line. `headline` is the text of the release's title.
 */
export function renderPieces(page: Page, pieces: readonly Piece[], headline: string | undefined): RenderedPage {
  const lines = linesOf(page, pieces, headline);
  const hints: BlockHint[] = [];
  let text = '';
  let group = -1;
  for (const line of lines) {
    if (text !== '') text += line.group >= 0 && line.group === group ? '\n' : '\n\n';
    // Where the page breaks lines with <br>, whether they are one block is told as in plain text: an address, or prose.
    if (!line.text.includes('\n'))
      hints.push({ start: text.length, end: text.length + line.text.length, kind: line.kind });
    text += line.text;
    group = line.group;
  }
  return { text, hints };
}

function linesOf(page: Page, pieces: readonly Piece[], headline: string | undefined): readonly Line[] {
  const lines: Line[] = [];
  const title = headlineIndex(pieces, headline);
  const layout = layoutRows(pieces);
  const firstText = pieces.findIndex((piece) => piece.text.length >= 120);
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]!;
    const row = rowEnd(pieces, i, layout);
    const field = row > i ? i : fieldEnd(page, pieces, i);
    if (row > i + 1) {
      const cells = pieces.slice(i, row).map((cell) => oneLine(cell.text));
      lines.push({ text: cells.join(' | '), kind: 'table', group: page.nodes[piece.row]!.parent });
      i = row;
    } else if (field > i + 1 && piece.text.endsWith(':')) {
      const values = pieces.slice(i + 1, field).map((value) => oneLine(value.text));
      lines.push({ text: `${piece.text} ${values.join(', ')}`, kind: i > firstText ? 'footer' : 'header', group: -1 });
      i = field;
    } else {
      lines.push(...blockOf(page, pieces, i, i === title, title >= 0 && i < title));
      i += 1;
    }
  }
  return lines;
}

function blockOf(page: Page, pieces: readonly Piece[], i: number, isTitle: boolean, above: boolean): readonly Line[] {
  const piece = pieces[i]!;
  if (isTitle) return [{ text: oneLine(piece.text), kind: 'title', group: -1 }];
  if (piece.level > 0) return [{ text: piece.text, kind: above ? 'header' : 'subtitle', group: -1 }];
  if (piece.item >= 0) {
    const opens = i === 0 || pieces[i - 1]!.item !== piece.item;
    return [{ text: opens ? `• ${piece.text}` : piece.text, kind: 'list', group: page.nodes[piece.item]!.parent }];
  }
  return [{ text: piece.text, kind: above && piece.text.length < 120 ? 'header' : 'paragraph', group: -1 }];
}

/** Rows of tables that only arrange the page: a cell of theirs has several blocks, or long text. */
function layoutRows(pieces: readonly Piece[]): ReadonlySet<number> {
  const rows = new Set<number>();
  const cells = new Set<number>();
  for (const { row, cell, text } of pieces) {
    if (row < 0) continue;
    if (cells.has(cell) || text.length > 300) rows.add(row);
    cells.add(cell);
  }
  return rows;
}

/** End of the table row that starts at `i`; `i` when there is none. */
function rowEnd(pieces: readonly Piece[], i: number, layout: ReadonlySet<number>): number {
  const { row } = pieces[i]!;
  if (row < 0 || layout.has(row)) return i;
  let end = i;
  while (end < pieces.length && pieces[end]!.row === row) end += 1;
  return end;
}

/** End of the field that starts at `i`: a label, and short values beside it. `i` when there is none. */
export function fieldEnd(page: Page, pieces: readonly Piece[], i: number): number {
  const label = pieces[i]!;
  if (label.kind !== 'label' && !(label.text.length <= 40 && label.text.endsWith(':') && label.level === 0)) return i;
  const field = page.nodes[label.node]!.parent;
  let end = i + 1;
  while (end < pieces.length && end < i + 40) {
    const value = pieces[end]!;
    const { text, kind } = value;
    // Under `WHAT:` stands a paragraph, which is a block of its own; under `Topic(s):` stand names.
    if (kind === 'label' || kind === 'heading' || text.length > 160 || (label.kind !== 'label' && end > i + 1)) break;
    if (label.kind !== 'label' || !isInside(page, value.node, field)) break;
    end += 1;
  }
  return end;
}

function isInside({ nodes }: Page, node: number, ancestor: number): boolean {
  let at = node;
  while (at > ancestor) at = nodes[at]!.parent;
  return at === ancestor;
}

/** Index of the piece that shows the headline: the heading with its words, else the first of the highest level. */
function headlineIndex(pieces: readonly Piece[], headline: string | undefined): number {
  if (headline !== undefined) {
    const wanted = comparable(headline);
    const same = pieces.findIndex((piece) => piece.text.length < 600 && comparable(piece.text) === wanted);
    if (same >= 0) return same;
  }
  return pieces.findIndex((piece) => piece.level === 1);
}

/** Letters and digits only: pages write one title with different quotes, dashes and blanks. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
