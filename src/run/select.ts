import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openRun } from '../diff/run-reader.ts';
import type { FoundDocument, FoundFiles } from './find.ts';
import type { Manifest } from './manifest.ts';
import type { RunOptions, Shard, Since } from './options.ts';
import { MANIFEST } from './output-folder.ts';
import { byCodeUnit } from './paths.ts';

/** Of the files that were found, those that this run answers for. */
export async function selectFiles(found: FoundFiles, { shard, since, out }: RunOptions): Promise<FoundFiles> {
  const part = shard === undefined ? found : shardOf(found, shard);
  return since === undefined ? part : changedSince(part, since, await pathsOfRun(out));
}

/** Each file belongs to one shard, by its path alone: the same on every machine, whatever else is there. */
function shardOf({ documents, skipped, unreadable }: FoundFiles, { index, count }: Shard): FoundFiles {
  const isOurs = ({ path: at }: { readonly path: string }): boolean =>
    createHash('sha256').update(at).digest().readUInt32BE(0) % count === index - 1;
  return {
    documents: documents.filter(isOurs),
    skipped: skipped.filter(isOurs),
    unreadable: unreadable.filter(isOurs),
  };
}

/** Leaves out documents that are older, unless they are in the output already: what is there stays current. */
function changedSince(found: FoundFiles, { from }: Since, present: ReadonlySet<string>): FoundFiles {
  const isOld = (document: FoundDocument): boolean =>
    !present.has(document.path) && Math.max(changed(document.file), changed(document.sidecar?.file)) < from;
  const old = found.documents.filter(isOld);
  return {
    ...found,
    documents: found.documents.filter((document) => !isOld(document)),
    skipped: [...found.skipped, ...old.map(({ path: at }) => ({ path: at, reason: 'older than --since' }))].sort(
      (a, b) => byCodeUnit(a.path, b.path),
    ),
  };
}

/** When a file was written last, in milliseconds since 1970. A file that cannot be looked at is for the reader to report. */
function changed(file: string | Buffer | undefined): number {
  if (file === undefined) return -Infinity;
  try {
    return lstatSync(file).mtimeMs;
  } catch {
    return Infinity;
  }
}

/** The documents of the run whose output is in a folder. */
async function pathsOfRun(out: string): Promise<ReadonlySet<string>> {
  try {
    const { files } = JSON.parse(readFileSync(path.join(out, MANIFEST), 'utf8')) as Manifest;
    return new Set(files.filter(({ status }) => status !== 'skipped').map(({ path: at }) => at));
  } catch {
    // None, or none that is whole: a run may have ended between records and manifest.
  }
  const paths = new Set<string>();
  if (existsSync(path.join(out, 'records.ndjson')))
    for await (const line of openRun(out, undefined).lines()) paths.add(line.path);
  return paths;
}
