import { Command } from 'commander';
import { version } from '../run/version.ts';
import { addAnnotate } from './annotate.ts';
import { addCache } from './cache.ts';
import { addCheck } from './check.ts';
import { addCompletion } from './completion.ts';
import { addDiff } from './diff.ts';
import { addDuplicates } from './duplicates.ts';
import { addEvaluate } from './evaluate.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addReport } from './report-facts.ts';
import { addResolve } from './resolve.ts';
import { type RunFlags, withRunOptions } from './run-options.ts';
import { addValidate } from './validate.ts';

/** The command line. Each command loads its own code when it runs, so that help and version are instant. */
export function buildProgram(): Command {
  const program = new Command('slugline')
    .description('Reads press releases and gives back facts: dates, people, agencies, cities and figures.')
    .version(version(), '-V, --version', 'print the version')
    .showHelpAfterError('(run slugline --help for usage)')
    .exitOverride();
  addRun(program);
  addCheck(program);
  addDiff(program);
  addEvaluate(program);
  addExplain(program);
  addValidate(program);
  addAnnotate(program);
  addExport(program);
  addDuplicates(program);
  addResolve(program);
  addReport(program);
  addCache(program);
  addCompletion(program);
  program.addHelpText('after', EXAMPLES);
  return program;
}

const EXAMPLES = `
Examples:
  slugline run releases --out out              every .txt, .html and .pdf below releases/
  slugline run a.txt b.html --out out          two files
  slugline run "releases/2024-*.txt" --out out a pattern
  slugline run a.txt --date 2019-12-18 --out out
                                               a text that does not state its date

Exit codes: 0 all well, 1 some documents failed, 2 could not run, 4 the output folder is in use,
130 and 143 stopped by a signal. Codes of single documents: docs/errors.md.`;

function addRun(program: Command): void {
  withRunOptions(program.command('run'), 'folder for records, manifest and errors; made when it does not exist')
    .description('extract the facts of documents into a folder')
    .option('-q, --quiet', 'no progress and no summary; errors only')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: readonly string[], flags: RunFlags) => {
      const { runCommand } = await import('./run.ts');
      process.exitCode = await runCommand(inputs, flags);
    });
}
