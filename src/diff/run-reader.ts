import { spawn } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { SluglineError } from '../core/error.ts';
import { linesOf } from '../core/ndjson-lines.ts';
import { lineWithout, type Section } from '../record/sections.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';

/** The schema version that this program reads and writes. */
const SCHEMA_VERSION: string = '1.0.0';

/** One line of a run: the record is parsed only when somebody asks. */
export interface RunLine {
  readonly path: string;
  readonly sha256: string;
  readonly line: string;
  readonly number: number;
}

/** A finished run that can be read line by line, in path order. */
export interface Run {
  /** What people call it in messages. */
  readonly label: string;
  readonly lines: () => AsyncGenerator<RunLine>;
  /** The record of a line; the parts `unread` are empty, whatever the line has there. */
  readonly parse: (line: RunLine, unread?: ReadonlySet<Section>) => ReleaseRecord;
}

/** Options of `openRun`. */
export interface RunOptions {
  /** Read runs of another schema version as far as they can be read. */
  readonly force?: boolean;
}

/**
 * Opens the records of a run: an output folder (its `records.ndjson`), an NDJSON file, or a folder or file as it
 * stands in a git revision. Throws `run/missing`, `run/not-a-run`.
 */
export function openRun(target: string, revision: string | undefined, options: RunOptions = {}): Run {
  if (revision !== undefined) return gitRun(target, revision, options);
  if (!existsSync(target)) throw new SluglineError('run/missing', `${target}: there is no such file or folder.`);
  const file = statSync(target).isDirectory() ? path.join(target, 'records.ndjson') : target;
  if (!existsSync(file)) {
    throw new SluglineError(
      'run/not-a-run',
      `${target}: not the output of a run, for it has no records.ndjson. Give the folder named with --out.`,
    );
  }
  return runOf(target, () => ({ stream: createReadStream(file), done: Promise.resolve() }), options);
}

function gitRun(target: string, revision: string, options: RunOptions): Run {
  const file = target.endsWith('.ndjson') ? target : path.posix.join(target, 'records.ndjson');
  const label = `${revision}:${file}`;
  return runOf(
    label,
    () => {
      const git = spawn('git', ['show', `${revision}:./${file}`], { stdio: ['ignore', 'pipe', 'pipe'] });
      let complaint = '';
      git.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')));
      const done = new Promise<void>((resolve, reject) => {
        const fail = (message: string): void =>
          reject(
            new SluglineError(
              'run/missing',
              `${label}: git cannot show it (${message}). Check the revision and the path.`,
            ),
          );
        git.on('error', (error) => fail(error.message));
        git.on('close', (code) => (code === 0 ? resolve() : fail(complaint.split('\n')[0] || `exit code ${code}`)));
      });
      return { stream: git.stdout, done };
    },
    options,
  );
}

/** A stream of NDJSON, and when its source has ended well. */
interface Opened {
  readonly stream: Readable;
  readonly done: Promise<void>;
}

function runOf(label: string, open: () => Opened, options: RunOptions): Run {
  const broken = (number: number, why: string): SluglineError =>
    new SluglineError('run/damaged', `${label}, line ${number}: ${why}. Run slugline again to write it anew.`);
  const parse = ({ line, number }: RunLine, unread?: ReadonlySet<Section>): ReleaseRecord => {
    let record: ReleaseRecord;
    try {
      record = JSON.parse(unread === undefined ? line : lineWithout(line, unread)) as ReleaseRecord;
    } catch {
      throw broken(number, 'not valid JSON');
    }
    if (typeof record?.source?.path !== 'string') throw broken(number, 'not a record (it has no source.path)');
    if (record.schemaVersion !== SCHEMA_VERSION && options.force !== true) {
      throw new SluglineError(
        'run/schema-version',
        `${label}, line ${number}: a record of schema version ${JSON.stringify(record.schemaVersion)}, this program reads ${SCHEMA_VERSION}. Extract again${options.force === undefined ? '' : ', or compare all the same with --force'}.`,
      );
    }
    return record;
  };
  async function* lines(): AsyncGenerator<RunLine> {
    let number = 0;
    let last: string | undefined;
    const { stream, done } = open();
    done.catch(() => undefined); // awaited below, once every line is read
    for await (const line of linesOf(stream)) {
      number += 1;
      if (line.trim() === '') continue;
      const head = headOf(line) ?? headOfRecord(parse({ line, number, path: '', sha256: '' }));
      if (last !== undefined && head.path < last)
        throw broken(number, `${JSON.stringify(head.path)} is out of order: records are sorted by path`);
      last = head.path;
      yield { path: head.path, sha256: head.sha256, line, number };
    }
    await done;
    if (stream.errored !== null) throw stream.errored;
  }
  return { label, lines, parse };
}

const HEAD = /^\{"schemaVersion":"[^"]*","id":"[^"]*","source":\{"path":("(?:[^"\\]|\\.)*"),"sha256":"([0-9a-f]{64})"/;

/** Path and hash without parsing the line, when it begins as slugline writes it. */
function headOf(line: string): { path: string; sha256: string } | undefined {
  const match = HEAD.exec(line);
  return match === null ? undefined : { path: JSON.parse(match[1]!) as string, sha256: match[2]! };
}

function headOfRecord(record: ReleaseRecord): { path: string; sha256: string } {
  return { path: record.source.path, sha256: record.source.sha256 };
}
