import type { PersonMention } from '../entities/person/value.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { CityName, Role } from '../record/types.generated.ts';
import { titleAt } from '../gazetteer/title.ts';
import {
  GAP_NONE,
  MARK,
  plainText,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_WORD,
} from '../segment/tokens.ts';
import { ageFrom } from './person-age.ts';
import { bodyFrom } from './person-body.ts';
import { titleOfClause } from './person-clause.ts';
import { homeOf, isResident, residentOf } from './person-home.ts';
import type { Surroundings } from './person-surroundings.ts';
import { titleAfter } from './person-title-after.ts';
import { isPluralTitle } from './role-title.ts';

/** What a list of names says of all of them at its end. */
export interface SharedFacts {
  readonly age: number | undefined;
  readonly home: CityName | undefined;
}

const BOTH = wordSet('both all each');
/** `Leander Venn, 41, and his wife, Ada Venn, 38, both of Toledo`. */
const BETWEEN_NAMES = wordSet(`
  and his her their wife husband brother sister son daughter mother father girlfriend boyfriend cousin nephew niece partner
  co-defendant codefendant dr mr mrs ms
`);
const KIN = wordSet(
  'wife husband brother sister son daughter mother father brothers sisters twins couple siblings spouses',
);
const AND = wordId('and');
/** What may stand before the title of the next of a list, grades among it that titles are listed without: `and former Special Trial Attorney`. */
const BEFORE_TITLE = wordSet('and former current retired then acting senior special lead');
const MAX_NAMES = 12;
const BEFORE_COLON = 12;
const OF = wordId('of');
const WHO = wordId('who');
/** Before the title of those who are listed: `the owners:`; not `charged by detectives who worked on the case:`. */
const INTRODUCES = wordSet('the following these two three four five six seven eight nine ten including its their our');
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
    // Ann and Joe Roe of Toledo; Joe Roe, 44, and his wife, Ann Roe, 42, of Toledo
    if (names === 1) {
      const home = homeOf(around, word[next] === MARK.comma ? next + 1 : next);
      const shared =
        kin || mention.value.surnameFrom !== undefined || (home !== undefined && isPair(around, mention, home.last));
      if (home !== undefined && shared) return { age: undefined, home: home.city };
    }
    const end = nextName(around, next) ?? nextTitled(around, next);
    if (end === undefined) return NOTHING;
    for (let at = next; at < end; at++) kin ||= KIN.has(word[at]!);
    next = end;
  }
  return NOTHING;
}

/** What two persons do: `were sentenced`. */
const PLURAL = wordSet('were are have each both');

/** `Jane Venn, 34, and John Roe, 41, of Toledo, were charged`: two, aged, of whom only the second has a home. */
function isPair(around: Surroundings, { first, last }: PersonMention, end: number): boolean {
  const { word } = around.tokens;
  if (first > 0 && (word[first - 1] === MARK.comma || word[first - 1] === AND || word[first - 1] === MARK.semicolon))
    return false;
  const age = afterAge(around, last);
  if (age === last || (word[age] !== AND && !(word[age] === MARK.comma && word[age + 1] === AND))) return false;
  return PLURAL.has(word[word[end] === MARK.comma ? end + 1 : end] ?? 0);
}

/** `both of Toledo`, `both residents of Toledo`, `both 34, of Toledo`. */
function factsOfAll(around: Surroundings, token: number): SharedFacts {
  const { word } = around.tokens;
  const age = ageFrom(around, token);
  let at = age === undefined ? token : age.last;
  if (word[at] === MARK.comma) at += 1;
  if (word[at] === AND) at += 1; // both 49, and of Liberal
  const calling = titleAt(around.tokens, around.document.hits, at);
  const from = calling?.kind === 'job' ? calling.last : isResident(word[at]!) ? at + 1 : at; // both businessmen from Toledo
  const home = homeOf(around, from) ?? residentOf(around, at);
  return { age: age?.value, home: home?.city };
}

/**
 * `Trial Attorneys Jane Venn and John Roe of the Fraud Section`, `Deputy Chief Jane Venn and Trial Attorney John Roe of …`: the body
 * behind the last of those who share a title, or who are lawyers of one section.
 */
export function sharedBody(around: Surroundings, mention: PersonMention): string | undefined {
  const { title } = mention.value;
  const isLawyer = title !== undefined && isSectionLawyer(around, title.first, title.last);
  let next = mention.last;
  for (let names = 0; names < MAX_NAMES; names++) {
    const end = nextName(around, next) ?? (isLawyer ? nextLawyer(around, next) : undefined);
    if (end === undefined) break;
    next = end;
  }
  return next === mention.last ? undefined : bodyFrom(around, next)?.name;
}

const LAWYER = wordSet('attorney attorneys counsel chief chiefs');
/** What makes one of these somebody of another office: `Assistant U.S. Attorney`, `Police Chief`. */
const ELSEWHERE = wordSet('u.s. us united states police fire district county city state general prosecuting of');

/** True for the title of a lawyer of a section: `Senior Trial Attorney`, `Acting Deputy Chief`. */
function isSectionLawyer({ tokens: { word } }: Surroundings, first: number, last: number): boolean {
  if (last - first < 2 || !LAWYER.has(word[last - 1]!)) return false;
  for (let at = first; at < last; at++) if (ELSEWHERE.has(word[at]!)) return false;
  return true;
}

