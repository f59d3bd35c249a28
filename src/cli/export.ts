import { type Command, InvalidArgumentError } from 'commander';
import { DISTINCT } from './duplicates.ts';

const FORMATS = ['csv', 'ndjson', 'parquet', 'sqlite', 'geojson', 'jsonld', 'ftm'] as const;

/** What the command line gives. */
export interface ExportFlags {
  readonly format: readonly (typeof FORMATS)[number][];
  readonly to?: string;
  readonly formulas?: true;
  readonly distinct?: true;
  readonly joined?: true;
  readonly quiet?: true;
}

/** Adds `slugline export OUT`. */
export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write the facts of a run as tables')
    .description(
      'Write the records of a run as long tables (one row for each mention or fact, with its sentence) and as linked data.\n' +
        'docs/data.md describes every column; datapackage.json beside the files says the same to programs.',
    )
    .argument('<out>', 'output folder of a run, or a records.ndjson')
    .requiredOption('-f, --format <formats>', `separated by commas: ${FORMATS.join(', ')}`, readFormats)
    .option('--to <folder>', 'folder for the files (default: export/ in the output folder)')
    .option('--formulas', 'CSV: leave texts alone that a spreadsheet would run as formulas')
    .option('--joined', 'also what resolve and duplicates find: entities, entity_roles, links, duplicates')
    .option('--distinct', DISTINCT)
    .option('-q, --quiet', 'no summary')
    .addHelpText(
      'after',
      `
Files: csv/TABLE.csv, ndjson/TABLE.ndjson, parquet/TABLE.parquet with datapackage.json; slugline.sqlite
(and slugline.metadata.json for Datasette); cities.geojson; releases.jsonld (schema.org); entities.ftm.json (FollowTheMoney). They appear when all are whole.

Examples:
  slugline export out --format csv
  slugline export out --format sqlite,parquet --to tables
  slugline export out --format sqlite --joined
  slugline export out/records.ndjson --format geojson`,
    )
    .action(async (out: string, flags: ExportFlags) => {
      const { exportCommand } = await import('./export-run.ts');
      process.exitCode = await exportCommand(out, flags);
    });
}

function readFormats(value: string): readonly (typeof FORMATS)[number][] {
  return value.split(',').map((name) => {
    const format = FORMATS.find((candidate) => candidate === name.trim());
    if (format === undefined)
      throw new InvalidArgumentError(`Expected ${FORMATS.join(', ')}, got ${JSON.stringify(name)}.`);
    return format;
  });
}
