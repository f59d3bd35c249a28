import { DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT, type RunOptions } from '../run/options.ts';
import { run, type RunResult } from '../run/run.ts';
import { cacheOptions } from './cache-option.ts';
import { configOf } from './config-option.ts';
import { workersFor } from './descriptors.ts';
import { type Log, openLog } from './log.ts';
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
  const { out, quiet = false, logFormat = 'text' } = flags;
  const log = openLog({ format: logFormat, quiet });
  const options = { ...(await runOptions(inputs, flags)), leaveOut };
  return withSignals(async (signal) => {
    const onProgress = log.progress.bind(log);
    const result = await run(options, { onProgress, signal }).finally(() => log.clear());
    tellEnd(log, result, flags);
    if (!quiet && logFormat === 'text') process.stdout.write(summary(result, out));
    return result.failed.length > 0 ? EXIT.someFailed : EXIT.ok;
  }, log);
}

/** The options of a run, from the command line before the configuration. */
export async function runOptions(inputs: readonly string[], flags: RunFlags): Promise<RunOptions> {
  const { out, date = null, since, shard, sourceMap = false } = flags;
  const config = await configOf(flags.config);
  return {
    inputs,
    out,
    jobs: workersFor(flags.jobs),
    date,
    maxBytes: flags.maxBytes ?? config?.config.limits?.maxBytes ?? DEFAULT_MAX_BYTES,
    timeout: flags.timeout ?? config?.config.limits?.timeout ?? DEFAULT_TIMEOUT,
    sourceMap,
    config,
    since,
    shard,
    cache: cacheOptions(flags),
  };
}

/** The end of a run in the log, with the failures that no summary will name. */
export function tellEnd(log: Log, result: RunResult, { quiet, logFormat }: RunFlags): void {
  const { documents, failed, skipped, facts, reused } = result;
  if (quiet === true || logFormat === 'json') for (const failure of failed) log.failure(failure);
  log.end({ documents, failed: failed.length, skipped: skipped.length, reused, facts });
}
