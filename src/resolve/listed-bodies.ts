import { memoised } from '../core/memo.ts';
import { type AgencyRecord, agencyRecords } from '../entities/agency/value.ts';
import { sameName } from './agency-names.ts';

let byOfficialName: ReadonlyMap<string, AgencyRecord> | undefined;

/** The body of the lexicon with this official name, with or without `the` in it; undefined for none. */
export function recordNamed(name: string): AgencyRecord | undefined {
  return knownRecord(name) ?? undefined;
}

const knownRecord = memoised<AgencyRecord | null>((name) => {
  byOfficialName ??= new Map(
    agencyRecords()
      .filter(({ unit }) => unit !== true)
      .map((record) => [keyOf(record.name), record]),
  );
  return byOfficialName.get(keyOf(name)) ?? null;
});

function keyOf(name: string): string {
  return sameName(name).replace(/\bthe /g, '');
}
