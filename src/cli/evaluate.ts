import { type Command, Option } from 'commander';
import type { EvaluateOptions } from '../evaluate/evaluate-folder.ts';
import { TYPES } from '../evaluate/gold.ts';
import { configOf, withConfigOption } from './config-option.ts';
import { wholeNumber } from './run-options.ts';

type EvaluateFlags = Omit<EvaluateOptions, 'reading'> & { readonly config?: string | boolean };

/** Adds `slugline evaluate GOLD_DIR` to the command line. */
export function addEvaluate(program: Command): void {
  const command = program
    .command('evaluate')
    .description('compare records with gold annotations: precision, recall and F1 by type, facts that are right')
    .argument('<gold-folder>', 'folder of annotations: one .json for each document, as in fixtures/')
    .option(
      '--records <path>',
      'records.ndjson or the output folder of a run (default: extract the documents beside the annotations)',
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'markdown', 'json']))
    .option('--json', 'the same as --format json')
    .option('--errors <type>', `also list what was missed, spurious or wrong: ${TYPES.join(', ')} or all`)
    .option('--by-document', 'also the strict F1 of each document')
    .option(
      '--bootstrap <samples>',
      'also 95% intervals of the strict F1, from this many samples of documents (1000 is plenty)',
      wholeNumber(1, 100_000),
    )
    .option('--compare <path>', 'also gains and losses against these older records (records.ndjson or output folder)')
    .option('--min <shares>', 'exit with 1 below these shares: strict=person:0.9,core:0.8,exact=date:0.95');
  withConfigOption(command)
    .addHelpText(
      'after',
      `
Shares: exact, the same span; overlap, any shared character; value, of these the right canonical form; strict, same span
and right value. For --min also precision, recall, and fact (fact=title:0.8). core is the mean over date, person, agency,
city and figure.

Exit codes: 0 all well, 1 below --min, 2 trouble.

Examples:
  slugline evaluate gold --records out --errors person
  slugline evaluate gold --bootstrap 1000 --by-document
  slugline evaluate gold --records out --compare out-before --format markdown
  slugline evaluate gold --min strict=core:0.8,person:0.9`,
    )
    .action(async (goldFolder: string, { config, ...options }: EvaluateFlags) => {
      const { evaluationReport } = await import('../evaluate/evaluate-folder.ts');
      // Records that exist were made with whatever configuration they were made with.
      const loaded = options.records === undefined ? await configOf(config) : undefined;
      const reading = loaded === undefined ? {} : { config: loaded.config };
      const { text, failures } = await evaluationReport(goldFolder, { ...options, reading });
      process.stdout.write(text);
      for (const line of failures) process.stderr.write(`slugline: ${line}\n`);
      process.exitCode = failures.length > 0 ? 1 : 0;
    });
}
