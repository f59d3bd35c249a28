import { cityArea, cityPopulation } from '../../gazetteer/city-table.ts';
import { FORM_WEAK, WORD_PLACE } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { TOKEN_CAPITAL } from '../../segment/tokens.ts';

const LARGE = 150_000;

/** What the rest of a document says about a name, gathered once. */
export interface Surroundings {
  /** ISO codes of countries named, the United States aside. */
  readonly countries: ReadonlySet<string>;
  /** Codes of U.S. states named, also inside other names, or spoken of through a large city. */
  readonly states: ReadonlySet<string>;
  /** Words that begin place names and that the document also writes with a small letter. */
  readonly ordinary: ReadonlySet<number>;
}

export function surroundingsOf(context: PlaceContext): Surroundings {
  const { tokens, hits } = context.document;
  const { classes } = lexicon.vocabulary;
  const countries = new Set<string>();
  const states = new Set<string>();
  const ordinary = new Set<number>();
  const records = lexicon.records<{ country: string; code: string }>('state');
  for (let i = 0; i < tokens.count; i++) {
    const mention = context.taken.at(i);
    if (mention?.type === 'location' && mention.first === i) {
      const { kind, name, state } = mention.value as {
        kind: string;
        name: string;
        state?: { country: string; code: string };
      };
      if (kind === 'country') countries.add(name);
      else if (state !== undefined)
        (state.country === 'US' ? states : countries).add(state.country === 'US' ? state.code : state.country);
    }
    const word = tokens.word[i]!;
    if ((classes[word]! & WORD_PLACE) !== 0 && (tokens.flags[i]! & TOKEN_CAPITAL) === 0) ordinary.add(word);
    if (hits.at[i]! < 0 || (tokens.flags[i]! & TOKEN_CAPITAL) === 0) continue;
    const state = longestHit(tokens, hits, i, 'state');
    if (state !== undefined && (state.forms[0]!.flags & FORM_WEAK) === 0) {
      const { country, code } = records[state.forms[0]!.index]!;
      if (country === 'US') states.add(code);
    }
    const city = longestHit(tokens, hits, i, 'city');
    if (city === undefined || cityPopulation(city.forms[0]!.index) < LARGE) continue;
    const { country, code } = cityArea(city.forms[0]!.index);
    if (country === 'US') states.add(code);
  }
  countries.delete('US');
  return { countries, states, ordinary };
}
