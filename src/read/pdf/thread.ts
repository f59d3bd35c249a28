// The thread that parses. It may be kept busy, or eat memory, by what is in a file: child.ts watches it.
import { parentPort } from 'node:worker_threads';
import { SluglineError } from '../../core/error.ts';
import { extractPdf } from './extract.ts';
import { layOut } from './layout.ts';
import type { PdfReply } from './protocol.ts';

parentPort!.on('message', (bytes: Uint8Array) => {
  void reply(bytes);
});

async function reply(bytes: Uint8Array): Promise<void> {
  let answer: PdfReply;
  try {
    const { pages, title, created } = await extractPdf(bytes);
    answer = { status: 'ok', ...layOut(pages), pages: pages.length, title, created };
  } catch (error) {
    answer = { status: 'failed', ...causeOf(error) };
  }
  parentPort!.postMessage(answer);
}

function causeOf(error: unknown): { code: string; message: string } {
  if (error instanceof SluglineError) return { code: error.code, message: error.message };
  const { name = '', message = '' } = error as Partial<Error>;
  if (name === 'PasswordException')
    return {
      code: 'pdf/encrypted',
      message: 'The PDF is encrypted, so its text cannot be read. Decrypt it first, or leave it out.',
    };
  if (name === 'RangeError' && /allocation|array length|buffer/i.test(message))
    return { code: 'memory', message: 'The PDF needs more memory than is allowed. Leave it out.' };
  return {
    code: 'pdf/invalid',
    message: 'The PDF is damaged or is none, so its text cannot be read. Get it again, or leave it out.',
  };
}
