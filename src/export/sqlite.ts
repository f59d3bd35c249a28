import { writeFileSync } from 'node:fs';
import sqlite, { type Database as SqliteDatabase } from 'node-sqlite3-wasm';
import { DATASETTE_FILE, datasetteMetadata } from './datasette.ts';
import type { FormatWriter } from './format.ts';
import type { Staging } from './staging.ts';
import type { ColumnType, Row, Table } from './table.ts';

/** Name of the database file. */
export const SQLITE_FILE = 'slugline.sqlite';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER', // 0 or 1
  date: 'TEXT', // YYYY-MM-DD sorts as it should and is what SQLite's date functions read
};

/** Opens a database file (made when there is none), or one in memory; the caller closes it. */
export function openDatabase(file?: string): SqliteDatabase {
  return new sqlite.Database(file);
}

/** `"name"`, whatever the name. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * `slugline.sqlite`: all tables with indexes on what joins them, a full-text index `documents_search` over titles and
 * texts, and `data_dictionary` with what each column means.
 */
export function openSqlite(staging: Staging, tables: readonly Table[]): FormatWriter {
  const file = staging.file(SQLITE_FILE);
  writeFileSync(file, ''); // made here, or the library makes it readable to its owner only
  const database = openDatabase(file);
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA encoding = "UTF-8"; BEGIN');
  const inserts = new Map(tables.map((table) => [table.name, prepareTable(database, table)]));
  describeTables(database, tables);
  writeFileSync(staging.file(DATASETTE_FILE), datasetteMetadata(tables));
  let open = true;
  const close = (): void => {
    if (!open) return;
    open = false;
    try {
      for (const insert of inserts.values()) insert.finalize();
    } finally {
      database.close();
    }
  };
  return {
    row: (table: Table, row: Row) => void inserts.get(table.name)?.run([...row]),
    finish() {
      for (const table of tables) indexTable(database, table);
      if (tables.some(({ name }) => name === 'documents')) {
        database.exec(
          `CREATE VIRTUAL TABLE documents_search USING fts5(title, text, content="documents", content_rowid="number",
             tokenize = 'unicode61 remove_diacritics 2');
           INSERT INTO documents_search (documents_search) VALUES ('rebuild');`,
        );
      }
      database.exec('COMMIT; ANALYZE');
      close();
    },
    abandon: close,
  };
}

function prepareTable(database: SqliteDatabase, { name, columns }: Table): ReturnType<SqliteDatabase['prepare']> {
  const fields = columns.map((column) => {
    // The number of a document is its row number: the full-text index refers to it.
    if (name === 'documents' && column.name === 'number') return 'number INTEGER PRIMARY KEY';
    return `${quoted(column.name)} ${TYPES[column.type]}${column.required === true ? ' NOT NULL' : ''}`;
  });
  database.exec(`CREATE TABLE ${quoted(name)} (${fields.join(', ')})`);
  return database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`);
}

function indexTable(database: SqliteDatabase, { name, columns }: Table): void {
  for (const column of columns) {
    if (column.indexed !== true) continue;
    const unique = name === 'documents' && column.name === 'path' ? 'UNIQUE ' : '';
    const index = quoted(`${name}_${column.name}`);
    database.exec(`CREATE ${unique}INDEX ${index} ON ${quoted(name)} (${quoted(column.name)})`);
  }
}

function describeTables(database: SqliteDatabase, tables: readonly Table[]): void {
  database.exec(
    'CREATE TABLE data_dictionary ("table" TEXT NOT NULL, "column" TEXT, type TEXT, unit TEXT, description TEXT NOT NULL)',
  );
  const insert = database.prepare('INSERT INTO data_dictionary VALUES (?, ?, ?, ?, ?)');
  for (const table of tables) {
    insert.run([table.name, null, null, null, table.description]);
    for (const { name, type, unit, description } of table.columns)
      insert.run([table.name, name, type, unit ?? null, description]);
  }
  insert.finalize();
}
