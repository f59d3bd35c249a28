import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

// V8 believes what it is given as byte code; a digest over both files says that they belong together and are whole.
const DIGEST = 'sha256';
const DIGEST_BYTES = 32;
// As Node.js runs a CommonJS file.
const HEAD = '(function (exports, require, module, __filename, __dirname) {';
const FOOT = '\n})';

/** A CommonJS file that runs with the byte code that was kept of an earlier run, where there is some. */
export interface Program {
  readonly exports: unknown;
  /** True when V8 took the byte code: another V8, or other flags, compile anew. */
  readonly isCompiled: boolean;
  /** Keeps the byte code of all functions that have run so far, in a file beside the program. */
  readonly keepCode: () => void;
}

/** Runs a CommonJS file, with its byte code where that is kept: a fifth of a short run goes into compiling. */
export function runProgram(file: string): Program {
  const source = readFileSync(file);
  const code = readCode(file, source);
  const script = new Script(`${HEAD}${source.toString('utf8')}${FOOT}`, {
    filename: file,
    ...(code === undefined ? {} : { cachedData: code }),
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as CommonJs;
  run(module.exports, createRequire(file), module, file, path.dirname(file));
  return {
    exports: module.exports,
    isCompiled: code !== undefined && script.cachedDataRejected === false,
    keepCode: () => writeCode(file, source, script.createCachedData()),
  };
}

type CommonJs = (exports: unknown, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

/** Where the byte code of a program is for the V8 at hand. */
export const codeFile = (file: string): string => `${file}.${process.versions.v8}.code`;

function digestOf(source: Uint8Array, code: Uint8Array): Buffer {
  return createHash(DIGEST).update(source).update(code).digest();
}

/** Undefined where there is none, or none of this source. */
function readCode(file: string, source: Uint8Array): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(codeFile(file));
  } catch {
    return undefined;
  }
  const code = bytes.subarray(DIGEST_BYTES);
  return digestOf(source, code).equals(bytes.subarray(0, DIGEST_BYTES)) ? code : undefined;
}

function writeCode(file: string, source: Uint8Array, code: Uint8Array): void {
  const draft = `${codeFile(file)}.tmp`;
  writeFileSync(draft, Buffer.concat([digestOf(source, code), code]));
  renameSync(draft, codeFile(file));
}
