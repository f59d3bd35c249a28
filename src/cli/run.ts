import { availableParallelism } from 'node:os';
import { DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT } from '../run/options.ts';
import { run } from '../run/run.ts';
import { cacheOptions } from './cache-option.ts';
import { configOf } from './config-option.ts';
import { openLog } from './log.ts';
import { EXIT } from './report.ts';
import type { RunFlags } from './run-options.ts';
import { withSignals } from './signals.ts';
import { summary } from './summary.ts';

/** `slugline run`; the answer is the exit code. `leaveOut`: more folders that hold no documents. */
export async function runCommand(
  inputs: readonly string[],
  flags: RunFlags,
  leaveOut: readonly string[] = [],
): Promise<number> {
  const { out, date = null, quiet = false, logFormat = 'text', since, shard } = flags;
  const config = await configOf(flags.config);
  const log = openLog({ format: logFormat, quiet });
  return withSignals(async (signal) => {
    const options = {
      inputs,
      out,
      leaveOut,
      jobs: flags.jobs ?? Math.min(8, availableParallelism()),
      date,
      maxBytes: flags.maxBytes ?? config?.config.limits?.maxBytes ?? DEFAULT_MAX_BYTES,
      timeout: flags.timeout ?? config?.config.limits?.timeout ?? DEFAULT_TIMEOUT,
      sourceMap: flags.sourceMap ?? false,
      config,
      since,
      shard,
      cache: cacheOptions(flags),
    };
    const result = await run(options, { onProgress: (...progress) => log.progress(...progress), signal }).finally(() =>
      log.clear(),
    );
    const { documents, failed, skipped, facts, reused } = result;
    // The summary has them for people, unless there is none.
    if (quiet || logFormat === 'json') for (const failure of failed) log.failure(failure);
    log.end({ documents, failed: failed.length, skipped: skipped.length, reused, facts });
    if (!quiet && logFormat === 'text') process.stdout.write(summary(result, out));
    return failed.length > 0 ? EXIT.someFailed : EXIT.ok;
  }, log);
}
