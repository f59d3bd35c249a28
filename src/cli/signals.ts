import { SluglineError } from '../core/error.ts';
import type { Log } from './log.ts';
import { EXIT, reportError } from './report.ts';

/**
 * Does work that SIGINT and SIGTERM stop through the signal; asked twice, the program ends at once. The answer is the
 * exit code: that of the work, of the signal, or of the error, which is told.
 */
export async function withSignals(work: (signal: AbortSignal) => Promise<number>, log: Log): Promise<number> {
  const stop = new AbortController();
  let stopped: number | undefined;
  const onSignal = (code: number) => (): void => {
    if (stopped !== undefined) process.exit(code);
    stopped = code;
    stop.abort();
  };
  const handlers = { SIGINT: onSignal(EXIT.interrupted), SIGTERM: onSignal(EXIT.terminated) };
  process.on('SIGINT', handlers.SIGINT).on('SIGTERM', handlers.SIGTERM);
  // With a handler, a file that grows past the limit is an error of the write and not the end of the process.
  process.on('SIGXFSZ', ignore);
  try {
    return await work(stop.signal);
  } catch (error) {
    log.clear();
    const code = reportError(error, log);
    return error instanceof SluglineError && error.code === 'run/stopped' ? (stopped ?? code) : code;
  } finally {
    process.off('SIGINT', handlers.SIGINT).off('SIGTERM', handlers.SIGTERM).off('SIGXFSZ', ignore);
  }
}

function ignore(): void {
  // nothing to do: see above
}
