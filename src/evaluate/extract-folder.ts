import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import { extract } from '../pipeline.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import type { FoundRecords } from './found.ts';
import type { GoldDocument } from './gold.ts';

/** Extracts the documents that lie beside their gold annotations; a sidecar `NAME.meta.json` may give the date. */
export function extractBeside(folder: string, gold: readonly GoldDocument[]): FoundRecords {
  const records = new Map<string, ReleaseRecord>();
  for (const { id } of gold) {
    const file = path.join(folder, `${id}.txt`);
    if (!existsSync(file)) continue;
    const sidecar = path.join(folder, `${id}.meta.json`);
    const date = existsSync(sidecar) ? readDate(sidecar) : undefined;
    const text = readFileSync(file, 'utf8');
    records.set(id, extract(text, { path: `${id}.txt`, ...(date === undefined ? {} : { date }) }));
  }
  return records;
}

function readDate(sidecar: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(sidecar, 'utf8')) as { readonly date?: string }).date;
  } catch (cause) {
    throw new SluglineError('sidecar/invalid', `${sidecar}: expected JSON like {"date": "2020-03-05"}.`, { cause });
  }
}
