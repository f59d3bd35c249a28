import { DuckDBInstance } from '@duckdb/node-api';
import type { Cell, Column } from '../export/table.ts';
import { type Cells, createTable, type Engine } from './engine.ts';

/** DuckDB in memory, with one thread and without the network, so that it neither guesses nor fetches anything. */
export async function openDuckdbEngine(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  return {
    run: async (sql) => void (await connection.run(sql)),
    scan: async (sql, use) => {
      for await (const rows of (await connection.stream(sql)).yieldRowObjectJs())
        for (const row of rows) use(plainRow(row));
    },
    create: async (table, columns) => void (await connection.run(createTable(table, columns))),
    insert: async (table, columns, rows) => {
      const appender = await connection.createAppender(table);
      for (const row of rows) {
        for (const [i, column] of columns.entries()) append(row[i] ?? null, column);
        appender.endRow();
      }
      appender.closeSync();

      function append(cell: Cell, { type }: Column): void {
        if (cell === null) appender.appendNull();
        else if (typeof cell === 'boolean') appender.appendBoolean(cell);
        else if (typeof cell === 'string') appender.appendVarchar(cell);
        else if (type === 'integer') appender.appendInteger(cell);
        else appender.appendDouble(cell);
      }
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Counts come as bigint; they are small. */
function plainRow(row: Readonly<Record<string, unknown>>): Cells {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, typeof cell === 'bigint' ? Number(cell) : cell]),
  );
}
