// A process that parses what a library has to unpack (PDF, DOCX, mail), one at a time, in a thread of its own, and watches that thread: a file of a few
// kilobytes can ask for gigabytes outside the heap, which no limit on a thread covers. It ends with its parent.
import { Worker } from 'node:worker_threads';
import { compileLate } from '../../core/engine-flags.ts';
import { PARSER_MEMORY_MB, type ParseReply, type ParseRequest } from './protocol.ts';

const TOO_LARGE: ParseReply = {
  status: 'failed',
  code: 'memory',
  message: 'The document needs more memory than is allowed. Leave it out.',
};

compileLate(); // most documents are read before the libraries would be worth it

const thread = new Worker(new URL('./thread.js', import.meta.url), {
  resourceLimits: { maxOldGenerationSizeMb: 400 },
  execArgv: [],
});
let busy = false;
let format = 'pdf';

thread.on('message', (reply: ParseReply) => {
  busy = false;
  process.send!(reply);
});
thread.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') give(TOO_LARGE);
  else give({ status: 'failed', code: `${format}/invalid`, message: 'The document cannot be read.' });
});
process.on('message', (request: ParseRequest) => {
  busy ||= request.bytes !== undefined;
  format = request.format;
  thread.postMessage(request);
});
process.on('disconnect', end);
if (!process.connected) end(); // the parent ended before this was loaded
setInterval(() => {
  if (busy && process.memoryUsage.rss() > PARSER_MEMORY_MB * 1024 * 1024) give(TOO_LARGE);
}, 25);

/** Answers and ends: the parent starts another process for the next document. */
function give(reply: ParseReply): void {
  busy = false;
  process.send!(reply, end);
}

/** Ends this process at once, whatever its thread is doing. */
function end(): void {
  process.kill(process.pid, 'SIGKILL');
}
