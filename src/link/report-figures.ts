import type { LinkedDatabase } from './resolve-run.ts';

/** One number of a release: a row of the table of figures. */
export interface ReportFigure {
  /** `money`, `count`, `percent`, `duration`, `age` or `measure`. */
  readonly kind: string;
  /** For sorting: the number, the lower end of a range, the days of a duration; null when there is none. */
  readonly value: number | null;
  /** `71,000,000`, `35 to 40`, `1 year 6 months`. */
  readonly amount: string;
  /** `eq`, `approx`, `gt`, `ge`, `lt` or `le`. */
  readonly comparator: string;
  /** `USD`, `person`, `%`; empty where the amount has it. */
  readonly unit: string;
  /** What is counted or paid for. */
  readonly what: string | null;
  /** `Albuquerque, NM`. */
  readonly where: string | null;
  /** GeoNames id of the place. */
  readonly placeId: string | null;
  readonly programId: string | null;
  /** Name of the programme over all documents. */
  readonly program: string | null;
  /** Day as of which it holds. */
  readonly asOf: string | null;
  readonly sentence: string;
  /** The number as printed. */
  readonly text: string;
  readonly path: string;
}

type Cells = Readonly<Record<string, unknown>>;

const FIGURES = `
  SELECT f.path, f.kind, f.text, f.comparator, f.value, f.min, f.max, f.duration, f.unit, f."of", f.place_id, f.place_name,
         f.place_state, f.place_country, f.as_of, f.sentence, l.id AS program_id, e.name AS program
  FROM figures f
  LEFT JOIN links l ON l.type = 'program' AND l.path = f.path AND l.entity = f.program
  LEFT JOIN entities e ON e.id = l.id
  ORDER BY f.path, f.start, f.number`;

/** Every figure of every document, in order of path and place. */
export function reportFigures(database: LinkedDatabase): readonly ReportFigure[] {
  return (database.all(FIGURES) as Cells[]).map(figureOf);
}

function figureOf(row: Cells): ReportFigure {
  const kind = String(row['kind']);
  const lowest = row['value'] ?? row['min'];
  const duration = textOf(row['duration']);
  return {
    kind,
    value: typeof lowest === 'number' ? lowest : daysOf(duration),
    amount: duration === null ? amountOf(row) : durationText(duration),
    comparator: String(row['comparator']),
    unit: textOf(row['unit']) ?? UNITS.get(kind) ?? '',
    what: textOf(row['of']),
    where: row['place_name'] === null ? null : placeName(row['place_name'], row['place_state'] ?? row['place_country']),
    placeId: textOf(row['place_id']),
    programId: textOf(row['program_id']),
    program: textOf(row['program']),
    asOf: textOf(row['as_of']),
    sentence: String(row['sentence']),
    text: String(row['text']),
    path: String(row['path']),
  };
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['age', 'year'],
]);

function amountOf({ value, min, max }: Cells): string {
  return typeof value === 'number' ? plainNumber(value) : [min, max].map(plainNumber).join(' to ');
}

/** `Toledo, OH`. */
export function placeName(name: unknown, region: unknown): string {
  return typeof region === 'string' && region !== '' ? `${String(name)}, ${region}` : String(name);
}

function textOf(cell: unknown): string | null {
  return typeof cell === 'string' ? cell : null;
}

/** `71,000,000`: grouped by hand, so that no locale has a say. */
export function plainNumber(value: unknown): string {
  if (typeof value !== 'number') return '?';
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

const PARTS = /(\d+(?:\.\d+)?)([YMWDHS])/g;

/** Parts of an ISO 8601 duration; an M behind the T is a minute. */
function partsOf(duration: string): readonly (readonly [count: number, unit: string])[] {
  const [days = '', time = ''] = duration.split('T');
  const read = (text: string, minutes: boolean) =>
    [...text.matchAll(PARTS)].map(
      ([, count, unit = '']) => [Number(count), minutes && unit === 'M' ? 'N' : unit] as const,
    );
  return [...read(days, false), ...read(time, true)];
}

const UNIT_NAMES: ReadonlyMap<string, readonly [name: string, days: number]> = new Map([
  ['Y', ['year', 365.25]],
  ['M', ['month', 30.4375]],
  ['W', ['week', 7]],
  ['D', ['day', 1]],
  ['H', ['hour', 1 / 24]],
  ['N', ['minute', 1 / 1440]],
  ['S', ['second', 1 / 86_400]],
]);

/** `P1Y6M` as `1 year 6 months`, `P3Y..P5Y` as `3 years to 5 years`; one that cannot be read as it stands. */
export function durationText(duration: string): string {
  const one = (text: string): string =>
    partsOf(text)
      .map(([count, unit]) => `${plainNumber(count)} ${UNIT_NAMES.get(unit)?.[0] ?? unit}${count === 1 ? '' : 's'}`)
      .join(' ') || text;
  return duration.split('..').map(one).join(' to ');
}

function daysOf(duration: string | null): number | null {
  if (duration === null) return null;
  const parts = partsOf(duration.split('..')[0] ?? '');
  return parts.length === 0
    ? null
    : parts.reduce((sum, [count, unit]) => sum + count * (UNIT_NAMES.get(unit)?.[1] ?? 0), 0);
}

/**
 * Figures without those that one release says again in fewer words: same number, unit, place and programme, and what it counts
 * is part of what another one counts (`firearms`, `firearms seized`).
 */
export function distinctFigures(figures: readonly ReportFigure[]): readonly ReportFigure[] {
  const groups = new Map<string, ReportFigure[]>();
  for (const figure of figures) {
    const { path, kind, comparator, amount, unit, where } = figure;
    const key = JSON.stringify([path, kind, comparator, amount, unit, where]);
    const known = groups.get(key);
    if (known === undefined) {
      groups.set(key, [figure]);
      continue;
    }
    const words = wordsOf(figure);
    if (known.some((other) => isPart(words, wordsOf(other)))) continue;
    groups.set(key, [...known.filter((other) => !isPart(wordsOf(other), words)), figure]);
  }
  const kept = new Set([...groups.values()].flat());
  return figures.filter((figure) => kept.has(figure));
}

function wordsOf({ what }: ReportFigure): ReadonlySet<string> {
  return new Set((what ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function isPart(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}
