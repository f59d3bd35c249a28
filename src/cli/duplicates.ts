import type { Command } from 'commander';

/** What the option `--distinct` of other commands says of itself. */
export const DISTINCT = 'of copies and versions of one release take one only (see slugline duplicates)';

/** What the command line gives. */
export interface DuplicatesFlags {
  readonly to?: string;
  readonly quiet?: true;
}

/** Adds `slugline duplicates OUT`. */
export function addDuplicates(program: Command): void {
  program
    .command('duplicates')
    .summary('find copies, versions and parts of one release')
    .description(
      'Find documents of a run that are one release: the same words on two sites, an updated or corrected version, a wire copy.\n' +
        'duplicates.ndjson has a line for each cluster. Templates and sequels, which share wording but not facts, stay apart.',
    )
    .argument('<out>', 'output folder of a run, or a records.ndjson')
    .option('--to <folder>', 'folder for the file (default: the output folder)')
    .option('-q, --quiet', 'no summary')
    .addHelpText(
      'after',
      `
A line of duplicates.ndjson:
  {"id": "release:…", "documents": 2, "kept": "a.txt", "similarity": 0.97, "members": [{"path": "a.txt", …, "kept": true}, …]}

Records stay as they are. export, resolve and report take one document of each cluster with --distinct.

Examples:
  slugline duplicates out
  slugline export out --format csv --distinct`,
    )
    .action(async (out: string, flags: DuplicatesFlags) => {
      const { duplicatesCommand } = await import('./duplicates-run.ts');
      process.exitCode = await duplicatesCommand(out, flags);
    });
}
