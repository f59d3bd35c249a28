import type { Report } from './report.ts';
import type { ReportFigure } from './report-figures.ts';
import type { ProgramReport } from './report-programs.ts';
import { comparatorText, counted, daysText, numberText, type Section, titleText } from './report-words.ts';
import { cutTo, labelled, oneLine, type TextColumn, type TextRow, textTable } from './text-table.ts';

export interface TextOptions {
  readonly sections: ReadonlySet<Section>;
  /** Rows of each list; 0 for all. */
  readonly limit: number;
  /** Characters of a line; 0 for as many as there are. */
  readonly width: number;
}

/** Titles below a person; more are counted. */
const TITLES = 4;

/** Lines of a report for the terminal. */
export function* renderText(report: Report, options: TextOptions): Generator<string> {
  const { sections, limit, width } = options;
  let isCut = false;
  const list = function* (columns: readonly TextColumn[], rows: readonly TextRow[]): Generator<string> {
    const shown = limit === 0 ? rows : rows.slice(0, limit);
    yield* textTable(columns, shown, width);
    yield* more(rows.length - shown.length);
  };
  const more = function* (count: number): Generator<string> {
    if (count <= 0) return;
    isCut = true;
    yield `  and ${count} more`;
  };
  yield counted(report.documents, 'document');
  if (sections.has('programmes')) {
    yield* heading('programmes', report.programs.length);
    const programs = limit === 0 ? report.programs : report.programs.slice(0, limit);
    for (const program of programs) yield* programLines(program, width, list);
    if (programs.length < report.programs.length) yield '';
    yield* more(report.programs.length - programs.length);
  }
  if (sections.has('figures')) {
    yield* heading('figures', report.figures.length);
    if (report.figures.length > 0) yield* labelled('by kind', kindsText(report.figures), width);
    if (report.figures.length > 0)
      yield* list(
        FIGURE_COLUMNS,
        report.figures.map((figure) => figureRow(figure, width)),
      );
  }
  if (sections.has('people')) {
    yield* heading('people', report.people.length);
    const rows = report.people.map(({ name, documents, first, last, roles = [] }) => ({
      cells: [name, String(documents), first ?? '', last ?? ''],
      notes: [
        ...roles.slice(0, TITLES).map(titleText),
        ...(roles.length > TITLES ? [`and ${counted(roles.length - TITLES, 'more title')}`] : []),
      ],
    }));
    if (rows.length > 0) yield* list(PEOPLE_COLUMNS, rows);
  }
  if (sections.has('agencies')) {
    yield* heading('agencies named together', report.network.length);
    const rows = report.network.map(({ a, b, sentences, documents, isPart }) => ({
      cells: [a, b, isPart ? 'part' : '', String(sentences), String(documents)],
    }));
    if (rows.length > 0) yield* list(AGENCY_COLUMNS, rows);
  }
  if (isCut) {
    yield '';
    yield* labelled(
      'to see more',
      '--all, or --limit; fewer: --section, --filter; everything: --format markdown',
      width,
    );
  }
}

function* heading(title: string, rows: number): Generator<string> {
  yield '';
  yield `${title.toUpperCase()}${rows === 0 ? ': none' : ` (${rows})`}`;
}

type List = (columns: readonly TextColumn[], rows: readonly TextRow[]) => Generator<string>;

function* programLines(program: ProgramReport, width: number, list: List): Generator<string> {
  const { name, documents, first, last, launched, cities, agencies, money, counts } = program;
  yield '';
  yield cutTo(oneLine(name), width);
  const days = daysText(first, last);
  yield* labelled('in', `${counted(documents, 'document')}${days === '' ? '' : `, ${days}`}`, width);
  if (launched !== null) yield* labelled('launched', launched, width);
  if (cities.length > 0) yield* labelled(counted(cities.length, 'city', 'cities'), cities.join('; '), width);
  if (agencies.length > 0) yield* labelled(counted(agencies.length, 'agency', 'agencies'), agencies.join('; '), width);
  if (money.length > 0) yield* list(MONEY_COLUMNS, money.map(moneyRow));
  if (counts.length > 0) yield* list(COUNT_COLUMNS, counts.map(countRow));
}

const DOCUMENT: TextColumn = { name: 'document', cut: 'start' };

const MONEY_COLUMNS: readonly TextColumn[] = [
  { name: 'money', align: 'right' },
  { name: 'unit' },
  { name: 'what', cut: 'end' },
  { name: 'date' },
  DOCUMENT,
];

function moneyRow(figure: ReportFigure): TextRow {
  return { cells: [numberText(figure), figure.unit, figure.what ?? '', figure.asOf ?? '', figure.path] };
}

const COUNT_COLUMNS: readonly TextColumn[] = [
  { name: 'place', cut: 'end' },
  { name: 'date' },
  { name: 'number', align: 'right' },
  { name: 'of', cut: 'end' },
  DOCUMENT,
];

function countRow(figure: ReportFigure): TextRow {
  return {
    cells: [figure.where ?? '', figure.asOf ?? '', numberText(figure), figure.what ?? figure.unit, figure.path],
  };
}

const FIGURE_COLUMNS: readonly TextColumn[] = [
  { name: '', align: 'right' },
  { name: 'value', align: 'right' },
  { name: 'unit', cut: 'end' },
  { name: 'what', cut: 'end' },
  { name: 'where', cut: 'end' },
  { name: 'programme', cut: 'end' },
  { name: 'as of' },
  DOCUMENT,
];

function figureRow(figure: ReportFigure, width: number): TextRow {
  const { amount, unit, what, where, program, asOf, path, sentence, text } = figure;
  return {
    cells: [comparatorText(figure), amount, unit, what ?? '', where ?? '', program ?? '', asOf ?? '', path],
    notes: [around(oneLine(sentence), oneLine(text), width - NOTE)],
  };
}

/** Characters before a note. */
const NOTE = 6;

/** The part of a sentence that has the number, where a line has `room` characters; all of it for a line without end. */
function around(sentence: string, text: string, room: number): string {
  const end = sentence.indexOf(text) + text.length;
  if (room <= 0 || sentence.length <= room || end < room * 0.8) return sentence;
  const from = Math.min(end - Math.floor(room * 0.6), sentence.length - room + 1);
  return `…${sentence.slice(from).replace(/^[\udc00-\udfff]/, '')}`;
}

const PEOPLE_COLUMNS: readonly TextColumn[] = [
  { name: 'name', cut: 'end' },
  { name: 'documents', align: 'right' },
  { name: 'first' },
  { name: 'last' },
];

const AGENCY_COLUMNS: readonly TextColumn[] = [
  { name: 'agency', cut: 'end' },
  { name: 'with', cut: 'end' },
  { name: 'relation' },
  { name: 'sentences', align: 'right' },
  { name: 'documents', align: 'right' },
];

/** `929 money, 641 count`, most frequent first. */
function kindsText(figures: readonly ReportFigure[]): string {
  const kinds = new Map<string, number>();
  for (const { kind } of figures) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
}
