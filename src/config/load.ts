import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import type { SluglineConfig } from './config.ts';
import { checkAgainst, configSchema } from './schema.ts';
import { type ListEntry, readList } from './lists.ts';
import { overlayOf } from './overlay.ts';

/** A configuration from a file, checked, with its list files read into it. */
export interface LoadedConfig {
  readonly file: string;
  readonly config: SluglineConfig;
  /** SHA-256 of what it says, list files and all; layout and order of keys in the files do not matter to it. */
  readonly sha256: string;
}

const LISTS = {
  agencies: 'Agency',
  programs: 'Named',
  organizations: 'Named',
  people: 'Named',
  cities: 'City',
} as const;

/** Reads a configuration and its list files. Throws a `SluglineError` that names file and line or pointer. */
export function loadConfig(file: string): LoadedConfig {
  const source = parse(read(file, file), file);
  checkAgainst(configSchema(), source, (pointer) => `${file}: ${pointer || 'at the top'}`);
  const { $schema: _, ...config } = source as Record<string, unknown>;
  for (const [key, kind] of Object.entries(LISTS)) {
    const list = config[key] as readonly unknown[] | undefined;
    if (list === undefined) continue;
    config[key] = list.flatMap((entry, index) =>
      typeof entry === 'string' ? listed(file, entry, kind, `${file}: /${key}/${index}`) : [entry],
    );
  }
  try {
    overlayOf(config);
  } catch (error) {
    if (!(error instanceof SluglineError)) throw error;
    throw new SluglineError(error.code, error.message.replace(/^configuration: /, `${file}: `), { cause: error });
  }
  return { file, config, sha256: createHash('sha256').update(canonical(config)).digest('hex') };
}

function listed(file: string, name: string, kind: string, at: string): readonly unknown[] {
  const listFile = path.resolve(path.dirname(file), name);
  const shown = path.join(path.dirname(file), name);
  const entries: readonly ListEntry[] = readList(read(listFile, `${at}: ${shown}`), shown);
  const schema = { ...configSchema(), $ref: `#/$defs/${kind}` };
  delete (schema as Record<string, unknown>)['properties'];
  delete (schema as Record<string, unknown>)['additionalProperties'];
  for (const { entry, place } of entries)
    checkAgainst(schema, entry, (pointer) => `${shown}${place}${pointer === '' ? '' : `: ${pointer}`}`);
  return entries.map(({ entry }) => entry);
}

function read(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const why =
      (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'the file cannot be read';
    throw new SluglineError('config/missing', `${shown}: ${why}.`, { cause });
  }
}

function parse(text: string, file: string): unknown {
  const content = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(content);
  } catch (cause) {
    // Some versions of Node name no position for some errors.
    const at = /position (\d+)/.exec(String(cause))?.[1];
    const before = content.slice(0, Number(at ?? 0)).split('\n');
    const place = at === undefined ? '' : `:${before.length}:${before.at(-1)!.length + 1}`;
    const why = (cause as Error).message.split('\n')[0]!;
    throw new SluglineError('config/invalid', `${file}${place}: this is not valid JSON: ${why}.`, { cause });
  }
}

/** JSON with keys in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`).join(',')}}`;
}
