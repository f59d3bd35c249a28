import type { Command } from 'commander';

/** Adds `slugline validate` and `slugline schema`. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .summary('check records against the schema')
    .description(
      'Check records against the schema and their offsets against their text; every error with its JSON pointer.',
    )
    .argument('<records...>', 'output folders, .ndjson files or single record .json files')
    .addHelpText(
      'after',
      `
Exit codes: 0 all valid, 1 some are not, 2 trouble.

Examples:
  slugline validate out
  slugline validate out/records/a.txt.json other.ndjson`,
    )
    .action(async (targets: readonly string[]) => {
      const { validateRecords } = await import('./validate-records.ts');
      process.exitCode = await validateRecords(targets, (text) => void process.stdout.write(text));
    });
  program
    .command('schema')
    .summary('print the record schema')
    .description('Print the JSON Schema of records (draft 2020-12), or its documentation.')
    .option('--markdown', 'the documentation, as Markdown tables')
    .addHelpText(
      'after',
      `
Examples:
  slugline schema > record.schema.json
  slugline schema --markdown`,
    )
    .action(async ({ markdown }: { readonly markdown?: true }) => {
      const [{ recordSchema }, { schemaMarkdown }] = await Promise.all([
        import('../record/all-errors.ts'),
        import('../record/schema-docs.ts'),
      ]);
      process.stdout.write(
        markdown === true ? schemaMarkdown(recordSchema()) : `${JSON.stringify(recordSchema(), null, 2)}\n`,
      );
    });
}
