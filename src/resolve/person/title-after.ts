import { titleAt, type TitleSpan } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  MARK,
  plainText,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_POSSESSIVE,
  TOKEN_UPPER,
  TOKEN_WORD,
  tokenText,
} from '../../segment/tokens.ts';
import { afterShortForm } from './body.ts';
import { isFieldWord } from './comma-field.ts';
import { cityFrom } from './home.ts';
import type { Surroundings } from './surroundings.ts';
import { isLostOwner, isOrigin, ownerUpTo, TELLS_APART } from './title-start.ts';
import { titleFrom } from './title-from.ts';
import {
  ARTICLE,
  BE,
  behindTimes,
  FORMER,
  LOWER_INSIDE,
  NO_TITLE,
  policeTitleStart,
  TIME,
  type FoundRoles,
} from './title-words.ts';

/** Words that open a clause about the person before them. */
const ARE = wordSet('are were');
const CLAUSE = wordSet('who while when');
const AND = wordId('and');
const AS = wordId('as');
/** Words before an employer that belong to the title: `a former senior FBI agent`. */
const GRADE = wordSet('former acting retired longtime senior junior veteran chief lead deputy assistant associate top');
const TITLE_WORDS = 7;
/** Before whom the place is no part of a title: `a Toledo gang member`, `two Ohio attorneys`. */
const PLACED = wordSet('gang attorney attorneys lawyer lawyers');

