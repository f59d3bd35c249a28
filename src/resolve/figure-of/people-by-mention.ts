import type { Person } from '../../record/types.generated.ts';

/** Names of persons by where their mentions start; looked up by the first figure that asks, for few do. */
export class PeopleByMention {
  readonly #people: readonly Person[];
  #names: Map<number, string> | undefined;

  constructor(people: readonly Person[]) {
    this.#people = people;
  }

  get(start: number): string | undefined {
    if (this.#names === undefined) {
      this.#names = new Map();
      for (const { name, mentions } of this.#people)
        for (const mention of mentions) this.#names.set(mention.start, name);
    }
    return this.#names.get(start);
  }
}
