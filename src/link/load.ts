import { finishedRecords } from '../export/export-run.ts';
import type { Section } from '../record/sections.ts';
import { type Row, type Table, wholeCharacters } from '../export/table.ts';
import { TABLES } from '../export/tables.ts';
import type { Engine } from './engine.ts';
import { Members } from './members.ts';

const words = (text: string): readonly string[] => text.split(/\s+/);

/** Columns that the SQL compares, by table; what else is joined, and what entities say, is in `Members`. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  documents: words('path issuer_id'),
  people: words(
    `path entity residence_city residence_state residence_country surname_key given_key middle_key suffix_key nickname_key
    common_surname common_given born profile_key`,
  ),
  roles: words('path person organization title_key'),
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

/** What `resolve` reads, or what the report reads, and what of the records neither needs. */
const LOADS: Readonly<Record<'joined' | 'reported', Load>> = {
  joined: {
    columns: JOINED,
    unread: new Set([
      ...(['text', 'dates', 'cities', 'figures', 'quotes', 'courts', 'laws', 'locations'] as const),
      'diagnostics',
    ]),
  },
  reported: { columns: REPORTED, unread: undefined },
};

interface Load {
  /** Columns by table. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly unread: ReadonlySet<Section> | undefined;
}

const BATCH = 2000;

/**
 * Loads the tables of a finished run into an engine, as `slugline export` writes them, without the documents in `without`; but
 * numbers stand for the keys of profiles, and for paths where only the joining reads them: they are long, compared often, and
 * nobody sees them. What the tables do not hold of the entities comes back. Throws what `finishedRecords` throws.
 */
export async function loadTables(
  engine: Engine,
  target: string,
  load: 'joined' | 'reported',
  without?: ReadonlySet<string>,
): Promise<Members> {
  const { columns: wanted, unread } = LOADS[load];
  const members = new Members();
  let documents = 0;
  const standIns: StandIns = {
    profile_key: (key) => members.profileNumber(key),
    ...(load === 'joined' ? { path: () => documents } : {}),
  };
  const tables = TABLES.flatMap((table) => {
    const names = wanted[table.name];
    return names === undefined ? [] : [loading(table, names, standIns)];
  });
  for (const { table, columns } of tables) await engine.create(table.name, columns);
  for await (const record of finishedRecords(target, unread)) {
    if (without?.has(record.source.path) === true) continue;
    documents += 1;
    members.add(record);
    // Of most tables nobody asks for sentences, so none are looked for.
    const withoutText = record.text === '' ? record : { ...record, text: '' };
    for (const { table, columns, pick, rows, isQuoting } of tables) {
      for (const row of table.rows(isQuoting ? record : withoutText, documents)) rows.push(pick(row));
      if (rows.length >= BATCH) await engine.insert(table.name, columns, rows.splice(0));
    }
  }
  for (const { table, columns, rows } of tables) await engine.insert(table.name, columns, rows);
  return members;
}

/** Numbers for the texts of columns. */
type StandIns = Readonly<Record<string, (text: string) => number>>;

function loading(table: Table, names: readonly string[], standIns: StandIns) {
  const picked = names.map((name) => {
    const place = table.columns.findIndex((column) => column.name === name);
    const column = table.columns[place]!; // a name that is no column would be -1: the tests load all
    const standIn = standIns[name];
    return { place, standIn, column: standIn === undefined ? column : ({ ...column, type: 'integer' } as const) };
  });
  const pick = (row: Row): Row =>
    picked.map(({ place, standIn }) => {
      const cell = row[place] ?? null;
      if (typeof cell !== 'string') return cell;
      return standIn === undefined ? wholeCharacters(cell) : standIn(cell);
    });
  const isQuoting = names.includes('text') || names.includes('sentence');
  return { table, columns: picked.map(({ column }) => column), pick, rows: [] as Row[], isQuoting };
}
