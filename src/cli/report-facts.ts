import { type Command, InvalidArgumentError, Option } from 'commander';
import { DISTINCT } from './duplicates.ts';

const SECTIONS = ['programmes', 'figures', 'people', 'agencies'] as const;
const KINDS = ['money', 'count', 'percent', 'measure', 'duration', 'age'] as const;

/** What the command line gives. */
export interface ReportFlags {
  readonly format: 'text' | 'markdown';
  readonly section?: readonly (typeof SECTIONS)[number][];
  readonly kind?: readonly (typeof KINDS)[number][];
  readonly filter?: string;
  readonly sort: 'programme' | 'document' | 'date' | 'value';
  readonly limit?: number;
  readonly all?: true;
  readonly width?: number;
  readonly links?: string;
  readonly distinct?: true;
}

/** Adds `slugline report OUT`. */
export function addReport(program: Command): void {
  program
    .command('report')
    .summary('sum up a run: programmes, figures, people, agencies named together')
    .description(
      'Sum up the documents of a run in four tables: programmes with their dates, cities, agencies, money and counts by city\n' +
        'and date; figures with what, where, programme and the sentence that says so; people with their titles over time;\n' +
        'agencies that are named together. On the terminal long lists are cut; Markdown has every row.',
    )
    .argument('<out>', 'output folder of a run, or a records.ndjson')
    .addOption(new Option('--format <format>', 'how it is written').choices(['text', 'markdown']).default('text'))
    .option('--section <names>', `separated by commas: ${SECTIONS.join(', ')} (default: all)`, namesOf(SECTIONS))
    .option('--kind <kinds>', `only figures of these kinds: ${KINDS.join(', ')}`, namesOf(KINDS))
    .option('--filter <words>', 'only rows with all of these words')
    .addOption(
      new Option(
        '--sort <order>',
        'of figures: by programme, as in the documents, by date, or by kind and largest first',
      )
        .choices(['programme', 'document', 'date', 'value'])
        .default('programme'),
    )
    .option('--limit <rows>', 'rows of each list; 0 for all (default: 20 as text, all as Markdown)', readNumber)
    .option('--all', 'every row, as --limit 0')
    .option('--width <characters>', 'of a line of text; 0 cuts none (default: of the terminal, else 120)', readNumber)
    .option('--links <file>', 'JSON with decisions about what is the same (see slugline resolve --help)')
    .option('--distinct', DISTINCT)
    .addHelpText(
      'after',
      `
Examples:
  slugline report out
  slugline report out --section figures --kind money --sort value
  slugline report out --filter "operation legend" --all
  slugline report out --format markdown > report.md`,
    )
    .action(async (out: string, flags: ReportFlags) => {
      const { reportCommand } = await import('./report-facts-run.ts');
      process.exitCode = await reportCommand(out, flags);
    });
}

function namesOf<Name extends string>(names: readonly Name[]): (value: string) => readonly Name[] {
  return (value) =>
    value.split(',').map((each) => {
      const name = names.find((candidate) => candidate === each.trim());
      if (name === undefined)
        throw new InvalidArgumentError(`Expected ${names.join(', ')}, got ${JSON.stringify(each)}.`);
      return name;
    });
}

function readNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value))
    throw new InvalidArgumentError(`Expected a whole number, got ${JSON.stringify(value)}.`);
  return Number(value);
}
