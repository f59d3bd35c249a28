import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import { openRun } from '../diff/run-reader.ts';
import type { Section } from '../record/sections.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import { openCsv } from './csv.ts';
import { datapackage } from './datapackage.ts';
import type { FormatWriter, OpenFormat } from './format.ts';
import { openFtm } from './ftm.ts';
import { openGeojson } from './geojson.ts';
import { openJsonld } from './jsonld.ts';
import { openNdjson } from './ndjson.ts';
import { openParquet } from './parquet.ts';
import { openSqlite } from './sqlite.ts';
import { Staging, writeError } from './staging.ts';
import { type Cell, type JoinedTable, type Row, type Table, wholeCharacters } from './table.ts';
import { TABLES } from './tables.ts';

const WRITERS = {
  csv: openCsv,
  ndjson: openNdjson,
  parquet: openParquet,
  sqlite: openSqlite,
  geojson: openGeojson,
  jsonld: openJsonld,
  ftm: openFtm,
} satisfies Readonly<Record<string, OpenFormat>>;

export type Format = keyof typeof WRITERS;

/** Names of the formats, in the order in which files are written. */
export const FORMATS = Object.keys(WRITERS) as readonly Format[];

export interface ExportOptions {
  readonly formats: readonly Format[];
  /** Folder for the files; made when it does not exist. */
  readonly to: string;
  /** Version of slugline, for the data package. */
  readonly version: string;
  readonly formulas?: boolean;
  /** Paths of documents to leave out. */
  readonly without?: ReadonlySet<string>;
  /** Tables over all documents, to be written after the others. */
  readonly joined?: readonly JoinedTable[];
}

/** What was written. */
export interface ExportResult {
  readonly documents: number;
  /** Rows of each table. */
  readonly rows: ReadonlyMap<string, number>;
  /** Names of the files below the folder. */
  readonly files: readonly string[];
}

/**
 * Writes the records of a finished run (an output folder or an NDJSON file) as tables and other formats. Records are read
 * one by one. Throws `run/unfinished`, `run/duplicate-path` and what `openRun` throws; then nothing has changed.
 */
export async function exportRun(target: string, options: ExportOptions): Promise<ExportResult> {
  const formats = FORMATS.filter((format) => options.formats.includes(format));
  const formulas = options.formulas === true;
  const joined = (options.joined ?? []).map((table) => ({ table: { ...table, rows: () => [] }, rows: table.rows }));
  const tables: readonly Table[] = [...TABLES, ...joined.map(({ table }) => table)];
  const rows = new Map(tables.map(({ name }) => [name, 0]));
  let documents = 0;
  const records = finishedRecords(target); // first: a wrong target makes no folder
  const first = await records.next();
  const writers: FormatWriter[] = [];
  let staging: Staging | undefined;
  try {
    staging = new Staging(options.to);
    for (const format of formats) writers.push(WRITERS[format](staging, tables, { formulas }));
    for (let next = first; next.done !== true; next = await records.next()) {
      if (options.without?.has(next.value.source.path) === true) continue;
      documents += 1;
      writeRecord(next.value, documents, writers, rows);
    }
    for (const { table, rows: joinedRows } of joined) writeRows(table, joinedRows(), writers, rows);
    for (const writer of writers) writer.finish();
    const tabular = formats.filter((format) => format === 'csv' || format === 'ndjson' || format === 'parquet');
    if (tabular.length > 0) {
      const content = datapackage(tables, { formats: tabular, version: options.version, rows, formulas });
      writeFileSync(staging.file('datapackage.json'), content);
    }
    return { documents, rows, files: staging.finish() };
  } catch (error) {
    for (const writer of writers) abandon(writer);
    staging?.discard();
    throw writeError(options.to, error);
  }
}

/** Lets go of open files; that this fails too on a full disk is no news. */
function abandon(writer: FormatWriter): void {
  try {
    writer.abandon();
  } catch {
    // the first error is the one to tell
  }
}

function writeRecord(
  record: ReleaseRecord,
  number: number,
  writers: readonly FormatWriter[],
  rows: Map<string, number>,
): void {
  for (const writer of writers) writer.record?.(record);
  if (!writers.some((writer) => writer.row !== undefined)) return;
  for (const table of TABLES) writeRows(table, table.rows(record, number), writers, rows);
}

function writeRows(
  table: Table,
  from: Iterable<Row>,
  writers: readonly FormatWriter[],
  rows: Map<string, number>,
): void {
  let count = 0;
  for (const row of from) {
    const whole = row.map((cell: Cell) => (typeof cell === 'string' ? wholeCharacters(cell) : cell));
    for (const writer of writers) writer.row?.(table, whole);
    count += 1;
  }
  rows.set(table.name, (rows.get(table.name) ?? 0) + count);
}

/**
 * The records of a run that has ended, in path order. Throws `run/unfinished` for a folder without manifest or with
 * fewer or more records than the manifest says, `run/duplicate-path` when a path comes twice. The parts `unread` are empty.
 */
export async function* finishedRecords(
  target: string,
  unread?: ReadonlySet<Section>,
): AsyncGenerator<ReleaseRecord, void> {
  const run = openRun(target, undefined);
  const expected = statSync(target).isDirectory() ? manifestRecords(target) : undefined;
  let last: string | undefined;
  let count = 0;
  for await (const line of run.lines()) {
    if (line.path === last) {
      throw new SluglineError(
        'run/duplicate-path',
        `${target}, line ${line.number}: ${JSON.stringify(line.path)} comes twice, but a path names one document. Extract again, or remove one of the lines.`,
      );
    }
    last = line.path;
    count += 1;
    yield run.parse(line, unread);
  }
  if (expected !== undefined && expected !== count) {
    throw new SluglineError(
      'run/unfinished',
      `${target}: the manifest counts ${expected} records, records.ndjson has ${count}. The run did not end well; extract again.`,
    );
  }
}

function manifestRecords(folder: string): number {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) {
    throw new SluglineError(
      'run/unfinished',
      `${folder}: there is no manifest.json, so the run did not end. Extract again, or give the records.ndjson itself to export what there is.`,
    );
  }
  let records: unknown;
  try {
    records = (JSON.parse(readFileSync(file, 'utf8')) as { readonly counts?: { readonly records?: unknown } }).counts
      ?.records;
  } catch (error) {
    throw new SluglineError('run/unfinished', `${file}: not valid JSON. Extract again.`, { cause: error });
  }
  if (typeof records === 'number') return records;
  throw new SluglineError('run/unfinished', `${file}: it does not say how many records there are. Extract again.`);
}
