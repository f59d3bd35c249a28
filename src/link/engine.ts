import { SluglineError } from '../core/error.ts';
import { openDatabase } from '../export/sqlite.ts';
import type { Cell, Column, ColumnType, Row } from '../export/table.ts';

export type Cells = Readonly<Record<string, unknown>>;

/** What runs the SQL: SQLite, which comes with slugline, or DuckDB where it is installed. */
export interface Engine {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Cells[]>;
  /** Makes an empty table. */
  readonly create: (table: string, columns: readonly Column[]) => Promise<void>;
  readonly insert: (table: string, columns: readonly Column[], rows: readonly Row[]) => Promise<void>;
  readonly close: () => void;
}

export const ENGINES = ['sqlite', 'duckdb'] as const;
export type EngineName = (typeof ENGINES)[number];

/** A new database that is gone when it is closed. Throws `link/duckdb` where DuckDB is asked for and not installed. */
export async function openEngine(name: EngineName): Promise<Engine> {
  if (name === 'sqlite') return openSqliteEngine();
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

/** SQLite in memory. */
export function openSqliteEngine(): Engine & { readonly database: ReturnType<typeof openDatabase> } {
  const database = openDatabase();
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
    rows: async (sql) => database.all(sql) as Cells[],
    create: async (table, columns) => database.exec(createTable(table, columns)),
    insert: async (table, columns, rows) => {
      database.exec('BEGIN');
      insert(table, columns.length, rows);
      database.exec('COMMIT');
    },
    close: () => database.close(),
  };
}
