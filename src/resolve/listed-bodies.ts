import { type AgencyRecord, agencyRecords } from '../entities/agency/value.ts';
import { sameName } from './agency-names.ts';

let byOfficialName: ReadonlyMap<string, AgencyRecord> | undefined;

/** The body of the lexicon with this official name, with or without `the` in it; undefined for none. */
export function recordNamed(name: string): AgencyRecord | undefined {
  const key = (text: string): string => sameName(text).replace(/\bthe /g, '');
  byOfficialName ??= new Map(
    agencyRecords()
      .filter(({ unit }) => unit !== true)
      .map((record) => [key(record.name), record]),
  );
  return byOfficialName.get(key(name));
}
