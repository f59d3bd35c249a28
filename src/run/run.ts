import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { keepYoungSmall } from '../core/engine-flags.ts';
import { SluglineError } from '../core/error.ts';
import { Cache } from './cache/cache.ts';
import { defaultCacheFolder } from './cache/folder.ts';
import { Extraction } from './extract.ts';
import { findFiles, type FoundFiles } from './find.ts';
import { manifestOptions } from './manifest.ts';
import type { RunOptions } from './options.ts';
import { type Failure, OutputFolder } from './output-folder.ts';
import { byCodeUnit, recordNames } from './paths.ts';
import { Results } from './results.ts';
import { selectFiles } from './select.ts';
import { version } from './version.ts';
import { withOutput } from './with-output.ts';

/** What a run did. */
export interface RunResult {
  readonly documents: number;
  readonly failed: readonly Failure[];
  readonly skipped: FoundFiles['skipped'];
  /** Facts over all records, by type. */
  readonly facts: Readonly<Record<string, number>>;
  /** Documents that were not worked out again because an earlier run had. */
  readonly reused: number;
  /** Of the failed: those that failed in an earlier run and were not tried again. */
  readonly remembered: number;
}

/** Ways to watch and to stop a run. */
export interface RunControl {
  /** Called as documents are finished; `total` is known from the start. */
  readonly onProgress?: (done: number, total: number, failed: number) => void;
  /** When it aborts, the run ends soon, leaves whole files, and throws `run/stopped`. */
  readonly signal?: AbortSignal;
}

/**
 * Extracts every document under `options.inputs` into `options.out`: `records/`, `records.ndjson`, `errors.ndjson`,
 * `manifest.json`. A document that fails is an entry in `errors.ndjson`; the others are not touched by it.
 *
 * Throws a `SluglineError` when the run as a whole cannot go on: `run/no-input`, `run/output`, `run/locked`,
 * `run/stopped`, `cache/not-a-cache`. The output does not depend on `jobs`, the cache, the order of inputs, or
 * anything of the machine.
 */
export async function run(options: RunOptions, control: RunControl = {}): Promise<RunResult> {
  keepYoungSmall();
  const found = await findFiles(options.inputs, leftOut(options));
  return withOutput(options.out, () => extractInto(options, control, found));
}

/** Folders that hold no documents: the output, the cache. */
export function leftOut({ out, cache, leaveOut = [] }: RunOptions): readonly string[] {
  const folder = cache === undefined ? undefined : (cache.folder ?? defaultCacheFolder());
  if (folder === undefined) return [out, ...leaveOut];
  if (path.resolve(folder) === path.resolve(out))
    throw new SluglineError('cache/not-a-cache', `--cache ${folder}: this is the output folder. Name another one.`);
  return [out, folder, ...leaveOut];
}

/** Does the documents that were found, when the output folder is held. */
export async function extractInto(options: RunOptions, control: RunControl, found: FoundFiles): Promise<RunResult> {
  const { out } = options;
  const { documents, skipped, unreadable } = await selectFiles(found, options);
  const cache = options.cache && (await Cache.open(options.cache, options));
  await mkdir(path.join(out, 'records'), { recursive: true });
  const output = new OutputFolder(out);
  // Of all documents, also those that are not for this run: what a record is called does not depend on it.
  const names = recordNames(found.documents.map((document) => document.path));
  const results = new Results(output, documents, names, (done, failed) =>
    control.onProgress?.(done, documents.length, failed),
  );
  const { entries, failed, facts } = results;
  const extraction = new Extraction(options, cache, results);
  try {
    await extraction.run(documents, control.signal);
    for (const { path: at, message } of unreadable) results.fail(at, 'read', message);
    for (const { path: at, reason } of skipped) entries.add({ path: at, status: 'skipped', reason });
    const made = { versions: { slugline: version() }, options: manifestOptions(options) };
    await output.finish(made, [...entries], failed, facts);
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    cache?.close();
  }
  return {
    documents: entries.records,
    failed: failed.sort((a, b) => byCodeUnit(a.path, b.path)),
    skipped,
    facts: Object.fromEntries(facts),
    reused: extraction.reused,
    remembered: extraction.remembered,
  };
}
