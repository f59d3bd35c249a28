import type { PersonMention } from '../../entities/person/value.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { CityName } from '../../record/types.generated.ts';
import { MARK } from '../../segment/tokens.ts';
import { ageFrom } from './age.ts';
import { cityFrom, homeOf } from './home.ts';
import type { Surroundings } from './surroundings.ts';

/** What a list of ages behind a list of names says of one of them. */
export interface PairedFacts {
  readonly age: number;
  readonly home: CityName | undefined;
}

const AND = wordId('and');
const JOINTS = wordSet('and , &');
const RESPECTIVELY = wordSet('respectively');
const BOTH = wordSet('both all');
const MOST_NAMES = 6;

/**
 * `Ada and Joe Venn, 66 and 64, of Toledo`, `Ada Venn and Joe Roe (F/24 and M/21) Toledo`: as many ages as names, in
 * their order.
 */
export function pairedFacts(around: Surroundings, mention: PersonMention): PairedFacts | undefined {
  const { word, count } = around.tokens;
  let last = mention.last;
  let names = 1;
  for (let next = nextName(around, last); next !== undefined && names < MOST_NAMES; next = nextName(around, last)) {
    last = next;
    names += 1;
  }
  let at = last;
  if (word[at] !== MARK.comma && word[at] !== MARK.openBracket) return undefined;
  const bracket = word[at] === MARK.openBracket;
  at += 1;
  const ages: number[] = [];
  while (at < count && ages.length < MOST_NAMES) {
    const age = ageFrom(around, at);
    if (age === undefined) break;
    ages.push(age.value);
    at = age.last;
    if (word[at] === MARK.comma && word[at + 1] === AND) at += 1;
    if (!JOINTS.has(word[at]!) || ageFrom(around, at + 1) === undefined) break;
    at += 1;
  }
  if (ages.length < 2) return undefined;
  let index = 0;
  let first = mention.first;
  for (let start = nameBefore(around, first); start !== undefined; start = nameBefore(around, first)) {
    first = start;
    index += 1;
    if (index >= MOST_NAMES) return undefined;
  }
  if (index + names !== ages.length) return undefined;
  if (bracket && word[at] === MARK.closeBracket) at += 1;
  if (word[at] === MARK.comma) at += 1;
  if (RESPECTIVELY.has(word[at]!)) at += word[at + 1] === MARK.comma ? 2 : 1;
  if (BOTH.has(word[at]!)) at += 1;
  const home = around.opensAnew(at) ? undefined : (homeOf(around, at) ?? cityFrom(around, at))?.city;
  return { age: ages[index]!, home };
}

/** End of the name that a comma or `and` joins to what ends before token `from`. */
function nextName(around: Surroundings, from: number): number | undefined {
  const { word, count } = around.tokens;
  let at = from;
  while (at < count && at < from + 2 && JOINTS.has(word[at]!) && !around.opensAnew(at)) at += 1;
  return at > from && at < count && !around.opensAnew(at) ? around.personEnd(at) : undefined;
}

/** Start of the name that a comma or `and` joins to the one at token `first`. */
function nameBefore(around: Surroundings, first: number): number | undefined {
  const { word } = around.tokens;
  let at = first;
  while (at > 0 && at > first - 2 && JOINTS.has(word[at - 1]!) && !around.opensAnew(at)) at -= 1;
  return at < first ? around.personStart(at) : undefined;
}
