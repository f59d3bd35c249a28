import type { Command } from 'commander';

/** What the command line gives. */
export interface MergeFlags {
  readonly out: string;
  readonly quiet?: boolean;
}

/** Adds `slugline merge OUT_1 OUT_2 … --out OUT`. */
export function addMerge(program: Command): void {
  program
    .command('merge')
    .summary('put the outputs of all shards of a run together')
    .description(
      'Put the outputs of run --shard 1/n to n/n together. The result is that of one run over all documents, byte for byte.\n' +
        'The folders must be all shards of one run, finished, made by one version of slugline with the same options.',
    )
    .argument('<outs...>', 'output folders of all shards, in any order')
    .requiredOption('-o, --out <folder>', 'folder for the whole; made when it does not exist')
    .option('-q, --quiet', 'no summary')
    .addHelpText(
      'after',
      `
Examples:
  slugline run releases --shard 1/2 --out part-1     on one machine
  slugline run releases --shard 2/2 --out part-2     on another, with the same documents
  slugline merge part-1 part-2 --out out`,
    )
    .action(async (outs: readonly string[], flags: MergeFlags) => {
      const { merge } = await import('./merge-run.ts');
      process.exitCode = await merge(outs, flags);
    });
}
