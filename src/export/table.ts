import type { ReleaseRecord } from '../record/types.generated.ts';

/** What a cell of a column holds when it is not null. `date` is a day as `YYYY-MM-DD`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export type Cell = string | number | boolean | null;

/** Cells in the order of the table's columns. */
export type Row = readonly Cell[];

/** One column, as every format and the data dictionary know it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** One sentence for people. */
  readonly description: string;
  /** What a number counts in: `characters`, `degrees`. */
  readonly unit?: string;
  /** True when no row is without it. */
  readonly required?: true;
  /** True when queries look rows up by it. */
  readonly indexed?: true;
}

/** One table: its columns, and how a record becomes rows. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Rows of one record, in the order of the record. `number` is the place of the document in the export, from 1. */
  readonly rows: (record: ReleaseRecord, number: number) => Iterable<Row>;
}

/** A table over all documents, whose rows are known when everything has been read. */
export interface JoinedTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: () => Iterable<Row>;
}

/** A lone half of a surrogate pair is no character: it becomes U+FFFD, so that each format holds the same text. */
export function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}
