import { type AgencyMention, type AgencyRecord, agencyRecords, type AgencyValue } from '../entities/agency/value.ts';

/** What one mention says of its body: the value of the mention with every field in its place, for much is asked of it. */
export interface BodyMention {
  readonly first: number;
  readonly last: number;
  /** The body of the lexicon that is named. */
  readonly record: AgencyRecord | undefined;
  readonly name: string;
  readonly candidates: readonly number[] | undefined;
  readonly unit: boolean;
  readonly short: boolean;
  readonly parent: number | undefined;
  readonly lead: AgencyValue['lead'];
}

/** In the order of the mentions. */
export function bodyMentions(found: readonly AgencyMention[]): readonly BodyMention[] {
  const records = agencyRecords();
  return found.map(({ first, last, value: { entry, name, candidates, unit, short, parent, lead } }) => ({
    first,
    last,
    record: entry === undefined ? undefined : records[entry]!,
    name,
    candidates,
    unit: unit === true,
    short: short === true,
    parent,
    lead,
  }));
}

/** True for a short name or a unit: what it is called in full has to be found out. */
export function leans({ short, unit }: BodyMention): boolean {
  return short || unit;
}
