import { type Command, Option } from 'commander';
import { ANNOTATION_FORMATS, type AnnotationFormat } from '../annotate/format.ts';

/** Adds `slugline annotate export` and `slugline annotate import`. */
export function addAnnotate(program: Command): void {
  const annotate = program
    .command('annotate')
    .summary('hand records to people for correction, and take corrections back as gold');
  const format = (): Option =>
    new Option('--format <format>', 'annotation program').choices(ANNOTATION_FORMATS).makeOptionMandatory();
  annotate
    .command('export')
    .description(
      'Write the records of a run as pre-annotations. Offsets are converted to code points, which these programs count.',
    )
    .argument('<run>', 'output folder or records.ndjson')
    .addOption(format())
    .requiredOption('--to <file|dir>', 'file to write; for brat a folder of .txt and .ann files')
    .addHelpText(
      'after',
      `
Examples:
  slugline annotate export out --format doccano --to to-correct.jsonl
  slugline annotate export out --format brat --to corpus/`,
    )
    .action(async (run: string, options: { readonly format: AnnotationFormat; readonly to: string }) => {
      const { exportAnnotations } = await import('./annotate-files.ts');
      process.stdout.write(await exportAnnotations(run, options.format, options.to));
    });
  annotate
    .command('import')
    .description(
      'Turn corrected annotations into gold for slugline evaluate. Canonical forms come from the records of the run that was\n' +
        'exported; those of new spans are a first guess, and listed so that somebody looks at them.',
    )
    .argument('<corrected>', 'what the program exported; for brat the folder')
    .addOption(format())
    .requiredOption('--records <run>', 'output folder or records.ndjson that was exported')
    .requiredOption('--gold <dir>', 'folder for the gold annotations')
    .addHelpText(
      'after',
      `
Example:
  slugline annotate import corrected.jsonl --format doccano --records out --gold gold`,
    )
    .action(
      async (
        corrected: string,
        options: { readonly format: AnnotationFormat; readonly records: string; readonly gold: string },
      ) => {
        const { importAnnotations } = await import('./annotate-files.ts');
        process.stdout.write(importAnnotations(corrected, options.format, options.records, options.gold));
      },
    );
}
