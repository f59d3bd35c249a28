import { DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT } from '../run/options.ts';
import { runStream } from '../run/stream.ts';
import { configOf } from './config-option.ts';
import { workersFor } from './descriptors.ts';
import { grouped, openLog } from './log.ts';
import { EXIT } from './report.ts';
import type { RunCommandFlags } from './run-command.ts';
import { withSignals } from './signals.ts';

/** `slugline run -`: documents from standard input, records to standard output; the answer is the exit code. */
export async function streamCommand(flags: RunCommandFlags): Promise<number> {
  const { ndjson = false, stdinFilename = 'stdin', date = null, quiet = false } = flags;
  const config = await configOf(flags.config);
  const log = openLog({ format: flags.logFormat, quiet });
  return withSignals(async (signal) => {
    const { stdin } = process;
    signal.addEventListener('abort', () => stdin.destroy());
    const result = await runStream(
      stdin,
      {
        ndjson,
        name: stdinFilename,
        jobs: ndjson ? workersFor(flags.jobs) : 1,
        date,
        maxBytes: flags.maxBytes ?? config?.config.limits?.maxBytes ?? DEFAULT_MAX_BYTES,
        timeout: flags.timeout ?? config?.config.limits?.timeout ?? DEFAULT_TIMEOUT,
        config,
      },
      {
        write: toStdout,
        onFailure: (failure) => log.failure(failure),
        onProgress: (done, failed) => log.progress(done, undefined, failed),
        signal,
      },
    );
    log.end(result);
    if (!quiet && flags.logFormat === 'text' && ndjson)
      process.stderr.write(
        `${grouped(result.documents)} ${result.documents === 1 ? 'record' : 'records'}${result.failed > 0 ? `, ${grouped(result.failed)} failed` : ''}\n`,
      );
    return result.failed > 0 ? EXIT.someFailed : EXIT.ok;
  }, log);
}

function toStdout(line: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(line, (error) => (error ? reject(error) : resolve()));
  });
}
