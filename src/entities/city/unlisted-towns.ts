import { nextMarked } from '../../gazetteer/candidates.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordId, wordMark, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { MARK, TOKEN_WORD } from '../../segment/tokens.ts';
import type { Candidate } from './candidate.ts';
import { definedTown, SETTLEMENTS } from './defined.ts';
import { HOME_SURE, homeSign } from './home.ts';
import type { Surroundings } from './surroundings.ts';
import { isTaken, takenWords } from './taken.ts';
import { afterNear, beforeState, townAt } from './unlisted.ts';

const NEAR = wordId('near');
const OF = wordId('of');
const INCLUDING = wordId('including');
const TAKEN = wordSet(takenWords);
const TRIGGERS = wordUnion(
  wordSet('near in of from to outside around including called named township twp borough'),
  TAKEN,
  wordSet(SETTLEMENTS),
);
/** The same words, and the comma behind a name. */
const LOOKED_AT = wordMark(TRIGGERS, MARK.comma);
const SETTLEMENT = wordSet(SETTLEMENTS);
const IN = wordSet('in near outside around');
const TOWN = wordSet('town towns village villages city hamlet suburb township municipality');
const CALLED = wordSet('called named');
const TOWNSHIP = wordSet('township twp borough');
const AND = wordId('and');
const NOT_A_NAME = wordSet('the a an this that each every charter civil our their');

/** Finds towns that no list has, by the words around them; calls `found` with the tokens of each and the rule. */
export function unlistedTowns(
  context: PlaceContext,
  { homeland, countries }: Surroundings,
  candidates: readonly Candidate[],
  found: (first: number, last: number, rule: string) => void,
): void {
  const { tokens, hits } = context.document;
  const abroad = homeland !== undefined && homeland !== 'US';
  let candidate = 0;
  const { count } = tokens;
  for (let i = nextMarked(hits, 1, count, LOOKED_AT); i < count; i = nextMarked(hits, i + 1, count, LOOKED_AT)) {
    const word = tokens.word[i]!;
    if (word === MARK.comma) {
      const state = context.taken.at(i + 1);
      if (state?.type !== 'location' || state.first !== i + 1) continue;
      const { kind } = state.value as { readonly kind: string };
      if (kind !== 'state' && kind !== 'country') continue;
      const first = beforeState(context, i, state.last, kind === 'country');
      if (first !== undefined) found(first, i, 'unlisted-before-state');
    } else {
      const defined = SETTLEMENT.has(word) ? definedTown(context, i) : undefined;
      if (defined !== undefined) found(...defined, 'unlisted-defined');
      if (TOWNSHIP.has(word)) {
        const first = townshipFrom(context, i);
        if (first < i) found(first, i + 1, 'township');
        continue;
      }
      if (!context.isCapital(i + 1)) continue;
      if (word === NEAR && countries.size > 0) {
        const last = afterNear(context, i + 1);
        if (last !== undefined) found(i + 1, last, 'unlisted-near');
        continue;
      }
      if (word === INCLUDING) {
        if (followsTowns(context, i)) townsFrom(context, i + 1, found);
        continue;
      }
      if (word === OF && isOfTowns(context, i)) townsFrom(context, i + 1, found);
      // `the town of Peacham`, `a village called Peacham`
      const isTown = (word === OF || CALLED.has(word)) && (TOWN.has(tokens.word[i - 1]!) || isMayorOf(context, i));
      if (CALLED.has(word) && !isTown) continue;
      if (word === TO && !(countries.size > 0 && GONE.has(tokens.word[i - 1] ?? 0))) continue;
      const town = townAt(context, i + 1, isTown && context.upper(i - 1));
      if (town === undefined) continue;
      if (TAKEN.has(word)) {
        if (countries.size > 0 && isTaken(context, i + 1)) found(i + 1, town, 'unlisted-taken');
        continue;
      }
      while (candidate < candidates.length && candidates[candidate]!.hit.first < town) candidate += 1;
      if (homeSign(context, i + 1) === HOME_SURE) found(i + 1, town, 'unlisted-home');
      else if (isTown) found(i + 1, town, 'unlisted-town-of');
      else if (word === TO) found(i + 1, town, 'unlisted-taken');
      else if (word === WORD_IN && isBirthplace(context, i - 1, town)) found(i + 1, town, 'unlisted-birthplace');
      else if (abroad && IN.has(word)) {
        found(i + 1, town, 'unlisted-abroad');
        for (const [first, last] of furtherTowns(context, town)) found(first, last, 'unlisted-abroad');
      } else if (word !== OF && opensList(context, town, candidates[candidate])) found(i + 1, town, 'unlisted-in-list');
    }
  }
}

/** `the mayor of Castelmar`, in a small letter: a title has a capital. */
function isMayorOf(context: PlaceContext, i: number): boolean {
  return (
    context.document.tokens.word[i] === OF &&
    MAYOR.has(context.document.tokens.word[i - 1]!) &&
    !context.isCapital(i - 1)
  );
}
const MAYOR = wordSet('mayor mayors');
const TO = wordId('to');
/** Who goes to a town before `to`: `fled to Castelmar`, `the retreat to Castelmar`. */
const GONE = wordSet('fled flee retreat retreated withdrew evacuated deported marched');

