import { CommanderError } from 'commander';
import { SluglineError } from '../core/error.ts';
import { oneLine } from '../run/message.ts';
import type { Log } from './log.ts';

/** Exit codes of every command. */
export const EXIT = { ok: 0, someFailed: 1, cannotRun: 2, locked: 4, interrupted: 130, terminated: 143 } as const;

/** A code and one line for people. */
function told(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof SluglineError) return { code: error.code, message: oneLine(error.message) };
  const { name = 'Error', message = String(error) } = error as Partial<Error>;
  return { code: 'internal/error', message: `${oneLine(`${name}: ${message}`)} This is a bug; please report it.` };
}

/** Tells the user, on stderr, why a command could not go on; the answer is the exit code. */
export function reportError(error: unknown, log?: Pick<Log, 'error'>): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.cannotRun; // it has printed already
  const { code, message } = told(error);
  if (log === undefined) process.stderr.write(`slugline: ${message}\n`);
  else log.error({ code, message });
  return code === 'run/locked' ? EXIT.locked : EXIT.cannotRun;
}
