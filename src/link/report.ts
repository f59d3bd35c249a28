import type { EntityWithLinks } from './entity.ts';
import { type Involvement, involvements, isLaunchDate, type Named, sentenceSpans } from './involvement.ts';
import { compare } from './member.ts';
import type { LinkedDatabase } from './resolve-run.ts';

/** One number that a release ties to a programme. */
export interface ReportFigure {
  readonly date: string | null;
  readonly place: string | null;
  readonly text: string;
  readonly comparator: string;
  readonly amount: string;
  readonly unit: string;
  readonly of: string | null;
  readonly path: string;
}

export interface ProgramReport {
  readonly id: string;
  readonly name: string;
  readonly documents: number;
  readonly first: string | null;
  readonly last: string | null;
  /** EDTF day or month on which releases say that it was launched. */
  readonly launched: string | null;
  readonly cities: readonly string[];
  readonly agencies: readonly string[];
  readonly money: readonly ReportFigure[];
  readonly counts: readonly ReportFigure[];
}

export interface Report {
  readonly documents: number;
  readonly programs: readonly ProgramReport[];
  readonly people: readonly EntityWithLinks['entity'][];
  readonly figures: readonly Readonly<Record<string, unknown>>[];
  readonly network: readonly { readonly a: string; readonly b: string; readonly documents: number }[];
}

const FIGURE_KINDS = `
  SELECT kind, unit, COUNT(*) AS figures, COUNT(DISTINCT path) AS documents, MIN(value) AS smallest, MAX(value) AS largest
  FROM figures GROUP BY kind, unit ORDER BY figures DESC, kind, unit`;

const NETWORK = `
  SELECT a.name AS a, b.name AS b, COUNT(*) AS documents
  FROM links x
  JOIN links y ON y.path = x.path AND y.type = 'agency' AND y.id > x.id
  JOIN entities a ON a.id = x.id
  JOIN entities b ON b.id = y.id
  WHERE x.type = 'agency'
  GROUP BY x.id, y.id, a.name, b.name
  ORDER BY documents DESC, a.name, b.name`;

const PROGRAM_FIGURES = `
  SELECT l.id, f.path, d.date, f.kind, f.text, f.comparator, f.value, f.min, f.max, f.unit, f."of", f.place_id, f.place_name,
         f.place_state
  FROM figures f
  JOIN links l ON l.type = 'program' AND l.path = f.path AND l.entity = f.program
  JOIN documents d ON d.path = f.path
  WHERE f.kind IN ('money', 'count')
  ORDER BY d.date, f.path, f.start`;

const PROGRAM_DOCUMENTS = `
  SELECT DISTINCT d.path, d.text
  FROM links l JOIN documents d ON d.path = l.path
  WHERE l.type = 'program' ORDER BY d.path`;

const MENTIONS = `
  SELECT m.type, COALESCE(l.id, m.entity) AS id, m.start, m."end", m.rule
  FROM mentions m
  LEFT JOIN links l ON l.type = m.type AND l.path = m.path AND l.entity = m.entity
  WHERE m.path = ? AND m.type IN ('program', 'city', 'agency')
  ORDER BY m.start, m."end"`;

type Cells = Readonly<Record<string, unknown>>;

