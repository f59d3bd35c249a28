// A process that parses PDFs, one at a time, in a thread of its own, and watches that thread: a file of a few
// kilobytes can ask for gigabytes outside the heap, which no limit on a thread covers. It ends with its parent.
import { Worker } from 'node:worker_threads';
import { PDF_MEMORY_MB, type PdfReply } from './protocol.ts';

const TOO_LARGE: PdfReply = {
  status: 'failed',
  code: 'memory',
  message: 'The PDF needs more memory than is allowed. Leave it out.',
};

const thread = new Worker(new URL('./thread.js', import.meta.url), {
  resourceLimits: { maxOldGenerationSizeMb: 400 },
  execArgv: [],
});
let busy = false;

thread.on('message', (reply: PdfReply) => {
  busy = false;
  process.send!(reply);
});
thread.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') give(TOO_LARGE);
  else give({ status: 'failed', code: 'pdf/invalid', message: 'The PDF cannot be read.' });
});
process.on('message', (bytes: Uint8Array) => {
  busy = true;
  thread.postMessage(bytes);
});
process.on('disconnect', end);
setInterval(() => {
  if (busy && process.memoryUsage.rss() > PDF_MEMORY_MB * 1024 * 1024) give(TOO_LARGE);
}, 25);

/** Answers and ends: the parent starts another process for the next document. */
function give(reply: PdfReply): void {
  busy = false;
  process.send!(reply, end);
}

/** Ends this process at once, whatever its thread is doing. */
function end(): void {
  process.kill(process.pid, 'SIGKILL');
}
