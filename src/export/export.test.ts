import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLI, folderWith, readLines, tree } from '../../test/support/cli.ts';
import { ROOT } from '../../test/support/paths.ts';
import { extract } from '../pipeline.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import { csvLine, readCsvText } from './csv.ts';
import { dataDictionary } from './data-dictionary.ts';
import { daysOf } from './edtf-days.ts';
import { exportRun, FORMATS, type ExportOptions } from './export-run.ts';
import { duplicatesTable } from '../duplicates/duplicates-table.ts';
import { linkedTables } from '../link/linked-tables.ts';
import { openDatabase } from './sqlite.ts';
import { TABLES } from './tables.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': `WASHINGTON – Attorney General Maren O. Quillby announced Operation Quiet Harbor on Tuesday. Agents of the FBI arrested 12 people in Memphis, Tennessee, and seized up to $3.5 million.

“We will not stop,” said Quillby.`,
  'b.txt':
    'The Drug Enforcement Administration seized "two" rifles; DROP TABLE documents; in Cleveland, Ohio, in March 2020.',
  'naïve/c 🚓.txt': '<script>alert(1)</script> Police in Denver, Colorado, arrested two people.',
};

function record(name: string, text: string): ReleaseRecord {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const extracted = extract(text, { path: name, date: '2020-03-05' });
  return { ...extracted, source: { ...extracted.source, path: name, sha256 } };
}

/** An output folder as `run` leaves it. */
function runFolder(
  records: readonly ReleaseRecord[],
  manifest: unknown = { counts: { records: records.length } },
): string {
  return folderWith({
    'records.ndjson': records.map((each) => `${JSON.stringify(each)}\n`).join(''),
    ...(manifest === null ? {} : { 'manifest.json': JSON.stringify(manifest) }),
  });
}

const RECORDS = Object.entries(TEXTS).map(([name, text]) => record(name, text));
const options = (to: string, formats: ExportOptions['formats'] = FORMATS): ExportOptions => ({
  formats,
  to,
  version: '0.0.0',
});

