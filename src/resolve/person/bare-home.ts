import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';
import { ageFrom } from './age.ts';
import { cityFrom, type FoundHome } from './home.ts';
import type { Surroundings } from './surroundings.ts';

const AND = wordId('and');
/** What is told of somebody charged, behind the name and the town. */
const TOLD = wordSet('was were is are has have had pleaded pled faces faced received admitted agreed appeared');

/** `Venn, Toledo, Ohio, 34`, `Venn (Toledo, Ohio),`, `Venn, Toledo, pleaded guilty`: the city that nothing but a comma or bracket before token `at` parts from a name. */
export function bareHome(around: Surroundings, at: number): FoundHome | undefined {
  const { word } = around.tokens;
  const home = cityFrom(around, at);
  if (home === undefined) return undefined;
  const { city, last } = home;
  // with its state: `De Leon` in brackets is a short name
  if (word[at - 1] === MARK.openBracket)
    return word[last] === MARK.closeBracket && around.places.locationAt(last - 1) !== undefined
      ? { city, last: last + 1 }
      : undefined;
  if (word[at - 1] !== MARK.comma || around.opensAnew(last)) return undefined;
  if (word[last] === MARK.openBracket) return ageFrom(around, last + 1) === undefined ? undefined : home;
  if (word[last] === MARK.semicolon) return nameBehind(around, last + 1) ? home : undefined;
  if (word[last] !== MARK.comma || around.opensAnew(last + 1)) return undefined;
  return TOLD.has(word[last + 1]!) || ageFrom(around, last + 1) !== undefined ? home : undefined;
}

function nameBehind(around: Surroundings, token: number): boolean {
  const { word, count } = around.tokens;
  const at = word[token] === AND ? token + 1 : token;
  return at < count && around.personEnd(at) !== undefined;
}
