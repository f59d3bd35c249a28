import type { AgencyMention } from '../entities/agency/value.ts';

const ABBREVIATION = 'agency/abbreviation';

/** Whose letters the abbreviations are that a document defines: `Gang Enforcement Team (GET)`. */
export class Definitions {
  readonly #found: readonly AgencyMention[];
  #indexOf: Map<string, number> | undefined;

  constructor(found: readonly AgencyMention[]) {
    this.#found = found;
  }

  /** Index of the mention in full that an abbreviation stands for, -1 for none and for other mentions. */
  of(index: number): number {
    const { rule, value } = this.#found[index]!;
    return rule === ABBREVIATION && value.unit === true ? (this.#inFull().get(value.name) ?? -1) : -1;
  }

  #inFull(): ReadonlyMap<string, number> {
    if (this.#indexOf !== undefined) return this.#indexOf;
    const indexOf = new Map<string, number>();
    for (const [index, { rule, value }] of this.#found.entries())
      if (rule !== ABBREVIATION && !indexOf.has(value.name)) indexOf.set(value.name, index);
    return (this.#indexOf = indexOf);
  }
}
