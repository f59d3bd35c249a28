import { titleAt, type TitleSpan } from '../gazetteer/title.ts';
import type { WordSet } from '../gazetteer/word-set.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { Role } from '../record/types.generated.ts';
import { MARK, plainText, TOKEN_CAPITAL, TOKEN_POSSESSIVE, TOKEN_WORD, tokenText } from '../segment/tokens.ts';
import { bodyBehindComma, bodyFrom } from './person-body.ts';
import { cityFrom } from './person-home.ts';
import { isNameWord, type Surroundings } from './person-surroundings.ts';

/** Roles read behind a name, and the token after their words. A relation (`a brother of`) gives none. */
export interface FoundRoles {
  readonly roles: readonly Role[];
  readonly last: number;
}

export const ARTICLE: WordSet = wordSet('a an the his her its their');
const BODY_OF = wordSet('of for at with in');
/** Before a name that no list has: `in May` is no employer. */
export const NAMED_BODY_OF: WordSet = wordSet('of for at with');
/** Words that open a clause about the person before them. */
const CLAUSE = wordSet('who while when');
const AS = wordId('as');
const AND = wordId('and');
const HEAD = wordId('head');
const IN = wordId('in');
const OF = wordSet('of for');
export const BE: WordSet = wordSet('is was been are were');
/** When somebody was in a post: `then the owner`. */
export const TIME: WordSet = wordSet('then now currently formerly previously once also both all each');
/** Words of a clause that is no title, whatever title stands in it. */
const NO_TITLE = wordSet(`
  i we he she they it you his her our my that this these those which who whose whom is am are was were be been has have
  had will would while when where because but not pleaded pled said met includes including before after with without
  through worked very if so than then to by from as served used using being
`);
const FORMER = wordSet('former acting retired longtime');
/** Words before an employer that belong to the title: `a former senior FBI agent`. */
const GRADE = wordSet('former acting retired longtime senior junior veteran chief lead deputy assistant associate top');
export const LOWER_INSIDE: WordSet = wordSet('of and for the in on');
/** What ends `director of operations at`: no noun of the field. */
const NO_FIELD = wordSet(`
  the a an his her its their this that these those several two three four five many various one at in on by for with who
  which from to was is were has had said says multiple numerous any all some years months decades nearly almost about more
`);
/** Heads of firms and societies: what they are `of` is the firm. */
export const FIRM_HEAD: WordSet = wordSet(`
  ceo cfo coo founder co-founder cofounder president chairman chairwoman chairperson chair owner partner pastor spokesperson
  spokesman spokeswoman editor principal proprietor member
`);
const INSIDE_NAME = wordSet('of and for the');
const FIELD_WORDS = 5;
const TITLE_WORDS = 7;