/** Token after `and Trial Attorney John Roe`. */
function nextLawyer(around: Surroundings, from: number): number | undefined {
  const { tokens, document } = around;
  for (let at = from; at < from + TITLE_WORDS && !around.opensAnew(at); at++) {
    const title = at === from ? undefined : titleAt(tokens, document.hits, at);
    if (title !== undefined) return isSectionLawyer(around, at, title.last) ? around.personEnd(title.last) : undefined;
    if (tokens.word[at] !== MARK.comma && !BEFORE_TITLE.has(tokens.word[at]!)) return undefined;
  }
  return undefined;
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

/**
 * `the owners of Mountain View: Jane Venn, John Roe and Ada Poe`, `detectives who worked on the case: …`, `its principals, …`:
 * the title in the plural that stands before a list.
 */
export function rolesBeforeList(around: Surroundings, mention: PersonMention): readonly Role[] {
  const { tokens, document } = around;
  const { word } = tokens;
  let { first } = mention;
  let semicolon = false;
  for (let names = 0; names < MAX_NAMES; names++) {
    let at = first - 1;
    while (at > 0 && (word[at] === MARK.comma || word[at] === MARK.semicolon || word[at] === AND)) at -= 1;
    const before = at < first - 1 ? around.personStart(at + 1) : undefined;
    if (before === undefined) break;
    for (let mark = at + 1; mark < first; mark++) semicolon ||= word[mark] === MARK.semicolon;
    first = before;
  }
  const colon = first - 1;
  // recruiting assistants, including Jane Venn
  if (INCLUDING.has(word[colon] ?? 0)) return rolesIncluded(around, word[colon - 1] === MARK.comma ? colon - 1 : colon);
  // its principals, Jane Venn and John Roe
  if (colon < 1 || (word[colon] !== MARK.colon && (word[colon] !== MARK.comma || semicolon))) return [];
  if (word[colon] === MARK.comma && first === mention.first && !isFirstOfSeveral(around, mention)) return [];
  for (let at = colon - 1; at > 0 && at > colon - BEFORE_COLON; at--) {
    const title = titleAt(tokens, document.hits, at);
    if (title !== undefined && title.kind !== 'honorific' && title.kind !== 'relation') {
      const found = title.last === colon ? { title: plainText(tokens, at, title.last), organization: null } : undefined;
      const of = found === undefined && (word[title.last] === OF || word[title.last] === WHO) ? title.last : undefined;
      if ((found === undefined && of === undefined) || !isIntroduced(word[at - 1] === MARK.slash ? at - 2 : at))
        return [];
      const first = word[at - 1] === MARK.slash ? at - 2 : at; // the owner/operators of
      const role = found ?? {
        title: plainText(tokens, first, title.last),
        organization: bodyFrom(around, title.last)?.name ?? null,
      };
      return isPluralTitle(role.title) ? [role] : [];
    }
    if (around.opensAnew(at)) return [];
  }
  return [];

  /** Behind `the`, `its` or a possessive, with adjectives between at most: `the firm’s former owners`. */
  function isIntroduced(title: number): boolean {
    for (let at = title - 1; at >= 0 && at > title - 4; at--) {
      if (INTRODUCES.has(word[at]!) || (tokens.flags[at]! & TOKEN_POSSESSIVE) !== 0) return true;
      if ((tokens.flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD || around.opensAnew(at + 1)) return false;
    }
    return false;
  }
}

const INCLUDING = wordSet('including');
/** What ends the words of a title before it. */
const NO_MODIFIER = wordSet(`
  the a an of to from by for with and or in on at several two three four five six seven eight nine ten other some many all various
  numerous multiple named were was are is with against his her its their
`);

/** The title in the plural that ends before token `end`, with the words in lower case before it. */
function rolesIncluded(around: Surroundings, end: number): readonly Role[] {
  const { tokens, document } = around;
  const { word, flags } = tokens;
  for (let at = end - 1; at >= 0 && at > end - 4; at--) {
    const title = titleAt(tokens, document.hits, at);
    if (title !== undefined && title.last === end && title.kind !== 'honorific' && title.kind !== 'relation') {
      let first = at;
      while (
        first > at - 3 &&
        !around.opensAnew(first) &&
        (flags[first - 1]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD &&
        !NO_MODIFIER.has(word[first - 1]!)
      )
        first -= tokens.gap[first - 1] === GAP_NONE && word[first - 2] === MARK.hyphen ? 3 : 1; // ready-mix
      const role = { title: plainText(tokens, first, end), organization: null };
      return isPluralTitle(role.title) ? [role] : [];
    }
    if (around.opensAnew(at)) return [];
  }
  return [];
}

function isFirstOfSeveral(around: Surroundings, { last }: PersonMention): boolean {
  return nextName(around, afterHome(around, afterAge(around, last))) !== undefined;
}

/** Token after the next name of a list, over commas, `and` and words of kinship. */
function nextName(around: Surroundings, from: number): number | undefined {
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
function nextTitled(around: Surroundings, from: number): number | undefined {
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

const TITLE_WORDS = 6;

/** Steps over the age behind a name: `, 44`, ` (44)`. */
function afterAge(around: Surroundings, next: number): number {
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
function afterHome(around: Surroundings, next: number): number {
  const { word, count } = around.tokens;
  if (next >= count || around.opensAnew(next)) return next;
  return homeOf(around, word[next] === MARK.comma ? next + 1 : next)?.last ?? next;
}
