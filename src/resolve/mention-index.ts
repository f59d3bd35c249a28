import type { Mentions } from '../entities/index.ts';

// What the index holds of a token, one number each; 0 for nothing.
const PERSON_END = 0; // token after the person's name that starts here
const PERSON_START = 1; // first token of the person's name that ends before this one, plus one
const AGENCY = 2; // agency mention that starts here, plus one
const BODY_END = 3; // agency, organisation or court that ends before this token: its number in `bodies`, plus one
const OTHER = 4; // organisation, court or place that starts here: its number in `others`, plus one
const CITY = 5; // city mention that holds this token, plus one
const LOCATION = 6; // place mention that holds this token, plus one
const SIGNS = 7;
const WIDTH = 8;

const COUNTED = 1; // a figure other than an age starts here
const PLACE_END = 2; // a place other than a judicial district ends before this token

const LARGEST_SPARE = 1 << 18;
/** A table of nothing but zeros for documents of usual size; undefined while one uses it. */
let spare: Int32Array | undefined = new Int32Array(LARGEST_SPARE);

/**
 * Which mentions begin, end and hold each token of a document: one table for all resolvers, in which what is known of a token stands
 * together. Tokens outside the document have nothing.
 */
export class MentionIndex {
  readonly #mentions: Mentions;
  /** Mostly longer than the document needs. */
  readonly #table: Int32Array;
  readonly #length: number;

  /** For a document of `count` tokens. */
  constructor(mentions: Mentions, count: number) {
    this.#mentions = mentions;
    this.#length = (count + 1) * WIDTH;
    let table: Int32Array;
    if (spare === undefined || spare.length < this.#length) table = new Int32Array(this.#length);
    else {
      table = spare;
      spare = undefined;
    }
    this.#table = table;
    const { person, agency, organization, court, location, city, figure } = mentions;
    for (let i = 0; i < person.length; i++) {
      const { first, last } = person[i]!;
      table[first * WIDTH + PERSON_END] = last;
      table[last * WIDTH + PERSON_START] = first + 1;
    }
    let body = 0;
    for (let i = 0; i < agency.length; i++) {
      const { first, last } = agency[i]!;
      table[first * WIDTH + AGENCY] = i + 1;
      table[last * WIDTH + BODY_END] = ++body;
    }
    let other = 0;
    for (let i = 0; i < organization.length; i++) {
      const { first, last } = organization[i]!;
      table[first * WIDTH + OTHER] = ++other;
      table[last * WIDTH + BODY_END] = ++body;
    }
    for (let i = 0; i < court.length; i++) {
      const { first, last } = court[i]!;
      table[first * WIDTH + OTHER] = ++other;
      table[last * WIDTH + BODY_END] = ++body;
    }
    for (let i = 0; i < location.length; i++) {
      const { first, last, value } = location[i]!;
      table[first * WIDTH + OTHER] = ++other;
      if (value.kind !== 'district') table[last * WIDTH + SIGNS]! |= PLACE_END;
      for (let token = first; token < last; token++) table[token * WIDTH + LOCATION] = i + 1;
    }
    for (let i = 0; i < city.length; i++) {
      const { first, last } = city[i]!;
      for (let token = first; token < last; token++) table[token * WIDTH + CITY] = i + 1;
    }
    for (let i = 0; i < figure.length; i++) {
      const { first, value } = figure[i]!;
      if (value.kind !== 'age') table[first * WIDTH + SIGNS]! |= COUNTED;
    }
  }

  /** Gives the table back for the next document; nobody asks about this one any more. Getting and clearing a new one costs more. */
  release(): void {
    if (this.#table.length !== LARGEST_SPARE) return;
    this.#table.fill(0, 0, this.#length);
    spare = this.#table;
  }

  /** Token after the person's name that starts at a token; 0 where none does. */
  personEnd(token: number): number {
    return this.#at(token, PERSON_END);
  }

  /** First token of the person's name that ends before a token; -1 where none does. */
  personStart(token: number): number {
    return this.#at(token, PERSON_START) - 1;
  }

  /** Index of the agency mention that starts at a token; -1 where none does. */
  agencyFrom(token: number): number {
    return this.#at(token, AGENCY) - 1;
  }

  /** The organisation, court or place that starts at a token. */
  otherFrom(token: number): Mentions['organization' | 'court' | 'location'][number] | undefined {
    const number = this.#at(token, OTHER) - 1;
    if (number < 0) return undefined;
    const { organization, court, location } = this.#mentions;
    if (number < organization.length) return organization[number];
    const behind = number - organization.length;
    return behind < court.length ? court[behind] : location[behind - court.length];
  }

  /** The organisation that starts at a token. */
  organizationFrom(token: number): Mentions['organization'][number] | undefined {
    const number = this.#at(token, OTHER) - 1;
    return number < 0 || number >= this.#mentions.organization.length ? undefined : this.#mentions.organization[number];
  }

  /** Index of the agency mention that ends before a token; -1 where none does. */
  agencyBefore(token: number): number {
    const number = this.#at(token, BODY_END) - 1;
    return number < this.#mentions.agency.length ? number : -1;
  }

  /** The organisation or court that ends before a token. */
  namedBefore(token: number): Mentions['organization' | 'court'][number] | undefined {
    const { agency, organization, court } = this.#mentions;
    const number = this.#at(token, BODY_END) - 1 - agency.length;
    if (number < 0) return undefined;
    return number < organization.length ? organization[number] : court[number - organization.length];
  }

  /** Index of the city mention that holds a token; -1 for none. */
  cityAt(token: number): number {
    return this.#at(token, CITY) - 1;
  }

  /** Index of the place mention that holds a token; -1 for none. */
  locationAt(token: number): number {
    return this.#at(token, LOCATION) - 1;
  }

  /** True when a place other than a judicial district ends before a token. */
  endsPlace(token: number): boolean {
    return (this.#at(token, SIGNS) & PLACE_END) !== 0;
  }

  /** True when the number at a token counts or measures something. */
  isCounted(token: number): boolean {
    return (this.#at(token, SIGNS) & COUNTED) !== 0;
  }

  #at(token: number, what: number): number {
    const at = token * WIDTH + what;
    return at >= 0 && at < this.#length ? this.#table[at]! : 0;
  }
}
