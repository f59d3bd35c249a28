import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  futimesSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { type FileCheck, fileCheck } from '../file-check.ts';
import type { Extracted, FactCounts, Failed } from '../outcome.ts';

// An entry is a file of three parts:
//   slugline-cache 1 <digest of all that follows>\n
//   {"key": …}\n          what is known besides the record
//   the record's line for records.ndjson, nothing for a failure
// It is believed only when the digest is right and the key is the one that was asked for: an entry that was cut,
// changed, or put under another name is none.

/** Where an entry goes, and the key that must be in it. */
export interface EntryPlace {
  readonly file: string;
  readonly key: string;
}

/** A record as an earlier run left it. */
export type KeptRecord = Extracted & {
  /** Of the file in `records/`. */
  readonly file: FileCheck;
};

/** A failure as an earlier run left it. */
export type KeptFailure = Failed & {
  /** How often it was met, in a row. */
  readonly tries: number;
  /** The time limit it was met under, in seconds. */
  readonly timeout: number;
};

const MAGIC = 'slugline-cache 1 ';
const NEWLINE = 0x0a;

/** A checksum against accidents, twice as fast as SHA-256. */
function digestOf(bytes: Uint8Array): string {
  return createHash('blake2b512').update(bytes).digest('hex').slice(0, 64);
}

/** The entry of a key; undefined when there is none that can be believed. Marks it as used now. */
export function readEntry({ file, key }: EntryPlace): KeptRecord | KeptFailure | undefined {
  let bytes: Buffer;
  try {
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      if (!fstatSync(descriptor).isFile()) return undefined;
      bytes = readFileSync(descriptor);
      touch(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined; // there is none, or none that can be read
  }
  return parseEntry(bytes, key);
}

function parseEntry(bytes: Buffer, key: string): KeptRecord | KeptFailure | undefined {
  const checked = bytes.indexOf(NEWLINE) + 1;
  const body = bytes.indexOf(NEWLINE, checked) + 1;
  if (checked === 0 || body === 0) return undefined;
  if (bytes.toString('latin1', 0, checked - 1) !== MAGIC + digestOf(bytes.subarray(checked))) return undefined;
  // The digest is right, so this is what `writeRecord` or `writeFailure` wrote.
  const { key: own, ...head } = JSON.parse(bytes.toString('utf8', checked, body - 1)) as Head;
  if (own !== key) return undefined;
  return head.status === 'failed' ? head : { ...head, line: bytes.subarray(body) };
}

type Head =
  | ({ readonly key: string } & KeptFailure)
  | {
      readonly key: string;
      readonly status: 'ok';
      readonly sha256: string;
      readonly bytes: number;
      readonly counts: FactCounts;
      readonly file: FileCheck;
    };

/** Leaves an outcome for later runs. Never throws: a cache that cannot be written to is only slower. */
export function writeEntry(
  { file, key }: EntryPlace,
  outcome: (Extracted & { readonly file: Uint8Array }) | KeptFailure,
): void {
  const failed = outcome.status === 'failed';
  const head: Head = failed
    ? { key, ...outcome }
    : {
        key,
        status: 'ok',
        sha256: outcome.sha256,
        bytes: outcome.bytes,
        counts: outcome.counts,
        file: fileCheck(outcome.file),
      };
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), failed ? Buffer.alloc(0) : outcome.line]);
  const temporary = `${file}.${process.pid}-${threadId}${TEMPORARY}`;
  try {
    // Not flushed: an entry that the power cut short does not have its digest.
    write(temporary, Buffer.concat([Buffer.from(`${MAGIC}${digestOf(content)}\n`), content]));
    renameSync(temporary, file);
  } catch {
    try {
      unlinkSync(temporary);
    } catch {
      // never made
    }
  }
}

/** How temporary files end. */
export const TEMPORARY = '.tmp';

function write(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes, { mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, bytes, { mode: 0o600 });
  }
}

/** The time of last use decides what goes first when the cache is full. */
function touch(descriptor: number): void {
  try {
    const now = new Date();
    futimesSync(descriptor, now, now);
  } catch {
    // a cache that may only be read
  }
}
