import { type Command, Option } from 'commander';
import { duration, size } from './quantity.ts';

/** What the command line gives. */
export interface CacheCommandFlags {
  readonly cache?: string;
  readonly format?: 'text' | 'json';
  readonly maxSize?: number;
  /** In milliseconds. */
  readonly olderThan?: number;
}

/** Adds `slugline cache info`, `clear` and `prune`. */
export function addCache(program: Command): void {
  const cache = program
    .command('cache')
    .summary('look at, shrink or empty the cache of earlier runs')
    .description('Records of earlier runs, which make the next run over the same documents fast.')
    .addHelpText('after', EXAMPLES);
  leaf(cache, 'info', 'say where the cache is, how many entries it has, and how large it is')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(printing('cacheInfo'));
  leaf(cache, 'clear', 'remove every entry').action(printing('cacheClear'));
  leaf(cache, 'prune', 'remove what was not used for longest')
    .option('--max-size <size>', 'until the rest is no larger, as 500M or 4G (default: 2G)', size)
    .option('--older-than <duration>', 'and all that was not used for so long, as 12h, 30d or 4w', duration)
    .action(printing('cachePrune'));
}

function printing(name: 'cacheInfo' | 'cacheClear' | 'cachePrune'): (flags: CacheCommandFlags) => Promise<void> {
  return async (flags) => {
    const commands = await import('./cache-run.ts');
    process.stdout.write(commands[name](flags));
  };
}

function leaf(cache: Command, name: string, description: string): Command {
  return cache
    .command(name)
    .description(description)
    .option('--cache <folder>', 'the cache (default: $SLUGLINE_CACHE, or the usual place of this machine)')
    .addHelpText('after', EXAMPLES);
}

const EXAMPLES = `
Examples:
  slugline cache info
  slugline cache prune --max-size 500M --older-than 30d
  slugline cache clear --cache build/cache`;
