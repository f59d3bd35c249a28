import type { FormatOptions, FormatWriter } from './format.ts';
import type { Staging } from './staging.ts';
import type { Cell, Row, Table } from './table.ts';
import { TextFile } from './text-file.ts';

/** `csv/<table>.csv`: RFC 4180 in UTF-8, lines end with CR LF, null is an empty cell. */
export function openCsv(staging: Staging, tables: readonly Table[], { formulas = false }: FormatOptions): FormatWriter {
  const files = new Map(tables.map((table) => [table.name, new TextFile(staging.file(`csv/${table.name}.csv`))]));
  for (const { name, columns } of tables)
    files.get(name)?.write(
      csvLine(
        columns.map((column) => column.name),
        true,
      ),
    );
  return {
    row: (table: Table, row: Row) => files.get(table.name)?.write(csvLine(row, formulas)),
    finish: () => files.forEach((file) => file.finish()),
    abandon: () => files.forEach((file) => file.abandon()),
  };
}

/** One line with its end. With `formulas` texts are left as they are. */
export function csvLine(row: Row, formulas: boolean): string {
  return `${row.map((cell) => csvCell(cell, formulas)).join(',')}\r\n`;
}

/** What a spreadsheet takes for a formula, also after apostrophes of ours: so that `readCsvText` can undo it. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

function csvCell(cell: Cell, formulas: boolean): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = !formulas && FORMULA.test(cell) ? `'${cell}` : cell;
  // The empty text is quoted: an empty cell without quotes is null.
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text that was written as `cell` without `--formulas`: one apostrophe before a formula is ours. */
export function readCsvText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