/** Facts over all documents of a run, from its tables and joined entities. */
export function buildReport(database: LinkedDatabase, entities: readonly EntityWithLinks[]): Report {
  const involved: Involvement[] = [];
  const launches = new Map<string, string[]>();
  for (const row of database.all(PROGRAM_DOCUMENTS) as Cells[]) readDocument(database, row, involved, launches);
  const figures = database.all(PROGRAM_FIGURES) as Cells[];
  for (const { id, place_id: place } of figures)
    if (typeof place === 'string') involved.push({ program: String(id), id: place });
  const cityNames = new Map(
    (database.all('SELECT entity, name, state, country FROM cities ORDER BY path, entity') as Cells[]).map((city) => [
      String(city['entity']),
      placeName(city['name'], city['state'] ?? city['country']),
    ]),
  );
  const byId = new Map(entities.map(({ entity }) => [entity.id, entity]));
  const ranked = entities
    .map(({ entity }) => entity)
    .sort((a, b) => b.documents - a.documents || b.mentions - a.mentions || compare(a.id, b.id));
  const programs = ranked
    .filter(({ type }) => type === 'program')
    .map(({ id, name, documents, first, last }): ProgramReport => {
      const taking = new Set(involved.filter(({ program }) => program === id).map((each) => each.id));
      const own = figures.filter((figure) => figure['id'] === id);
      return {
        id,
        name,
        documents,
        first,
        last,
        launched: bestLaunch(launches.get(id) ?? []),
        cities: [...taking].flatMap((city) => cityNames.get(city) ?? []).sort(compare),
        agencies: [...taking].flatMap((agency) => byId.get(agency)?.name ?? []).sort(compare),
        money: own.filter(({ kind }) => kind === 'money').map(figureOf),
        counts: own.filter(({ kind }) => kind === 'count').map(figureOf),
      };
    });
  return {
    documents: Number((database.get('SELECT COUNT(*) AS n FROM documents') as Cells | null)?.['n'] ?? 0),
    programs,
    people: ranked.filter(({ type }) => type === 'person'),
    figures: database.all(FIGURE_KINDS) as Cells[],
    network: database.all(NETWORK) as unknown as Report['network'], // the columns of NETWORK
  };
}

function readDocument(
  database: LinkedDatabase,
  { path, text }: Cells,
  involved: Involvement[],
  launches: Map<string, string[]>,
): void {
  const whole = String(text);
  const programs: Named[] = [];
  const things: Named[] = [];
  for (const { type, id, start, end, rule } of database.all(MENTIONS, [String(path)]) as Cells[]) {
    const named = {
      id: String(id),
      start: Number(start),
      end: Number(end),
      rule: typeof rule === 'string' ? rule : null,
    };
    (type === 'program' ? programs : things).push(named);
  }
  involved.push(...involvements(whole, programs, things));
  const dates = database.all(
    `SELECT start, "end", value FROM dates WHERE path = ? AND granularity IN ('day', 'month', 'year') ORDER BY start`,
    [String(path)],
  ) as Cells[];
  const sentences = [...sentenceSpans(whole)];
  let previous = 0;
  for (const { start, end, value } of dates) {
    const at = Number(start);
    const sentence = sentences.find((span) => at >= span.start && at < span.end);
    const own = programs.filter((program) => program.start >= (sentence?.start ?? at) && program.start < at);
    const [program] = own;
    if (typeof value === 'string' && program !== undefined && isLaunchDate(whole, at, previous)) {
      const known = launches.get(program.id);
      if (known === undefined) launches.set(program.id, [value]);
      else known.push(value);
    }
    previous = Number(end);
  }
}

/** The most exact one, of those the most frequent, of those the earliest. */
function bestLaunch(values: readonly string[]): string | null {
  const count = (value: string): number => values.filter((other) => other === value).length;
  return [...values].sort((a, b) => b.length - a.length || count(b) - count(a) || compare(a, b))[0] ?? null;
}

function placeName(name: unknown, region: unknown): string {
  return typeof region === 'string' && region !== '' ? `${String(name)}, ${region}` : String(name);
}

const text = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null);

function figureOf(row: Cells): ReportFigure {
  const { value, min, max } = row;
  const amount = typeof value === 'number' ? plainNumber(value) : [min, max].map(plainNumber).join(' to ');
  return {
    date: text(row['date']),
    place: row['place_name'] === null ? null : placeName(row['place_name'], row['place_state']),
    text: String(row['text']),
    comparator: String(row['comparator']),
    amount,
    unit: text(row['unit']) ?? '',
    of: text(row['of']),
    path: String(row['path']),
  };
}

/** `71,000,000`: grouped by hand, so that no locale has a say. */
export function plainNumber(value: unknown): string {
  if (typeof value !== 'number') return '?';
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
