import { type Command, Option } from 'commander';
import { DISTINCT } from './duplicates.ts';

/** What the command line gives. */
export interface ResolveFlags {
  readonly links?: string;
  readonly keepIds?: string;
  readonly engine: 'sqlite' | 'duckdb';
  readonly sql?: true;
  readonly to?: string;
  readonly distinct?: true;
  readonly quiet?: true;
}

/** Adds `slugline resolve OUT`. */
export function addResolve(program: Command): void {
  program
    .command('resolve')
    .summary('join people, agencies, organisations and programmes over documents')
    .description(
      'Join the people, agencies, organisations and programmes of all documents of a run: entities.ndjson says who and what\n' +
        'there is, links.ndjson which entity of which document each one is, with a score and the evidence. Records stay as they are.',
    )
    .argument('<out>', 'output folder of a run, or a records.ndjson')
    .option('--links <file>', 'JSON with decisions of people, which win: what is the same, what is different')
    .option('--keep-ids <file>', 'links.ndjson of an earlier resolve, whose ids stay')
    .addOption(
      new Option('--engine <name>', 'what runs the SQL; duckdb is installed with npm install @duckdb/node-api')
        .choices(['sqlite', 'duckdb'])
        .default('sqlite'),
    )
    .option('--sql', 'print the SQL that finds and scores pairs of people, for a warehouse, and do nothing else')
    .option('--to <folder>', 'folder for the two files (default: the output folder)')
    .option('--distinct', DISTINCT)
    .option('-q, --quiet', 'no summary')
    .addHelpText(
      'after',
      `
A file for --links:
  {"same": [{"type": "person", "members": [{"path": "a.txt", "entity": "p1"}, {"path": "b.txt", "entity": "p2"}]}],
   "different": [{"type": "person", "members": [{"path": "a.txt", "entity": "p3"}, {"path": "c.txt", "entity": "p1"}]}]}

Examples:
  slugline resolve out
  slugline resolve out --links decisions.json
  slugline resolve out --keep-ids out/links.ndjson   after documents were added
  slugline resolve out --sql > people.sql`,
    )
    .action(async (out: string, flags: ResolveFlags) => {
      const { resolveCommand } = await import('./resolve-run.ts');
      process.exitCode = await resolveCommand(out, flags);
    });
}
