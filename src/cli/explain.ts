import { type Command, InvalidArgumentError } from 'commander';
import { parseDay } from '../core/edtf.ts';
import { withConfigOption } from './config-option.ts';

/** What the command line gives. */
export interface ExplainOptions {
  readonly date?: string;
  readonly json?: true;
  readonly config?: string | boolean;
}

/** Adds `slugline explain FILE [PLACE]`. */
export function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .summary('say why something was found, or was not')
    .description(
      'Say of a place in a document what the record has there and why: its tokens, lexicon entries, the rules that found it,\n' +
        'lost it to others or refused it, and what was weighed to choose among entities of one name. Without a place: every mention with its rule.',
    )
    .argument('<file>', 'a .txt, .html, .pdf, .docx or .eml file')
    .argument('[place]', 'an offset (UTF-16 units, as in records), a range such as 10-20, or words of the text')
    .option('--date <YYYY-MM-DD>', 'release date, when the document does not state one', (value: string) => {
      if (parseDay(value) === undefined) throw new InvalidArgumentError('Expected a day that exists, as YYYY-MM-DD.');
      return value;
    })
    .option('--json', 'print the explanation as JSON');
  withConfigOption(command)
    .addHelpText(
      'after',
      `
Examples:
  slugline explain release.txt                 every mention with its rule
  slugline explain release.txt Springfield     each place where the word stands
  slugline explain release.txt 120             what is at character 120
  slugline explain release.txt 120-140 --json`,
    )
    .action(async (file: string, place: string | undefined, options: ExplainOptions) => {
      const { explainFile } = await import('./explain-file.ts');
      process.stdout.write(await explainFile(file, place, options));
    });
}
