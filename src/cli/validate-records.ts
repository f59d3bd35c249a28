import { createReadStream, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import { linesOf } from '../core/ndjson-lines.ts';
import { recordChecker } from '../record/all-errors.ts';
import { oneLine } from '../run/message.ts';

const MOST_ERRORS = 20; // of one record: a record of another schema breaks every rule

/** Prints every error of every record; returns the exit code. */
export async function validateRecords(targets: readonly string[], print: (text: string) => void): Promise<number> {
  const check = recordChecker();
  let records = 0;
  let invalid = 0;
  for (const target of targets) {
    for await (const { at, text } of entries(target)) {
      records += 1;
      const errors = errorsOf(text, check);
      if (errors.length > 0) invalid += 1;
      for (const { pointer, message } of errors.slice(0, MOST_ERRORS))
        print(`${oneLine(`${at}: ${pointer === '' ? '/' : pointer} ${message}`)}\n`);
      if (errors.length > MOST_ERRORS) print(`${oneLine(at)}: and ${errors.length - MOST_ERRORS} more errors\n`);
    }
  }
  print(invalid === 0 ? `${records} records, all valid.\n` : `${records} records, ${invalid} not valid.\n`);
  return invalid === 0 ? 0 : 1;
}

function errorsOf(text: string, check: ReturnType<typeof recordChecker>): ReturnType<ReturnType<typeof recordChecker>> {
  try {
    return check(JSON.parse(text));
  } catch {
    return [{ pointer: '', message: 'is not valid JSON' }];
  }
}

async function* entries(target: string): AsyncGenerator<{ at: string; text: string }> {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat === undefined) throw new SluglineError('run/missing', `${target}: there is no such file or folder.`);
  const file = stat.isDirectory() ? path.join(target, 'records.ndjson') : target;
  if (stat.isDirectory() && statSync(file, { throwIfNoEntry: false }) === undefined) {
    throw new SluglineError('run/not-a-run', `${target}: not the output of a run, for it has no records.ndjson.`);
  }
  if (file.endsWith('.json')) {
    yield { at: file, text: readFileSync(file, 'utf8') };
    return;
  }
  let number = 0;
  for await (const line of linesOf(createReadStream(file))) {
    number += 1;
    if (line.trim() !== '') yield { at: `${file}:${number}`, text: line };
  }
}
