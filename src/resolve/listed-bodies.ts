import { memoised } from '../core/memo.ts';
import { type AgencyRecord, agencyRecords } from '../entities/agency/value.ts';
import { sameName } from './agency-names.ts';

let byOfficialName: ReadonlyMap<string, AgencyRecord> | undefined;

/** The body of the lexicon with this official name, with or without `the` in it, or with its whole; undefined for none. */
export function recordNamed(name: string): AgencyRecord | undefined {
  return knownRecord(name) ?? undefined;
}

const knownRecord = memoised<AgencyRecord | null>((name) => {
  byOfficialName ??= new Map(
    agencyRecords()
      .filter(({ unit }) => unit !== true)
      .flatMap((record) => [...joinedNames(record), record.name].map((form) => [keyOf(form), record] as const)),
  );
  return byOfficialName.get(keyOf(name)) ?? null;
});

/** Every way to write a federal body with its whole: `Internal Revenue Service Criminal Investigation Division`. */
function joinedNames({ level, names }: AgencyRecord): readonly string[] {
  return level === 'local' ? [] : (names ?? []);
}

function keyOf(name: string): string {
  return sameName(name).replace(/\bthe /g, '');
}
