import { homeAreaOf } from '../gazetteer/home-area.ts';
import { wordId, wordMap, wordSet, wordUnion } from '../gazetteer/words.ts';
import type { FigurePlace } from '../record/types.generated.ts';
import { TOKEN_CAPITAL } from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import type { Places } from './places.ts';

/** `in the state`, `citywide`, `here`: the document's own place, without its name. */
export interface UnnamedPlace {
  readonly first: number;
  readonly last: number;
  readonly place: FigurePlace;
  readonly isCity: boolean;
  /** True for a word that needs no preposition: `statewide`. */
  readonly alone: boolean;
}

const WORDS = wordMap<'state' | 'city'>({
  state: 'state',
  statewide: 'state',
  city: 'city',
  town: 'city',
  citywide: 'city',
  here: 'city',
});
const PLACE_WORDS = wordUnion(WORDS);
const ALONE = wordSet('statewide citywide here');
const HERE = wordId('here');
const THE = wordSet('the this');
const OF = wordId('of');
const BE = wordSet('is are was were');

/** Finds them in the sentences that have figures. */
export function unnamedPlaces({ document, mentions }: ResolveContext, places: Places): UnnamedPlace[] {
  const found: UnnamedPlace[] = [];
  const { local } = places;
  const { state } = homeAreaOf(document);
  if (state === undefined && local === undefined) return found;
  const { tokens, sentences, sentenceOf } = document;
  let done = -1;
  for (const { first: figure } of mentions.figure) {
    const sentence = sentenceOf[figure]!;
    if (sentence === done) continue;
    done = sentence;
    const { first, last } = sentences[sentence]!;
    for (let i = first; i < last; i++) {
      if (!PLACE_WORDS.has(tokens.word[i]!)) continue;
      const what = WORDS.get(tokens.word[i]!)!;
      if (places.cityAt(i) !== undefined || places.locationAt(i) !== undefined) continue;
      const alone = ALONE.has(tokens.word[i]!);
      if (!alone && (i === first || !THE.has(tokens.word[i - 1]!) || (tokens.flags[i]! & TOKEN_CAPITAL) !== 0))
        continue;
      const next = tokens.word[i + 1] ?? 0;
      if (next === OF || (tokens.word[i] === HERE && BE.has(next))) continue;
      const place =
        what === 'state'
          ? stateNamed(state)
          : local && { id: local.id, name: local.name, state: local.state, country: local.country };
      if (place !== undefined) found.push({ first: i, last: i + 1, place, isCity: what === 'city', alone });
    }
  }
  return found;
}

function stateNamed(code: string | undefined): FigurePlace | undefined {
  return code === undefined ? undefined : { id: `iso:US-${code}`, name: `${code}, US`, state: null, country: null };
}
