import { oncePer } from '../core/memo.ts';
import { type AnalysedDocument } from '../segment/document.ts';
import { TOKEN_CAPITAL } from '../segment/tokens.ts';
import { FORM_WEAK, kindBit } from './kinds.ts';
import { lexicon } from './load.ts';
import { type LexiconHit, longestHit } from './match.ts';

/** A U.S. state named by its full name, wherever it stands: `Louisiana` in `Eastern District of Louisiana`. */
export interface NamedState {
  readonly first: number;
  readonly last: number;
  /** Postal code. */
  readonly code: string;
}

/** The place names of a document, looked up once for all that read them. */
export interface PlaceNames {
  /** Longest city name at each capitalised token that starts one, in order; they may overlap. */
  readonly cities: readonly LexiconHit[];
  /** U.S. states by full name, those inside a city's name (`Kansas City`) aside. */
  readonly states: readonly NamedState[];
}

const CITY = kindBit('city');
const STATE = kindBit('state');

/** All listed names of cities and states in a document, whatever else claims their tokens. */
export const placeNamesOf = oncePer(({ hits }: AnalysedDocument) => hits, findPlaceNames);

function findPlaceNames({ tokens, hits }: AnalysedDocument): PlaceNames {
  const cities: LexiconHit[] = [];
  const states: NamedState[] = [];
  const records = lexicon.records<{ country: string; code: string }>('state');
  for (const i of hits.tokens) {
    const kinds = hits.kinds[i]!;
    if ((kinds & (CITY | STATE)) === 0 || (tokens.flags[i]! & TOKEN_CAPITAL) === 0) continue;
    const city = (kinds & CITY) === 0 ? undefined : longestHit(tokens, hits, i, 'city');
    if (city !== undefined) cities.push(city);
    if ((kinds & STATE) === 0) continue;
    const state = longestHit(tokens, hits, i, 'state');
    if (state === undefined || (state.forms[0]!.flags & FORM_WEAK) !== 0 || (city?.last ?? 0) > state.last) continue;
    const { country, code } = records[state.forms[0]!.index]!;
    if (country === 'US') states.push({ first: i, last: state.last, code });
  }
  return { cities, states };
}
