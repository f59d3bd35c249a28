import { cityArea, cityClass, CITY_NEIGHBOURHOOD } from '../../gazetteer/city-table.ts';
import { statesOfCounties } from '../../gazetteer/counties.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

/** Words that start the rule of this file. */
export const officeWords = 'offices attorneys prosecutors sheriffs';
export const officeTrigger = wordSet(officeWords);

const LEADS = wordSet('include including includes are were from in of :');
const AND = wordId('and');
const REACH = 8;
const FEWEST = 3;
const MOST_WORDS = 3;

/**
 * Finds `Marin`, `San Joaquin` and `Solano` in `the other offices involved include Marin, San Joaquin and Solano`: three names and more
 * behind the word for county offices that are all counties of one state, one of them no town there.
 */
export function countyOffices(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  for (let at = i + 1; at <= i + REACH && at < tokens.count && context.joins(at); at++) {
    if (!LEADS.has(tokens.word[at]!)) continue;
    const names = namesFrom(found, at + 1);
    if (names.length < FEWEST) continue;
    const state = sharedState(names.map(({ name }) => name));
    if (state === undefined || names.every(({ first, last }) => isTownOf(found, first, last, state))) return;
    for (const { first, last, name } of names)
      found.add(first, last, { kind: 'county', name: `${name} County` }, 'county-offices');
    return;
  }
}

/** A name of a list, over tokens `[first, last)`. */
interface Name {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

function namesFrom({ context }: FoundLocations, from: number): readonly Name[] {
  const { tokens } = context.document;
  const names: Name[] = [];
  for (let at = from; context.joins(at); ) {
    const first = at;
    while (at < first + MOST_WORDS && context.isCapital(at) && (at === first || context.joins(at))) at += 1;
    if (at === first || (context.joins(at) && context.isCapital(at))) break;
    names.push({ first, last: at, name: plainText(tokens, first, at) });
    const end = at;
    if (tokens.word[at] === MARK.comma) at += 1;
    if (tokens.word[at] === AND) at += 1;
    if (at === end) break;
  }
  return names;
}

/** The state in which counties of all these names lie; undefined when there is none. */
function sharedState(names: readonly string[]): string | undefined {
  let states: readonly string[] | undefined;
  for (const name of names) {
    const here = statesOfCounties(name);
    states = states === undefined ? here : states.filter((state) => here.includes(state));
    if (states.length === 0) return undefined;
  }
  return states?.[0];
}

function isTownOf({ context }: FoundLocations, first: number, last: number, state: string): boolean {
  const { tokens, hits } = context.document;
  const town = longestHit(tokens, hits, first, 'city');
  if (town?.last !== last) return false;
  return town.forms.some(
    ({ index }) =>
      cityArea(index).country === 'US' && cityArea(index).code === state && cityClass(index) !== CITY_NEIGHBOURHOOD,
  );
}
