import type { PersonMention } from '../entities/person/value.ts';
import { titleAt } from '../gazetteer/title.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { Agency, CityName, Role } from '../record/types.generated.ts';
import { ageAt } from '../segment/age.ts';
import {
  GAP_NONE,
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_WORD,
} from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import type { Places } from './places.ts';

/** What the words around one mention say about the person. */
export interface MentionFacts {
  readonly roles: readonly Role[];
  readonly age: number | undefined;
  readonly residence: CityName | undefined;
}

/** Finds where other mentions start and end, by token. */
export interface Surroundings {
  /** Agency whose mention starts at a token, with the token after it. */
  readonly agencyFrom: (token: number) => { readonly name: string; readonly last: number } | undefined;
  /** Agency or court whose mention ends before a token. */
  readonly agencyBefore: (token: number) => { readonly name: string; readonly first: number } | undefined;
  /** Name and end of an organisation, court or place that starts at a token. */
  readonly otherFrom: (token: number) => { readonly name: string; readonly last: number } | undefined;
  /** True when a person's name starts at a token. */
  readonly startsPerson: (token: number) => boolean;
  /** Token after the person's name that starts at a token. */
  readonly personEnd: (token: number) => number | undefined;
  /** True when a place other than a judicial district ends before a token. */
  readonly endsPlace: (token: number) => boolean;
  /** True when the number at a token counts or measures something: `Including Venn, 44 people were charged`. */
  readonly isCounted: (token: number) => boolean;
}

const ARTICLE = wordSet('a an the his her its their');
const OF = wordSet('of from');
const OF_OR_IN = wordSet('of from in');
const BODY_OF = wordSet('of for at with in');
const OLD = wordId('old');
const YEAR = wordSet('year years');
const WHO = wordId('who');
const AND = wordId('and');
const RESIDENT = wordSet('resident residents native');
const LIVES = wordSet('lives lived resides residing living formerly');
/** Words that open a clause about the person before them. */
const CLAUSE = wordSet('who while when');
const BE = wordSet('is was been');
const HAVE = wordSet('has had');
const BOTH = wordSet('both all each');
/** `Leander Venn, 41, and his wife, Ada Venn, 38, both of Toledo`. */
const BETWEEN_NAMES = wordSet('and his her their wife husband brother sister son daughter mother father');
const FORMER = wordSet('former then acting retired');
const AS = wordId('as');
/** Words of a clause that is no title, whatever title stands in it. */
const NO_TITLE = wordSet(`
  i we he she they it you his her our my that this these those which who whose whom is am are was were be been has have
  had will would while when where because but not pleaded pled said met includes including before after with without
  through worked very if so than then to by from
`);
const TITLE_OF = wordSet('of for');
const LOWER_INSIDE = wordSet('of and for the in on');

export function surroundings(context: ResolveContext, agencies: readonly Agency[]): Surroundings {
  const { mentions, document } = context;
  const names = new Map<number, string>();
  for (const agency of agencies) for (const mention of agency.mentions) names.set(mention.start, agency.name);
  const starts = new Map<number, { name: string; last: number }>();
  const ends = new Map<number, { name: string; first: number }>();
  for (const { first, last, start } of mentions.agency) {
    const name = names.get(start) ?? plainText(document.tokens, first, last);
    starts.set(first, { name, last });
    ends.set(last, { name, first });
  }
  const others = new Map<number, { name: string; last: number }>();
  const places = new Set(mentions.location.filter(({ value }) => value.kind !== 'district').map(({ last }) => last));
  for (const list of [mentions.organization, mentions.court, mentions.location]) {
    for (const { first, last } of list) others.set(first, { name: plainText(document.tokens, first, last), last });
  }
  const persons = new Map(mentions.person.map(({ first, last }) => [first, last]));
  for (const { first, last } of mentions.court)
    ends.set(last, { name: plainText(document.tokens, first, last), first });
  const counted = new Set(mentions.figure.filter(({ value }) => value.kind !== 'age').map(({ first }) => first));
  return {
    agencyFrom: (token) => starts.get(token),
    agencyBefore: (token) => ends.get(token),
    otherFrom: (token) => others.get(token),
    startsPerson: (token) => persons.has(token),
    personEnd: (token) => persons.get(token),
    endsPlace: (token) => places.has(token),
    isCounted: (token) => counted.has(token),
  };
}

