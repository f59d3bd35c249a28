// The thread that parses. It may be kept busy, or eat memory, by what is in a file: child.ts watches it.
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { SluglineError } from '../../core/error.ts';
import { type Program, runProgram } from '../../core/program.ts';
import type * as PdfProgram from '../pdf/parse.ts';
import type { PackedFormat, ParseReply, ParseRequest, PartsOf } from './protocol.ts';

parentPort!.on('message', (request: ParseRequest) => {
  void reply(request);
});

async function reply({ format, bytes, keepCode = false }: ParseRequest): Promise<void> {
  if (keepCode) {
    pdf!.keepCode();
    parentPort!.postMessage(KEPT);
    return;
  }
  let answer: ParseReply;
  try {
    const parse = await PARSERS[format]();
    if (bytes === undefined) return;
    answer = { status: 'ok', parts: await parse(bytes) };
  } catch (error) {
    if (bytes === undefined) return; // the first document will say it
    answer = { status: 'failed', ...causeOf(error, format) };
  }
  parentPort!.postMessage(answer);
}

type Parser = (bytes: Uint8Array) => Promise<PartsOf[PackedFormat]>;

/** Each loads the library of one format only. */
const PARSERS: Readonly<Record<PackedFormat, () => Promise<Parser>>> = {
  pdf: async () => pdfProgram().parsePdf,
  docx: async () => (await import('./docx.ts')).parseDocx,
  eml: async () => (await import('./mail.ts')).parseMail,
};

/** Says that the byte code is there. */
const KEPT: ParseReply = { status: 'ok', parts: { text: '' } };

let pdf: Program | undefined;

/** pdf-parse is large: with the byte code that the build kept of it, its first document costs a fifth less. */
function pdfProgram(): typeof PdfProgram {
  pdf ??= runProgram(fileURLToPath(new URL('../../../dist/bundle/pdf-program.cjs', import.meta.url)));
  return pdf.exports as typeof PdfProgram;
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
