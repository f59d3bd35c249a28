import { type AgencyMention, type AgencyRecord, agencyRecords, type AgencyValue } from '../entities/agency/value.ts';
import { type PrintedName, printedName } from './printed-name.ts';

/** What one mention says of its body: the value of the mention with every field in its place, for much is asked of it. */
export class BodyMention {
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
  #printed: PrintedName | undefined = undefined;

  constructor({ first, last, value: { entry, name, candidates, unit, short, parent, lead } }: AgencyMention) {
    this.first = first;
    this.last = last;
    this.record = entry === undefined ? undefined : agencyRecords()[entry]!;
    this.name = name;
    this.candidates = candidates;
    this.unit = unit === true;
    this.short = short === true;
    this.parent = parent;
    this.lead = lead;
  }

  /** What its name tells, looked up by the first who asks. */
  get printed(): PrintedName {
    return (this.#printed ??= printedName(this.name));
  }
}

/** In the order of the mentions. */
export function bodyMentions(found: readonly AgencyMention[]): readonly BodyMention[] {
  return found.map((mention) => new BodyMention(mention));
}

/** True for a short name or a unit: what it is called in full has to be found out. */
export function leans({ short, unit }: BodyMention): boolean {
  return short || unit;
}
