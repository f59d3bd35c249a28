import type { Mention } from '../../core/mention.ts';
import type { LexiconKind } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import type { Agency } from '../../record/types.generated.ts';

// What resolve/ may know of names is all in this file.
export { isPeople } from './place.ts';

/** A government body, as far as the mention itself tells. */
export interface AgencyValue {
  /** Index into the agency lexicon, undefined for a body found by grammar. */
  readonly entry: number | undefined;
  /** The name as printed, in one line; for shared heads with the head added (`Antitrust Division`). */
  readonly name: string;
  /** Other entries that the words may mean (a weak form), the likelier first. */
  readonly candidates?: readonly number[] | undefined;
  /** True for a part of a larger body (`Fraud Section`), which takes the larger body's name in front. */
  readonly unit?: boolean | undefined;
  /** True for a name without the place that tells which body it is (`Sheriff's Office`). */
  readonly short?: boolean | undefined;
  /** First token of the mention of the larger body, when the text names it right here. */
  readonly parent?: number | undefined;
  /** The body of the lexicon that the name begins with (`FBI Miami Field Office`), and the rest of the name; weak until a second sign is found. */
  readonly lead?: { readonly entry: number; readonly rest: string; readonly weak?: boolean } | undefined;
}

export type AgencyMention = Mention<'agency', AgencyValue>;

/** What the agency lexicon keeps of a body. */
export interface AgencyRecord {
  readonly id: string;
  readonly name: string;
  readonly level: NonNullable<Agency['level']>;
  readonly parent: string | null;
  readonly abbreviation: string | null;
  /** A short name that other bodies may use too (`Criminal Division`). */
  readonly unit?: boolean;
  /** Named like a public body but none: its words are left to other recognisers. */
  readonly private?: boolean;
  /** Every way to write its name, for a local body and one that is told with its whole: what an issuer or a title gives is looked up here. */
  readonly names?: readonly string[];
}

const KIND: LexiconKind = 'agency';
let records: readonly AgencyRecord[] | undefined;
let byId: ReadonlyMap<string, AgencyRecord> | undefined;

/** All bodies of the lexicon, in the order that `AgencyValue.entry` counts. */
export function agencyRecords(): readonly AgencyRecord[] {
  return (records ??= lexicon.records<AgencyRecord>(KIND));
}

/** The body with an id, or undefined. */
export function agencyById(id: string): AgencyRecord | undefined {
  byId ??= new Map(agencyRecords().map((record) => [record.id, record]));
  return byId.get(id);
}

/** True when `ancestor` is the body itself or above it. */
export function isWithin(record: AgencyRecord, ancestor: AgencyRecord): boolean {
  for (let at: AgencyRecord | undefined = record; at !== undefined; ) {
    if (at.id === ancestor.id) return true;
    at = at.parent === null ? undefined : agencyById(at.parent);
  }
  return false;
}