describe('all formats', () => {
  let to = '';
  beforeAll(async () => {
    to = path.join(runFolder(RECORDS), 'export');
    await exportRun(path.dirname(to), options(to));
  });

  test('hold the same rows', async () => {
    const database = openDatabase(path.join(to, 'slugline.sqlite'));
    try {
      for (const { name, columns } of TABLES) {
        const lines = readLines<Readonly<Record<string, unknown>>>(path.join(to, `ndjson/${name}.ndjson`));
        const stored = database.all(`SELECT * FROM "${name}"`);
        const booleans = columns.filter(({ type }) => type === 'boolean').map((column) => column.name);
        const plain = stored.map((row) => ({
          ...row,
          ...Object.fromEntries(booleans.map((column) => [column, row[column] === 1])),
        }));
        expect(plain).toEqual(lines);
        const bytes = readFileSync(path.join(to, `parquet/${name}.parquet`));
        const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
        const rows = lines.length === 0 ? [] : await parquetReadObjects({ file });
        const days = columns.filter(({ type }) => type === 'date').map((column) => column.name);
        expect(
          rows.map((row) => ({
            ...row,
            ...Object.fromEntries(
              days.map((day) => [day, row[day] instanceof Date ? row[day].toISOString().slice(0, 10) : null]),
            ),
          })),
        ).toEqual(lines);
        expect((await parquetMetadataAsync(file)).schema.slice(1).map((element) => element.name)).toEqual(
          columns.map((column) => column.name),
        );
        const csv = readFileSync(path.join(to, `csv/${name}.csv`), 'utf8');
        expect(csv.split('\r\n')[0]).toBe(columns.map((column) => column.name).join(','));
      }
    } finally {
      database.close();
    }
  });

  test('have the facts', () => {
    const lines = (name: string) =>
      readLines<Readonly<Record<string, unknown>>>(path.join(to, `ndjson/${name}.ndjson`));
    expect(lines('documents').map(({ path: file, date }) => [file, date])).toEqual([
      ['a.txt', '2020-03-05'],
      ['b.txt', '2020-03-05'],
      ['naïve/c 🚓.txt', '2020-03-05'],
    ]);
    expect(lines('figures')).toContainEqual(
      expect.objectContaining({ path: 'a.txt', kind: 'money', value: 3_500_000, unit: 'USD', comparator: 'le' }),
    );
    expect(lines('dates')).toContainEqual(
      expect.objectContaining({ value: '2020-03', first_day: '2020-03-01', last_day: '2020-03-31' }),
    );
    for (const mention of lines('mentions')) {
      const { text } = lines('documents').find((row) => row['path'] === mention['path']) ?? {};
      expect(String(text).slice(Number(mention['start']), Number(mention['end']))).toBe(mention['text']);
      expect(mention['sentence']).toContain(String(mention['text']).split('\n')[0]);
    }
  });

  test('search the texts', () => {
    const database = openDatabase(path.join(to, 'slugline.sqlite'));
    const found = database.all(
      "SELECT path FROM documents_search s JOIN documents d ON d.number = s.rowid WHERE documents_search MATCH 'rifles'",
    );
    database.close();
    expect(found).toEqual([{ path: 'b.txt' }]);
  });

  test('are whole JSON where they are JSON', () => {
    const json = (name: string): unknown => JSON.parse(readFileSync(path.join(to, name), 'utf8'));
    expect(json('cities.geojson')).toMatchObject({ type: 'FeatureCollection' });
    expect(JSON.stringify(json('cities.geojson'))).toContain('"name":"Memphis","state":"TN"');
    expect(json('releases.jsonld')).toMatchObject({ '@context': 'https://schema.org', '@graph': [{}, {}, {}] });
    expect(json('datapackage.json')).toMatchObject({ resources: expect.arrayContaining([]) as unknown });
    const entities = readLines<{ id: string; schema: string; properties: Record<string, string[]> }>(
      path.join(to, 'entities.ftm.json'),
    );
    const ids = new Set(entities.map(({ id }) => id));
    for (const { schema, properties } of entities) {
      if (schema === 'Mention')
        expect([properties['document'], properties['resolved']].flat().every((id) => ids.has(id ?? ''))).toBe(true);
    }
  });

  test('are the same bytes again, and nothing else is left behind', async () => {
    const again = path.join(runFolder(RECORDS), 'export');
    await exportRun(path.dirname(again), options(again));
    expect(tree(again)).toEqual(tree(to));
    expect(readdirSync(again).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test.for([
  { name: 'a formula', cell: '=1+1', written: "'=1+1" },
  { name: 'an address', cell: '@home', written: "'@home" },
  { name: 'a list item', cell: '- one', written: "'- one" },
  { name: 'an apostrophe before a formula', cell: "'=1", written: "''=1" },
  { name: 'a quoted word', cell: "'tis", written: "'tis" },
  { name: 'a line end first', cell: '\n=1', written: '"\'\n=1"' },
  { name: 'marks and lines', cell: 'a,"b"\r\nc', written: '"a,""b""\r\nc"' },
  { name: 'the empty text', cell: '', written: '""' },
])('CSV: $name', ({ cell, written }) => {
  expect(csvLine([cell], false)).toBe(`${written}\r\n`);
  const read = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
  expect(readCsvText(read)).toBe(cell);
});

test('CSV: numbers, null and texts with --formulas are left alone', () => {
  expect(csvLine([-1, null, true, 0.5], false)).toBe('-1,,true,0.5\r\n');
  expect(csvLine(['=1'], true)).toBe('=1\r\n');
});

test.for([
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['2019-02-03', '2019-02-03', '2019-02-03'],
  ['2019-02-03T10:30', '2019-02-03', '2019-02-03'],
  ['2019', '2019-01-01', '2019-12-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['2011/2013-04', '2011-01-01', '2013-04-30'],
  ['../2013', null, '2013-12-31'],
  ['2020-24', '2020-12-01', '2021-02-28'],
  ['2020-34', '2020-04-01', '2020-06-30'],
  ['2020-W01', '2019-12-30', '2020-01-05'],
  ['2019~', '2019-01-01', '2019-12-31'],
  ['soon', null, null],
] as const)('%s covers %s to %s', ([value, first, last]) => {
  expect(daysOf(value)).toEqual({ first, last });
});

describe('what cannot be exported leaves the old files alone', () => {
  test.for([
    { name: 'no manifest', out: () => runFolder(RECORDS, null), code: 'run/unfinished' },
    { name: 'records are missing', out: () => runFolder(RECORDS, { counts: { records: 9 } }), code: 'run/unfinished' },
    { name: 'a path twice', out: () => runFolder([RECORDS[0]!, RECORDS[0]!]), code: 'run/duplicate-path' },
    {
      name: 'another schema version',
      out: () => runFolder([RECORDS[0]!, { ...RECORDS[1]!, schemaVersion: '9.0.0' } as unknown as ReleaseRecord]),
      code: 'run/schema-version',
    },
    { name: 'no run at all', out: () => folderWith({ 'a.txt': '' }), code: 'run/not-a-run' },
  ])('$name', async ({ out, code }) => {
    const folder = out();
    const to = path.join(folder, 'export');
    await expect(exportRun(folder, options(to))).rejects.toMatchObject({ code });
    expect(existsSync(to)).toBe(false);
    mkdirSync(to);
    writeFileSync(path.join(to, 'cities.geojson'), 'old');
    await expect(exportRun(folder, options(to))).rejects.toMatchObject({ code });
    expect(tree(to)).toEqual({ 'cities.geojson': 'old' });
  });
});

describe('a disk that is full half-way leaves nothing half-written', () => {
  // A limit for the size of files stands for the full disk: the same place, another number of the error.
  test.for(FORMATS)('%s', (format, { skip }) => {
    if (process.platform === 'win32') skip('there is no ulimit');
    const text = `${TEXTS['a.txt']}\n\n${'Deputies walked along the tracks until the morning. '.repeat(900)}`;
    const folder = runFolder(Array.from({ length: 60 }, (_, i) => record(`d${String(i).padStart(3, '0')}.txt`, text)));
    const to = path.join(folder, 'export');
    mkdirSync(to);
    writeFileSync(path.join(to, 'cities.geojson'), 'old');
    const limit = format === 'geojson' ? 0 : 24; // KB: the points of the cities are few
    const { status, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `trap '' XFSZ; ulimit -f ${limit}; exec "$0" "$@"`,
        process.execPath,
        CLI,
        'export',
        folder,
        '--format',
        format,
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toMatch(/cannot be written .* what was there before is unchanged/);
    expect(status).toBe(2);
    expect(tree(to)).toEqual({ 'cities.geojson': 'old' });
  });
});

test('enormous cells, and names that are SQL, HTML or formulas, are only texts', async () => {
  const names = [
    "Robert'); DROP TABLE people;--",
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x","y")',
    'n'.repeat(500_000),
  ];
  const plain = record('a.txt', TEXTS['a.txt'] ?? '');
  const people = names.map((name, i) => ({ ...plain.people[0]!, id: `p${i + 1}`, name }));
  const folder = runFolder([{ ...plain, people, text: `${plain.text}${' x'.repeat(1_000_000)}` }]);
  const to = path.join(folder, 'export');
  await exportRun(folder, options(to));
  const database = openDatabase(path.join(to, 'slugline.sqlite'));
  expect(database.all('SELECT name FROM people ORDER BY entity').map((row) => row['name'])).toEqual(names);
  database.close();
  const lines = readLines<{ name: string }>(path.join(to, 'ndjson/people.ndjson'));
  expect(lines.map(({ name }) => name)).toEqual(names);
  expect(readFileSync(path.join(to, 'csv/people.csv'), 'utf8')).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
  const bytes = readFileSync(path.join(to, 'parquet/people.parquet'));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  expect((await parquetReadObjects({ file })).map((row) => row['name'])).toEqual(names);
});

test('two files of the same bytes are two documents', async () => {
  const text = TEXTS['b.txt'] ?? '';
  const folder = runFolder([record('copy.txt', text), record('original.txt', text)]);
  const { rows } = await exportRun(folder, options(path.join(folder, 'export')));
  expect(rows.get('documents')).toBe(2);
});

test('an empty run gives empty tables', async () => {
  const folder = runFolder([]);
  const { rows, files } = await exportRun(folder, options(path.join(folder, 'export')));
  expect([...rows.values()].every((count) => count === 0)).toBe(true);
  expect(files.length).toBe(3 * TABLES.length + 6);
});

test('tables and columns have one name each and a description', () => {
  expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length);
  for (const { columns } of TABLES) {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const { name, description } of columns) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(description).toMatch(/^\S.*[.…]$/);
    }
  }
  for (const table of TABLES)
    for (const each of RECORDS) for (const row of table.rows(each, 1)) expect(row).toHaveLength(table.columns.length);
});

test('docs/data.md describes them (node scripts/generate-data-docs.mjs)', () => {
  expect(readFileSync(`${ROOT}docs/data.md`, 'utf8')).toContain(
    dataDictionary([...TABLES, ...linkedTables([]), duplicatesTable([])]),
  );
});
