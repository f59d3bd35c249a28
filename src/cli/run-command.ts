import { type Command, Option } from 'commander';
import { SluglineError } from '../core/error.ts';
import { checkDescriptors } from './descriptors.ts';
import type { LogFormat } from './log.ts';
import { withPartOptions } from './part-options.ts';
import { type RunFlags, withRunOptions } from './run-options.ts';
import { runCommand } from './run.ts';

/** What the command line gives. */
export interface RunCommandFlags extends Omit<RunFlags, 'out'> {
  /** Not for `-`. */
  readonly out?: string;
  readonly logFormat: LogFormat;
  /** For `-`: one document a line. */
  readonly ndjson?: true;
  /** For `-`: what the document is called. */
  readonly stdinFilename?: string;
  readonly watch?: true;
}

export const RUN_EXAMPLES = `
Examples:
  slugline run releases --out out              every text, page, PDF, DOCX and mail below releases/
  slugline run a.txt b.html --out out          two files
  slugline run "releases/2024-*.txt" --out out a pattern
  slugline run releases --out out --since 7d   what came in the last week, and what is in out/ already
  slugline run releases --out out --watch      keeps out/ current until Ctrl-C
  slugline run releases --shard 1/4 --out p1   a quarter of the documents; see slugline merge
  slugline run a.txt --date 2019-12-18 --out out
                                               a text that does not state its date
  slugline run - < release.txt                 one document in, one record out
  slugline run - --ndjson < rows.ndjson        one document a line in, one record a line out:
                                               {"id": "7", "text": "…", "date": "2020-03-05"}, or with "html", "path"

Exit codes: 0 all well, 1 some documents failed, 2 could not run, 4 the output folder is in use,
130 and 143 stopped by a signal. Codes of single documents: docs/errors.md.`;

/** Adds `slugline run INPUTS --out DIR` and `slugline run -`. */
export function addRun(program: Command): void {
  withPartOptions(
    withRunOptions(
      program
        .command('run')
        .option('-o, --out <folder>', 'folder for records, manifest and errors; made when it does not exist'),
    ),
  )
    .description(
      'extract the facts of documents into a folder; or, with - for the inputs, of standard input to standard output',
    )
    .option('--ndjson', 'with -: one JSON object a line in, with "id" or "path", "text" or "html", and "date"')
    .option('--stdin-filename <name>', 'with -: what the document is called; its ending helps to tell the format')
    .option('--watch', 'run again whenever something changes below the inputs, until a signal comes')
    .option('-q, --quiet', 'no progress and no summary; errors only')
    .addOption(
      new Option('--log-format <format>', 'how progress, failures and the end are told on standard error')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText('after', RUN_EXAMPLES)
    .action(async (inputs: readonly string[], flags: RunCommandFlags) => {
      checkDescriptors();
      if (isStream(inputs, flags)) {
        const { streamCommand } = await import('./stream-run.ts');
        process.exitCode = await streamCommand(flags);
        return;
      }
      const { out } = flags;
      if (out === undefined) throw wrong('--out: a folder for the records is needed. Give one, as in --out out.');
      if (flags.watch === true) {
        const { watchCommand } = await import('./watch-run.ts');
        process.exitCode = await watchCommand(inputs, { ...flags, out });
        return;
      }
      process.exitCode = await runCommand(inputs, { ...flags, out });
    });
}

/** True for `-` alone. Throws a `SluglineError` for options that do not go together. */
function isStream(
  inputs: readonly string[],
  { out, ndjson, stdinFilename, since, shard, watch }: RunCommandFlags,
): boolean {
  if (!inputs.includes('-')) {
    if (ndjson === true) throw wrong('--ndjson reads standard input: give - in the place of the inputs.');
    if (stdinFilename !== undefined)
      throw wrong('--stdin-filename names standard input: give - in the place of the inputs.');
    return false;
  }
  if (since !== undefined || shard !== undefined || watch === true)
    throw wrong('--since, --shard and --watch are for files: give a folder in the place of -.');
  if (inputs.length > 1) throw wrong('-: standard input is read alone. Leave the other inputs away.');
  if (out !== undefined) throw wrong('--out: records of standard input go to standard output. Leave --out away.');
  if (ndjson === true && stdinFilename !== undefined)
    throw wrong('--stdin-filename: with --ndjson each line names its document. Leave it away.');
  return true;
}

function wrong(message: string): SluglineError {
  return new SluglineError('option/inputs', message);
}
