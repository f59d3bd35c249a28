import { plainNumber, type ProgramReport, type Report, type ReportFigure } from './report.ts';

export type ReportFormat = 'text' | 'markdown';

const COMPARATORS: ReadonlyMap<string, string> = new Map([
  ['approx', 'about '],
  ['gt', 'more than '],
  ['ge', 'at least '],
  ['lt', 'less than '],
  ['le', 'up to '],
]);

/** Lines of a report; `limit` rows of each list, 0 for all. */
export function* renderReport(report: Report, format: ReportFormat, limit: number): Generator<string> {
  const page = format === 'markdown' ? MARKDOWN : TEXT;
  const cut = <Item>(items: readonly Item[]): readonly Item[] => (limit === 0 ? items : items.slice(0, limit));
  yield page.heading(1, `${report.documents} documents`);
  if (report.programs.length > 0) yield page.heading(2, 'Programmes');
  for (const program of cut(report.programs)) yield* renderProgram(program, page, cut);
  if (report.people.length > 0) {
    yield page.heading(2, 'People');
    yield* page.table(
      ['name', 'titles', 'documents', 'first', 'last'],
      cut(report.people).map(({ name, roles = [], documents, first, last }) => [
        name,
        roles
          .map(({ title, organization, first: from, last: to }) => {
            const place = organization === null ? title : `${title} (${organization})`;
            return from === null ? place : `${place} ${from === to ? from : `${from} to ${to}`}`;
          })
          .join('; '),
        String(documents),
        first ?? '',
        last ?? '',
      ]),
    );
  }
  if (report.figures.length > 0) {
    yield page.heading(2, 'Figures');
    yield* page.table(
      ['kind', 'unit', 'figures', 'documents', 'smallest', 'largest'],
      cut(report.figures).map(({ kind, unit, figures, documents, smallest, largest }) => [
        String(kind),
        typeof unit === 'string' ? unit : '',
        String(figures),
        String(documents),
        smallest === null ? '' : plainNumber(smallest),
        largest === null ? '' : plainNumber(largest),
      ]),
    );
  }
  if (report.network.length > 0) {
    yield page.heading(2, 'Agencies named together');
    yield* page.table(
      ['agency', 'agency', 'documents'],
      cut(report.network).map(({ a, b, documents }) => [a, b, String(documents)]),
    );
  }
}

function* renderProgram(
  program: ProgramReport,
  page: Page,
  cut: <Item>(items: readonly Item[]) => readonly Item[],
): Generator<string> {
  const { name, documents, first, last, launched, cities, agencies, money, counts } = program;
  yield page.heading(3, name);
  const days = first === null ? '' : `, ${first === last ? first : `${first} to ${last}`}`;
  yield page.item('in', `${documents} ${documents === 1 ? 'document' : 'documents'}${days}`);
  if (launched !== null) yield page.item('launched', launched);
  if (cities.length > 0) yield page.item(cities.length === 1 ? '1 city' : `${cities.length} cities`, cities.join('; '));
  if (agencies.length > 0) yield page.item('agencies', agencies.join('; '));
  for (const figure of cut(money)) yield page.item('money', figureText(figure));
  if (counts.length > 0) {
    yield* page.table(
      ['place', 'date', 'number', 'of', 'document'],
      cut([...counts].sort((a, b) => compareNull(a.place, b.place))).map((figure) => [
        figure.place ?? '',
        figure.date ?? '',
        `${COMPARATORS.get(figure.comparator) ?? ''}${figure.amount}`,
        figure.of ?? figure.unit,
        figure.path,
      ]),
    );
  }
}

/** By name, those without one last; equal ones keep their order. */
function compareNull(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

function figureText({ comparator, amount, unit, of, date, path }: ReportFigure): string {
  const what = of === null ? '' : ` ${of}`;
  return `${COMPARATORS.get(comparator) ?? ''}${amount} ${unit}${what} (${date === null ? '' : `${date}, `}${path})`;
}

interface Page {
  readonly heading: (level: number, text: string) => string;
  readonly item: (label: string, text: string) => string;
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => Generator<string>;
}

/** On one line, without characters that command a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}

const WIDEST = 60;

const TEXT: Page = {
  heading: (level, text) => `${level > 1 ? '\n' : ''}${level === 2 ? oneLine(text).toUpperCase() : oneLine(text)}`,
  item: (label, text) => `  ${label}: ${oneLine(text)}`,
  *table(head, rows) {
    const lines = [head, ...rows].map((row) =>
      row.map((cell) => {
        const line = oneLine(cell);
        return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
      }),
    );
    const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    for (const line of lines)
      yield `  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  },
};

/** Nothing that Markdown or HTML would act on is left of a document's words. */
function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|#>~]/g, String.raw`\$&`);
}

const MARKDOWN: Page = {
  heading: (level, text) => `${level > 1 ? '\n' : ''}${'#'.repeat(level)} ${escapeMarkdown(text)}\n`,
  item: (label, text) => `- **${escapeMarkdown(label)}**: ${escapeMarkdown(text)}`,
  *table(head, rows) {
    yield '';
    for (const row of [head, head.map(() => '---'), ...rows])
      yield `| ${row.map((cell) => (cell === '---' ? cell : escapeMarkdown(cell))).join(' | ')} |`;
  },
};
