import type { CityName, Person } from '../../record/types.generated.ts';
import { ageBefore } from './age.ts';
import type { ResolveContext } from '../context.ts';
import { cityFrom, isPersonNoun, residentOf } from './home.ts';
import type { Surroundings } from './surroundings.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';

/** How many sentences from the top somebody may be described. */
const TOP = 12;
const OLD = wordId('old');
const FIGURE_WORDS = 6;
const FORMER = wordSet('former ex');

/**
 * Homes of those whom a release describes by their age before it names them: `the death of a 34-year-old mother of four from
 * Toledo`. Ages that are told with two homes tell none.
 */
export function agedHomes({ document, mentions }: ResolveContext, around: Surroundings): ReadonlyMap<number, CityName> {
  const { word, count } = document.tokens;
  const homes = new Map<number, CityName>();
  const several = new Set<number>();
  for (const { first, value } of mentions.figure) {
    if (document.sentenceOf[first]! > TOP) break;
    if (value.kind !== 'age') continue;
    let at = first;
    while (at < first + FIGURE_WORDS && at < count && word[at] !== OLD) at += 1;
    if (word[at] !== OLD || around.opensAnew(at + 1) || around.personEnd(at + 1) !== undefined) continue;
    const age = ageBefore(around, at + 1);
    const home = age === undefined ? undefined : homeOfDescribed(around, at + 1);
    if (age === undefined || home === undefined) continue;
    const known = homes.get(age);
    if (known !== undefined && (known.name !== home.name || known.state !== home.state)) several.add(age);
    homes.set(age, home);
  }
  for (const age of several) homes.delete(age);
  return homes;
}

/** `Toledo man`, `mother of four from Toledo` behind `34-year-old`. */
function homeOfDescribed(around: Surroundings, token: number): CityName | undefined {
  const { word } = around.tokens;
  if (FORMER.has(word[token]!)) return undefined;
  const city = cityFrom(around, token);
  if (city !== undefined) return isPersonNoun(word[city.last] ?? 0) ? city.city : undefined;
  return isPersonNoun(word[token]!) ? residentOf(around, token)?.city : undefined;
}

/** Persons with the homes of those of their age, where one alone is that old. */
export function withAgedHomes(people: readonly Person[], homes: ReadonlyMap<number, CityName>): readonly Person[] {
  if (homes.size === 0) return people;
  return people.map((person) => {
    const { age, residence } = person;
    const home = age === null || residence !== null ? undefined : homes.get(age);
    if (home === undefined || people.filter((other) => other.age === age).length !== 1) return person;
    return { ...person, residence: home };
  });
}
