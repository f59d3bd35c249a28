import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { CityName } from '../../record/types.generated.ts';
import { MARK, TOKEN_NUMBER } from '../../segment/tokens.ts';
import { CALLING, isFormer, PERSON, SEVERAL } from './home.ts';
import type { Surroundings } from './surroundings.ts';

const OF = wordSet('of from');
const NAMED = wordSet('named identified as');
const AND = wordId('and');

/** `A Toledo, Ohio, man, Jane Venn`; `Toledo residents Ada and Joe Venn`: the home that stands before a name. */
export function homeBefore(around: Surroundings, first: number): CityName | undefined {
  const { word, count } = around.tokens;
  let noun = behindDescribed(around, first) - 1;
  if (noun < 1 || around.opensAnew(first)) return undefined;
  const listed = around.personStart(beforeAge(around, noun)) !== undefined; // the next of a list
  if (word[noun] === MARK.comma && !listed) {
    // `shot a Toledo man, Venn said`
    const end = around.personEnd(first) ?? first;
    if (end < count && word[end] !== MARK.comma && !BEHIND_NAME.has(word[end]!)) return undefined;
    noun -= 1;
  }
  while (noun > 0 && NAMED.has(word[noun]!)) noun -= 1;
  noun = parentNoun(around, noun);
  // `Toledo residents Ada Venn and Joe Venn`: back to the first of them
  let names = 1;
  while (noun > 1 && (word[noun] === AND || word[noun] === MARK.comma || word[noun] === MARK.semicolon) && names < 9) {
    const before = around.personStart(beforeAge(around, word[noun - 1] === MARK.comma ? noun - 1 : noun));
    if (before === undefined) break;
    noun = before - 1;
    names += 1;
  }
  if (names > 1 && word[noun] === MARK.comma) noun -= 1; // two Toledo men, Ada Venn, 45, and Joe Roe
  if (noun < 1) return undefined;
  if (!PERSON.has(word[noun]!)) {
    // A man from Toledo, Jane Venn,
    const city = cityBefore(around, noun + 1);
    if (city === undefined || names > 1 || word[first - 1] !== MARK.comma) return undefined;
    if (!OF.has(word[city.first - 1]!)) return undefined;
    const who = parentNoun(around, city.first - 2);
    return PERSON.has(word[who]!) || CALLING.has(word[who]!) ? city.home : undefined;
  }
  if (names > 1 && !SEVERAL.has(word[noun]!)) return undefined;
  const city = cityBefore(around, word[noun - 1] === MARK.comma ? noun - 1 : noun);
  return city === undefined || isFormer(word[city.first - 1]!) ? undefined : city.home;
}

/** Where a description ends that a comma and `identified by police as` or `34-year-old` part from the name; the name's own token without one. */
export function behindDescribed({ tokens }: Surroundings, first: number): number {
  const { word } = tokens;
  let at = first - 1;
  if (at > 6 && word[at] === OLD && word[at - 1] === MARK.hyphen) {
    at -= 1;
    while (at > first - 6 && word[at] !== MARK.comma) at -= 1;
    return word[at] === MARK.comma ? at : first;
  }
  if (at < 3 || word[at] !== AS) return first;
  while (at > first - 7 && word[at] !== MARK.comma) {
    if (IDENTIFIED.has(word[at]!) && word[at - 1] === MARK.comma) return at - 1;
    at -= 1;
  }
  return first;
}
const OLD = wordId('old');
const AS = wordId('as');
const IDENTIFIED = wordSet('identified named');

/** `mother` of `Toledo mother-of-two`, `father of three`. */
function parentNoun({ tokens: { word } }: Surroundings, noun: number): number {
  if (!CHILDREN.has(word[noun] ?? 0)) return noun;
  let at = noun - 1;
  if (word[at] === MARK.hyphen) at -= 1;
  if (word[at] !== OF_WORD) return noun;
  at -= word[at - 1] === MARK.hyphen ? 2 : 1;
  return at > 0 && PERSON.has(word[at]!) ? at : noun;
}
const OF_WORD = wordId('of');
const CHILDREN = wordSet('one two three four five six seven eight nine ten');

/** Token behind the name when an age ends before a token: `Ada Venn, 45; and`. */
function beforeAge({ tokens }: Surroundings, end: number): number {
  const { word, flags } = tokens;
  const at = word[end - 1] === MARK.semicolon ? end - 1 : end;
  const isAge = at > 2 && (flags[at - 1]! & TOKEN_NUMBER) !== 0 && word[at - 2] === MARK.comma;
  return isAge ? at - 2 : end;
}

/** What may follow a name in apposition to `a Toledo man`, besides a comma. */
const BEHIND_NAME = wordSet('was is were has had pleaded pled faces admitted');

/** The city, its state included, that ends before a token, and its first token. */
export function cityBefore(
  { places, tokens }: Surroundings,
  end: number,
): { readonly home: CityName; readonly first: number } | undefined {
  let last = end;
  const state = last > 0 ? places.locationAt(last - 1) : undefined;
  if (state?.kind === 'state' || state?.kind === 'country') {
    while (last > 0 && places.locationAt(last - 1) === state) last -= 1;
    if (last < 1 || tokens.word[last - 1] !== MARK.comma) return undefined;
    last -= 1;
  }
  const city = last > 0 ? places.cityAt(last - 1) : undefined;
  if (city === undefined) return undefined;
  let first = last - 1;
  while (first > 0 && places.cityAt(first - 1) === city) first -= 1;
  return { home: { name: city.name, state: city.state, country: city.country }, first };
}
