import type { Intervals } from './bootstrap.ts';
import { gainsAndLosses, type ScoreChange } from './compare-scores.ts';
import { CORE_TYPES } from './gold.ts';
import { type DocumentTally, type Evaluation, type EvaluationError, scoreOf, sumUp } from './score.ts';

/** What may be told besides the scores. */
export interface ReportExtras {
  readonly intervals?: Intervals | undefined;
  /** For a table by document. */
  readonly documents?: readonly DocumentTally[] | undefined;
  readonly changes?: readonly ScoreChange[] | undefined;
}

const percent = (share: number): string => (100 * share).toFixed(1);
const HEAD = ['type', 'gold', 'pred', 'prec', 'recall', 'exact', 'overlap', 'value', 'strict'];

/** An evaluation as a table for people; shares are printed as percentages. Ends with a newline. */
export function formatEvaluation(evaluation: Evaluation, extras: ReportExtras = {}): string {
  const { intervals, documents, changes } = extras;
  const lines = [headline(evaluation), 'type           gold  pred   prec recall  exact overlap value strict'];
  for (const [type, ...cells] of typeRows(evaluation)) {
    const columns = cells.map((cell, index) => cell.padStart(index < 2 ? 5 : 6));
    lines.push(`${type!.padEnd(13)} ${columns.join(' ')}${figureNote(evaluation, type!, '   ')}`);
  }
  lines.push(...factLine(evaluation), coreLine(evaluation));
  if (intervals) {
    lines.push('', intervalsHeadline(intervals));
    for (const [name, low, high] of intervalRows(evaluation, intervals))
      lines.push(`${name.padEnd(13)} ${low.padStart(5)} to ${high.padStart(5)}`);
  }
  if (documents) {
    const width = Math.max(8, ...documents.map(({ id }) => id.length));
    lines.push('', `${'strict F1'.padEnd(width)} ${[...CORE_TYPES, 'core'].map((type) => type.padStart(6)).join(' ')}`);
    for (const [id, ...cells] of documentRows(documents))
      lines.push(`${id!.padEnd(width)} ${cells.map((cell) => cell.padStart(6)).join(' ')}`);
  }
  if (changes) lines.push('', changesHeadline(changes), ...changes.map(changeLine));
  return `${lines.join('\n')}\n`;
}

/** The same as Markdown tables, for a comment on a pull request. */
export function formatMarkdown(evaluation: Evaluation, extras: ReportExtras = {}): string {
  const { intervals, documents, changes } = extras;
  const parts = [
    headline(evaluation),
    table(
      [...HEAD, ''],
      typeRows(evaluation).map((row) => [...row, figureNote(evaluation, row[0]!, '')]),
    ),
    ...factLine(evaluation),
    `**${coreLine(evaluation)}**`,
  ];
  if (intervals)
    parts.push(intervalsHeadline(intervals), table(['strict F1', 'from', 'to'], intervalRows(evaluation, intervals)));
  if (documents) parts.push(table(['strict F1', ...CORE_TYPES, 'core'], documentRows(documents)));
  if (changes) {
    parts.push(`**${changesHeadline(changes)}**`);
    if (changes.length > 0)
      parts.push(
        table(
          ['', 'document', 'type', 'words', 'before', 'now'],
          changes.map(({ better, document, type, text, before, after }) => [
            better ? '+' : '-',
            document,
            type,
            text,
            before,
            after,
          ]),
        ),
      );
  }
  return `${parts.join('\n\n')}\n`;
}

function headline({ documents, missing }: Evaluation): string {
  return `${documents} documents${missing > 0 ? `, ${missing} without a record` : ''}`;
}

function typeRows({ types }: Evaluation): readonly (readonly string[])[] {
  return Object.entries(types).map(([type, score]) => {
    const { precision, recall, exactF1, overlapF1, valueAccuracy, strictF1 } = score;
    const shares = [precision, recall, exactF1, overlapF1, valueAccuracy, strictF1];
    return [type, String(score.gold), String(score.predicted), ...shares.map(percent)];
  });
}

function figureNote({ types }: Evaluation, type: string, before: string): string {
  const { placeAccuracy, unitAccuracy } = types[type]!;
  if (placeAccuracy === undefined || unitAccuracy === undefined) return '';
  return `${before}place ${percent(placeAccuracy)} unit ${percent(unitAccuracy)}`;
}

function factLine({ facts }: Evaluation): readonly string[] {
  const list = Object.entries(facts).map(([fact, { gold, accuracy }]) => `${fact} ${percent(accuracy)} (${gold})`);
  return list.length > 0 ? [`facts: ${list.join(', ')}`] : [];
}

function coreLine({ core, extended }: Evaluation): string {
  return (
    `core exact F1 ${percent(core.exactF1)}, overlap F1 ${percent(core.overlapF1)}, ` +
    `strict F1 ${percent(core.strictF1)}; extended strict F1 ${percent(extended.strictF1)}`
  );
}

function intervalsHeadline({ samples }: Intervals): string {
  return `strict F1, 95% intervals from ${samples} samples of documents`;
}

/** Of the core, and of the types that the gold has. */
function intervalRows({ types }: Evaluation, intervals: Intervals): readonly (readonly [string, string, string])[] {
  const rows = Object.entries(intervals.types).filter(([type]) => types[type]!.gold > 0);
  return [['core', intervals.core] as const, ...rows].map(([name, { low, high }]) => [
    name,
    percent(low),
    percent(high),
  ]);
}

/** Strict F1 by document; a dash where a document has no mention of a type. */
function documentRows(documents: readonly DocumentTally[]): readonly (readonly string[])[] {
  return documents.map((document) => {
    const types = CORE_TYPES.map((type) => {
      const tally = document.types.get(type)!;
      return tally.gold + tally.predicted === 0 ? '-' : percent(scoreOf(type, tally).strictF1);
    });
    return [document.id, ...types, document.missing ? 'none' : percent(sumUp([document]).core.strictF1)];
  });
}

function changesHeadline(changes: readonly ScoreChange[]): string {
  const { gains, losses } = gainsAndLosses(changes);
  return `against the old records: gains ${gains}, losses ${losses}`;
}

function changeLine({ better, document, type, text, before, after }: ScoreChange): string {
  return `${better ? '+' : '-'} ${document} ${type} ${JSON.stringify(text)}: ${before} -> ${after}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** One error as a line: document, type, what is wrong, the words, the gold and the found canonical form. */
export function formatError({ document, type, kind, gold, found }: EvaluationError): string {
  const parts = [document, type, kind, JSON.stringify((gold ?? found)?.text)];
  if (gold) parts.push('gold', JSON.stringify(gold.norm));
  if (found) parts.push('got', ...(gold ? [JSON.stringify(found.text)] : []), JSON.stringify(found.norm));
  return parts.join(' ');
}
