import type { Report } from './report.ts';
import type { ReportFigure } from './report-figures.ts';
import { comparatorText, counted, numberText, type Section, titleText } from './report-words.ts';
import { oneLine } from './text-table.ts';

/** Lines of a report in Markdown: one table for each section, whole but for `limit` (0: all rows). */
export function* renderMarkdown(report: Report, sections: ReadonlySet<Section>, limit: number): Generator<string> {
  const table = function* (
    title: string,
    head: readonly string[],
    rows: readonly (readonly string[])[],
  ): Generator<string> {
    if (rows.length === 0) return;
    yield '';
    yield `## ${title}`;
    yield '';
    yield `| ${head.join(' | ')} |`;
    yield `| ${head.map(() => '---').join(' | ')} |`;
    const shown = limit === 0 ? rows : rows.slice(0, limit);
    for (const row of shown) yield `| ${row.map(escapeMarkdown).join(' | ')} |`;
    if (shown.length === rows.length) return;
    yield '';
    yield `And ${rows.length - shown.length} more.`;
  };
  yield `# ${counted(report.documents, 'document')}`;
  if (sections.has('programmes')) {
    yield* table(
      'Programmes',
      ['programme', 'documents', 'first', 'last', 'launched', 'cities taking part', 'agencies', 'money'],
      report.programs.map(({ name, documents, first, last, launched, cities, agencies, money }) => [
        name,
        String(documents),
        first ?? '',
        last ?? '',
        launched ?? '',
        cities.join('; '),
        agencies.join('; '),
        money.map(moneyText).join('; '),
      ]),
    );
    yield* table(
      'Counts by programme, city and date',
      ['programme', 'city', 'date', 'number', 'of', 'document'],
      report.programs.flatMap(({ name, counts }) =>
        counts.map((figure) => [
          name,
          figure.where ?? '',
          figure.asOf ?? '',
          numberText(figure),
          figure.what ?? figure.unit,
          figure.path,
        ]),
      ),
    );
  }
  if (sections.has('figures')) {
    yield* table(
      'Figures',
      ['value', 'comparator', 'unit', 'what', 'where', 'programme', 'as of', 'sentence', 'document'],
      report.figures.map((figure) => {
        const { amount, unit, what, where, program, asOf, sentence, path } = figure;
        const cells = [what, where, program, asOf, sentence, path].map((cell) => cell ?? '');
        return [amount, comparatorText(figure) || 'exactly', unit, ...cells];
      }),
    );
  }
  if (sections.has('people')) {
    yield* table(
      'People',
      ['name', 'titles', 'documents', 'first', 'last'],
      report.people.map(({ name, roles = [], documents, first, last }) => [
        name,
        roles.map(titleText).join('; '),
        String(documents),
        first ?? '',
        last ?? '',
      ]),
    );
  }
  if (sections.has('agencies')) {
    yield* table(
      'Agencies named together',
      ['agency', 'with', 'relation', 'sentences', 'documents', 'first', 'last'],
      report.network.map(({ a, b, isPart, sentences, documents, first, last }) => [
        a,
        b,
        isPart ? 'part' : '',
        String(sentences),
        String(documents),
        first ?? '',
        last ?? '',
      ]),
    );
  }
}

function moneyText(figure: ReportFigure): string {
  const what = figure.what === null ? '' : ` ${figure.what}`;
  return `${numberText(figure)} ${figure.unit}${what} (${figure.asOf ?? figure.path})`;
}

/** Nothing that Markdown or HTML would act on is left of a document's words. */
function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|#>~]/g, String.raw`\$&`);
}
