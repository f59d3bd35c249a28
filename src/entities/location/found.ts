import { FORM_WEAK } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { mentionOf } from '../recogniser.ts';
import type { LocationMention, LocationValue } from './value.ts';

/** The locations found so far in one document, and the tokens they hold. */
export class FoundLocations {
  readonly context: PlaceContext;
  readonly mentions: LocationMention[] = [];
  readonly #at: Int32Array;
  #namesCountries: boolean | undefined;

  constructor(context: PlaceContext) {
    this.context = context;
    this.#at = new Int32Array(context.document.tokens.count).fill(-1);
  }

  /** True when the document names two countries by unmistakable names, the United States aside. */
  namesCountries(): boolean {
    this.#namesCountries ??= namesCountries(this.context);
    return this.#namesCountries;
  }

  /** The location that holds token `i`. */
  at(i: number): LocationMention | undefined {
    const index = this.#at[i];
    return index === undefined || index < 0 ? undefined : this.mentions[index];
  }

  /** True when neither an earlier recogniser nor an earlier rule has a token of `[first, last)`. */
  isFree(first: number, last: number): boolean {
    if (first < 0 || last > this.#at.length) return false;
    for (let i = first; i < last; i++) if (this.#at[i] !== -1) return false;
    return this.context.taken.isFree(first, last);
  }

  /** Adds a location over tokens `[first, last)`; false when a token is taken already. */
  add(first: number, last: number, value: LocationValue, rule: string): boolean {
    if (!this.isFree(first, last)) return false;
    this.#at.fill(this.mentions.length, first, last);
    this.mentions.push(mentionOf(this.context.document, 'location', first, last, value, rule));
    return true;
  }
}

function namesCountries({ document }: PlaceContext): boolean {
  const { tokens, hits } = document;
  const names = new Set<string>();
  for (let i = 0; i < tokens.count && names.size < 2; i++) {
    if (hits.at[i]! < 0) continue;
    const country = longestHit(tokens, hits, i, 'country');
    if (country === undefined || (country.forms[0]!.flags & FORM_WEAK) !== 0) continue;
    const { code } = lexicon.records<{ code: string }>('country')[country.forms[0]!.index]!;
    if (code !== 'US' && code !== 'GE') names.add(code);
  }
  return names.size === 2;
}
