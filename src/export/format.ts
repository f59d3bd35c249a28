import type { ReleaseRecord } from '../record/types.generated.ts';
import type { Staging } from './staging.ts';
import type { Row, Table } from './table.ts';

/** Writes one format. `row` is called for each row of each table, `record` once for each document before its rows. */
export interface FormatWriter {
  readonly record?: (record: ReleaseRecord) => void;
  readonly row?: (table: Table, row: Row) => void;
  /** All is written; files are whole when this returns. */
  readonly finish: () => void;
  /** Something went wrong: lets go of open files. */
  readonly abandon: () => void;
}

/** Settings that concern single formats. */
export interface FormatOptions {
  /** CSV: leave cells alone that a spreadsheet would run as formulas. */
  readonly formulas?: boolean;
}

export type OpenFormat = (staging: Staging, tables: readonly Table[], options: FormatOptions) => FormatWriter;
