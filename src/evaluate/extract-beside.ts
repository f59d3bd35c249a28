import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractDocument, type ReadingOptions } from '../pipeline.ts';
import { readDocument } from '../read/read.ts';
import { readSidecar } from '../read/sidecar.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import type { FoundRecords } from './found.ts';
import type { GoldDocument } from './gold.ts';

const EXTENSIONS = ['txt', 'html', 'pdf', 'docx', 'eml'] as const;

/** Extracts the documents that lie beside their gold annotations; a sidecar `NAME.meta.json` may give the date. */
export async function extractBeside(
  folder: string,
  gold: readonly GoldDocument[],
  reading: ReadingOptions = {},
): Promise<FoundRecords> {
  const records = new Map<string, ReleaseRecord>();
  for (const { id } of gold) {
    const name = EXTENSIONS.map((extension) => `${id}.${extension}`).find((file) =>
      existsSync(path.join(folder, file)),
    );
    if (name === undefined) continue;
    const sidecar = path.join(folder, `${id}.meta.json`);
    const { date } = existsSync(sidecar) ? readSidecar(readFileSync(sidecar, 'utf8'), sidecar) : {};
    const bytes = readFileSync(path.join(folder, name));
    const document = await readDocument(bytes, { path: name, ...(date === undefined ? {} : { sidecarDate: date }) });
    records.set(id, extractDocument(document, undefined, reading));
  }
  return records;
}
