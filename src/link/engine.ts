import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import { openDatabase } from '../export/sqlite.ts';
import type { Cell, Column, ColumnType, Row } from '../export/table.ts';

export type Cells = Readonly<Record<string, unknown>>;

/** What runs the SQL: SQLite, which comes with slugline, or DuckDB where it is installed. */
export interface Engine {
  readonly run: (sql: string) => Promise<void>;
  /** Gives `use` one row after the other; they are not kept. */
  readonly scan: (sql: string, use: (row: Cells) => void) => Promise<void>;
  /** Makes an empty table. */
  readonly create: (table: string, columns: readonly Column[]) => Promise<void>;
  readonly insert: (table: string, columns: readonly Column[], rows: readonly Row[]) => Promise<void>;
  readonly close: () => void;
}

export const ENGINES = ['sqlite', 'duckdb'] as const;
export type EngineName = (typeof ENGINES)[number];

/**
 * A new database that is gone when it is closed; with `isLarge` it is a temporary file, so that memory does not grow with it.
 * Throws `link/duckdb` where DuckDB is asked for and not installed.
 */
export async function openEngine(name: EngineName, isLarge: boolean): Promise<Engine> {
  if (name === 'sqlite') return openSqliteEngine(isLarge);
  try {
    const { openDuckdbEngine } = await import('./duckdb.ts');
    return await openDuckdbEngine();
  } catch (error) {
    throw new SluglineError(
      'link/duckdb',
      'DuckDB cannot be loaded. Install it beside slugline with: npm install @duckdb/node-api. Or leave --engine away: SQLite gives the same answers.',
      { cause: error },
    );
  }
}

/** The definition of a table, in types that every engine knows. */
export function createTable(table: string, columns: readonly Column[]): string {
  const fields = columns.map(
    ({ name, type, required }) => `"${name}" ${TYPES[type]}${required === true ? ' NOT NULL' : ''}`,
  );
  return `CREATE TABLE ${table} (${fields.join(', ')})`;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE PRECISION',
  boolean: 'BOOLEAN',
  date: 'VARCHAR', // YYYY-MM-DD: SQLite has no days
};

/** Rows that one statement inserts: binding costs less than stepping. */
const AT_ONCE = 16;

/** SQLite in memory, or with `isLarge` in a temporary file. */
export function openSqliteEngine(isLarge = false): Engine & { readonly database: ReturnType<typeof openDatabase> } {
  const folder = isLarge ? mkdtempSync(path.join(tmpdir(), 'slugline-link-')) : undefined;
  const database = openDatabase(folder === undefined ? undefined : path.join(folder, 'link.sqlite'));
  if (isLarge) database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536');
  const insert = (table: string, width: number, rows: readonly Row[]): void => {
    const one = `(${Array.from({ length: width }, () => '?').join(', ')})`;
    const whole = rows.length - (rows.length % AT_ONCE);
    for (const [from, to, size] of [
      [0, whole, AT_ONCE],
      [whole, rows.length, 1],
    ] as const) {
      if (from === to) continue;
      const statement = database.prepare(
        `INSERT INTO ${table} VALUES ${Array.from({ length: size }, () => one).join(', ')}`,
      );
      try {
        for (let i = from; i < to; i += size) statement.run(rows.slice(i, i + size).flat() as Cell[]);
      } finally {
        statement.finalize();
      }
    }
  };
  return {
    database,
    run: async (sql) => database.exec(sql),
    scan: async (sql, use) => {
      const statement = database.prepare(sql);
      try {
        for (const row of statement.iterate()) use(row as Cells);
      } finally {
        statement.finalize();
      }
    },
    create: async (table, columns) => database.exec(createTable(table, columns)),
    insert: async (table, columns, rows) => {
      database.exec('BEGIN');
      insert(table, columns.length, rows);
      database.exec('COMMIT');
    },
    close: () => {
      database.close();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
