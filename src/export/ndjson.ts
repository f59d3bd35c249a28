import type { FormatWriter } from './format.ts';
import type { Staging } from './staging.ts';
import type { Row, Table } from './table.ts';
import { TextFile } from './text-file.ts';

/** `ndjson/<table>.ndjson`: one object a line, with the columns in order. */
export function openNdjson(staging: Staging, tables: readonly Table[]): FormatWriter {
  const files = new Map(
    tables.map(({ name, columns }) => [
      name,
      {
        file: new TextFile(staging.file(`ndjson/${name}.ndjson`)),
        keys: columns.map((column) => `${JSON.stringify(column.name)}:`),
      },
    ]),
  );
  return {
    row(table: Table, row: Row) {
      const target = files.get(table.name);
      if (target === undefined) return;
      target.file.write(`{${row.map((cell, i) => `${target.keys[i]}${JSON.stringify(cell)}`).join(',')}}\n`);
    },
    finish: () => files.forEach(({ file }) => file.finish()),
    abandon: () => files.forEach(({ file }) => file.abandon()),
  };
}