/** `born in Castelmar in 1927`, `raised in Castelmar and`: no noun follows, as in `raised in Foster care`. */
function isBirthplace(context: PlaceContext, verb: number, last: number): boolean {
  const { tokens } = context.document;
  if (!BORN.has(tokens.word[verb]!) && !isBornOnDay(context, verb)) return false;
  return last >= tokens.count || (tokens.flags[last]! & TOKEN_WORD) === 0 || BEHIND_BIRTHPLACE.has(tokens.word[last]!);
}

/** `born on 3 May 1963 in Castelmar`: token `at` ends the day. */
function isBornOnDay({ document: { tokens }, taken }: PlaceContext, at: number): boolean {
  const day = taken.at(at);
  if (day?.type !== 'date') return false;
  const before = tokens.word[day.first - 1] === WORD_ON ? day.first - 2 : day.first - 1;
  return BORN.has(tokens.word[before] ?? 0);
}
const WORD_ON = wordId('on');
const WORD_IN = wordId('in');
const BORN = wordSet('born raised buried');
const BEHIND_BIRTHPLACE = wordSet('in on to and but where as at when before but near');

/** `key towns in Northern Iraq` before `including`. */
function followsTowns({ document: { tokens, sentences, sentenceOf } }: PlaceContext, i: number): boolean {
  const from = Math.max(sentences[sentenceOf[i]!]!.first, i - 6);
  for (let at = i - 1; at >= from; at--) if (TOWNS.has(tokens.word[at]!)) return true;
  return false;
}

/** `Rabiyah and Zumar`: the members of a list that begins at token `i`. */
function townsFrom(context: PlaceContext, i: number, found: (first: number, last: number, rule: string) => void): void {
  const { tokens } = context.document;
  for (let first = i, more = 0; more < MOST_TOWNS && context.isCapital(first); more++) {
    const last = townAt(context, first);
    if (last === undefined) return;
    found(first, last, 'unlisted-in-list');
    first = last;
    if (tokens.word[first] === MARK.comma) first += 1;
    if (tokens.word[first] === AND) first += 1;
    if (first === last) return;
  }
}

/** `Acornhoek` and `Thulamahashe` behind `around Hazyview`, which ends before token `from`: only where an `and` closes the list. */
function furtherTowns(context: PlaceContext, from: number): readonly (readonly [number, number])[] {
  const { word } = context.document.tokens;
  const towns: (readonly [number, number])[] = [];
  for (let at = from; towns.length < MOST_TOWNS; ) {
    let first = word[at] === MARK.comma ? at + 1 : at;
    const closes = word[first] === AND;
    if (closes) first += 1;
    const last = first === at || !context.isCapital(first) ? undefined : townAt(context, first);
    if (last === undefined) return [];
    towns.push([first, last]);
    if (closes) return towns;
    at = last;
  }
  return [];
}

const TOWNS = wordSet('towns cities villages');
/** `the villages of Peacham and Barnet`; `communities of` may be people, unless a town of the table comes first. */
function isOfTowns({ document: { tokens, hits } }: PlaceContext, i: number): boolean {
  const members = tokens.word[i - 1]!;
  return SEVERAL_TOWNS.has(members) || (members === COMMUNITIES && longestHitIndex(hits, i + 1, 'city') >= 0);
}

const SEVERAL_TOWNS = wordSet('towns villages hamlets suburbs townships');
const COMMUNITIES = wordId('communities');
const MOST_TOWNS = 16;

/** `Peacham` in `in Peacham, Plainfield and Hardwick`: the next of the list is a town. */
function opensList({ document: { tokens } }: PlaceContext, last: number, next: Candidate | undefined): boolean {
  if (next === undefined || !next.accepted) return false;
  let at = last;
  if (tokens.word[at] === MARK.comma) at += 1;
  if (tokens.word[at] === AND) at += 1;
  if (at === last || at !== next.hit.first) return false;
  // `in Peacham, Vermont` says where it lies; a list goes on.
  return tokens.word[at - 1] === AND || tokens.word[next.hit.last] === AND || tokens.word[next.hit.last] === MARK.comma;
}

/** First token of `Lower Merion Township`; the token of the word itself when no name stands before it. */
function townshipFrom(context: PlaceContext, i: number): number {
  const { tokens } = context.document;
  if (!context.isCapital(i) || !context.free(i)) return i;
  if (context.joins(i + 1) && context.isCapital(i + 1)) return i; // `Tiny Township Council`
  let first = i;
  while (first > i - 3 && context.joins(first) && context.isCapital(first - 1) && context.free(first - 1)) {
    if (NOT_A_NAME.has(tokens.word[first - 1]!)) break;
    first -= 1;
  }
  return first;
}
