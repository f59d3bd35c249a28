import type { ChildProcess } from 'node:child_process';
import { SluglineError } from '../core/error.ts';
import type { PackedFormat, ParseReply, ParseRequest, PartsOf } from './sandbox/protocol.ts';
import { letIdle, startParser, startReadyParser } from './parser-process.ts';

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

/**
 * Has the process that parses ready before the first document comes; other work goes on meanwhile. `started` is one that was
 * begun already.
 */
export function prepareToParse(format: PackedFormat, started?: ChildProcess): void {
  if (child === undefined) child = watched(started ?? startReadyParser(format));
}

let last: Promise<unknown> = Promise.resolve();
let child: ChildProcess | undefined;

function ask(request: ParseRequest, timeoutMs: number): Promise<ParseReply> {
  const reader = (child ??= watched(startParser()));
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

const LATE: ParseReply = { status: 'failed', code: 'timeout', message: 'The document takes too long. Leave it out.' };
const DIED: ParseReply = {
  status: 'failed',
  code: 'memory',
  message: 'The process that read the document ended early.',
};

/** Forgets the process when it ends. */
function watched(parser: ChildProcess): ChildProcess {
  return parser.on('exit', () => {
    if (child === parser) child = undefined;
  });
}