/** Reads the title before a mention, and the age, residence and titles behind it. */
export function factsOf(
  context: ResolveContext,
  places: Places,
  around: Surroundings,
  mention: PersonMention,
): MentionFacts {
  const { tokens } = context.document;
  const { word, flags, count, gap } = tokens;
  const roles: Role[] = [];
  let age: number | undefined;
  let residence: CityName | undefined;
  const before = titleBefore();
  if (before !== undefined) roles.push(before);
  age = ageBefore();
  let at = mention.last;
  if (before !== undefined) {
    const body = bodyFrom(at);
    if (body !== undefined && before.organization === null) roles[0] = { ...before, organization: body.name };
    if (body !== undefined) at = body.last;
  }
  for (let part = 0; part < 4 && at < count && !opensAnew(at); part++) {
    const opener = word[at];
    if (opener !== MARK.comma && opener !== MARK.openBracket && opener !== MARK.hyphen && opener !== MARK.enDash) {
      const live = part === 0 || age !== undefined ? placeOf(at) : undefined;
      if (live !== undefined) residence ??= live.city;
      break;
    }
    at += 1;
    if (at < count && word[at] === MARK.quote && gap[at] === GAP_NONE) at += 1; // aka “Jane Roe, Jr.,” 32
    if (at >= count || opensAnew(at)) break;
    const years = age === undefined && !around.isCounted(at) ? ageAt(context.document, at) : undefined;
    if (years !== undefined) {
      age = years.value;
      at = years.last;
      const live = placeOf(at);
      if (live !== undefined) {
        residence ??= live.city;
        at = live.last;
      }
      if (at < count && word[at] === MARK.closeBracket) at += 1;
      continue;
    }
    const live = placeOf(at) ?? (age === undefined ? undefined : cityFrom(at));
    if (live !== undefined) {
      residence ??= live.city;
      at = live.last;
      continue;
    }
    const home = residentOf(at);
    if (home !== undefined) {
      residence ??= home.city;
      at = home.last;
      continue;
    }
    const role = titleAfter(at);
    if (role === undefined) break;
    roles.push(...role.roles);
    at = role.last;
  }
  if (roles.length === 0) roles.push(...titleOnNextLine());
  if (at === mention.last) roles.push(...titleOfClause());
  residence ??= sharedHome();
  return { roles, age, residence };

  function opensAnew(token: number): boolean {
    return (flags[token]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0;
  }

  /** `34-year-old Dallas Police Officer Jane Roe`: words and a title may stand between. */
  function ageBefore(): number | undefined {
    const { first } = mention;
    for (let old = first - 1; old > 2 && old >= first - 7; old--) {
      if (opensAnew(old + 1) || (flags[old]! & TOKEN_WORD) === 0) return undefined;
      if (word[old] !== OLD) continue;
      let at = old - 1;
      if (word[at] === MARK.hyphen) at -= 1;
      if (!YEAR.has(word[at]!)) return undefined;
      at -= 1;
      if (word[at] === MARK.hyphen) at -= 1;
      return at >= 0 ? ageAt(context.document, at)?.value : undefined;
    }
    return undefined;
  }

  function titleBefore(): Role | undefined {
    const { title } = mention.value;
    if (title === undefined) return undefined;
    let { first } = title;
    if (ARTICLE.has(word[first]!)) first += 1;
    let body = first - 1;
    if (body >= 0 && (flags[body]! & TOKEN_POSSESSIVE) !== 0) body -= 1;
    for (let at = first + 1; at < title.last; at++) {
      const of = bodyFrom(at);
      // U.S. Attorney for the District of Idaho Jane Roe
      if (of !== undefined && of.last >= title.last)
        return { title: plainText(tokens, first, at), organization: of.name };
    }
    const owner = around.agencyBefore(body + 1);
    const printed = plainText(tokens, first, title.last);
    // `former Tax Division Trial Attorney`
    const time = owner !== undefined && owner.first > 0 && FORMER.has(word[owner.first - 1]!) ? owner.first - 1 : -1;
    return {
      title: time < 0 ? printed : `${plainText(tokens, time, time + 1)} ${printed}`,
      organization: owner?.name ?? courtOf(first, title.last),
    };
  }

  /** `U.S. District Court Judge`: the court that the title begins with. */
  function courtOf(first: number, last: number): string | null {
    const court = around.otherFrom(first);
    return court !== undefined && court.last < last && around.agencyBefore(court.last)?.first === first
      ? court.name
      : null;
  }

  /** `Venn was the owner of …`, `Venn has been a prosecutor`. */
  function titleOfClause(): readonly Role[] {
    let at = mention.last;
    if (at < count && HAVE.has(word[at]!)) at += 1;
    if (at + 2 >= count || !BE.has(word[at]!) || !ARTICLE.has(word[at + 1]!)) return [];
    return titleAfter(at + 1)?.roles ?? [];
  }

  /** `Jane Venn and John Roe, both of Toledo`; `Ann and Joe Roe of Toledo`. */
  function sharedHome(): CityName | undefined {
    let next = mention.last;
    let home: CityName | undefined;
    for (let names = 0; names < 12 && next < count && home === undefined; names++) {
      next = afterAge(next);
      let of = next;
      if (word[of] === MARK.comma) of += 1;
      if (of < count && BOTH.has(word[of]!)) home = placeOf(of + 1)?.city;
      else if (names === 1 && mention.value.surnameFrom !== undefined) home = placeOf(next)?.city;
      while (next < count && (word[next] === MARK.comma || BETWEEN_NAMES.has(word[next]!)) && !opensAnew(next))
        next += 1;
      const end = next < count && !opensAnew(next) ? around.personEnd(next) : undefined;
      if (end === undefined) break;
      next = end;
    }
    return home;
  }

  /** Steps over the age behind a name: `, 44`. */
  function afterAge(next: number): number {
    if (word[next] !== MARK.comma || next + 1 >= count || around.isCounted(next + 1)) return next;
    return ageAt(context.document, next + 1)?.last ?? next;
  }

  /** `of the Criminal Division`, `for the District of Idaho`: the body, and the token after it. */
  function bodyFrom(token: number): { readonly name: string; readonly last: number } | undefined {
    if (token >= count || !BODY_OF.has(word[token]!)) return undefined;
    let start = token + 1;
    if (start < count && ARTICLE.has(word[start]!)) start += 1;
    let body = start < count ? (around.agencyFrom(start) ?? around.otherFrom(start)) : undefined;
    // `the Justice Department's Tax Division`, `the FBI's Miami Field Office`: the unit is what counts.
    while (body !== undefined && body.last + 1 < count) {
      const possessive = (flags[body.last]! & TOKEN_POSSESSIVE) !== 0;
      // Without a mark between the two the possessive has lost its apostrophe: `the Justice Departments Tax Division`.
      const unit = around.agencyFrom(possessive ? body.last + 1 : body.last);
      if (unit === undefined) break;
      body = unit;
    }
    return body;
  }

  /** `of Toledo`; `in Toledo` only behind words of living there: `Judge Venn in Toledo` says where the court is. */
  function placeOf(token: number, words = OF): { readonly city: CityName; readonly last: number } | undefined {
    if (token >= count || !words.has(word[token]!) || gap[token] === GAP_NONE) return undefined;
    return cityFrom(token + 1);
  }

  /** The city at a token, and the token after it and its state. */
  function cityFrom(token: number): { readonly city: CityName; readonly last: number } | undefined {
    const city = token < count ? places.cityAt(token) : undefined;
    if (city === undefined) return undefined;
    let last = token + 1;
    while (last < count && places.cityAt(last) === city) last += 1;
    if (last + 1 < count && word[last] === MARK.comma) {
      const state = around.otherFrom(last + 1);
      if (state !== undefined) last = state.last;
    }
    return { city: { name: city.name, state: city.state, country: city.country }, last };
  }

  /** `a resident of Toledo`, `a Toledo resident`, `who lives in Toledo`. */
  function residentOf(token: number): { readonly city: CityName; readonly last: number } | undefined {
    let at = token;
    while (at < count && at < token + 2 && (ARTICLE.has(word[at]!) || LIVES.has(word[at]!) || word[at] === WHO))
      at += 1;
    if (at < count && RESIDENT.has(word[at]!)) return placeOf(at + 1, OF_OR_IN);
    const city = cityFrom(at);
    if (city !== undefined && city.last < count && RESIDENT.has(word[city.last]!))
      return { ...city, last: city.last + 1 };
    return at > token ? placeOf(at, OF_OR_IN) : undefined;
  }

  /** `Assistant Attorney General for National Security`, `a former employee of the FBI`. */
  function titleAfter(token: number): { readonly roles: readonly Role[]; readonly last: number } | undefined {
    let start = CLAUSE.has(word[token]!) ? behindVerb(token) : word[token] === AS ? token + 1 : token;
    if (start < count && ARTICLE.has(word[start]!)) start += 1;
    for (let at = start; at < count && at < start + 7 && !opensAnew(at); at++) {
      const body = around.agencyFrom(at);
      if (body !== undefined) {
        // `an FBI agent`, `the FBI's director`: the title begins behind the body.
        const next = body.last < count && (flags[body.last]! & TOKEN_POSSESSIVE) !== 0 ? body.last + 1 : body.last;
        const role = titleFrom(next, next, body.name);
        if (role !== undefined || start === at) return role;
        return undefined;
      }
      if ((flags[at]! & TOKEN_WORD) === 0 && word[at] !== MARK.hyphen) return undefined;
      if (NO_TITLE.has(word[at]!) || around.startsPerson(at)) return undefined;
      const title = titleAt(tokens, context.document.hits, at);
      // Of `Special Agent in Charge Jane Roe` no part is the title of the name before.
      if (title !== undefined && title.last < count && around.startsPerson(title.last)) return undefined;
      const role = titleFrom(start, at, null);
      if (role !== undefined) return role;
      if (LOWER_INSIDE.has(word[at]!)) return undefined;
    }
    return undefined;
  }

  /** `who then served as a lieutenant`, `while working as a guard`, `who was a manager`: where the title begins. */
  function behindVerb(token: number): number {
    for (let at = token + 1; at < count && at < token + 6 && !opensAnew(at); at++) {
      if ((flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) break;
      if (word[at] === AS || (BE.has(word[at]!) && at + 1 < count && ARTICLE.has(word[at + 1]!))) return at + 1;
    }
    return token;
  }

  function titleFrom(
    start: number,
    at: number,
    organization: string | null,
  ): { readonly roles: readonly Role[]; readonly last: number } | undefined {
    const title = at < count ? titleAt(tokens, context.document.hits, at) : undefined;
    if (title === undefined) return undefined;
    if (title.kind === 'relation' || title.kind === 'honorific') return { roles: [], last: title.last };
    // A name follows: the title belongs to the next person of the list.
    if (title.last < count && around.startsPerson(title.last)) return undefined;
    let { last } = title;
    if (last + 1 < count && word[last] === AND) {
      const second = titleAt(tokens, context.document.hits, last + 1);
      if (second !== undefined && second.kind === title.kind) last = second.last;
    }
    const body = bodyFrom(last);
    const lower = (flags[last - 1]! & TOKEN_CAPITAL) === 0;
    if (body !== undefined && !(lower && around.endsPlace(body.last))) {
      return {
        roles: [{ title: plainText(tokens, start, last), organization: organization ?? body.name }],
        last: body.last,
      };
    }
    // Chief of Staff, Assistant Secretary for Fair Housing: what follows in capitals belongs to the title.
    if (last < count && BODY_OF.has(word[last]!)) {
      let end = last;
      for (let next = last + 1; next < count && next < last + 10 && !opensAnew(next); next++) {
        if (around.startsPerson(next)) break;
        if ((flags[next]! & TOKEN_CAPITAL) !== 0) end = next + 1;
        else if (!LOWER_INSIDE.has(word[next]!)) break;
      }
      while (end > last + 1 && LOWER_INSIDE.has(word[end - 1]!)) end -= 1;
      if (end > last + 1) {
        // `the president of Acme`: an employer, where the title is no name of a post.
        if (lower) {
          const from = ARTICLE.has(word[last + 1]!) ? last + 2 : last + 1;
          const employer = organization ?? plainText(tokens, from, end);
          return { roles: [{ title: plainText(tokens, start, last), organization: employer }], last: end };
        }
        if (TITLE_OF.has(word[last]!))
          return { roles: [{ title: plainText(tokens, start, end), organization }], last: end };
      }
    }
    return { roles: [{ title: plainText(tokens, start, last), organization }], last };
  }

  /** A name at the end of its line, its title alone on the next one: a signature or a contact. */
  function titleOnNextLine(): Role[] {
    const { last } = mention;
    if (last >= count || (flags[last]! & TOKEN_BLOCK) === 0) return [];
    const title = titleFrom(last, last, null);
    if (title === undefined || (flags[last]! & TOKEN_CAPITAL) === 0) return [];
    return title.last >= count || (flags[title.last]! & TOKEN_BLOCK) !== 0 || word[title.last] === MARK.comma
      ? [...title.roles]
      : [];
  }
}
