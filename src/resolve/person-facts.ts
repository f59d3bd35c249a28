import { afterPostNominals, isSeat } from '../segment/post-nominal.ts';
import type { PersonMention } from '../entities/person/value.ts';
import { aliasWordsFrom } from '../segment/alias-words.ts';
import type { CityName, Role } from '../record/types.generated.ts';
import {
  GAP_NONE,
  MARK,
  plainText,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_WORD,
  tokenText,
  type TokenTable,
} from '../segment/tokens.ts';
import { UNKNOWN } from '../gazetteer/vocabulary.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import { afterUnknownAge, ageBefore, ageFrom } from './person-age.ts';
import { bodyFrom, seatOf } from './person-body.ts';
import { titleOfClause, titlesInPast } from './person-clause.ts';
import { afterCitizen, cityFrom, homeBefore, homeOf, isFormerly, isLiving, residentOf } from './person-home.ts';
import { homeOfCalling, ownHome } from './person-home-told.ts';
import { pairedFacts } from './person-paired.ts';
import { rolesBeforeList, sharedBody, sharedFacts, sharedRoles } from './person-shared.ts';
import type { Surroundings } from './person-surroundings.ts';
import { titleAfter } from './person-title-after.ts';
import { titleOnNextLine } from './person-title-line.ts';
import { isPluralTitle } from './role-title.ts';
import { titleBefore } from './person-title-before.ts';
import { titleBeforeComma, titleBeforeVerb } from './person-title-comma.ts';

/** What the words around one mention say about the person. */
export interface MentionFacts {
  readonly roles: readonly Role[];
  readonly age: number | undefined;
  readonly residence: CityName | undefined;
}

/** What parts a name from what is said of it, and that from the next: `Venn, 34, of Toledo`. */
const OPENER = new Set([MARK.comma, MARK.openBracket, MARK.hyphen, MARK.enDash, MARK.emDash, MARK.bar]);
const MAX_PARTS = 8;
const ALIAS_WORDS = 12;
const LISTED_ALIASES = 24;
const OR_AND = wordSet('and or');
const AND = wordId('and');
const ARTICLE = wordSet('a an the');
const WHO = wordSet('who');
const DOCTOR = wordSet('dr mr mrs ms');

