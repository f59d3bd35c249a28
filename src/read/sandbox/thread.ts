// The thread that parses. It may be kept busy, or eat memory, by what is in a file: child.ts watches it.
import { parentPort } from 'node:worker_threads';
import { SluglineError } from '../../core/error.ts';
import type { PackedFormat, ParseReply, ParseRequest, PartsOf } from './protocol.ts';

parentPort!.on('message', (request: ParseRequest) => {
  void reply(request);
});

async function reply({ format, bytes }: ParseRequest): Promise<void> {
  let answer: ParseReply;
  try {
    answer = { status: 'ok', parts: await parse(format, bytes) };
  } catch (error) {
    answer = { status: 'failed', ...causeOf(error, format) };
  }
  parentPort!.postMessage(answer);
}

/** Loads the library of one format only. */
async function parse(format: PackedFormat, bytes: Uint8Array): Promise<PartsOf[PackedFormat]> {
  switch (format) {
    case 'pdf':
      return (await import('../pdf/parse.ts')).parsePdf(bytes);
    case 'docx':
      return (await import('./docx.ts')).parseDocx(bytes);
    case 'eml':
      return (await import('./mail.ts')).parseMail(bytes);
  }
}

const NAMES: Readonly<Record<PackedFormat, string>> = { pdf: 'PDF', docx: 'Word document', eml: 'mail' };

function causeOf(error: unknown, format: PackedFormat): { code: string; message: string } {
  if (error instanceof SluglineError) return { code: error.code, message: error.message };
  const { name = '', message = '' } = error as Partial<Error>;
  if (name === 'PasswordException')
    return {
      code: 'pdf/encrypted',
      message: 'The PDF is encrypted, so its text cannot be read. Decrypt it first, or leave it out.',
    };
  if (name === 'RangeError' && /allocation|array length|buffer/i.test(message))
    return { code: 'memory', message: `The ${NAMES[format]} needs more memory than is allowed. Leave it out.` };
  return {
    code: `${format}/invalid`,
    message: `The ${NAMES[format]} is damaged or is none, so its text cannot be read. Get it again, or leave it out.`,
  };
}
