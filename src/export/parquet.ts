import { type ColumnSource, fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { FormatWriter } from './format.ts';
import type { Staging } from './staging.ts';
import type { Cell, Column, ColumnType, Row, Table } from './table.ts';

/** A row group is written when it has this many rows or characters: what is in memory stays small. */
const GROUP_ROWS = 20_000;
const GROUP_CHARACTERS = 8_000_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const TYPES: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** `parquet/<table>.parquet`, compressed with Snappy; every column has a type and may hold nulls unless it is required. */
export function openParquet(staging: Staging, tables: readonly Table[]): FormatWriter {
  const files = new Map(
    tables.map((table) => [table.name, new ParquetFile(staging.file(`parquet/${table.name}.parquet`), table.columns)]),
  );
  return {
    row: (table: Table, row: Row) => files.get(table.name)?.add(row),
    finish: () => files.forEach((file) => file.finish()),
    abandon: () => undefined, // it opens its file for each piece
  };
}

class ParquetFile {
  readonly #columns: readonly Column[];
  readonly #writer: ParquetWriter;
  #rows: Row[] = [];
  #characters = 0;

  constructor(file: string, columns: readonly Column[]) {
    this.#columns = columns;
    const schema: SchemaElement[] = [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type, required }): SchemaElement => {
        return { name, ...TYPES[type], repetition_type: required === true ? 'REQUIRED' : 'OPTIONAL' };
      }),
    ];
    this.#writer = new ParquetWriter({ writer: fileWriter(file), schema, createdBy: 'slugline' });
  }

  add(row: Row): void {
    this.#rows.push(row);
    for (const cell of row) if (typeof cell === 'string') this.#characters += cell.length;
    if (this.#rows.length >= GROUP_ROWS || this.#characters >= GROUP_CHARACTERS) this.#flush();
  }

  finish(): void {
    if (this.#rows.length > 0) this.#flush();
    void this.#writer.finish(); // nothing is awaited: the writer of files is synchronous
  }

  #flush(): void {
    const columnData = this.#columns.map(({ name, type }, i): ColumnSource => {
      return { name, data: this.#rows.map((row) => parquetValue(row[i] ?? null, type)) };
    });
    void this.#writer.write({ columnData, rowGroupSize: this.#rows.length });
    this.#rows = [];
    this.#characters = 0;
  }
}

const DAY_MS = 86_400_000;

function parquetValue(cell: Cell, type: ColumnType): Cell {
  if (type !== 'date' || typeof cell !== 'string') return cell;
  return Date.parse(`${cell}T00:00:00Z`) / DAY_MS; // days since 1970
}
