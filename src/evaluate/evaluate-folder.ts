import { SluglineError } from '../core/error.ts';
import { extractBeside } from './extract-beside.ts';
import { readRecords } from './found.ts';
import { readGold, TYPES } from './gold.ts';
import { formatError, formatEvaluation } from './report.ts';
import { evaluate } from './score.ts';

/** What to compare, and what to tell. */
export interface EvaluateOptions {
  /** A `.ndjson` file of records or the output folder of a run. Without it, the documents beside the gold are extracted. */
  readonly records?: string;
  /** JSON instead of a table. */
  readonly json?: boolean;
  /** A type of mention, or `all`: also list what was missed, spurious or wrong. */
  readonly errors?: string;
}

/** Evaluates records against a folder of gold annotations and says how it went. Throws a `SluglineError` for a wrong call. */
export async function evaluateFolder(goldFolder: string, options: EvaluateOptions = {}): Promise<string> {
  const { records: recordsAt, errors } = options;
  if (errors !== undefined && errors !== 'all' && !TYPES.some((type) => type === errors)) {
    throw new SluglineError(
      'option/errors',
      `--errors: expected ${TYPES.join(', ')} or all, got ${JSON.stringify(errors)}.`,
    );
  }
  const gold = readGold(goldFolder);
  const records = recordsAt === undefined ? await extractBeside(goldFolder, gold) : readRecords(recordsAt);
  const lines: string[] = [];
  const evaluation = evaluate(gold, records, (error) => {
    if (errors === 'all' || errors === error.type) lines.push(`${formatError(error)}\n`);
  });
  const summary = options.json ? `${JSON.stringify(evaluation, null, 1)}\n` : formatEvaluation(evaluation);
  return lines.join('') + summary;
}
