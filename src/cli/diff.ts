import { type Command, InvalidArgumentError } from 'commander';
import { DIFF_TYPES, type DiffType } from '../diff/change.ts';

const FORMATS = ['text', 'markdown', 'json', 'github', 'sarif'] as const;
const FAIL_ON = ['lost', 'changed', 'any', 'never'] as const;

/** What the command line gives. */
export interface DiffOptions {
  readonly only?: readonly DiffType[];
  readonly ignore?: readonly string[];
  readonly failOn: (typeof FAIL_ON)[number];
  readonly format: (typeof FORMATS)[number];
  readonly limit: number;
  readonly force?: boolean;
  readonly color?: boolean;
}

/** Adds `slugline diff OLD NEW`. */
export function addDiff(program: Command): void {
  withDiffOptions(program.command('diff'))
    .summary('say what changed between two runs')
    .description(
      'Say what changed between two runs, in words: mentions gained and lost, values changed, names that now mean\n' +
        'another entity. Documents are matched by path, renamed ones by their bytes; entities by the mentions they share.',
    )
    .argument(
      '<old>',
      'output folder or records.ndjson of the run before; or a git revision when only <old> is followed by -- <path>',
    )
    .argument('<new>', 'output folder or records.ndjson of the run now; with a git revision as <old>, the path in both')
    .addHelpText(
      'after',
      `
Exit codes: 0 the same (or nothing that --fail-on names), 1 different, 2 trouble.

Examples:
  slugline diff out-before out-now
  slugline diff HEAD -- out                 the committed run against the one on disk
  slugline diff a.ndjson b.ndjson --only people,figures --fail-on lost
  slugline diff --format markdown main -- out > comment.md`,
    )
    .action(async (old: string, fresh: string, options: DiffOptions) => {
      const { diff } = await import('./diff-report.ts');
      process.exitCode = await diff(old, fresh, options, (text) => void process.stdout.write(text));
    });
}

/** The options that `diff` and `check` share. */
export function withDiffOptions(command: Command): Command {
  return command
    .option('--only <types>', `compare these only, separated by commas: ${DIFF_TYPES.join(', ')}`, readTypes)
    .option('--ignore <rules>', 'leave out mentions found by these rules, separated by commas', (value: string) =>
      value.split(','),
    )
    .option('--fail-on <what>', `exit with 1 on: ${FAIL_ON.join(', ')}`, oneOf(FAIL_ON), 'any')
    .option('--format <format>', FORMATS.join(', '), oneOf(FORMATS), 'text')
    .option('--limit <documents>', 'documents to show one by one; 0 for all', readLimit, 100)
    .option('--force', 'compare runs of another schema version all the same')
    .option('--no-color', 'no colours on a terminal');
}

function oneOf<Choice extends string>(choices: readonly Choice[]): (value: string) => Choice {
  return (value) => {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined)
      throw new InvalidArgumentError(`Expected ${choices.join(', ')}, got ${JSON.stringify(value)}.`);
    return choice;
  };
}

function readTypes(value: string): readonly DiffType[] {
  return value.split(',').map(oneOf(DIFF_TYPES));
}

function readLimit(value: string): number {
  if (!/^\d{1,9}$/.test(value))
    throw new InvalidArgumentError(`Expected a whole number, got ${JSON.stringify(value)}.`);
  return Number(value);
}
