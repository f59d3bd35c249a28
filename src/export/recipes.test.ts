import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CLI, folderWith } from '../../test/support/cli.ts';
import { ROOT } from '../../test/support/paths.ts';
import { openDatabase } from './sqlite.ts';

const RECIPES = readFileSync(`${ROOT}docs/recipes/README.md`, 'utf8');

/** The blocks of a language, as a reader would copy them. */
function blocks(language: string): readonly string[] {
  const found = [...RECIPES.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) =>
    text.trim(),
  );
  if (found.length === 0) throw new Error(`docs/recipes/README.md has no recipe in ${language}`);
  return found;
}

const TEXT = `TOLEDO, Ohio – Operation Quiet Harbor was launched on March 2, 2020. Agents of the FBI seized firearms worth $3.5 million in Denver, Colorado, under Operation Quiet Harbor.

“We will not stop,” said Sheriff Maren O. Quillby. Merrit Tarrow, 41, was arrested.`;

/** A folder with `releases/`, their run in `out/`, and its export: where a reader of the recipes stands. */
let folder = '';
const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  folder = folderWith({
    'releases/a.txt': TEXT,
    'releases/a.meta.json': '{"date": "2020-03-05"}',
    'releases/copy of a.txt': `Home\nNews\nContact\n\n${TEXT}`,
    'releases/copy of a.meta.json': '{"date": "2020-03-06"}',
    'releases/b.txt':
      '<script>alert(1)</script>\n\nTitle: "Quoted", with a comma\n\nPolice in Toledo, Ohio, arrested two people.',
  });
  run(process.execPath, [CLI, 'run', 'releases', '--out', 'out', '--quiet']);
  for (const line of blocks('sh').join('\n').split('\n'))
    run(process.execPath, [CLI, ...line.replace(/^npx slugline /, '').split(' ')]);
}, 60_000);

/** True when the program can be started. */
function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.for(blocks('sql'))('SQLite finds something: %s', (sql) => {
  const database = openDatabase(path.join(folder, 'out/export/slugline.sqlite'));
  try {
    const rows = database.all(sql);
    expect(rows).not.toEqual([]);
    if (sql.includes('duplicates')) expect(rows.map((row) => row['path'])).toHaveLength(2); // of three
  } finally {
    database.close();
  }
});

test('the sqlite3 command reads the file, where it is installed', ({ skip }) => {
  if (!isInstalled('sqlite3')) skip('sqlite3 is not installed');
  const said = run('sqlite3', ['out/export/slugline.sqlite', 'PRAGMA integrity_check; SELECT path FROM documents']);
  expect(said).toBe('ok\na.txt\nb.txt\ncopy of a.txt\n');
});

describe('DuckDB, where it can be loaded', () => {
  test.for(blocks('duckdb'))('%s', async (sql, { skip }) => {
    const duckdb = await import('@duckdb/node-api').catch(() => undefined);
    if (duckdb === undefined) return skip('DuckDB cannot be loaded here');
    const instance = await duckdb.DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const here = sql.replaceAll("'out/", `'${folder.replaceAll("'", "''")}/out/`);
    const rows = (await connection.runAndReadAll(here)).getRowObjectsJson();
    expect(rows).not.toEqual([]);
    if (sql.includes('largest'))
      expect(rows).toContainEqual({ kind: 'money', unit: 'USD', figures: '2', largest: 3_500_000 });
    if (sql.includes('month'))
      expect(rows[0]).toMatchObject({
        month: expect.stringContaining('2020-03-01') as string,
        state: expect.any(String) as string,
      });
    connection.closeSync();
    instance.closeSync();
  });

  test('Parquet has the rows and types of the tables', async ({ skip }) => {
    const duckdb = await import('@duckdb/node-api').catch(() => undefined);
    if (duckdb === undefined) return skip('DuckDB cannot be loaded here');
    const instance = await duckdb.DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const database = openDatabase(path.join(folder, 'out/export/slugline.sqlite'));
    try {
      const tables = database
        .all('SELECT DISTINCT "table" AS name FROM data_dictionary')
        .map((row) => row['name'] as string);
      expect(tables.length).toBeGreaterThan(15);
      for (const table of tables) {
        const file = path.join(folder, 'out/export/parquet', `${table}.parquet`);
        const read = await connection.runAndReadAll(`DESCRIBE SELECT * FROM '${file}'`);
        const types = read.getRowObjectsJson().map((row) => [row['column_name'], row['column_type']]);
        const defined = database.all(
          `SELECT "column", type FROM data_dictionary WHERE "table" = '${table}' AND "column" IS NOT NULL`,
        );
        expect(types).toEqual(defined.map((row) => [row['column'], DUCKDB_TYPES[row['type'] as string]]));
        const [counted] = (
          await connection.runAndReadAll(`SELECT count(*)::INTEGER AS n FROM '${file}'`)
        ).getRowObjectsJson();
        expect(counted).toEqual(database.get(`SELECT COUNT(*) AS n FROM "${table}"`));
      }
    } finally {
      database.close();
      connection.closeSync();
      instance.closeSync();
    }
  });
});

