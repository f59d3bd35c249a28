import { titleAt } from '../../gazetteer/title.ts';
import type { WordSet } from '../../gazetteer/word-set.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_NUMBER } from '../../segment/tokens.ts';
import { ageFrom } from './age.ts';
import { homeOf } from './home.ts';
import { cityBefore } from './home-before.ts';
import type { Surroundings } from './surroundings.ts';

const AND = wordId('and');
/** `Leander Venn, 41, and his wife, Ada Venn, 38, both of Toledo`. */
const BETWEEN_NAMES = wordSet(`
  and his her their wife husband brother sister son daughter mother father girlfriend boyfriend cousin nephew niece partner
  co-defendant codefendant dr mr mrs ms prof rev shri smt
`);
/** What may stand before the title of the next of a list, grades among it that titles are listed without: `and former Special Trial Attorney`. */
export const BEFORE_TITLE: WordSet = wordSet('and former current retired then acting senior special lead');
/** How many names a list is followed over. */
export const MAX_NAMES = 12;

/** Token after the next name of a list, over commas, `and` and words of kinship. */
export function nextName(around: Surroundings, from: number): number | undefined {
  const { word, count } = around.tokens;
  let next = from;
  while (
    next < count &&
    (word[next] === MARK.comma || word[next] === MARK.semicolon || BETWEEN_NAMES.has(word[next]!)) &&
    !around.opensAnew(next)
  )
    next += 1;
  return next > from && next < count && !around.opensAnew(next) ? around.personEnd(next) : undefined;
}

/** Token after the next name of a list behind its own title: `, 28, and former Staff Sergeant Jane Venn`. */
export function nextTitled(around: Surroundings, from: number): number | undefined {
  const { tokens, document } = around;
  const start = tokens.word[from] === MARK.comma ? from + 1 : from;
  if (tokens.word[start] !== AND) return undefined;
  for (let at = start + 1; at < Math.min(tokens.count, start + TITLE_WORDS) && !around.opensAnew(at); at++) {
    const end = around.personEnd(at);
    if (end !== undefined) return end;
    const title = titleAt(tokens, document.hits, at);
    if (title !== undefined && title.kind !== 'relation') at = title.last - 1;
    else if (!BEFORE_TITLE.has(tokens.word[at]!)) return undefined;
  }
  return undefined;
}

/** How many words a title before the next name may have. */
export const TITLE_WORDS = 6;

/** Steps over the age behind a name: `, 44`, ` (44)`. */
export function afterAge(around: Surroundings, next: number): number {
  const { word } = around.tokens;
  const bracket = word[next] === MARK.openBracket;
  if (word[next] !== MARK.comma && !bracket) return next;
  if (AGES.has(word[next + 1] ?? 0)) return afterAges(around, next + 2);
  const age = ageFrom(around, next + 1);
  if (age === undefined) return next;
  return bracket && word[age.last] === MARK.closeBracket ? age.last + 1 : age.last;
}

const AGES = wordSet('ages aged');

/** Steps over `27 and 31` of `ages 27 and 31`. */
function afterAges({ tokens: { word, flags, count } }: Surroundings, from: number): number {
  let at = from;
  while (at < count && ((flags[at]! & TOKEN_NUMBER) !== 0 || word[at] === AND)) at += 1;
  return at;
}

/** Steps over the home behind a name or its age: `, of Toledo, Ohio`. */
export function afterHome(around: Surroundings, next: number): number {
  const { word, count } = around.tokens;
  if (next >= count || around.opensAnew(next)) return next;
  return homeOf(around, word[next] === MARK.comma ? next + 1 : next)?.last ?? next;
}

/** Start of the name that what ends before a token says an age and a home of: of `Ada Venn, 38, of Toledo, Ohio`; undefined without one. */
export function nameBefore(around: Surroundings, end: number): number | undefined {
  const { word, flags } = around.tokens;
  const city = cityBefore(around, end);
  let at = city !== undefined && word[city.first - 1] === OF ? city.first - 1 : end;
  if (at < end && word[at - 1] === MARK.comma) at -= 1;
  if (at > 2 && (flags[at - 1]! & TOKEN_NUMBER) !== 0 && word[at - 2] === MARK.comma) at -= 2;
  return around.personStart(at);
}
const OF = wordId('of');
