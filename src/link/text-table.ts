/** A column of a table for the terminal. */
export interface TextColumn {
  readonly name: string;
  readonly align?: 'right';
  /** Where a cell that is too wide loses characters: at its end, or at its start (paths); undefined for never. */
  readonly cut?: 'end' | 'start';
}

export interface TextRow {
  readonly cells: readonly string[];
  /** Lines below the row, cut to the width. */
  readonly notes?: readonly string[];
}

const INDENT = '  ';
const NARROWEST = 8;

/** On one line, without characters that command a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}

/** At most `width` characters, with `…` for what is left out; all of it for width 0. */
export function cutTo(text: string, width: number, side: 'end' | 'start' = 'end'): string {
  if (width === 0 || text.length <= width) return text;
  const kept = width - 1;
  // Half a character at the cut would print as nonsense.
  if (side === 'end') return `${text.slice(0, kept).replace(/[\ud800-\udbff]$/, '')}…`;
  return `…${text.slice(text.length - kept).replace(/^[\udc00-\udfff]/, '')}`;
}

/** Lines of a table that is as wide as it needs, at most `width` (0: as wide as it likes). Columns without any text are left out. */
export function* textTable(columns: readonly TextColumn[], rows: readonly TextRow[], width: number): Generator<string> {
  const plain = rows.map(({ cells, notes = [] }) => ({ cells: cells.map(oneLine), notes: notes.map(oneLine) }));
  const shown = columns
    .map((column, at) => ({ column, at }))
    .filter(({ at }) => plain.some(({ cells }) => cells[at] !== ''));
  const widths = shown.map(({ column, at }) =>
    Math.max(column.name.length, ...plain.map(({ cells }) => cells[at]?.length ?? 0)),
  );
  if (width > 0)
    shrink(
      widths,
      shown.map(({ column }) => column),
      width,
    );
  const line = (cells: readonly string[]): string =>
    `${INDENT}${shown
      .map(({ column, at }, i) => {
        const cell = cutTo(cells[at] ?? '', widths[i] ?? 0, column.cut);
        return column.align === 'right' ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
      })
      .join(INDENT)}`.trimEnd();
  yield line(columns.map(({ name }) => name));
  for (const { cells, notes } of plain) {
    yield line(cells);
    for (const note of notes) yield cutTo(`${INDENT}${INDENT}${INDENT}${note}`, width);
  }
}

/** Takes from the widest columns that may be cut until all fit. */
function shrink(widths: number[], columns: readonly TextColumn[], width: number): void {
  let excess = widths.reduce((sum, each) => sum + each + INDENT.length, 0) - width;
  while (excess > 0) {
    let widest = -1;
    for (const [i, { cut }] of columns.entries())
      if (cut !== undefined && widths[i]! > NARROWEST && (widest < 0 || widths[i]! > widths[widest]!)) widest = i;
    if (widest < 0) return;
    widths[widest]! -= 1;
    excess -= 1;
  }
}

/** `label: text` over as many lines as it needs. */
export function* labelled(label: string, text: string, width: number): Generator<string> {
  const indent = `${INDENT}${INDENT}`;
  let line = `${INDENT}${oneLine(label)}:`;
  for (const word of oneLine(text).split(' ')) {
    if (width > 0 && line.length + 1 + word.length > width && line.trim() !== '') {
      yield line;
      line = `${indent}${word}`;
    } else {
      line += ` ${word}`;
    }
  }
  yield line;
}
