import { type Command, InvalidArgumentError } from 'commander';
import { DISTINCT } from './duplicates.ts';

const FORMATS = ['text', 'markdown'] as const;

/** What the command line gives. */
export interface ReportFlags {
  readonly format: (typeof FORMATS)[number];
  readonly links?: string;
  readonly limit: number;
  readonly distinct?: true;
}

/** Adds `slugline report OUT`. */
export function addReport(program: Command): void {
  program
    .command('report')
    .summary('sum up a run: programmes, people, figures, agencies named together')
    .description(
      'Sum up the documents of a run: each programme with its dates, cities, agencies, money and counts by city; people with\n' +
        'their titles over time; kinds of figures; agencies named in the same documents.',
    )
    .argument('<out>', 'output folder of a run, or a records.ndjson')
    .option('--format <format>', FORMATS.join(', '), readFormat, 'text')
    .option('--links <file>', 'JSON with decisions about what is the same (see slugline resolve --help)')
    .option('--distinct', DISTINCT)
    .option('--limit <rows>', 'rows of each list; 0 for all', readLimit, 50)
    .addHelpText(
      'after',
      `
Examples:
  slugline report out
  slugline report out --format markdown > report.md`,
    )
    .action(async (out: string, flags: ReportFlags) => {
      const { reportCommand } = await import('./report-facts-run.ts');
      process.exitCode = await reportCommand(out, flags);
    });
}

function readFormat(value: string): (typeof FORMATS)[number] {
  const format = FORMATS.find((candidate) => candidate === value);
  if (format === undefined)
    throw new InvalidArgumentError(`Expected ${FORMATS.join(' or ')}, got ${JSON.stringify(value)}.`);
  return format;
}

function readLimit(value: string): number {
  if (!/^\d{1,9}$/.test(value))
    throw new InvalidArgumentError(`Expected a whole number, got ${JSON.stringify(value)}.`);
  return Number(value);
}
