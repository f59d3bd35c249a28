import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PackedFormat, ParseRequest } from './sandbox/protocol.ts';

/** Starts a process that parses. It runs built files: from src/ (tests) as from dist/. */
export function startParser(): ChildProcess {
  const parser = fork(fileURLToPath(new URL('../../dist/read/sandbox/child.js', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  parser.on('error', () => parser.kill('SIGKILL')); // could not start, or was cut off: `exit` follows
  return parser;
}

/** Starts a process that loads the library of a format, ahead of the first document. It does not keep ours from ending. */
export function startReadyParser(format: PackedFormat): ChildProcess {
  const parser = startParser();
  const request: ParseRequest = { format, bytes: undefined };
  parser.send(request, () => {}); // if it cannot be sent, the process has ended, and the first document starts another
  letIdle(parser);
  return parser;
}

/** An idle process must not keep ours from ending. */
export function letIdle(parser: ChildProcess): void {
  parser.unref();
  parser.channel?.unref();
}
