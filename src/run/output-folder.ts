import { readFile, unlink } from 'node:fs/promises';
import path from 'node:path';
import { KeptFile, writeKept } from './kept-file.ts';
import { type FileEntry, type Manifest, manifestText } from './manifest.ts';
import { RecordFolder } from './output.ts';
import { byCodeUnit } from './paths.ts';

export const MANIFEST = 'manifest.json';

/** A line of `errors.ndjson`. */
export interface Failure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** The output folder of a run. Files appear when they are whole; the manifest is the last one. */
export class OutputFolder {
  readonly #out: string;
  readonly lines: KeptFile;
  readonly records: RecordFolder;

  /** `out/records` must exist. */
  constructor(out: string) {
    this.#out = out;
    this.lines = new KeptFile(path.join(out, 'records.ndjson'));
    this.records = new RecordFolder(out);
  }

  /** When all lines and records are written: removes other records, writes errors and manifest. */
  async finish(
    made: Pick<Manifest, 'versions' | 'options'>,
    files: readonly FileEntry[],
    failures: readonly Failure[],
    facts: ReadonlyMap<string, number>,
  ): Promise<void> {
    const manifest = manifestText(made, files, facts);
    await this.#removeOtherManifest(manifest);
    await this.lines.finish();
    await this.records.removeOthers(new Set(files.flatMap(({ record }) => record?.slice('records/'.length) ?? [])));
    const errors = [...failures].sort((a, b) => byCodeUnit(a.path, b.path));
    await this.#write('errors.ndjson', errors.map((failure) => `${JSON.stringify(failure)}\n`).join(''));
    await this.#write(MANIFEST, manifest);
  }

  /** Killed between two files, the folder has no manifest rather than one of other records. */
  async #removeOtherManifest(text: string): Promise<void> {
    const file = path.join(this.#out, MANIFEST);
    const old = await readFile(file, 'utf8').catch(() => undefined); // there is none
    if (old !== undefined && old !== text) await unlink(file);
  }

  /** Leaves the old `records.ndjson`. */
  async discard(): Promise<void> {
    await this.lines.discard();
  }

  async #write(name: string, text: string): Promise<void> {
    await writeKept(path.join(this.#out, name), Buffer.from(text));
  }
}
