import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import { openRun } from '../diff/run-reader.ts';
import { recordLine } from '../record/serialise.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import { isLocked } from './lock.ts';
import type { FileEntry, Manifest, ManifestOptions } from './manifest.ts';
import type { Shard } from './options.ts';
import { type Failure, MANIFEST } from './output-folder.ts';

/** The output of one shard, as far as it is known without its records. */
export interface ShardOutput {
  readonly folder: string;
  readonly shard: Shard;
  readonly versions: Manifest['versions'];
  /** Without the shard. */
  readonly options: ManifestOptions;
  readonly counts: Manifest['counts'];
  readonly files: readonly FileEntry[];
  readonly failures: readonly Failure[];
}

/**
 * Opens the output of `run --shard`. Throws a `SluglineError`: `run/missing`, `run/unfinished`, `run/locked`,
 * `merge/not-a-shard`.
 */
export function openShard(folder: string): ShardOutput {
  if (!existsSync(folder)) throw new SluglineError('run/missing', `${folder}: there is no such folder.`);
  if (isLocked(folder))
    throw new SluglineError('run/locked', `${folder}: a run is writing here. Wait for it, then merge again.`);
  const { versions, options, counts, files } = readManifest(folder);
  const { shard, ...rest } = options;
  const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(String(shard)) ?? [];
  if (index === undefined || count === undefined)
    throw new SluglineError('merge/not-a-shard', `${folder}: this run was not made with --shard.`);
  const failures = readFailures(folder);
  const failed = files.filter(({ status }) => status === 'failed');
  if (failed.length !== failures.length || failed.some(({ path: at }, i) => at !== failures[i]!.path))
    throw unfinished(folder, 'errors.ndjson and manifest.json do not belong together');
  return {
    folder,
    shard: { index: Number(index), count: Number(count) },
    versions,
    options: rest,
    counts,
    files,
    failures,
  };
}

/** The records of a shard in the order of its manifest, each with its line. Throws `run/unfinished`, `run/damaged`. */
export async function* shardRecords({ folder, files }: ShardOutput): AsyncGenerator<{
  readonly entry: FileEntry;
  readonly record: ReleaseRecord;
  readonly line: string;
}> {
  const run = openRun(folder, undefined);
  const lines = run.lines();
  for (const entry of files) {
    if (entry.status !== 'ok') continue;
    const next = await lines.next();
    if (next.done === true || next.value.path !== entry.path || next.value.sha256 !== entry.sha256)
      throw unfinished(
        folder,
        `records.ndjson and manifest.json do not belong together (at ${JSON.stringify(entry.path)})`,
      );
    const record = run.parse(next.value);
    const { line, number } = next.value;
    if (recordLine(record) !== line)
      throw new SluglineError(
        'run/damaged',
        `${folder}, line ${number}: not as slugline wrote it. Run this shard again.`,
      );
    yield { entry, record, line };
  }
  if ((await lines.next()).done !== true)
    throw unfinished(folder, 'records.ndjson has more records than the manifest names');
}

export function unfinished(folder: string, why: string): SluglineError {
  return new SluglineError('run/unfinished', `${folder}: ${why}. The run did not end well; run this shard again.`);
}

function readManifest(folder: string): Manifest {
  const file = path.join(folder, MANIFEST);
  if (!existsSync(file)) throw unfinished(folder, 'there is no manifest.json');
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    throw unfinished(folder, 'manifest.json is not valid JSON');
  }
  const { versions, options, counts, files } = manifest ?? {};
  const isWhole =
    typeof versions?.slugline === 'string' &&
    typeof options === 'object' &&
    typeof counts === 'object' &&
    Array.isArray(files) &&
    files.every(isEntry);
  if (!isWhole) throw unfinished(folder, 'manifest.json is not that of a run');
  return manifest;
}

/** A record's file must be below `records/`, wherever the folder comes from. */
function isEntry(value: unknown): boolean {
  const { path: at, status, record } = (value ?? {}) as { path?: unknown; status?: unknown; record?: unknown };
  if (typeof at !== 'string') return false;
  if (status !== 'ok') return status === 'failed' || status === 'skipped';
  const [first, ...names] = typeof record === 'string' && record.endsWith('.json') ? record.split(/[/\\]/) : [];
  return first === 'records' && names.length > 0 && names.every((name) => !['', '.', '..'].includes(name));
}

function readFailures(folder: string): readonly Failure[] {
  try {
    return readFileSync(path.join(folder, 'errors.ndjson'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Failure);
  } catch {
    throw unfinished(folder, 'errors.ndjson is not there, or not whole');
  }
}
