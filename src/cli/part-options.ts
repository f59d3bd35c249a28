import { type Command, InvalidArgumentError } from 'commander';
import { parseDay } from '../core/edtf.ts';
import type { Shard, Since } from '../run/options.ts';
import { duration } from './quantity.ts';

/** What the command line gives. */
export interface PartFlags {
  readonly since?: Since;
  readonly shard?: Shard;
}

/** The options of `run` that leave documents to other runs. */
export function withPartOptions(command: Command): Command {
  return command
    .option(
      '--since <when>',
      'skip documents whose files are older and that the output does not have yet: a day (UTC), 2024-03-01T12:00Z, or 12h, 7d, 4w ago',
      since,
    )
    .option('--shard <i/n>', 'one of n parts of the documents, as 1/4; put them together with slugline merge', shard);
}

const EXPECTED =
  'Expected a day such as 2024-03-01, a time such as 2024-03-01T12:00Z, or a duration such as 12h or 7d.';

function since(text: string): Since {
  const [, day = '', time] = /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)Z)?$/.exec(text) ?? [];
  if (day === '') {
    if (!/^\d+[a-z]$/.test(text)) throw new InvalidArgumentError(EXPECTED);
    return { text, from: Date.now() - duration(text) };
  }
  if (parseDay(day) === undefined) throw new InvalidArgumentError(EXPECTED);
  return { text, from: Date.parse(`${day}T${time ?? '00:00'}Z`) };
}

const MOST_SHARDS = 10_000;

function shard(text: string): Shard {
  const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  if (index === undefined || count === undefined || Number(index) > Number(count) || Number(count) > MOST_SHARDS)
    throw new InvalidArgumentError(`Expected i/n such as 1/4, with i from 1 to n and n at most ${MOST_SHARDS}.`);
  return { index: Number(index), count: Number(count) };
}
