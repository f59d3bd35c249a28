import type { PersonMention } from '../../entities/person/value.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { CityName, Role } from '../../record/types.generated.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { MARK } from '../../segment/tokens.ts';
import { ageFrom } from './age.ts';
import { afterAge, afterHome, MAX_NAMES, nextName, nextTitled } from './name-list.ts';
import { titleOfClause } from './clause.ts';
import { homeOf, isResident, residentOf } from './home.ts';
import { homeOfPredicate } from './home-clause.ts';
import type { Surroundings } from './surroundings.ts';
import { titleAfter } from './title-after.ts';
import { isPluralTitle } from './role-title.ts';

/** What a list of names says of all of them at its end. */
export interface SharedFacts {
  readonly age: number | undefined;
  readonly home: CityName | undefined;
}

const BOTH = wordSet('both all each');
const KIN = wordSet(
  'wife husband brother sister son daughter mother father brothers sisters twins couple siblings spouses',
);
const AND = wordId('and');
const OF = wordId('of');
const WHOM = wordId('whom');
const BE = wordSet('are were is was');
const NOTHING: SharedFacts = { age: undefined, home: undefined };

/** `Jane Venn and John Roe, both of Toledo`, `both 34, of Toledo`; `Ann and Joe Roe of Toledo`. */
export function sharedFacts(around: Surroundings, mention: PersonMention): SharedFacts {
  const { word, count } = around.tokens;
  let next = mention.last;
  let kin = mention.first > 0 && KIN.has(word[mention.first - 1]!);
  for (let names = 0; names < MAX_NAMES && next < count; names++) {
    next = afterAge(around, next);
    const of = word[next] === MARK.comma ? next + 1 : next;
    if (of < count && BOTH.has(word[of]!)) return factsOfAll(around, of + 1);
    // husband and wife from Toledo
    const couple = of > next ? behindCouple(word, of) : of;
    const ofCouple = couple > of ? homeOf(around, couple) : undefined;
    if (ofCouple !== undefined) return { age: undefined, home: ofCouple.city };
    // Ann and Joe Roe of Toledo; Joe Roe, 44, and his wife, Ann Roe, 42, of Toledo
    if (names === 1) {
      const home = homeOf(around, word[next] === MARK.comma ? next + 1 : next);
      const shared =
        kin || mention.value.surnameFrom !== undefined || (home !== undefined && isPair(around, mention, home.last));
      if (home !== undefined && shared) return { age: undefined, home: home.city };
    }
    const end = nextName(around, next) ?? nextTitled(around, next);
    // Ann Venn and Joe Roe lived in Toledo
    if (end === undefined)
      return { age: undefined, home: names === 0 ? undefined : homeOfPredicate(around, next)?.city };
    for (let at = next; at < end; at++) kin ||= KIN.has(word[at]!);
    next = end;
  }
  return NOTHING;
}

/** Token behind `husband and wife`, `sisters`. */
function behindCouple(word: ArrayLike<number>, at: number): number {
  if (COUPLE.has(word[at]!)) return at + 1;
  return KIN.has(word[at]!) && word[at + 1] === AND && KIN.has(word[at + 2] ?? 0) ? at + 3 : at;
}
const COUPLE = wordSet('brothers sisters twins siblings spouses');

/** What two persons do: `were sentenced`. */
const PLURAL = wordSet('were are have each both pleaded pled face faced received appeared');

/** `Jane Venn, 34, and John Roe, 41, of Toledo, were charged`: two of whom only the second has a home. */
function isPair(around: Surroundings, { first, last, value }: PersonMention, end: number): boolean {
  const { word } = around.tokens;
  if (first > 0 && (word[first - 1] === MARK.comma || word[first - 1] === AND || word[first - 1] === MARK.semicolon))
    return false;
  const age = afterAge(around, last);
  const plain = age === last && value.title !== undefined; // Mayor Ada Roe and Mayor Joe Venn of
  if (plain || (word[age] !== AND && !(word[age] === MARK.comma && word[age + 1] === AND))) return false;
  return PLURAL.has(word[word[end] === MARK.comma ? end + 1 : end] ?? 0);
}

/** `both of Toledo`, `both residents of Toledo`, `both 34, of Toledo`. */
function factsOfAll(around: Surroundings, token: number): SharedFacts {
  const { word } = around.tokens;
  const age = ageFrom(around, token);
  let at = age === undefined ? token : age.last;
  if (word[at] === MARK.comma) at += 1;
  if (word[at] === AND) at += 1; // both 49, and of Liberal
  if (word[at] === OF && word[at + 1] === WHOM) at += BE.has(word[at + 2]!) ? 3 : 2; // all of whom are from Toledo
  const calling = titleAt(around.tokens, around.document.hits, at);
  const from = calling?.kind === 'job' ? calling.last : isResident(word[at]!) ? at + 1 : at; // both businessmen from Toledo
  const home = homeOf(around, from) ?? residentOf(around, at);
  return { age: age?.value, home: home?.city };
}

/**
 * `Jane Venn, 34, and John Roe, 41, the owners of Acme`, `Jane Venn and John Roe were clerks`: the titles that the end of a
 * list gives to all in it. They are printed in the plural.
 */
export function sharedRoles(around: Surroundings, mention: PersonMention): readonly Role[] {
  const { word } = around.tokens;
  let next = mention.last;
  let names = 1;
  for (; names < MAX_NAMES; names++) {
    const end = nextName(around, afterHome(around, afterAge(around, next)));
    if (end === undefined) break;
    next = end;
  }
  if (names === 1) return [];
  next = afterHome(around, afterAge(around, next));
  const roles = word[next] === MARK.comma ? titleAfter(around, next + 1)?.roles : titleOfClause(around, next);
  return (roles ?? []).filter(({ title }) => isPluralTitle(title));
}
