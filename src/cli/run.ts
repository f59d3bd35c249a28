import { availableParallelism } from 'node:os';
import { SluglineError } from '../core/error.ts';
import { oneLine } from '../run/message.ts';
import { DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT } from '../run/options.ts';
import { run, type RunResult } from '../run/run.ts';
import { configOf } from './config-option.ts';
import { Progress } from './progress.ts';
import { EXIT, reportError } from './report.ts';
import { cacheOptions } from './cache-option.ts';
import type { RunFlags } from './run-options.ts';
import { summary } from './summary.ts';

/** `slugline run`; the answer is the exit code. `leaveOut`: more folders that hold no documents. */
export async function runCommand(
  inputs: readonly string[],
  flags: RunFlags,
  leaveOut: readonly string[] = [],
): Promise<number> {
  const { out, date = null, quiet = false } = flags;
  const config = await configOf(flags.config);
  const maxBytes = flags.maxBytes ?? config?.config.limits?.maxBytes ?? DEFAULT_MAX_BYTES;
  const timeout = flags.timeout ?? config?.config.limits?.timeout ?? DEFAULT_TIMEOUT;
  const jobs = flags.jobs ?? Math.min(8, availableParallelism());
  const progress = new Progress(quiet ? undefined : process.stderr);
  const stop = new AbortController();
  let stopped: number | undefined;
  const onSignal = (code: number) => (): void => {
    if (stopped !== undefined) process.exit(code); // asked twice: at once
    stopped = code;
    stop.abort();
  };
  const handlers = { SIGINT: onSignal(EXIT.interrupted), SIGTERM: onSignal(EXIT.terminated) };
  process.on('SIGINT', handlers.SIGINT).on('SIGTERM', handlers.SIGTERM);
  // With a handler, a file that grows past the limit is an error of the write and not the end of the process.
  process.on('SIGXFSZ', ignore);
  let result: RunResult;
  try {
    const onProgress = progress.show.bind(progress);
    result = await run(
      { inputs, out, leaveOut, jobs, date, maxBytes, timeout, config, cache: cacheOptions(flags) },
      { onProgress, signal: stop.signal },
    );
  } catch (error) {
    progress.end();
    const code = reportError(error);
    return error instanceof SluglineError && error.code === 'run/stopped' ? (stopped ?? code) : code;
  } finally {
    process.off('SIGINT', handlers.SIGINT).off('SIGTERM', handlers.SIGTERM);
    process.off('SIGXFSZ', ignore);
  }
  progress.end();
  for (const { path, code, message } of quiet ? result.failed : [])
    process.stderr.write(
      `slugline: ${oneLine(message.startsWith(path) ? message : `${path}: ${message}`)} [${code}]\n`,
    );
  if (!quiet) process.stdout.write(summary(result, out));
  return result.failed.length > 0 ? EXIT.someFailed : EXIT.ok;
}

function ignore(): void {
  // nothing to do: see above
}
