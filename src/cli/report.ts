import { CommanderError } from 'commander';
import { SluglineError } from '../core/error.ts';
import { oneLine } from '../run/message.ts';

/** Exit codes of every command. */
export const EXIT = { ok: 0, someFailed: 1, cannotRun: 2, locked: 4, interrupted: 130, terminated: 143 } as const;

/** Tells the user, on stderr, why a command could not go on; the answer is the exit code. */
export function reportError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.cannotRun; // it has printed already
  if (error instanceof SluglineError) {
    process.stderr.write(`slugline: ${oneLine(error.message)}\n`);
    return error.code === 'run/locked' ? EXIT.locked : EXIT.cannotRun;
  }
  const { name = 'Error', message = String(error) } = error as Partial<Error>;
  process.stderr.write(`slugline: ${oneLine(`${name}: ${message}`)}\nThis is a bug; please report it.\n`);
  return EXIT.cannotRun;
}
