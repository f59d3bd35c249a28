import type { Command } from 'commander';
import { type DiffOptions, withDiffOptions } from './diff.ts';
import { type RunFlags, withRunOptions } from './run-options.ts';

/** What the command line gives. */
export type CheckOptions = DiffOptions & Omit<RunFlags, 'quiet' | 'logFormat'> & { readonly update?: true };

/** Adds `slugline check INPUTS --out DIR`, the command for CI. */
export function addCheck(program: Command): void {
  const command = program.command('check').requiredOption('-o, --out <folder>', 'folder with the accepted records');
  withDiffOptions(withRunOptions(command))
    .summary('extract again and compare with the records that were accepted')
    .description(
      'Extract the inputs again, into a temporary folder, and say what differs from the records in --out, which stay as\n' +
        'they are. For CI: it fails when a fact was gained, lost or changed (see --fail-on). With --update the new records\n' +
        'take the place of the old.',
    )
    .option('--update', 'accept: write the new records to --out')
    .addHelpText(
      'after',
      `
Exit codes: 0 the same (or nothing that --fail-on names, or --update), 1 different, 2 trouble or a document failed.

Examples:
  slugline check releases --out out            what CI runs
  slugline check releases --out out --update   accept the new records; then commit them
  slugline check releases --out out --fail-on lost --format github`,
    )
    .action(async (inputs: readonly string[], options: CheckOptions) => {
      const { check } = await import('./check-run.ts');
      process.exitCode = await check(inputs, options, (text) => void process.stdout.write(text));
    });
}