/** `Assistant Attorney General for National Security`, `a former employee of the FBI`, `who worked as a nurse at Venn`. */
export function titleAfter(around: Surroundings, token: number): FoundRoles | undefined {
  const { tokens, document } = around;
  const { word, flags, count } = tokens;
  let start = CLAUSE.has(word[token]!) ? behindVerb(around, token) : word[token] === AS ? token + 1 : token;
  while (start < count && TIME.has(word[start]!) && word[start + 1] !== MARK.hyphen) start += 1; // then-mayor
  if (start < count && ARTICLE.has(word[start]!)) start += 1;
  while (
    start < count &&
    (TELLS_APART.has(word[start]!) || (TIME.has(word[start]!) && word[start + 1] !== MARK.hyphen))
  )
    start += 1;
  let owner: string | null = null;
  let former = '';
  for (let at = start; at < count && at < start + TITLE_WORDS && !around.opensAnew(at); at++) {
    const body = at === start ? (around.agencyFrom(at) ?? around.organizationFrom(at)) : around.agencyFrom(at);
    // `Special Inspector General for the Troubled Asset Relief Program`: the post and its office have one name
    if (body !== undefined && at === start && owner === null && isCapital(at)) {
      const post = titleAt(tokens, document.hits, at);
      if (post?.kind === 'office' && post.last <= body.last && around.personEnd(body.last) === undefined) {
        const organization = post.last < body.last ? body.name : null; // County Health Authority
        return { roles: [{ title: plainText(tokens, at, body.last), organization }], last: body.last };
      }
    }
    if (body !== undefined) {
      // `an FBI agent`, `a former SEC attorney`, `the FBI's deputy director`: the title begins behind the body.
      if (at > start) {
        // `a corrupt U.S. Postal Service mail carrier`: what sort of one is no part of the title
        const plain =
          at <= start + 2 &&
          start > token &&
          ARTICLE.has(word[start - 1]!) &&
          isLowerWord(start) &&
          isLowerWord(at - 1);
        if (owner !== null || !(plain || (at === start + 1 && FORMER.has(word[start]!)))) return undefined;
        if (GRADE.has(word[start]!)) former = plainText(tokens, start, GRADE.has(word[at - 1]!) ? at : start + 1);
      }
      owner = body.name;
      const behind = afterShortForm(around, body.last); // the Toledo Police Department (TPD) deputy
      start = isPossessive(behind) ? behind + 1 : policeTitleStart(tokens, behind, { ...body, first: at });
      at = Math.max(start, behind) - 1;
      continue;
    }
    if (isPossessive(at)) {
      // `the county’s health officer`, `Venn’s chief executive`
      if (isCapital(at - 1) && at > start) owner = plainText(tokens, start, at);
      start = at + 1;
      continue;
    }
    // Jane Roe, Venn's business partner
    const bearer = around.personEnd(at);
    if (bearer !== undefined && at === start && isOwnersEnd(bearer)) {
      start = isPossessive(bearer) ? bearer + 1 : bearer;
      at = start - 1;
      continue;
    }
    if (bearer === undefined && isLostOwner(around, at)) {
      owner ??= ownerUpTo(around, start, at);
      start = at + 1;
      continue;
    }
    if (isOrigin(tokens, at)) {
      start = at + 1;
      continue;
    }
    // `a former Atlantic City, N.J., firefighter`, `a Toledo nurse`: where one works is no part of a calling
    if (isAcronym(at)) {
      // a former AMS maintenance director
      if (at > start) former = plainText(tokens, start, at);
      owner = plainText(tokens, at, at + 1);
      start = at + 1;
      continue;
    }
    const place = owner === null && former === '' ? placeOf(at) : undefined;
    if (place !== undefined) {
      if (at > start) former = plainText(tokens, start, at);
      start = place;
      at = start - 1;
      continue;
    }
    if ((flags[at]! & TOKEN_WORD) === 0 && word[at] !== MARK.hyphen) return undefined;
    const letters = (flags[at]! & TOKEN_UPPER) !== 0 && FIELD_LETTERS.has(word[at]!); // IT manager
    if ((NO_TITLE.has(word[at]!) && word[at + 1] !== MARK.hyphen && !letters) || bearer !== undefined) return undefined;
    const title = behindRelation(titleAt(tokens, document.hits, at)) ?? callingAt(around, at);
    // Of `Special Agent in Charge Jane Roe`, `Joint Chiefs Chairman Gen. Jane Roe` no part is the title of the name before.
    if (title !== undefined && isOfNext(around, title.last)) return undefined;
    const found = titleFrom(around, start, title, owner);
    // State Superintendent of Public Instruction Jane Roe
    if (found !== undefined && found.roles.length > 0 && isOfNext(around, found.last)) return undefined;
    if (found !== undefined && former !== '')
      return {
        ...found,
        roles: found.roles.map((role, i) => (i > 0 ? role : { ...role, title: `${former} ${role.title}` })),
      };
    if (found !== undefined) return found;
    if (LOWER_INSIDE.has(word[at]!) && !isJointOfField(at)) return undefined;
  }
  return undefined;

  /** `and` of `Management and Program Analyst`, `land and water team leader`. */
  function isJointOfField(at: number): boolean {
    if (word[at] !== AND) return false;
    if (isCapital(at - 1) && isCapital(at + 1)) return true;
    if (at !== start + 1 || !isLowerWord(start) || !isFieldWord(word[start]!)) return false;
    return titleAt(tokens, document.hits, at + 1) === undefined && titleBehind(at + 1) === 'job';
  }

  /** True where a name ends before its possessive, whose mark may be lost. */
  function isOwnersEnd(end: number): boolean {
    return isPossessive(end) || around.hasLostPossessive(end);
  }

  /** `student worker`: a calling, of which a word tells a relation by itself. */
  function behindRelation(title: TitleSpan | undefined): TitleSpan | undefined {
    if (title?.kind !== 'relation' || around.opensAnew(title.last)) return title;
    const next = titleAt(tokens, document.hits, title.last);
    return next === undefined || next.kind === 'honorific' ? title : next;
  }

  function isLowerWord(at: number): boolean {
    return (flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD;
  }

  /** Initials of a firm, before a calling in lower case. */
  function isAcronym(at: number): boolean {
    if (FIELD_LETTERS.has(word[at]!)) return false; // HR director
    if ((flags[at]! & TOKEN_UPPER) === 0 || tokens.end[at]! - tokens.start[at]! < 2 || owner !== null) return false;
    if (at > start && (at > start + 1 || !FORMER.has(word[start]!))) return false;
    return at + 1 < count && titleAt(tokens, document.hits, at) === undefined && titleBehind(at + 1) !== undefined;
  }

  /** Token behind `Atlantic City, N.J.,`, or behind the city before a calling in lower case. */
  function placeOf(at: number): number | undefined {
    if (at > start && (at > start + 1 || !FORMER.has(word[start]!))) return undefined;
    const city = cityFrom(around, at) ?? landFrom(at);
    if (city === undefined || city.last >= count || around.opensAnew(city.last)) return undefined;
    const next = word[city.last] === MARK.comma ? city.last + 1 : city.last;
    if (next >= count || (flags[next]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) return undefined;
    if (next > city.last) return titleBehind(next) === undefined ? undefined : next;
    return titleBehind(next) === 'job' || PLACED.has(word[next]!) ? next : undefined;
  }

  /** The end of a state, country, county or region: `a Northern California realtor`. */
  function landFrom(at: number): { readonly last: number } | undefined {
    const kind = around.places.locationAt(at)?.kind;
    return kind === 'state' || kind === 'country' || kind === 'region' || kind === 'county'
      ? around.otherFrom(at)
      : undefined;
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
function isOfNext(around: Surroundings, from: number): boolean {
  const { tokens, document } = around;
  if ((tokens.flags[from - 1]! & TOKEN_DOT) !== 0) return false; // `of Acme Inc. Venn said`: its full stop ends the sentence
  let at = from;
  for (let titles = 0; titles < 3 && at < tokens.count && !around.opensAnew(at); titles++) {
    if (around.personEnd(at) !== undefined) return true;
    const next = titleAt(tokens, document.hits, at);
    if (next === undefined || next.kind === 'relation') return false;
    at = next.last;
  }
  return false;
}

/** `a hydrologist`, `a senior at a school`: callings that no list holds, told by how their names end or where they are. */
function callingAt({ tokens }: Surroundings, at: number): TitleSpan | undefined {
  const year = SCHOOL_YEAR.has(tokens.word[at]!) && AT_SCHOOL.has(tokens.word[at + 1] ?? 0);
  if (year) return { first: at, last: at + 1, kind: 'job' };
  if ((tokens.flags[at]! & TOKEN_CAPITAL) !== 0 || tokens.end[at]! - tokens.start[at]! < 8) return undefined;
  return CALLING.test(tokenText(tokens, at)) ? { first: at, last: at + 1, kind: 'job' } : undefined;
}

/** `a senior at Roosevelt High School` */
const SCHOOL_YEAR = wordSet('senior junior');
const AT_SCHOOL = wordSet('at from');

/** Letters that name a field or a country, no firm. */
const FIELD_LETTERS = wordSet('hr it pr tv uk u.k. us u.s. eu er icu cctv gp ev ai r&d');

const CALLING = /(?:ologist|ographer|ician|onomist|iatrist|therapist)$/;

/** `who then served as a lieutenant`, `while working as a guard`, `who was a manager`: where the title begins. */
function behindVerb(around: Surroundings, token: number): number {
  const { word, flags, count } = around.tokens;
  for (let at = token + 1; at < count && at < token + 6 && !around.opensAnew(at); at++) {
    if ((flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) break;
    if (word[at] === AS) return at + 1;
    if (!BE.has(word[at]!) || at + 1 >= count) continue;
    let post = behindTimes(around.tokens, at + 1);
    while (TIME.has(word[post] ?? 0)) post += 1; // who is currently a
    // who was Acmes manager
    const owned =
      (flags[post]! & TOKEN_CAPITAL) !== 0 && (isLostOwner(around, post) || isPossessiveAt(around, post + 1));
    if (ARTICLE.has(word[post]!) || ARE.has(word[at]!) || owned) return post;
  }
  return token;
}

function isPossessiveAt({ tokens: { flags, count } }: Surroundings, at: number): boolean {
  return at < count && (flags[at]! & TOKEN_POSSESSIVE) !== 0;
}
