import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { SluglineError } from '../core/error.ts';

/** An entry of a list file, and where it stands: `:12` (a line) or ` /3` (a pointer). */
export interface ListEntry {
  readonly entry: unknown;
  readonly place: string;
}

/** Columns that hold several forms, separated by `|`. */
const SEVERAL = new Set(['forms', 'weak']);
const NUMBERS = new Set(['geonames']);

/**
 * Reads a list file: an array in JSON or YAML, or a table in CSV or TSV whose first line names the keys; forms stand in
 * one cell, separated by `|`, and an empty cell is no value. Throws a `SluglineError` with code `config/list`.
 */
export function readList(text: string, name: string): readonly ListEntry[] {
  const content = text.replace(/^\ufeff/, '');
  const ending = path.extname(name).toLowerCase();
  if (ending === '.csv' || ending === '.tsv') return readTable(content, ending === '.csv' ? ',' : '\t', name);
  let list: unknown;
  try {
    list = ending === '.json' ? JSON.parse(content) : parseYaml(content);
  } catch (cause) {
    throw new SluglineError('config/list', `${name}: ${(cause as Error).message.split('\n')[0] ?? ''}.`, { cause });
  }
  if (!Array.isArray(list)) throw new SluglineError('config/list', `${name}: expected a list of entries.`);
  return list.map((entry: unknown, index) => ({ entry, place: ` /${index}` }));
}

function readTable(text: string, separator: string, name: string): readonly ListEntry[] {
  const [head, ...rows] = tableRows(text, separator, name);
  if (head === undefined)
    throw new SluglineError('config/list', `${name}: expected a first line with the names of keys.`);
  const keys = head.cells.map((key) => key.trim());
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells, line }) => {
      if (cells.length > keys.length)
        throw new SluglineError(
          'config/list',
          `${name}:${line}: ${cells.length} cells, but the first line has ${keys.length}.`,
        );
      const entry = Object.fromEntries(
        keys.flatMap((key, index) => {
          const cell = cells[index]?.trim() ?? '';
          return cell === '' ? [] : [[key, valueOf(key, cell)] as const];
        }),
      );
      return { entry, place: `:${line}` };
    });
}

function valueOf(key: string, cell: string): unknown {
  if (SEVERAL.has(key)) {
    return cell
      .split('|')
      .map((form) => form.trim())
      .filter((form) => form !== '');
  }
  return NUMBERS.has(key) && /^\d{1,12}$/.test(cell) ? Number(cell) : cell;
}

/** Cells after RFC 4180: quoted where they hold separators, quotes or line ends. `line` counts from 1. */
function tableRows(
  text: string,
  separator: string,
  name: string,
): readonly { readonly cells: readonly string[]; readonly line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  let line = 1;
  let row = { cells: [] as string[], line };
  let cell = '';
  const endRow = (): void => {
    row.cells.push(cell);
    cell = '';
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row);
    row = { cells: [], line };
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (unit === '"' && cell === '') {
      const opened = line;
      for (i += 1; ; i++) {
        if (i >= text.length) throw new SluglineError('config/list', `${name}:${opened}: a quoted cell does not end.`);
        if (text[i] === '\n') line += 1;
        if (text[i] !== '"') cell += text[i]!;
        else if (text[i + 1] === '"') cell += text[i++]!;
        else break;
      }
    } else if (unit === separator) {
      row.cells.push(cell);
      cell = '';
    } else if (unit === '\n') {
      line += 1;
      endRow();
    } else if (unit !== '\r') cell += unit;
  }
  if (cell !== '' || row.cells.length > 0) endRow();
  return rows;
}
