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
import { addMerge } from './merge.ts';
import { addReport } from './report-facts.ts';
import { addResolve } from './resolve.ts';
import { addRun, RUN_EXAMPLES } from './run-command.ts';
import { addValidate } from './validate.ts';

/** The command line. Each command loads its own code when it runs, so that help and version are instant. */
export function buildProgram(): Command {
  const program = new Command('slugline')
    .description('Reads press releases and gives back facts: dates, people, agencies, cities and figures.')
    .version(version(), '-V, --version', 'print the version')
    .showHelpAfterError('(run slugline --help for usage)')
    .exitOverride();
  addRun(program);
  addMerge(program);
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
  program.addHelpText('after', RUN_EXAMPLES);
  return program;
}
