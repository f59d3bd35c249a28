import type { PdfPage, TextItem, TextLine } from './page.ts';

/** Lines of a page in reading order: from top to bottom, a column before its neighbour. */
export function pageLines({ items }: PdfPage): readonly TextLine[] {
  const rows = rowsOf(items).map(segmentsOf);
  const lines: TextLine[] = [];
  for (let i = 0; i < rows.length; ) {
    const gutter = columnsFrom(rows, i);
    if (gutter === undefined) {
      lines.push(joined(rows[i]!));
      i += 1;
      continue;
    }
    const block = rows.slice(i, gutter.end);
    for (const side of [0, 1]) {
      for (const row of block) {
        const part = row.filter((segment) => (segment.x < gutter.x ? 0 : 1) === side);
        if (part.length > 0) lines.push(joined(part));
      }
    }
    i = gutter.end;
  }
  return lines;
}

/** Items on one base line, top line first. Raised and lowered letters stay with their line. */
function rowsOf(items: readonly TextItem[]): readonly (readonly TextItem[])[] {
  const sorted = items.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: TextItem[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const item of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && item.y - baseline < Math.max(item.size, size) * 0.45) {
      row.push(item);
      if (item.size > size) {
        size = item.size;
        baseline = item.y;
      }
    } else {
      rows.push([item]);
      baseline = item.y;
      size = item.size;
    }
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** The parts of a row that wide gaps leave: columns, or cells of a table. */
function segmentsOf(row: readonly TextItem[]): readonly TextLine[] {
  const segments: TextLine[] = [];
  let text = '';
  let x = 0;
  let right = 0;
  let y = 0;
  let size = 0;
  const end = (): void => {
    if (text.trim() !== '') segments.push({ text: text.trim(), x, right, y, size });
    text = '';
    size = 0;
  };
  for (const item of row) {
    const gap = item.x - right;
    const em = Math.max(item.size, 1);
    // The same letters printed twice, a hair apart, are how some programs make them bold.
    if (text !== '' && gap < -0.8 * item.width && text.endsWith(item.text)) continue;
    if (text !== '' && gap > em * 1.8) end();
    if (text === '') {
      x = item.x;
      y = item.y;
    } else if (gap > em * 0.18 && !text.endsWith(' ') && !item.text.startsWith(' ')) text += ' ';
    text += item.text;
    right = Math.max(text === item.text ? 0 : right, item.x + item.width);
    size = Math.max(size, item.size);
  }
  end();
  return segments;
}

/** Where two columns begin at row `i`: the place of the white strip between them and the first row after them. */
function columnsFrom(rows: readonly (readonly TextLine[])[], i: number): { x: number; end: number } | undefined {
  let left = 0; // right edge of the left column
  let right = Number.POSITIVE_INFINITY; // left edge of the right column
  let end = i;
  let both = 0;
  let characters = 0;
  for (; end < rows.length; end++) {
    const row = rows[end]!;
    const [first, second] = row;
    if (first === undefined || row.length > 2) break;
    // A line of one column only: it has to lie on one side of the strip.
    const edgeLeft = second === undefined && first.x >= right - 2 ? left : Math.max(left, first.right);
    const edgeRight =
      second === undefined ? (first.x >= right - 2 ? Math.min(right, first.x) : right) : Math.min(right, second.x);
    if (edgeRight - edgeLeft < first.size * 0.9) break;
    if (second === undefined && right === Number.POSITIVE_INFINITY) break;
    left = edgeLeft;
    right = edgeRight;
    if (second !== undefined) {
      both += 1;
      characters += Math.min(first.text.length, second.text.length);
    }
  }
  // Fewer or shorter lines are a table, or a letterhead that is read line by line.
  return both >= 5 && characters / both >= 22 ? { x: (left + right) / 2, end } : undefined;
}

function joined(segments: readonly TextLine[]): TextLine {
  const first = segments[0]!;
  const last = segments.at(-1)!;
  return {
    text: segments.map((segment) => segment.text).join('   '),
    x: first.x,
    right: last.right,
    y: first.y,
    size: Math.max(...segments.map((segment) => segment.size)),
  };
}
