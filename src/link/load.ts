import { finishedRecords } from '../export/export-run.ts';
import { type Row, type Table, wholeCharacters } from '../export/table.ts';
import { TABLES } from '../export/tables.ts';
import type { Engine } from './engine.ts';
import { Members } from './members.ts';

const words = (text: string): readonly string[] => text.split(/\s+/);

/** Columns that the SQL compares, by table; what else is joined, and what entities say, is in `Members`. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  documents: words('number path date issuer_id'),
  people: words(
    `path entity age residence_city residence_state residence_country surname_key given_key middle_key suffix_key
    nickname_key common_surname common_given`,
  ),
  roles: words('path person organization title_key is_office'),
};

/** Columns that the report needs besides. */
const REPORTED: Readonly<Record<string, readonly string[]>> = {
  ...JOINED,
  documents: words('number path date issuer_id text'),
  dates: words('path start end value granularity'),
  cities: words('path entity name state country'),
  figures: words(
    `path number start text kind value min max duration unit comparator of sentence place_id place_name place_state
    place_country program as_of`,
  ),
  mentions: words('path type entity start end rule'),
};

/** What is loaded: what `resolve` reads, or what the report reads. */
export const LOADS = { joined: JOINED, reported: REPORTED } as const;

const BATCH = 2000;

/**
 * Loads the tables of a finished run into an engine, as `slugline export` writes them, without the documents in `without`.
 * Their entities, by the number of the document. Throws what `finishedRecords` throws.
 */
export async function loadTables(
  engine: Engine,
  target: string,
  load: keyof typeof LOADS,
  without?: ReadonlySet<string>,
): Promise<Members> {
  const records = finishedRecords(target);
  const tables = TABLES.flatMap((table) => {
    const names = LOADS[load][table.name];
    return names === undefined ? [] : [loading(table, names)];
  });
  for (const { table, columns } of tables) await engine.create(table.name, columns);
  const members = new Members();
  let documents = 0;
  for await (const record of records) {
    if (without?.has(record.source.path) === true) continue;
    documents += 1;
    members.add(documents, record);
    const withoutText = { ...record, text: '' }; // nobody asks for their sentences, so none are looked for
    for (const { table, columns, pick, rows, isQuoting } of tables) {
      for (const row of table.rows(isQuoting ? record : withoutText, documents)) rows.push(pick(row));
      if (rows.length >= BATCH) await engine.insert(table.name, columns, rows.splice(0));
    }
  }
  for (const { table, columns, rows } of tables) await engine.insert(table.name, columns, rows);
  return members;
}

function loading(table: Table, names: readonly string[]) {
  const places = names.map((name) => table.columns.findIndex((column) => column.name === name));
  const columns = places.map((place) => table.columns[place]!); // a name that is no column would be -1: the tests load all
  const pick = (row: Row): Row =>
    places.map((place) => {
      const cell = row[place] ?? null;
      return typeof cell === 'string' ? wholeCharacters(cell) : cell;
    });
  return { table, columns, pick, rows: [] as Row[], isQuoting: names.includes('text') || names.includes('sentence') };
}
