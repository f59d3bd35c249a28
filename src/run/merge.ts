import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import { recordFile } from '../record/serialise.ts';
import { fileCheck } from './file-check.ts';
import { COUNTED } from './outcome.ts';
import { OutputFolder } from './output-folder.ts';
import { byCodeUnit } from './paths.ts';
import type { RunResult } from './run.ts';
import { openShard, type ShardOutput, shardRecords, unfinished } from './shard-output.ts';
import { withOutput } from './with-output.ts';

/**
 * Puts the outputs of all shards of a run together; the result is that of the run in one piece, byte for byte.
 *
 * Throws a `SluglineError` before anything is written when the folders are not all the shards of one run:
 * `merge/missing`, `merge/twice`, `merge/different`, `merge/not-a-shard`, `merge/same-folder`, `run/missing`,
 * `run/unfinished`, `run/locked`; later `run/unfinished`, `run/damaged`, `run/output`.
 */
export async function mergeShards(folders: readonly string[], out: string): Promise<RunResult> {
  for (const folder of folders)
    if (path.resolve(folder) === path.resolve(out))
      throw new SluglineError('merge/same-folder', `--out ${out}: this is one of the shards. Name another folder.`);
  const shards = folders.map(openShard);
  checkSet(shards);
  return withOutput(out, () => write(shards, out));
}

/** All shards of one run, each once. */
function checkSet(shards: readonly ShardOutput[]): void {
  const first = shards[0]!;
  const { count } = first.shard;
  const seen = new Map<number, string>();
  for (const { folder, shard, versions, options } of shards) {
    const difference =
      shard.count === count
        ? undefined
        : `shard ${shard.index}/${shard.count} is of another number of shards than ${first.shard.index}/${count}`;
    const made = difference ?? differenceOf(first, { versions, options });
    if (made !== undefined)
      throw new SluglineError('merge/different', `${folder} and ${first.folder} are not of one run: ${made}.`);
    const other = seen.get(shard.index);
    if (other !== undefined)
      throw new SluglineError('merge/twice', `${folder} and ${other} are both shard ${shard.index}/${count}.`);
    seen.set(shard.index, folder);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !seen.has(index));
  if (missing.length > 0) {
    const shown = missing.slice(0, 10).map((index) => `${index}/${count}`);
    const more = missing.length > shown.length ? ` and ${missing.length - shown.length} more` : '';
    throw new SluglineError(
      'merge/missing',
      `Missing: shard ${shown.join(', ')}${more}. Give the folders of all shards.`,
    );
  }
}

/** The first thing in which two shards differ; undefined when they were made alike. */
function differenceOf(a: ShardOutput, b: Pick<ShardOutput, 'versions' | 'options'>): string | undefined {
  if (a.versions.slugline !== b.versions.slugline) return `slugline ${b.versions.slugline} and ${a.versions.slugline}`;
  const names = new Set([...Object.keys(a.options), ...Object.keys(b.options)]);
  const [of, than] = [b.options, a.options].map((options) => new Map<string, unknown>(Object.entries(options)));
  const name = [...names].find((key) => JSON.stringify(of!.get(key)) !== JSON.stringify(than!.get(key)));
  return name === undefined
    ? undefined
    : `${name} is ${JSON.stringify(of!.get(name) ?? null)} and ${JSON.stringify(than!.get(name) ?? null)}`;
}

async function write(shards: readonly ShardOutput[], out: string): Promise<RunResult> {
  const files = shards.flatMap((shard) => shard.files).sort((a, b) => byCodeUnit(a.path, b.path));
  const twice = files.find((file, i) => file.path === files[i + 1]?.path);
  if (twice !== undefined)
    throw new SluglineError(
      'merge/different',
      `${JSON.stringify(twice.path)} is in two shards: they had other inputs.`,
    );
  const failed = shards.flatMap(({ failures }) => failures).sort((a, b) => byCodeUnit(a.path, b.path));
  const facts = new Map<string, number>(COUNTED.map((name) => [name, 0]));
  await mkdir(path.join(out, 'records'), { recursive: true });
  const output = new OutputFolder(out);
  try {
    await writeRecords(shards, output, facts);
    const [{ versions, options }] = shards as [ShardOutput];
    await output.finish({ versions, options }, files, failed, facts);
  } catch (error) {
    await output.discard();
    throw error;
  }
  return {
    documents: files.filter(({ status }) => status === 'ok').length,
    failed,
    skipped: files.flatMap(({ path: at, status, reason = '' }) => (status === 'skipped' ? [{ path: at, reason }] : [])),
    facts: Object.fromEntries(facts),
    reused: 0,
    remembered: 0,
  };
}

/** The records of all shards by path; of each shard only the next one is in memory. */
async function writeRecords(
  shards: readonly ShardOutput[],
  output: OutputFolder,
  facts: Map<string, number>,
): Promise<void> {
  const sources = await Promise.all(
    shards.map(async (shard) => {
      const records = shardRecords(shard);
      return { shard, records, next: await records.next(), own: new Map<string, number>() };
    }),
  );
  for (;;) {
    let source: (typeof sources)[number] | undefined;
    for (const candidate of sources)
      if (candidate.next.done !== true && (source === undefined || isBefore(candidate.next, source.next)))
        source = candidate;
    if (source === undefined || source.next.done === true) break;
    const { entry, record, line } = source.next.value;
    const file = Buffer.from(recordFile(record));
    const name = entry.record!.slice('records/'.length);
    if (!output.records.holds(name, fileCheck(file))) await output.records.write(name, file);
    await output.lines.write(Buffer.from(`${line}\n`));
    for (const type of COUNTED) {
      facts.set(type, facts.get(type)! + record[type].length);
      source.own.set(type, (source.own.get(type) ?? 0) + record[type].length);
    }
    source.next = await source.records.next();
  }
  for (const { shard, own } of sources)
    for (const type of COUNTED)
      if ((shard.counts[type] ?? 0) !== (own.get(type) ?? 0))
        throw unfinished(shard.folder, `the manifest counts other ${type} than the records have`);
}

type Next = IteratorResult<{ readonly entry: { readonly path: string } }, unknown>;

function isBefore(a: Next, b: Next): boolean {
  return a.done !== true && b.done !== true && a.value.entry.path < b.value.entry.path;
}
