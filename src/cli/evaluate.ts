import type { Command } from 'commander';
import type { EvaluateOptions } from '../evaluate/evaluate-folder.ts';
import { TYPES } from '../evaluate/gold.ts';

/** Adds `slugline evaluate GOLD_DIR` to the command line. */
export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('compare records with gold annotations: precision, recall and F1 by type, facts that are right')
    .argument('<gold-folder>', 'folder of annotations: one .json for each document, as in fixtures/')
    .option(
      '--records <path>',
      'records.ndjson or the output folder of a run (default: extract the documents beside the annotations)',
    )
    .option('--json', 'print the numbers as JSON')
    .option('--errors <type>', `also list what was missed, spurious or wrong: ${TYPES.join(', ')} or all`)
    .action(async (goldFolder: string, options: EvaluateOptions) => {
      const { evaluateFolder } = await import('../evaluate/evaluate-folder.ts');
      process.stdout.write(await evaluateFolder(goldFolder, options));
    });
}
