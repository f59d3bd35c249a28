import { cityArea, cityPopulation } from '../../gazetteer/city-table.ts';
import { namedCounties } from '../../gazetteer/counties.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { WORD_PLACE } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { placeNamesOf } from '../../gazetteer/place-names.ts';
import { TOKEN_CAPITAL } from '../../segment/tokens.ts';

const SPEAKS_FOR_STATE = 150_000;

/** What the rest of a document says about a name, gathered once. */
export interface Surroundings {
  /** ISO code of the country that the document is of; undefined where nothing tells it. */
  readonly homeland: string | undefined;
  /** ISO codes of countries named or at home, the United States aside. */
  readonly countries: ReadonlySet<string>;
  /** Codes of U.S. states named, also inside other names, or spoken of through a county or a large city. */
  readonly states: ReadonlySet<string>;
  /** True for a word that begins place names and that the document also writes with a small letter. Holds until those of the next document are made. */
  readonly isOrdinary: (word: number) => boolean;
  /** True for the last word of a person's full name. */
  readonly isSurname: (word: number) => boolean;
}

// By word: number of the last document that wrote it with a small letter. A document's surroundings hold until the next one's are made.
const writtenSmall = new Uint32Array(lexicon.vocabulary.classes.length);
let documents = 0;

export function surroundingsOf(context: PlaceContext): Surroundings {
  const { word, flags, count } = context.document.tokens;
  const { classes } = lexicon.vocabulary;
  const countries = new Set<string>();
  const states = new Set<string>();
  let number = 0;
  const isOrdinary = (name: number): boolean => {
    if ((classes[name]! & WORD_PLACE) === 0) return false;
    if (number === 0) {
      number = ++documents;
      for (let i = 0; i < count; i++) if ((flags[i]! & TOKEN_CAPITAL) === 0) writtenSmall[word[i]!] = number;
    }
    return writtenSmall[name] === number;
  };
  const surnames = new Set<number>();
  for (const { first, last } of context.taken.all('person')) if (last > first + 1) surnames.add(word[last - 1]!);
  surnames.delete(0);
  for (const mention of context.taken.all('location')) {
    const { kind, name, country, state } = mention.value as {
      readonly kind: string;
      readonly name: string;
      readonly country?: string;
      readonly state?: { readonly country: string; readonly code: string };
    };
    if (kind === 'country') countries.add(name);
    else if (state?.country === 'US') states.add(state.code);
    else if (state !== undefined) countries.add(state.country);
    else if (country !== undefined) countries.add(country);
  }
  for (const { state } of namedCounties(context.document)) if (state !== undefined) states.add(state);
  const names = placeNamesOf(context.document);
  for (const { code } of names.states) states.add(code);
  for (const { forms } of names.cities) {
    const { index } = forms[0]!;
    if (cityPopulation(index) < SPEAKS_FOR_STATE) continue;
    const { country, code } = cityArea(index);
    if (country === 'US') states.add(code);
  }
  const { country: homeland } = homeAreaOf(context.document);
  if (homeland !== undefined) countries.add(homeland);
  countries.delete('US');
  return { homeland, countries, states, isOrdinary, isSurname: (name) => surnames.has(name) };
}

/** True when the document names the state or country of a city, or is of it. */
export function isNamed({ states, countries }: Surroundings, row: number): boolean {
  const { country, code } = cityArea(row);
  return country === 'US' ? states.has(code) : countries.has(country);
}

/** So large a city is no chance namesake. */
export const LARGE = 200_000;

/** A town of another country than the document's and the United States. */
export function isSmallAbroad(row: number, homeland: string | undefined): boolean {
  const { country } = cityArea(row);
  return country !== 'US' && country !== homeland && cityPopulation(row) < LARGE;
}
