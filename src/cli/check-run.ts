import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import type { CheckOptions } from './check.ts';
import { diff } from './diff-report.ts';
import { EXIT } from './report.ts';
import { runCommand } from './run.ts';

/** Extracts, compares, prints; returns the exit code. `options.out` is written to only with `options.update`. */
export async function check(
  inputs: readonly string[],
  options: CheckOptions,
  print: (text: string) => void,
): Promise<number> {
  const { out, update = false } = options;
  const first = !existsSync(path.join(out, 'records.ndjson'));
  if (first && !update)
    throw new SluglineError(
      'check/no-records',
      `${out}: there are no records to compare with. Write the first ones: ${command(inputs, options)}`,
    );
  const temporary = await mkdtemp(path.join(tmpdir(), 'slugline-check-'));
  let ran: number;
  let differs = 0;
  try {
    // The accepted records may lie among the inputs; they are no more a document than the new ones.
    ran = await runCommand(inputs, { ...options, out: temporary, quiet: true }, [out]);
    if (ran > EXIT.someFailed) return ran;
    if (!first) differs = await diff(out, temporary, options, print);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  if (update) {
    // Extracted once more rather than copied: `run` alone knows how to leave whole files behind.
    const wrote = await runCommand(inputs, { ...options, quiet: true });
    return wrote === EXIT.someFailed ? EXIT.cannotRun : wrote;
  }
  if (differs !== 0 && isForPeople(options.format))
    print(`\nIf this is right, accept it and commit ${out}:\n  ${command(inputs, options)}\n`);
  return ran === EXIT.ok ? differs : EXIT.cannotRun;
}

/** True when more lines may follow the report; JSON and the like would no longer parse. */
function isForPeople(format: CheckOptions['format']): boolean {
  return format === 'text' || format === 'markdown';
}

/** The call that accepts, with those options that decide what the records hold. */
function command(inputs: readonly string[], { out, date, sourceMap, config }: CheckOptions): string {
  const words = ['slugline', 'check', ...inputs, '--out', out, ...(date === undefined ? [] : ['--date', date])];
  if (sourceMap === true) words.push('--source-map');
  if (config !== undefined) words.push(...(config === false ? ['--no-config'] : ['--config', config]));
  return [...words, '--update'].map((word) => (/^[\w./:@%+=-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}
