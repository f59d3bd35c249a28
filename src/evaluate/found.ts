import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import type { MentionType } from '../core/mention.ts';
import type { RecordMention, ReleaseRecord } from '../record/types.generated.ts';
import type { Norm, TypedMention } from './gold.ts';

/** Records by the name of their source file without its extension, which is what gold documents are called. */
export type FoundRecords = ReadonlyMap<string, ReleaseRecord>;

/** The key under which a record meets its gold document. */
export function goldIdOf(sourcePath: string): string {
  return path.basename(sourcePath).replace(/\.[^.]+$/, '');
}

/** Reads records from a `.ndjson` file, or from the `records.ndjson` of an output folder. */
export function readRecords(fileOrFolder: string): FoundRecords {
  const isFolder = statSync(fileOrFolder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? path.join(fileOrFolder, 'records.ndjson') : fileOrFolder;
  if (!existsSync(file)) {
    throw new SluglineError(
      'evaluate/records',
      `--records: expected a .ndjson file or the output folder of a run, but ${file} does not exist.`,
    );
  }
  const records = new Map<string, ReleaseRecord>();
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const record = JSON.parse(line) as ReleaseRecord;
      records.set(goldIdOf(record.source.path), record);
    } catch (cause) {
      throw new SluglineError('evaluate/records', `${file}:${index + 1}: expected a record as one line of JSON.`, {
        cause,
      });
    }
  }
  return records;
}

/** All mentions of a record with their canonical forms, shaped as gold annotations are. */
export function mentionsOf(record: ReleaseRecord): readonly TypedMention[] {
  const mentions: TypedMention[] = [];
  const add = (type: MentionType, { start, end, text }: RecordMention, norm: Norm): void => {
    mentions.push({ type, start, end, text, norm });
  };
  const addEntities = <Entity extends { readonly mentions: readonly RecordMention[] }>(
    type: MentionType,
    entities: readonly Entity[],
    norm: (entity: Entity) => Norm,
  ): void => {
    for (const entity of entities) for (const mention of entity.mentions) add(type, mention, norm(entity));
  };
  const names = new Map(record.people.map((person) => [person.id, person.name]));
  for (const date of record.dates) add('date', date, { value: date.value });
  addEntities('person', record.people, ({ name }) => ({ name }));
  addEntities('agency', record.agencies, ({ name, level }) => ({ name, level }));
  addEntities('city', record.cities, ({ name, state, country }) => ({ name, state, country }));
  for (const figure of record.figures) add('figure', figure, { ...figure });
  addEntities('program', record.programs, ({ name }) => ({ name }));
  addEntities('organization', record.organizations, ({ name }) => ({ name }));
  addEntities('court', record.courts, ({ name }) => ({ name }));
  addEntities('law', record.laws, ({ name }) => ({ name }));
  addEntities('location', record.locations, ({ kind, name }) => ({ kind, name }));
  for (const quote of record.quotes) {
    const named = quote.speaker === null ? undefined : names.get(quote.speaker);
    add('quote', quote, { speaker: named ?? quote.speakerName ?? quote.speaker ?? '?' });
  }
  return mentions;
}