/** Reads the title before a mention, and the age, residence and titles behind it. */
export function factsOf(around: Surroundings, mention: PersonMention): MentionFacts {
  const { tokens, opensAnew } = around;
  const { word, count, gap } = tokens;
  const roles: Role[] = [];
  const before = titleBefore(around, mention);
  const paired = pairedFacts(around, mention);
  // The title of a list stands before other names of it.
  let sharesTitle = before !== undefined && mention.value.title!.last < mention.first - 1;
  let age = paired?.age ?? ageBefore(around, mention.first);
  let residence = paired?.home ?? before?.home;
  let at = mention.last;
  const seat = isSeat(tokens, at) ? plainText(tokens, at, at + 1) : undefined;
  at = afterAliases(around, afterPostNominals(tokens, at), mention.first);
  const behindName = at;
  if (before !== undefined) {
    const body = bodyFrom(around, word[at] === MARK.comma ? at + 1 : at);
    // `Mayor Jane Venn of Toledo`: where the office is, no home.
    const place = body === undefined && before.isOffice ? seatOf(around, at) : undefined;
    const employer = before.role.organization ?? body?.name ?? place?.name ?? sharedBody(around, mention) ?? null;
    roles.unshift({ ...before.role, organization: employer });
    if (before.rank !== undefined) roles.push({ title: before.rank, organization: null });
    at = body?.last ?? place?.last ?? at;
  }
  for (let part = 0; part < MAX_PARTS && at < count && !opensAnew(at); part++) {
    // The comma may stand inside the mark that closes a nickname: `aka “Venn,” 34`.
    const inside = word[at - 1] === MARK.quote && word[at - 2] === MARK.comma;
    if (!inside) {
      if (!OPENER.has(word[at]!) || (word[at] === MARK.hyphen && gap[at] === GAP_NONE)) {
        residence ??= part === 0 || age !== undefined ? homeOf(around, at)?.city : undefined;
        if (isLiving(word[at]!) || (WHO.has(word[at]!) && isLiving(word[at + 1] ?? 0)))
          residence ??= residentOf(around, at)?.city;
        // `Jane Venn (F/34) Toledo --`
        if (age !== undefined && word[at - 1] === MARK.closeBracket) residence ??= cityFrom(around, at)?.city;
        break;
      }
      const remark = age === undefined ? at : afterNumbers(tokens, at);
      if (remark > at) {
        at = remark;
        continue;
      }
      at += 1;
    }
    if (at < count && word[at] === MARK.quote && gap[at] === GAP_NONE) at += 1; // aka “Jane Roe, Jr.,” 32
    if (at >= count || opensAnew(at)) break;
    const next = readPart();
    if (next === undefined) break;
    at = afterAliases(around, next, mention.first);
  }
  if (roles.length === 0) roles.push(...titleOnNextLine(around, mention.first, mention.last));
  if (roles.length === 0) {
    const role = titleBeforeComma(around, mention) ?? titleBeforeVerb(around, mention);
    if (role !== undefined) roles.push(role);
  }
  if (seat !== undefined) roles.push({ title: seat, organization: null });
  roles.push(...titleOfClause(around, word[at] === MARK.comma && at > mention.last ? at + 1 : at));
  roles.push(...titleOfClause(around, behindRelative(around, at)));
  roles.push(...titlesInPast(around, behindName, at));
  roles.push(...sharedRoles(around, mention));
  if (roles.length === 0) roles.push(...rolesBeforeList(around, mention));
  const shared = sharedFacts(around, mention);
  age ??= shared.age;
  if (before === undefined) residence ??= ownHome(around, behindName);
  residence ??= shared.home ?? (before === undefined ? homeBefore(around, mention.first) : undefined);
  return { roles, age, residence };

  /** Reads one part of what stands behind the name; the token after it, undefined when it is something else. */
  function readPart(): number | undefined {
    const years = age === undefined ? ageFrom(around, at) : undefined;
    if (years !== undefined) {
      age = years.value;
      let { last } = years;
      const home = homeOf(around, last);
      if (home !== undefined) {
        residence ??= home.city;
        ({ last } = home);
      } else if (isWord(last) && !OPENER.has(word[last]!)) {
        // a 34-year-old nurse from Toledo, a 34-year-old Toledo man
        last = residentOrTitle(last) ?? last;
      }
      return word[last] === MARK.closeBracket ? last + 1 : last;
    }
    const unknown = afterUnknownAge(around, at);
    if (unknown !== undefined) return unknown;
    const home = homeOf(around, at) ?? (age === undefined ? undefined : cityFrom(around, at));
    if (home !== undefined) {
      residence ??= home.city;
      return home.last;
    }
    const citizen = afterCitizen(around, at);
    // a U.S. citizen and resident of Toledo
    if (citizen !== undefined) {
      const more = word[citizen] === AND ? citizen + 1 : citizen;
      return residentPart(more) ?? (more > citizen ? titlePart(more) : undefined) ?? citizen;
    }
    return residentOrTitle(at);
  }

  function isWord(token: number): boolean {
    return token < count && (tokens.flags[token]! & TOKEN_WORD) !== 0 && !opensAnew(token);
  }

  function residentPart(token: number): number | undefined {
    const home = residentOf(around, token);
    if (home === undefined) return undefined;
    // `formerly of Naples, now of Tampa`, `who previously resided in Naples`
    const once = isFormerly(word[token]!) || (WHO.has(word[token]!) && isFormerly(word[token + 1] ?? 0));
    if (!once) residence ??= home.city;
    return home.last;
  }

  /** `a Toledo nurse` tells a home and a calling. */
  function residentOrTitle(token: number): number | undefined {
    const home = residentPart(token);
    const title = titlePart(token);
    return home === undefined ? title : Math.max(home, title ?? home);
  }

  function titlePart(token: number): number | undefined {
    const found = titleAfter(around, token);
    if (found === undefined) return undefined;
    // `Jane Venn, assigned workers to …`: several, where one is named
    const several = found.roles.some(({ title }) => isPluralTitle(title));
    const listed = word[mention.first - (DOCTOR.has(word[mention.first - 1]!) ? 2 : 1)] === AND;
    if (several && !ARTICLE.has(word[token]!) && !listed) return undefined;
    // `Assistant U.S. Attorneys Ann Roe and Jane Venn, a Trial Attorney`: her own title, not that of the list
    if (before !== undefined && sharesTitle && ARTICLE.has(word[token]!) && found.roles.length > 0) {
      roles.shift();
      sharesTitle = false;
    }
    roles.push(...found.roles);
    residence ??= homeOfCalling(around, token);
    // `retired judge in the Circuit Court of Cook County and a former prosecutor`
    if (word[found.last] !== AND || !ARTICLE.has(word[found.last + 1]!)) return found.last;
    const more = titleAfter(around, found.last + 1);
    const ofNext =
      more === undefined || (word[more.last] === MARK.comma && around.personEnd(more.last + 1) !== undefined);
    if (ofNext) return found.last;
    roles.push(...more.roles);
    return more.last;
  }
}

/** Token behind `who is now a fugitive,`: the sentence goes on about the person. */
function behindRelative({ tokens: { word, count }, opensAnew, personEnd }: Surroundings, who: number): number {
  if (who >= count || !WHO.has(word[who]!)) return count;
  for (let at = who + 1; at < count && at < who + RELATIVE_WORDS && !opensAnew(at); at++) {
    if (word[at] === MARK.comma) return at + 1;
    if (personEnd(at) !== undefined) return count;
  }
  return count;
}
const RELATIVE_WORDS = 12;

