import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { BlockHint, DocumentMetadata } from '../core/document.ts';
import { SluglineError } from '../core/error.ts';
import { readDay } from './day.ts';
import type { PdfReply } from './pdf/protocol.ts';

/** A PDF as text in reading order. */
export interface ReadPdf {
  readonly text: string;
  readonly pages: number;
  readonly hints: readonly BlockHint[];
  readonly metadata: DocumentMetadata;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a PDF in a process of its own, which is killed when it takes longer than `timeoutMs` or more memory than is
 * allowed. Throws a `SluglineError`: `pdf/encrypted`, `pdf/invalid`, `memory`, `timeout`.
 */
export async function readPdf(bytes: Uint8Array, path: string, timeoutMs: number): Promise<ReadPdf> {
  // One document at a time: the next waits for the one before.
  const turn = last.then(() => ask(bytes, timeoutMs));
  last = turn.catch(() => undefined);
  const reply = await turn;
  if (reply.status === 'failed') throw new SluglineError(reply.code, `${path}: ${reply.message}`);
  const { text, hints, pages } = reply;
  const diagnostics: Diagnostic[] = [];
  if (text.trim() === '')
    diagnostics.push({
      code: 'pdf/no-text',
      message: 'The PDF has no text, only pictures perhaps. Run text recognition (OCR) on it first.',
    });
  return { text, hints, pages, metadata: metadataOf(reply), diagnostics };
}

let last: Promise<unknown> = Promise.resolve();
let child: ChildProcess | undefined;

function ask(bytes: Uint8Array, timeoutMs: number): Promise<PdfReply> {
  const reader = (child ??= start());
  reader.ref();
  reader.channel?.ref();
  return new Promise((resolve) => {
    const finish = (reply: PdfReply, alive: boolean): void => {
      clearTimeout(timer);
      reader.off('message', onMessage).off('exit', onExit);
      if (alive) {
        reader.unref(); // an idle process must not keep ours from ending
        reader.channel?.unref();
      } else {
        if (child === reader) child = undefined;
        reader.kill('SIGKILL');
      }
      resolve(reply);
    };
    const onMessage = (reply: unknown): void => {
      const answer = reply as PdfReply;
      finish(answer, answer.status === 'ok' || answer.code.startsWith('pdf/'));
    };
    const onExit = (): void => finish(DIED, false);
    const timer = setTimeout(() => finish(LATE, false), timeoutMs);
    reader.on('message', onMessage).on('exit', onExit);
    reader.send(bytes, (error) => {
      if (error !== null) finish(DIED, false);
    });
  });
}

const LATE: PdfReply = { status: 'failed', code: 'timeout', message: 'The PDF takes too long. Leave it out.' };
const DIED: PdfReply = { status: 'failed', code: 'memory', message: 'The process that read the PDF ended early.' };

function start(): ChildProcess {
  // Processes run built files: from src/ (tests) as from dist/.
  const reader = fork(fileURLToPath(new URL('../../dist/read/pdf/child.js', import.meta.url)), {
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

function metadataOf({ title, created }: PdfReply & { status: 'ok' }): DocumentMetadata {
  const day = created === undefined ? undefined : readDay(created.replace(/^D:/, '').slice(0, 8));
  const line = title?.replace(/\s+/g, ' ').trim();
  return {
    ...(day === undefined ? {} : { date: { value: day, origin: 'metadata' } }),
    ...(line === undefined || !isTitle(line) ? {} : { title: line }),
  };
}

/** Programs put file names and their own name there. */
function isTitle(line: string): boolean {
  return (
    line.includes(' ') && line.length >= 12 && !/^(?:microsoft word|untitled|document\d?\b)|\.\w{2,5}$/i.test(line)
  );
}
