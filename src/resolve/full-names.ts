import { sameName } from './agency-names.ts';
import { type BodyMention, leans } from './body-mention.ts';

/** A name in full and the index of its first mention. */
export interface FullName {
  readonly full: string;
  /** The name as names are compared. */
  readonly key: string;
  readonly index: number;
  readonly mention: BodyMention;
}

/** Behind these a name goes on: `Osage Tribe of Oklahoma`, `Mexican Consulate in Boise`. */
const LINKS = [' of ', ' in '];

/** The different names of a document's bodies, among which a short one is looked up. */
export class FullNames {
  readonly #found: readonly BodyMention[];
  readonly #indexOf = new Map<string, number>(); // of short names, -1 for none
  #names: readonly FullName[] | undefined;
  #byEnding: Map<string, FullName[]> | undefined;
  #byBeginning: Map<string, FullName[]> | undefined;

  constructor(found: readonly BodyMention[]) {
    this.#found = found;
  }

  /** Index of the first mention whose name fits a short one, -1 for none. A short name is looked up once. */
  first(short: string, fits: (name: FullName) => boolean): number {
    return this.#known(short, () => this.#all().find(fits));
  }

  /** The same among names that end in what a short one comes to, and begin with something else. */
  firstEndingIn(short: string, key: string, fits: (name: FullName) => boolean): number {
    return this.#known(short, () => this.#endingIn(key)?.find(fits));
  }

  /** The same among names that go on with ` of ` or ` in ` behind a short one. */
  firstBeginningWith(short: string, key: string, fits: (name: FullName) => boolean): number {
    return this.#known(`${short} of`, () => this.#goingOn().get(key)?.find(fits));
  }

  /** Names by what stands before each such link in them. */
  #goingOn(): ReadonlyMap<string, FullName[]> {
    if (this.#byBeginning !== undefined) return this.#byBeginning;
    const byBeginning = new Map<string, FullName[]>();
    for (const name of this.#all()) {
      for (const link of LINKS) {
        for (let at = name.key.indexOf(link); at > 0; at = name.key.indexOf(link, at + 1)) {
          const beginning = name.key.slice(0, at);
          const names = byBeginning.get(beginning);
          if (names === undefined) byBeginning.set(beginning, [name]);
          else names.push(name);
        }
      }
    }
    return (this.#byBeginning = byBeginning);
  }

  #known(short: string, find: () => FullName | undefined): number {
    let index = this.#indexOf.get(short);
    if (index === undefined) {
      index = find()?.index ?? -1;
      this.#indexOf.set(short, index);
    }
    return index;
  }

  /** Names that end in the words of a key, so that a list of a thousand offices is not read for each of them. */
  #endingIn(key: string): readonly FullName[] | undefined {
    if (this.#byEnding === undefined) {
      this.#byEnding = new Map();
      for (const name of this.#all()) {
        for (let at = name.key.indexOf(' '); at >= 0; at = name.key.indexOf(' ', at + 1)) {
          const ending = name.key.slice(at + 1);
          const names = this.#byEnding.get(ending);
          if (names === undefined) this.#byEnding.set(ending, [name]);
          else names.push(name);
        }
      }
    }
    return this.#byEnding.get(key);
  }

  /** Each name with its first mention; a listed name and one that leans on another count apart. */
  #all(): readonly FullName[] {
    if (this.#names !== undefined) return this.#names;
    const names: FullName[] = [];
    const met = new Map<string, number>(); // one bit for each way of being named
    for (const [index, mention] of this.#found.entries()) {
      const { record } = mention;
      const printed = record === undefined ? mention.printed : undefined;
      const full = printed?.whole ?? record!.name;
      const bit = 1 << ((record === undefined ? 0 : 2) + (leans(mention) ? 1 : 0));
      const bits = met.get(full) ?? 0;
      if ((bits & bit) !== 0) continue;
      met.set(full, bits | bit);
      names.push({ full, key: printed?.wholeKey ?? sameName(full), index, mention });
    }
    return (this.#names = names);
  }
}
