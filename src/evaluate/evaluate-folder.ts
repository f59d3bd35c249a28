import { createHash } from 'node:crypto';
import { SluglineError } from '../core/error.ts';
import type { ReadingOptions } from '../pipeline.ts';
import { bootstrap } from './bootstrap.ts';
import { compareScores, gainsAndLosses } from './compare-scores.ts';
import { extractBeside } from './extract-beside.ts';
import { type FoundRecords, readRecords } from './found.ts';
import { type GoldDocument, readGold, TYPES } from './gold.ts';
import { formatError, formatEvaluation, formatMarkdown } from './report.ts';
import { scoreOf, sumUp, tallyDocument } from './score.ts';
import { failuresOf, readThresholds } from './thresholds.ts';

/** What to compare, and what to tell. */
export interface EvaluateOptions {
  /** A `.ndjson` file of records or the output folder of a run. Without it, the documents beside the gold are extracted. */
  readonly records?: string;
  /** How the documents beside the gold are read: own names and the like. Nothing to records that exist. */
  readonly reading?: ReadingOptions;
  readonly format?: 'text' | 'markdown' | 'json';
  /** The same as `format: 'json'`. */
  readonly json?: boolean;
  /** A type of mention, or `all`: also list what was missed, spurious or wrong. */
  readonly errors?: string;
  /** Samples for confidence intervals of the strict F1; 0 for none. */
  readonly bootstrap?: number;
  /** Also a table by document. */
  readonly byDocument?: boolean;
  /** Older records: also list what is right now and was not, and the other way round. */
  readonly compare?: string;
  /** Shares that must be reached, as `readThresholds` reads them. */
  readonly min?: string;
}

/** A report to print, and the thresholds that were not reached, one a line. */
export interface EvaluationReport {
  readonly text: string;
  readonly failures: readonly string[];
}

/** Evaluates records against a folder of gold annotations and says how it went. Throws a `SluglineError` for a wrong call. */
export async function evaluateFolder(goldFolder: string, options: EvaluateOptions = {}): Promise<string> {
  return (await evaluationReport(goldFolder, options)).text;
}

/**
 * Evaluates records against a folder of gold annotations. Throws a `SluglineError` for a wrong call, and with code
 * `evaluate/text` when a record is of another text than the one that was annotated: offsets would mean nothing.
 */
export async function evaluationReport(goldFolder: string, options: EvaluateOptions = {}): Promise<EvaluationReport> {
  const { errors, format = options.json ? 'json' : 'text' } = options;
  if (errors !== undefined && errors !== 'all' && !TYPES.some((type) => type === errors)) {
    throw new SluglineError(
      'option/errors',
      `--errors: expected ${TYPES.join(', ')} or all, got ${JSON.stringify(errors)}.`,
    );
  }
  const thresholds = options.min === undefined ? [] : readThresholds(options.min);
  const gold = readGold(goldFolder);
  const records =
    options.records === undefined
      ? await extractBeside(goldFolder, gold, options.reading)
      : readRecords(options.records);
  checkTexts(gold, records, options.records ?? goldFolder);
  const lines: string[] = [];
  const documents = gold.map((document) =>
    tallyDocument(document, records.get(document.id), (error) => {
      if (errors === 'all' || errors === error.type) lines.push(`${formatError(error)}\n`);
    }),
  );
  const evaluation = sumUp(documents);
  const old = options.compare === undefined ? undefined : readRecords(options.compare);
  if (old !== undefined) checkTexts(gold, old, options.compare!);
  const changes = old && compareScores(gold, old, records);
  const intervals = options.bootstrap ? bootstrap(documents, options.bootstrap) : undefined;
  const extras = { intervals, changes, documents: options.byDocument === true ? documents : undefined };
  const failures = failuresOf(evaluation, thresholds);
  switch (format) {
    case 'json': {
      const byDocument = extras.documents?.map(({ id, missing, types }) => ({
        id,
        missing,
        types: Object.fromEntries([...types].map(([type, tally]) => [type, scoreOf(type, tally)])),
      }));
      const more = {
        ...(intervals && { intervals }),
        ...(byDocument && { byDocument }),
        ...(changes && { comparison: { ...gainsAndLosses(changes), changes } }),
        ...(thresholds.length > 0 && { failures }),
      };
      return { text: `${lines.join('')}${JSON.stringify({ ...evaluation, ...more }, null, 1)}\n`, failures };
    }
    case 'markdown': {
      const listed = lines.length > 0 ? `\n\`\`\`text\n${lines.join('')}\`\`\`\n` : '';
      return { text: formatMarkdown(evaluation, extras) + listed, failures };
    }
    case 'text':
      return { text: lines.join('') + formatEvaluation(evaluation, extras), failures };
    default: {
      const never: never = format;
      return never;
    }
  }
}

const NAMED = 5;

function checkTexts(gold: readonly GoldDocument[], records: FoundRecords, where: string): void {
  const other = gold.filter(({ id, textSha256 }) => {
    const record = records.get(id);
    return record !== undefined && typeof textSha256 === 'string' && sha256(record.text) !== textSha256;
  });
  if (other.length === 0) return;
  const names = other.slice(0, NAMED).map(({ id }) => id);
  if (other.length > NAMED) names.push(`${other.length - NAMED} more`);
  throw new SluglineError(
    'evaluate/text',
    `${where}: ${names.join(', ')}: the text of the record is not the one that was annotated (textSha256), so offsets ` +
      'cannot be compared. Extract the annotated documents again, or annotate the new text.',
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