const DUCKDB_TYPES: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

test('Python reads the CSV, where it is installed', ({ skip }) => {
  if (!isInstalled('python3')) skip('python3 is not installed');
  const [program = ''] = blocks('python');
  expect(run('python3', ['-c', program])).toContain('a.txt eq 3500000 USD');
});

// Datasette is a package of Python, in neither npm nor Debian, so most machines that run these tests do not have it: what it
// would do is asked of the files instead (its own question to the database, the keys that it documents), and the last test runs
// it where somebody has installed it.

/** Keys that Datasette documents for metadata, at any level and of a table (docs.datasette.io: Metadata, Facets, Full-text search). */
const METADATA_KEYS = `title description description_html license license_url source source_url about about_url`.split(
  ' ',
);
const TABLE_KEYS = `columns units sort sort_desc size sortable_columns label_column hidden facets facet_size fts_table fts_pk searchmode`;

test('Datasette: the metadata has its documented keys, and tables and columns that are there', () => {
  type Level = Readonly<Record<string, unknown>>;
  const file = path.join(folder, 'out/export/slugline.metadata.json');
  const { databases, ...top } = JSON.parse(readFileSync(file, 'utf8')) as Level & {
    readonly databases: Readonly<Record<string, { readonly tables: Readonly<Record<string, Level>> }>>;
  };
  expect(METADATA_KEYS).toEqual(expect.arrayContaining(Object.keys(top)));
  expect(Object.keys(databases)).toEqual(['slugline']); // as the file without its ending
  const database = openDatabase(path.join(folder, 'out/export/slugline.sqlite'));
  try {
    const { tables = {}, ...others } = databases['slugline'] ?? {};
    expect(others).toEqual({});
    expect(Object.keys(tables).length).toBeGreaterThan(15);
    for (const [table, { columns, sort_desc: sort, label_column: label, facets = [], ...rest }] of Object.entries(
      tables,
    )) {
      expect([...METADATA_KEYS, ...TABLE_KEYS.split(' ')]).toEqual(expect.arrayContaining(Object.keys(rest)));
      const there = database.all(`SELECT name FROM pragma_table_info('${table}')`).map((row) => row['name']);
      expect(Object.keys(columns as Level)).toEqual(there);
      const named = [sort, label, ...(facets as readonly string[])].filter((name) => name !== undefined);
      expect(there).toEqual(expect.arrayContaining(named));
    }
  } finally {
    database.close();
  }
});

test('Datasette finds the full-text index: its own question to the file', () => {
  const database = openDatabase(path.join(folder, 'out/export/slugline.sqlite'));
  try {
    // As in datasette/utils: how it tells that a table can be searched.
    const found = database.all(
      `SELECT name FROM sqlite_master WHERE rootpage = 0 AND (
         sql LIKE '%VIRTUAL TABLE%USING FTS%content="documents"%' OR sql LIKE '%VIRTUAL TABLE%USING FTS%content=[documents]%'
         OR (tbl_name = 'documents' AND sql LIKE '%VIRTUAL TABLE%USING FTS%'))`,
    );
    expect(found).toEqual([{ name: 'documents_search' }]);
    // And how it searches then.
    const hits = database.all(
      `SELECT path FROM documents WHERE rowid IN (SELECT rowid FROM documents_search WHERE documents_search MATCH '"firearms"')`,
    );
    expect(hits.map((row) => row['path'])).toEqual(['a.txt', 'copy of a.txt']);
  } finally {
    database.close();
  }
});

test('Datasette serves the file, where it is installed', ({ skip }) => {
  if (!isInstalled('datasette')) skip('datasette is not installed');
  const page = run('datasette', [
    'out/export/slugline.sqlite',
    '--metadata',
    'out/export/slugline.metadata.json',
    '--get',
    '/slugline/documents.json?_search=firearms&_shape=array',
  ]);
  expect((JSON.parse(page) as { path: string }[]).map((row) => row.path)).toEqual(['a.txt', 'copy of a.txt']);
});

test('GitHub Pages: the steps of the workflow make a page on which nothing runs', () => {
  const [yaml = ''] = blocks('yaml');
  const workflow = parse(yaml) as { jobs: { publish: { steps: readonly { run?: string; uses?: string }[] } } };
  const { steps } = workflow.jobs.publish;
  expect(steps.map(({ uses }) => uses).filter((uses) => uses?.includes('pages'))).toHaveLength(2);
  copyFileSync(`${ROOT}docs/recipes/table-page.mjs`, path.join(folder, 'table-page.mjs'));
  for (const { run: command } of steps) {
    const [program, ...args] = command?.replace('npx slugline', `node ${CLI}`).split(' ') ?? [];
    if (program !== undefined) run(program === 'node' ? process.execPath : program, args);
  }
  const page = readFileSync(path.join(folder, 'site/index.html'), 'utf8');
  expect(page).toContain('<h1>2 releases</h1>');
  expect(page).toContain('Maren O. Quillby');
  expect(page).not.toMatch(/<script/i);
  expect(page.match(/<tr>/g)).toHaveLength(3);
});