/** `Assistant Attorney General for National Security`, `a former employee of the FBI`, `who worked as a nurse at Venn`. */
export function titleAfter(around: Surroundings, token: number): FoundRoles | undefined {
  const { tokens, document } = around;
  const { word, flags, count } = tokens;
  let start = CLAUSE.has(word[token]!) ? behindVerb(around, token) : word[token] === AS ? token + 1 : token;
  while (start < count && TIME.has(word[start]!)) start += 1;
  if (start < count && ARTICLE.has(word[start]!)) start += 1;
  let owner: string | null = null;
  let former = '';
  for (let at = start; at < count && at < start + TITLE_WORDS && !around.opensAnew(at); at++) {
    const body = at === start ? (around.agencyFrom(at) ?? around.organizationFrom(at)) : around.agencyFrom(at);
    if (body !== undefined) {
      // `an FBI agent`, `a former SEC attorney`, `the FBI's deputy director`: the title begins behind the body.
      if (at > start) {
        // `a corrupt U.S. Postal Service mail carrier`: what sort of one is no part of the title
        const plain = at <= start + 2 && isLowerWord(start) && isLowerWord(at - 1);
        if (owner !== null || !(plain || (at === start + 1 && FORMER.has(word[start]!)))) return undefined;
        if (GRADE.has(word[start]!)) former = plainText(tokens, start, GRADE.has(word[at - 1]!) ? at : start + 1);
      }
      owner = body.name;
      start = isPossessive(body.last) ? body.last + 1 : body.last;
      at = start - 1;
      continue;
    }
    if (isPossessive(at)) {
      // `the county’s health officer`, `Venn’s chief executive`
      if (isCapital(at - 1)) owner = plainText(tokens, start, at);
      start = at + 1;
      continue;
    }
    // `a former Atlantic City, N.J., firefighter`, `a Toledo nurse`: where one works is no part of a calling
    const place = owner === null && former === '' ? placeOf(at) : undefined;
    if (place !== undefined) {
      if (at > start) former = plainText(tokens, start, at);
      start = place;
      at = start - 1;
      continue;
    }
    if ((flags[at]! & TOKEN_WORD) === 0 && word[at] !== MARK.hyphen) return undefined;
    if (NO_TITLE.has(word[at]!) || around.personEnd(at) !== undefined) return undefined;
    const title = titleAt(tokens, document.hits, at) ?? callingAt(around, at);
    // Of `Special Agent in Charge Jane Roe`, `Joint Chiefs Chairman Gen. Jane Roe` no part is the title of the name before.
    if (title !== undefined && isOfNext(around, title.last)) return undefined;
    const found = titleFrom(around, start, title, owner);
    // State Superintendent of Public Instruction Jane Roe
    if (found !== undefined && found.roles.length > 0 && isOfNext(around, found.last)) return undefined;
    if (found !== undefined && former !== '')
      return { ...found, roles: found.roles.map((role) => ({ ...role, title: `${former} ${role.title}` })) };
    if (found !== undefined) return found;
    if (LOWER_INSIDE.has(word[at]!)) return undefined;
  }
  return undefined;

  function isLowerWord(at: number): boolean {
    return (flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD;
  }

  /** Token behind `Atlantic City, N.J.,`, or behind the city before a calling in lower case. */
  function placeOf(at: number): number | undefined {
    if (at > start && (at > start + 1 || !FORMER.has(word[start]!))) return undefined;
    const city = cityFrom(around, at);
    if (city === undefined || city.last >= count || around.opensAnew(city.last)) return undefined;
    const next = word[city.last] === MARK.comma ? city.last + 1 : city.last;
    if (next >= count || (flags[next]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) return undefined;
    if (next > city.last) return titleBehind(next) === undefined ? undefined : next;
    return titleBehind(next) === 'job' ? next : undefined;
  }

  /** Kind of the title that the words in lower case at a token end in. */
  function titleBehind(from: number): TitleSpan['kind'] | undefined {
    for (let at = from; at < Math.min(count, from + 4) && !around.opensAnew(at); at++) {
      if ((flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) return undefined;
      const title = titleAt(tokens, document.hits, at);
      if (title !== undefined) return title.kind;
    }
    return undefined;
  }

  function isPossessive(at: number): boolean {
    return at < count && (flags[at]! & TOKEN_POSSESSIVE) !== 0;
  }

  function isCapital(at: number): boolean {
    return (flags[at]! & TOKEN_CAPITAL) !== 0;
  }
}

/** True when a name follows, or more titles and then a name. */
function isOfNext({ tokens, document, personEnd, opensAnew }: Surroundings, from: number): boolean {
  let at = from;
  for (let titles = 0; titles < 3 && at < tokens.count && !opensAnew(at); titles++) {
    if (personEnd(at) !== undefined) return true;
    const next = titleAt(tokens, document.hits, at);
    if (next === undefined || next.kind === 'relation') return false;
    at = next.last;
  }
  return false;
}

/** `a hydrologist`, `a glaciologist`: callings that no list holds, told by how their names end. */
function callingAt({ tokens }: Surroundings, at: number): TitleSpan | undefined {
  if ((tokens.flags[at]! & TOKEN_CAPITAL) !== 0 || tokens.end[at]! - tokens.start[at]! < 8) return undefined;
  return CALLING.test(tokenText(tokens, at)) ? { first: at, last: at + 1, kind: 'job' } : undefined;
}

const CALLING = /(?:ologist|ographer|ician|onomist|iatrist|therapist)$/;

/** `who then served as a lieutenant`, `while working as a guard`, `who was a manager`: where the title begins. */
function behindVerb({ tokens, opensAnew }: Surroundings, token: number): number {
  const { word, flags, count } = tokens;
  for (let at = token + 1; at < count && at < token + 6 && !opensAnew(at); at++) {
    if ((flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) break;
    if (word[at] === AS || (BE.has(word[at]!) && at + 1 < count && ARTICLE.has(word[at + 1]!))) return at + 1;
  }
  return token;
}

/** The role of a listed title whose words begin at `start`, with the body behind it. */
export function titleFrom(
  around: Surroundings,
  start: number,
  title: TitleSpan | undefined,
  organization: string | null,
): FoundRoles | undefined {
  if (title === undefined) return undefined;
  const { tokens, document } = around;
  const { word, flags, count } = tokens;
  // `the owner’s brother`, `a teacher’s aide`
  if (title.last < count && (flags[title.last]! & TOKEN_POSSESSIVE) !== 0) return undefined;
  if (title.kind === 'relation' || title.kind === 'honorific') return { roles: [], last: title.last };
  // A name follows: the title belongs to the next person of the list, or to a longer name (Criminal Justice Center).
  if (title.last < count && around.personEnd(title.last) !== undefined && !around.opensAnew(title.last))
    return undefined;
  if (!around.opensAnew(title.last) && isInLongerName()) return undefined;
  let { last } = title;
  // Chief Investigator
  const longer = lastCapital(last) ? titleAt(tokens, document.hits, last) : undefined;
  if (longer !== undefined && longer.kind !== 'honorific' && longer.kind !== 'relation') ({ last } = longer);
  // head trader
  if (word[last - 1] === HEAD && last < count && isLower(last) && !BODY_OF.has(word[last]!) && word[last] !== AND)
    last += 1;
  const joint = last < count && OF.has(word[last]!) ? last + 1 : last; // a co-owner of and physician at
  if (joint + 1 < count && word[joint] === AND) {
    const next = joint + 1;
    const other =
      FORMER.has(word[next]!) || isLower(next) || joint > last
        ? (titleAt(tokens, document.hits, next + 1) ??
          (joint > last ? titleAt(tokens, document.hits, next) : undefined))
        : undefined;
    // founder and former CEO, vice president and branch manager: two posts, of one body
    if (other !== undefined && (joint > last || titleAt(tokens, document.hits, next) === undefined)) {
      const behind = titleFrom(around, next, other, organization);
      const [role] = behind?.roles ?? [];
      if (behind !== undefined && role !== undefined)
        return {
          roles: [{ title: plainText(tokens, start, last), organization: role.organization }, ...behind.roles],
          last: behind.last,
        };
    }
    // president and owner
    const second = joint > last ? undefined : titleAt(tokens, document.hits, next);
    if (second !== undefined && second.kind !== 'relation' && second.kind !== 'honorific') {
      // `the director, Jane Roe, and Sergeant John Poe`
      if (around.personEnd(second.last) === undefined) last = second.last;
    }
  }
  const lower = (flags[last - 1]! & TOKEN_CAPITAL) === 0;
  const body = bodyFrom(around, last);
  // `…, U.S. Attorney for the District of Idaho Jane Roe and …`: of the next person
  if (body !== undefined && around.personEnd(body.last) !== undefined && !around.opensAnew(body.last)) return undefined;
  if (body !== undefined && !(lower && around.endsPlace(body.last))) {
    return one(start, last, organization ?? body.name, body.last);
  }
  const field = lower ? lowerField(last) : last;
  if (field > last) return behindField(field);
  // Chief of Staff, Assistant Secretary for Fair Housing: what follows in capitals belongs to the title.
  if (last < count && NAMED_BODY_OF.has(word[last]!)) {
    const article = ARTICLE.has(word[last + 1]!);
    const from = article ? last + 2 : last + 1;
    // `the president of Acme`, `Director of the Prison Project`: an employer, not the field of a post.
    const isSeat = around.places.cityAt(from) !== undefined || around.places.locationAt(from) !== undefined;
    const employer = lower || article || isSeat || FIRM_HEAD.has(word[last - 1]!) || !OF.has(word[last]!);
    const end = capitalsFrom(from, employer ? INSIDE_NAME : LOWER_INSIDE);
    // `owner of an Indiana company`: no name
    const kind = lower && around.endsPlace(end) && !around.opensAnew(end) && (flags[end]! & TOKEN_WORD) !== 0;
    if (!kind && end > from && tokens.end[end - 1]! - tokens.start[from]! > 1) {
      return employer ? one(start, last, organization ?? plainText(tokens, from, end), end) : behindField(end);
    }
  }
  return behindField(last);

  /** `in` of the Institute for Innovation in Prosecution; not of a refinery in Toledo. */
  function isInName(at: number): boolean {
    const { cityAt, locationAt } = around.places;
    return (
      word[at] === IN &&
      at + 1 < count &&
      isNameWord(tokens, at + 1) &&
      cityAt(at + 1) === undefined &&
      locationAt(at + 1) === undefined
    );
  }

  function isInLongerName(): boolean {
    const next = title!.last;
    if ((flags[next]! & flags[next - 1]! & TOKEN_CAPITAL) === 0 || (flags[next]! & TOKEN_WORD) === 0) return false;
    return around.agencyFrom(next) === undefined && titleAt(tokens, document.hits, next) === undefined;
  }

  function lastCapital(at: number): boolean {
    return at < count && !around.opensAnew(at) && (flags[at]! & flags[at - 1]! & TOKEN_CAPITAL) !== 0;
  }

  function isLower(at: number): boolean {
    return (
      (flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD && !NO_FIELD.has(word[at]!) && !NO_TITLE.has(word[at]!)
    );
  }

  function one(from: number, end: number, employer: string | null, next: number): FoundRoles {
    return { roles: [{ title: plainText(tokens, from, end), organization: employer }], last: next };
  }

  /** The whole title up to `end`, with the body that `of`, `at` or a comma names behind it. */
  function behindField(end: number): FoundRoles {
    if (organization !== null) return one(start, end, organization, end);
    const next = bodyFrom(around, end);
    const employer = next !== undefined && !around.endsPlace(next.last) ? next : bodyBehindComma(around, end);
    return one(start, end, employer?.name ?? null, employer?.last ?? end);
  }

  /** `director of operations`, `chief of administration and information management`: the field, in lower case. */
  function lowerField(from: number): number {
    if (title!.kind === 'job' && !FIELD_HEAD.has(word[last - 1]!)) return from;
    if (from + 1 >= count || !OF.has(word[from]!)) return from;
    let end = from;
    for (let at = from + 1; at < count && at <= from + FIELD_WORDS && !around.opensAnew(at); at++) {
      if ((flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD || (flags[at]! & TOKEN_POSSESSIVE) !== 0) break;
      if (word[at] === AND) continue;
      if (NO_FIELD.has(word[at]!) || OF.has(word[at]!)) break;
      end = at + 1;
    }
    // What follows must end the title: a comma, a stop, the body.
    const next = word[end];
    const ends = around.opensAnew(end) || next === MARK.comma || next === MARK.stop || BODY_OF.has(next!);
    return ends ? end : from;
  }

  function capitalsFrom(from: number, inside: WordSet): number {
    let end = from;
    for (let next = from; next < count && next < from + 9 && !around.opensAnew(next); next++) {
      if (around.personEnd(next) !== undefined) break;
      if ((flags[next]! & TOKEN_CAPITAL) !== 0) end = next + 1;
      else if (!inside.has(word[next]!) && !isInName(next)) break;
    }
    while (end > from && inside.has(word[end - 1]!)) end -= 1;
    return end;
  }
}

/** Heads of posts that have a field: not `owner of nursing homes`. */
const FIELD_HEAD = wordSet(
  'manager supervisor coordinator administrator professor president director head chief clerk',
);
