import type { EntityWithLinks } from './entity.ts';
import { type Involvement, involvements, isLaunchDate, type Named, sentenceSpans } from './involvement.ts';
import { compare } from './member.ts';
import { pushTo } from './people.ts';
import { distinctFigures, placeName, type ReportFigure } from './report-figures.ts';
import type { LinkedDatabase } from './resolve-run.ts';

/** A programme over all documents. */
export interface ProgramReport {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly documents: number;
  /** First and last day of the releases that name it. */
  readonly first: string | null;
  readonly last: string | null;
  /** EDTF day or month on which releases say that it was launched. */
  readonly launched: string | null;
  /** Names of those taking part, sorted. */
  readonly cities: readonly string[];
  readonly agencies: readonly string[];
  /** By day. */
  readonly money: readonly ReportFigure[];
  /** By place and day, those without a place last. */
  readonly counts: readonly ReportFigure[];
}

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

/** What the documents say of each of `programs`, in their order. */
export function programReports(
  database: LinkedDatabase,
  entities: readonly EntityWithLinks['entity'][],
  figures: readonly ReportFigure[],
): readonly ProgramReport[] {
  const involved: Involvement[] = [];
  const launches = new Map<string, string[]>();
  for (const row of database.all(PROGRAM_DOCUMENTS) as Cells[]) readDocument(database, row, involved, launches);
  const own = new Map<string, ReportFigure[]>();
  for (const figure of figures) {
    const { programId, placeId } = figure;
    if (programId === null || (figure.kind !== 'money' && figure.kind !== 'count')) continue;
    pushTo(own, programId, figure);
    if (placeId !== null) involved.push({ program: programId, id: placeId });
  }
  const takingPart = new Map<string, string[]>();
  for (const { program, id } of involved) pushTo(takingPart, program, id);
  const cityNames = new Map(
    (database.all('SELECT entity, name, state, country FROM cities ORDER BY path, entity') as Cells[]).map((city) => [
      String(city['entity']),
      placeName(city['name'], city['state'] ?? city['country']),
    ]),
  );
  const agencyNames = new Map(entities.filter(({ type }) => type === 'agency').map(({ id, name }) => [id, name]));
  return entities
    .filter(({ type }) => type === 'program')
    .map(({ id, name, aliases, documents, first, last }): ProgramReport => {
      const taking = [...new Set(takingPart.get(id))];
      const numbers = distinctFigures(own.get(id) ?? []);
      return {
        id,
        name,
        aliases,
        documents,
        first,
        last,
        launched: bestLaunch(launches.get(id) ?? []),
        cities: namesOf(taking, cityNames),
        agencies: namesOf(taking, agencyNames),
        money: numbers.filter(({ kind }) => kind === 'money').sort(byDay),
        counts: numbers.filter(({ kind }) => kind === 'count').sort((a, b) => byPlace(a, b) || byDay(a, b)),
      };
    });
}

function namesOf(ids: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(ids.flatMap((id) => names.get(id) ?? []))].sort(compare);
}

function byDay(a: ReportFigure, b: ReportFigure): number {
  return compare(a.asOf ?? '9999', b.asOf ?? '9999');
}

function byPlace(a: ReportFigure, b: ReportFigure): number {
  return compare(a.where ?? '\uffff', b.where ?? '\uffff');
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
    const program = programs.find((each) => each.start >= (sentence?.start ?? at) && each.start < at);
    if (typeof value === 'string' && program !== undefined && isLaunchDate(whole, at, previous))
      pushTo(launches, program.id, value);
    previous = Number(end);
  }
}

/** The most exact one, of those the most frequent, of those the earliest. */
function bestLaunch(values: readonly string[]): string | null {
  const count = (value: string): number => values.filter((other) => other === value).length;
  return [...values].sort((a, b) => b.length - a.length || count(b) - count(a) || compare(a, b))[0] ?? null;
}
