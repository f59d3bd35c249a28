import { type Command, InvalidArgumentError } from 'commander';
import { parseDay } from '../core/edtf.ts';
import { type CacheFlags, withCacheOptions } from './cache-option.ts';
import type { LogFormat } from './log.ts';
import { withConfigOption } from './config-option.ts';
import type { PartFlags } from './part-options.ts';
import { DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT } from '../run/options.ts';

/** What the command line gives to `run` and `check`. */
export interface RunFlags extends CacheFlags, PartFlags {
  readonly out: string;
  readonly jobs?: number;
  readonly date?: string;
  readonly maxBytes?: number;
  readonly timeout?: number;
  readonly sourceMap?: true;
  /** False: no configuration at all. Without it, the nearest slugline.config.json upwards from the working folder. */
  readonly config?: string | false;
  readonly quiet?: true;
  readonly logFormat?: LogFormat;
}

/** The inputs, and the options that decide what comes out of them: those that `run` and `check` share. */
export function withRunOptions(command: Command): Command {
  const options = command
    .argument('<inputs...>', 'files, folders, or patterns such as "releases/**/*.txt"')
    .option(
      '-j, --jobs <number>',
      'documents at a time (default: one for each processor, at most 8; fewer where few files may be open)',
      wholeNumber(1, 64),
    )
    .option('--date <YYYY-MM-DD>', 'release date of documents that do not state one', day)
    .option(
      '--max-bytes <number>',
      `refuse larger files unread (default: ${DEFAULT_MAX_BYTES})`,
      wholeNumber(1, 2 ** 31 - 2),
    )
    .option(
      '--timeout <seconds>',
      `longest time for one document (default: ${DEFAULT_TIMEOUT})`,
      wholeNumber(1, 86_400),
    )
    .option('--source-map', 'say in records of HTML pages where their text stands among the bytes of the page');
  return withCacheOptions(withConfigOption(options));
}

function day(text: string): string {
  if (parseDay(text) === undefined) throw new InvalidArgumentError('Expected a day that exists, as YYYY-MM-DD.');
  return text;
}

/** Reads a whole number of an option, for commander. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max))
      throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`);
    return value;
  };
}
