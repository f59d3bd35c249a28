import type { Command } from 'commander';
import { SluglineError } from '../core/error.ts';
import { extractBeside } from '../evaluate/extract-folder.ts';
import { readRecords } from '../evaluate/found.ts';
import { readGold, TYPES } from '../evaluate/gold.ts';
import { formatError, formatEvaluation } from '../evaluate/report.ts';
import { evaluate } from '../evaluate/score.ts';

/** What the command line gives. */
interface EvaluateOptions {
  readonly records?: string;
  readonly json?: boolean;
  readonly errors?: string;
}

/** Adds `slugline evaluate GOLD_DIR`. */
export function registerEvaluate(program: Command): void {
  program
    .command('evaluate')
    .summary('compare records with gold annotations')
    .description(
      'Compare records with gold annotations: precision, recall and F1 by type of mention, and the share of facts that are right.\n' +
        'Without --records, the documents that lie beside the annotations are extracted first.',
    )
    .argument('<gold-dir>', 'folder of gold annotations (one .json for each document)')
    .option('--records <file|dir>', 'records.ndjson, or the output folder of a run')
    .option('--json', 'print the numbers as JSON')
    .option('--errors <type>', `also list what was missed, spurious or wrong: ${TYPES.join(', ')} or all`)
    .action((goldDir: string, options: EvaluateOptions) => {
      process.stdout.write(evaluateFolder(goldDir, options));
    });
}

/** What the command prints. Throws a `SluglineError` for a wrong call or a file that is not an annotation. */
export function evaluateFolder(goldDir: string, options: EvaluateOptions = {}): string {
  const { records: recordsAt, errors } = options;
  if (errors !== undefined && errors !== 'all' && !TYPES.some((type) => type === errors)) {
    throw new SluglineError(
      'option/errors',
      `--errors: expected ${TYPES.join(', ')} or all, got ${JSON.stringify(errors)}.`,
    );
  }
  const gold = readGold(goldDir);
  if (gold.length === 0) {
    throw new SluglineError('evaluate/gold', `${goldDir}: expected gold annotations (*.json), found none.`);
  }
  const records = recordsAt === undefined ? extractBeside(goldDir, gold) : readRecords(recordsAt);
  const lines: string[] = [];
  const evaluation = evaluate(gold, records, (error) => {
    if (errors === 'all' || errors === error.type) lines.push(`${formatError(error)}\n`);
  });
  const summary = options.json ? `${JSON.stringify(evaluation, null, 1)}\n` : formatEvaluation(evaluation);
  return lines.join('') + summary;
}
