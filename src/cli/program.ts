import { Command, InvalidArgumentError } from 'commander';
import { parseDay } from '../core/edtf.ts';
import { DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT } from '../run/options.ts';
import { version } from '../run/version.ts';
import { addAnnotate } from './annotate.ts';
import { addDiff } from './diff.ts';
import { addEvaluate } from './evaluate.ts';
import { addExplain } from './explain.ts';
import { addValidate } from './validate.ts';

/** The command line. Each command loads its own code when it runs, so that help and version are instant. */
export function buildProgram(): Command {
  const program = new Command('slugline')
    .description('Reads press releases and gives back facts: dates, people, agencies, cities and figures.')
    .version(version(), '-V, --version', 'print the version')
    .showHelpAfterError('(run slugline --help for usage)')
    .exitOverride();
  addRun(program);
  addDiff(program);
  addEvaluate(program);
  addExplain(program);
  addValidate(program);
  addAnnotate(program);
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

interface RunFlags {
  readonly out: string;
  readonly jobs?: number;
  readonly date?: string;
  readonly maxBytes: number;
  readonly timeout: number;
  readonly quiet?: true;
}

function addRun(program: Command): void {
  program
    .command('run')
    .description('extract the facts of documents into a folder')
    .argument('<inputs...>', 'files, folders, or patterns such as "releases/**/*.txt"')
    .requiredOption('-o, --out <folder>', 'folder for records, manifest and errors; made when it does not exist')
    .option(
      '-j, --jobs <number>',
      'documents at a time (default: one for each processor, at most 8)',
      wholeNumber(1, 64),
    )
    .option('--date <YYYY-MM-DD>', 'release date of documents that do not state one', day)
    .option('--max-bytes <number>', 'refuse larger files unread', wholeNumber(1, 2 ** 31 - 2), DEFAULT_MAX_BYTES)
    .option('--timeout <seconds>', 'longest time for one document', wholeNumber(1, 86_400), DEFAULT_TIMEOUT)
    .option('-q, --quiet', 'no progress and no summary; errors only')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: readonly string[], flags: RunFlags) => {
      const { runCommand } = await import('./run.ts');
      process.exitCode = await runCommand(inputs, flags);
    });
}

function day(text: string): string {
  if (parseDay(text) === undefined) throw new InvalidArgumentError('Expected a day that exists, as YYYY-MM-DD.');
  return text;
}

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max))
      throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`);
    return value;
  };
}
