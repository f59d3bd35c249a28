import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SluglineError } from '../core/error.ts';
import type { PackedFormat, ParseReply, ParseRequest, PartsOf } from './sandbox/protocol.ts';

/**
 * Parses a file in a process of its own, which is killed when it takes longer than `timeoutMs` or more memory than is
 * allowed. Throws a `SluglineError`: `<format>/invalid`, `pdf/encrypted`, `memory`, `timeout`.
 */
export async function parseApart<Format extends PackedFormat>(
  format: Format,
  bytes: Uint8Array,
  path: string,
  timeoutMs: number,
): Promise<PartsOf[Format]> {
  // One document at a time: the next waits for the one before.
  const turn = last.then(() => ask({ format, bytes }, timeoutMs));
  last = turn.catch(() => undefined);
  const reply = await turn;
  if (reply.status === 'failed') throw new SluglineError(reply.code, `${path}: ${reply.message}`);
  return reply.parts as PartsOf[Format];
}

/** Starts the process ahead of the first document, so that it is ready when that comes; other work goes on meanwhile. */
export function prepareToParse(format: PackedFormat): void {
  if (child !== undefined) return;
  const request: ParseRequest = { format, bytes: undefined };
  child = start();
  child.send(request, () => {}); // if it cannot be sent, the process has ended, and the first document starts another
  letIdle(child);
}

let last: Promise<unknown> = Promise.resolve();
let child: ChildProcess | undefined;

function ask(request: ParseRequest, timeoutMs: number): Promise<ParseReply> {
  const reader = (child ??= start());
  reader.ref();
  reader.channel?.ref();
  return new Promise((resolve) => {
    const finish = (reply: ParseReply, alive: boolean): void => {
      clearTimeout(timer);
      reader.off('message', onMessage).off('exit', onExit);
      if (alive) {
        letIdle(reader);
      } else {
        if (child === reader) child = undefined;
        reader.kill('SIGKILL');
      }
      resolve(reply);
    };
    const onMessage = (reply: unknown): void => {
      const answer = reply as ParseReply;
      finish(answer, answer.status === 'ok' || answer.code !== 'memory');
    };
    const onExit = (): void => finish(DIED, false);
    const timer = setTimeout(() => finish(LATE, false), timeoutMs);
    reader.on('message', onMessage).on('exit', onExit);
    reader.send(request, (error) => {
      if (error !== null) finish(DIED, false);
    });
  });
}

/** An idle process must not keep ours from ending. */
function letIdle(reader: ChildProcess): void {
  reader.unref();
  reader.channel?.unref();
}

const LATE: ParseReply = { status: 'failed', code: 'timeout', message: 'The document takes too long. Leave it out.' };
const DIED: ParseReply = {
  status: 'failed',
  code: 'memory',
  message: 'The process that read the document ended early.',
};

function start(): ChildProcess {
  // Processes run built files: from src/ (tests) as from dist/.
  const reader = fork(fileURLToPath(new URL('../../dist/read/sandbox/child.js', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  reader.on('error', () => reader.kill('SIGKILL')); // could not start, or was cut off: `exit` follows
  reader.on('exit', () => {
    if (child === reader) child = undefined;
  });
  return reader;
}
