import { oneLine } from '../run/message.ts';
import type { RunResult } from '../run/run.ts';
import { watchAndRun } from '../run/watch.ts';
import { grouped, openLog } from './log.ts';
import { runOptions, tellEnd } from './run.ts';
import type { RunFlags } from './run-options.ts';
import { withSignals } from './signals.ts';
import { summary } from './summary.ts';

/** `slugline run --watch`; ends by a signal, or by an error. The answer is the exit code. */
export async function watchCommand(inputs: readonly string[], flags: RunFlags): Promise<number> {
  const { out, quiet = false, logFormat = 'text' } = flags;
  const log = openLog({ format: logFormat, quiet });
  const options = await runOptions(inputs, flags);
  return withSignals((signal) => {
    let last: RunResult | undefined;
    const onUpdate = (result: RunResult): void => {
      log.clear();
      const isNews = last === undefined || differs(result, last);
      if (isNews) tellEnd(log, result, flags);
      if (isNews && !quiet && logFormat === 'text')
        process.stdout.write(last === undefined ? `${summary(result, out)}watching\n` : updated(result, out));
      last = result;
    };
    return watchAndRun(options, { onProgress: log.progress.bind(log), onUpdate, signal });
  }, log);
}

/** True when something was worked out, or is there no more. */
function differs(result: RunResult, last: RunResult): boolean {
  return (
    result.documents !== result.reused ||
    result.failed.length !== result.remembered ||
    result.documents !== last.documents ||
    result.failed.length !== last.failed.length
  );
}

/** `1,204 documents in out, 2 of them new or changed, 1 failed`. */
function updated({ documents, reused, failed }: RunResult, out: string): string {
  const parts = [`${grouped(documents)} documents in ${oneLine(out)}`];
  if (documents > reused) parts.push(`${grouped(documents - reused)} of them new or changed`);
  if (failed.length > 0) parts.push(`${grouped(failed.length)} failed`);
  return `${parts.join(', ')}\n`;
}
