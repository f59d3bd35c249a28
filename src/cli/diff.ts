import { type Command, InvalidArgumentError } from 'commander';
import pc from 'picocolors';
import { type ChangeKind, DIFF_TYPES, type DiffType, type DocumentDiff } from '../diff/change.ts';
import { diffRuns } from '../diff/diff-runs.ts';
import { ChangeGroups, type DiffTotals } from '../diff/group.ts';
import { PLAIN, type Palette, renderGithub, renderMarkdown, renderSarif, renderText } from '../diff/render.ts';
import { openRun } from '../diff/run-reader.ts';

const FORMATS = ['text', 'markdown', 'json', 'github', 'sarif'] as const;
const FAIL_ON = ['lost', 'changed', 'any', 'never'] as const;

/** What the command line gives. */
interface DiffOptions {
  readonly only?: readonly DiffType[];
  readonly ignore?: readonly string[];
  readonly failOn: (typeof FAIL_ON)[number];
  readonly format: (typeof FORMATS)[number];
  readonly limit: number;
  readonly force?: boolean;
  readonly color?: boolean;
}

/** Adds `slugline diff OLD NEW`. */
export function registerDiff(program: Command): void {
  program
    .command('diff')
    .summary('say what changed between two runs')
    .description(
      'Say what changed between two runs, in words: mentions gained and lost, values changed, names that now mean\n' +
        'another entity. Documents are matched by path, renamed ones by their bytes; entities by the mentions they share.',
    )
    .argument('<old>', 'output folder or records.ndjson of the run before; or a git revision when only <old> is followed by -- <path>')
    .argument('<new>', 'output folder or records.ndjson of the run now; with a git revision as <old>, the path in both')
    .option('--only <types>', `compare these only, separated by commas: ${DIFF_TYPES.join(', ')}`, readTypes)
    .option('--ignore <rules>', 'leave out mentions found by these rules, separated by commas', (value: string) => value.split(','))
    .option('--fail-on <what>', `exit with 1 on: ${FAIL_ON.join(', ')}`, oneOf(FAIL_ON), 'any')
    .option('--format <format>', FORMATS.join(', '), oneOf(FORMATS), 'text')
    .option('--limit <documents>', 'documents to show one by one; 0 for all', readLimit, 100)
    .option('--force', 'compare runs of another schema version all the same')
    .option('--no-color', 'no colours on a terminal')
    .addHelpText(
      'after',
      `
Exit codes: 0 the same (or nothing that --fail-on names), 1 different, 2 trouble.

Examples:
  slugline diff out-before out-now
  slugline diff HEAD -- out                 the committed run against the one on disk
  slugline diff a.ndjson b.ndjson --only people,figures --fail-on lost
  slugline diff main -- out --format markdown > comment.md`,
    )
    .action(async (old: string, fresh: string, options: DiffOptions) => {
      process.exitCode = await diff(old, fresh, options, (text) => void process.stdout.write(text));
    });
}

/** Compares and prints; returns the exit code. `old` is a git revision when no such path exists. */
export async function diff(old: string, fresh: string, options: DiffOptions, print: (text: string) => void): Promise<number> {
  const { existsSync } = await import('node:fs');
  const run = options.force === undefined ? {} : { force: options.force };
  const before = existsSync(old) || old.endsWith('.ndjson') ? openRun(old, undefined, run) : openRun(fresh, old, run);
  const after = openRun(fresh, undefined, run);
  const groups = new ChangeGroups();
  const shown: DocumentDiff[] = [];
  let left = 0;
  const all = options.limit === 0 || options.format === 'sarif' || options.format === 'github';
  if (options.format === 'json') print('{"documents":[');
  let separator = '\n';
  const compare = {
    ...(options.only === undefined ? {} : { only: new Set(options.only) }),
    ...(options.ignore === undefined ? {} : { ignoreRules: new Set(options.ignore) }),
  };
  for await (const document of diffRuns(before, after, compare)) {
    if (document === undefined) {
      groups.totals.documents.same += 1;
      continue;
    }
    groups.add(document);
    if (options.format === 'json') {
      print(`${separator}${JSON.stringify(document)}`);
      separator = ',\n';
    } else if (all || shown.length < options.limit) shown.push(document);
    else left += 1;
  }
  printReport(options, groups, shown, left, print);
  return fails(options.failOn, groups.totals) ? 1 : 0;
}

function printReport(options: DiffOptions, groups: ChangeGroups, shown: readonly DocumentDiff[], left: number, print: (text: string) => void): void {
  const { totals } = groups;
  const printLines = (lines: Iterable<string>): void => {
    for (const line of lines) print(`${line}\n`);
  };
  switch (options.format) {
    case 'json':
      print(`\n],"groups":${JSON.stringify(groups.ranked())},"totals":${JSON.stringify(totals)}}\n`);
      return;
    case 'sarif':
      print(`${renderSarif(shown, '1.0.0')}\n`);
      return;
    case 'github':
      printLines(renderGithub(shown));
      return;
    case 'markdown':
      printLines(renderMarkdown(groups.ranked(), shown, totals));
      break;
    case 'text':
      printLines(renderText(groups.ranked(), shown, totals, palette(options.color)));
      break;
    default: {
      const never: never = options.format;
      return never;
    }
  }
  if (left > 0) print(`\n… and ${left.toLocaleString('en-US')} more documents; --limit 0 shows all.\n`);
}

function palette(wanted: boolean | undefined): Palette {
  if (wanted === false || !process.stdout.isTTY) return PLAIN;
  return { gained: pc.green, lost: pc.red, changed: pc.yellow, faint: pc.dim, strong: pc.bold };
}

/** True when the totals hold something that `--fail-on` names. */
function fails(on: DiffOptions['failOn'], { documents, kinds }: DiffTotals): boolean {
  const some = (...names: readonly ChangeKind[]): boolean => names.some((kind) => kinds[kind] > 0);
  switch (on) {
    case 'never':
      return false;
    case 'lost':
      return some('lost') || documents.removed > 0;
    case 'changed':
      return some('lost', 'changed', 'relinked', 'moved') || documents.removed > 0;
    case 'any':
      return documents.changed + documents.added + documents.removed + documents.renamed > 0;
    default: {
      const never: never = on;
      return never;
    }
  }
}

function oneOf<Choice extends string>(choices: readonly Choice[]): (value: string) => Choice {
  return (value) => {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) throw new InvalidArgumentError(`Expected ${choices.join(', ')}, got ${JSON.stringify(value)}.`);
    return choice;
  };
}

function readTypes(value: string): readonly DiffType[] {
  return value.split(',').map(oneOf(DIFF_TYPES));
}

function readLimit(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError(`Expected a whole number, got ${JSON.stringify(value)}.`);
  return Number(value);
}

