import { lazily } from '../core/memo.ts';
import { type AgencyRecord, agencyRecords } from '../entities/agency/value.ts';
import { isComponent, JUSTICE } from './agency-names.ts';
import type { Bodies, Body } from './bodies.ts';
import type { BodyMention } from './body-mention.ts';

/** Which listed units a document may mean by names that several bodies use: `Criminal Division`, `Division of Enforcement`. */
export class UnitCandidates {
  readonly #found: readonly BodyMention[];
  readonly #bodies: Bodies;
  readonly #isLocal: boolean;
  readonly #isJustice = lazily(() => this.#namesJustice());
  readonly #countries = lazily(() => new Set(this.#found.map(({ record }) => record?.id.slice(0, 3))));

  /** `isLocal` where a local office speaks. */
  constructor(found: readonly BodyMention[], bodies: Bodies, isLocal: boolean) {
    this.#found = found;
    this.#bodies = bodies;
    this.#isLocal = isLocal;
  }

  /** The first of the units that is meant: its whole is named as owner, or is at home in the document. */
  meant(candidates: readonly number[] | undefined, whole: Body | undefined): AgencyRecord | undefined {
    return candidates?.map((at) => agencyRecords()[at]!).find((record) => this.#fits(record, whole));
  }

  #fits({ id, parent }: AgencyRecord, whole: Body | undefined): boolean {
    const root = id.startsWith(`${JUSTICE}/`) ? JUSTICE : parent;
    if (root === null) return !id.startsWith('us/') && whole === undefined && this.#countries().has(id.slice(0, 3));
    if (whole !== undefined) return isIn(whole.id, root) && (root !== JUSTICE || isComponent(whole.id));
    return root === JUSTICE ? this.#isJustice() : this.#bodies.has(root);
  }

  /** True where no local office speaks and the Justice Department or a part of it is named. */
  #namesJustice(): boolean {
    return (
      !this.#isLocal &&
      this.#found.some(({ record, lead }) => {
        const id = record?.id ?? (lead === undefined ? undefined : agencyRecords()[lead.entry]!.id);
        return id !== undefined && isIn(id, JUSTICE);
      })
    );
  }
}

/** True for a body and for its parts. */
function isIn(id: string, root: string): boolean {
  return id === root || id.startsWith(`${root}/`);
}