/** Steps over a bracket without words: the day of birth in `Venn, 34 (04.03.90), of`. */
function afterNumbers({ word, flags, count }: TokenTable, open: number): number {
  if (word[open] !== MARK.openBracket) return open;
  let at = open + 1;
  if (BORN.has(word[at]!)) at += 1;
  const from = at;
  while (at < count && at < open + 9 && (flags[at]! & (TOKEN_NUMBER | TOKEN_MARK)) !== 0) {
    if (word[at] === MARK.closeBracket) return at > from ? at + 1 : open;
    at += 1;
  }
  return open;
}

const BORN = wordSet('born dob d.o.b.');

/** Steps over other names of the person whose name starts at token `main`: `, a/k/a “Flaco,”`, ` (aka Jane Roe)`, ` also known as “J” and “Jay”`. */
function afterAliases(around: Surroundings, from: number, main: number): number {
  const { tokens } = around;
  const { word, flags, gap, count } = tokens;
  let at = from;
  for (let aliases = 0; aliases < MAX_PARTS; aliases++) {
    const short = afterShortName(at);
    if (short > at) {
      at = short;
      continue;
    }
    const bracket = word[at] === MARK.openBracket;
    const words = word[at] === MARK.comma || bracket ? at + 1 : at;
    let next = aliasWordsFrom(tokens, words);
    if (next === words || around.opensAnew(words)) return at;
    next = afterName(next);
    while (next < count && (OR_AND.has(word[next]!) || word[next] === MARK.comma) && word[next + 1] === MARK.quote)
      next = afterName(next + 1);
    next = afterListedNames(next);
    at = bracket && word[next] === MARK.closeBracket ? next + 1 : next;
  }
  return at;

  /** Steps over the rest of `Bear, Little Z and HB` when the age, the home or a mark that ends the list stands behind. */
  function afterListedNames(from: number): number {
    let end = from;
    for (let next = from; next < count && next < from + LISTED_ALIASES && !around.opensAnew(next); ) {
      const comma = word[next] === MARK.comma;
      const item = comma && OR_AND.has(word[next + 1]!) ? next + 2 : next + 1;
      if ((!comma && !OR_AND.has(word[next]!)) || !isAliasWord(item) || isAnother(item, item > next + 1)) break;
      next = item + 1;
      while (isAliasWord(next)) next += 1;
      const shut = word[next] === MARK.comma || word[next] === MARK.semicolon || word[next] === MARK.openBracket;
      if (shut || word[next] === MARK.closeBracket) end = next;
    }
    return end;
  }

  /** The hyphen of `P-nut` and what stands behind it. */
  function isHyphenated(token: number): boolean {
    return gap[token] === GAP_NONE && (word[token] === MARK.hyphen || word[token - 1] === MARK.hyphen);
  }

  /** A full name that shares no word with those before it: the next of a list, no alias. */
  function isAnother(item: number, behindAnd: boolean): boolean {
    const end = around.personEnd(item);
    if (end === undefined || end < item + 2) return false;
    if (behindAnd) return true;
    for (let at = item; at < end; at++) {
      if (isSaidBefore(at, item)) return false;
    }
    return true;
  }

  /** True for a word of the name or of the aliases before token `item`. */
  function isSaidBefore(at: number, item: number): boolean {
    if (word[at] !== UNKNOWN) return word.subarray(main, item).includes(word[at]!);
    const text = tokenText(tokens, at);
    for (let before = main; before < item; before++) if (tokenText(tokens, before) === text) return true;
    return false;
  }

  /** A capitalised word, an initial or the number of `Little 5`, and no place. */
  function isAliasWord(token: number): boolean {
    if (token >= count || around.opensAnew(token) || around.places.cityAt(token) !== undefined) return false;
    if (isHyphenated(token)) return true;
    const number = (flags[token]! & TOKEN_NUMBER) !== 0;
    if (number) return (flags[token - 1]! & TOKEN_CAPITAL) !== 0;
    return (flags[token]! & TOKEN_CAPITAL) !== 0 && around.otherFrom(token) === undefined;
  }

  /** Steps over the short name that a bracket gives: `(Venn)`, `(“Venn”)`. */
  function afterShortName(open: number): number {
    if (word[open] !== MARK.openBracket || around.opensAnew(open)) return open;
    let next = open + 1;
    if (word[next] === MARK.quote) next += 1;
    const end = around.personEnd(next) ?? ((flags[next]! & TOKEN_CAPITAL) === 0 ? next : next + 1);
    if (end === next) return open;
    next = word[end] === MARK.quote ? end + 1 : end;
    return word[next] === MARK.closeBracket ? next + 1 : open;
  }

  function afterName(token: number): number {
    let next = token;
    if (word[next] === MARK.comma) next += 1; // aka, Big Mike
    if (word[next] === MARK.quote) {
      for (let end = next + 1; end < count && end < next + ALIAS_WORDS; end++) {
        if (word[end] === MARK.quote) return end + 1;
      }
      return token;
    }
    const person = around.personEnd(next);
    if (person !== undefined) return person;
    while (next < count && (isHyphenated(next) || (flags[next]! & TOKEN_CAPITAL) !== 0) && !around.opensAnew(next))
      next += 1;
    return next;
  }
}
