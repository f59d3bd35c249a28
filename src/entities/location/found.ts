import { int32s } from '../../core/slab.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { FORM_WEAK, kindBit, WORD_COMMON, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { mentionOf, withoutLastLetter } from '../recogniser.ts';
import type { LocationMention, LocationValue } from './value.ts';

/** The locations found so far in one document, and the tokens they hold. */
export class FoundLocations {
  readonly context: PlaceContext;
  readonly mentions: LocationMention[] = [];
  /** By token: 0, or the number of its location, from 1. */
  readonly #at: Int32Array;
  #namesCountries: boolean | undefined;
  readonly #firstNames = new Map<number, boolean>();
  readonly #lastNames = new Map<number, boolean>();
  #countries: ReadonlySet<string> | undefined;

  constructor(context: PlaceContext) {
    this.context = context;
    this.#at = int32s(context.document.tokens.count);
  }

  /** True when the document names two countries by unmistakable names, the United States aside. */
  namesCountries(): boolean {
    if (this.#namesCountries === undefined) {
      this.#countries ??= countriesIn(this.context);
      let others = this.#countries.size;
      for (const code of ['US', 'GE']) if (this.#countries.has(code)) others -= 1;
      this.#namesCountries = others >= 2;
    }
    return this.#namesCountries;
  }

  /** True when the document is of a country, or names it. */
  isAbout(country: string): boolean {
    const { document } = this.context;
    if (homeAreaOf(document).country === country) return true;
    this.#countries ??= countriesIn(this.context);
    return this.#countries.has(country);
  }

  /** ISO code of the one country that a document is of or tells of, the United States aside; undefined where there are several. */
  foreignCountry(): string | undefined {
    this.#countries ??= countriesIn(this.context);
    let only: string | undefined;
    for (const code of this.#countries) {
      if (code === 'US' || code === 'GE') continue; // Georgia is a state as often
      if (only !== undefined) return homeAbroad(this.context);
      only = code;
    }
    return only ?? homeAbroad(this.context);
  }

  /** True when the document writes a one-word name somewhere as a person's first name: `Jordan Quill`. */
  isFirstName(word: number): boolean {
    let known = this.#firstNames.get(word);
    if (known === undefined) {
      const { tokens } = this.context.document;
      known = false;
      for (let i = 0; i < tokens.count && !known; i++)
        known = tokens.word[i] === word && isSurname(tokens.word[i + 1] ?? 0) && this.context.inPersonName(i, i + 1);
      this.#firstNames.set(word, known);
    }
    return known;
  }

  /** True when the document writes a one-word name somewhere as a person's last name: `Ana Guerrero`, `Mr. Israel`. */
  isLastName(word: number): boolean {
    let known = this.#lastNames.get(word);
    if (known === undefined) {
      const { tokens } = this.context.document;
      known = false;
      if ((lexicon.vocabulary.classes[word]! & WORD_SURNAME) !== 0)
        for (let i = 1; i < tokens.count && !known; i++)
          known = tokens.word[i] === word && !this.context.isCapital(i + 1) && this.context.isBehindGivenName(i);
      this.#lastNames.set(word, known);
    }
    return known;
  }

  /** The location that holds token `i`. */
  at(i: number): LocationMention | undefined {
    const index = this.#at[i];
    return index === undefined || index === 0 ? undefined : this.mentions[index - 1];
  }

  /** True when neither an earlier recogniser nor an earlier rule has a token of `[first, last)`. */
  isFree(first: number, last: number): boolean {
    if (first < 0 || last > this.#at.length) return false;
    for (let i = first; i < last; i++) if (this.#at[i] !== 0) return false;
    return this.context.taken.isFree(first, last);
  }

  /** Adds a location over tokens `[first, last)`; false when a token is taken already. */
  add(first: number, last: number, value: LocationValue, rule: string): boolean {
    if (!this.isFree(first, last)) return false;
    const told = this.context.endsTitle(first) ? { ...value, ofOffice: true } : value;
    return this.#push(mentionOf(this.context.document, 'location', first, last, told, rule));
  }

  /** Adds a location whose last token has a possessive `s` grown on. */
  addOwner(first: number, last: number, value: LocationValue): boolean {
    if (!this.isFree(first, last)) return false;
    return this.#push(withoutS(mentionOf(this.context.document, 'location', first, last, value, 'owner')));
  }

  #push(mention: LocationMention): boolean {
    this.#at.fill(this.mentions.push(mention), mention.first, mention.last);
    return true;
  }
}

/** The mention without the possessive `s` at its end. */
function withoutS(mention: LocationMention): LocationMention {
  return withoutLastLetter(mention, mention.value);
}

function homeAbroad({ document }: PlaceContext): string | undefined {
  const { country } = homeAreaOf(document);
  return country === 'US' ? undefined : country;
}

/** Codes of the countries that a document names by unmistakable names. */
function countriesIn({ document }: PlaceContext): ReadonlySet<string> {
  const { tokens, hits } = document;
  const codes = new Set<string>();
  for (const i of hits.tokens) {
    if ((hits.kinds[i]! & COUNTRY) === 0) continue;
    const country = longestHit(tokens, hits, i, 'country');
    if (country === undefined || (country.forms[0]!.flags & FORM_WEAK) !== 0) continue;
    codes.add(lexicon.records<{ code: string }>('country')[country.forms[0]!.index]!.code);
  }
  return codes;
}

const COUNTRY = kindBit('country');

/** A surname that is no everyday word: `Jordan Edwards`, but not `France Summit`. */
function isSurname(word: number): boolean {
  return (lexicon.vocabulary.classes[word]! & (WORD_SURNAME | WORD_COMMON)) === WORD_SURNAME;
}
