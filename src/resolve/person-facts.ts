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
  /** Agency whose mention ends before a token. */
  readonly agencyBefore: (token: number) => { readonly name: string; readonly first: number } | undefined;
  /** Name and end of an organisation, court or place that starts at a token. */
  readonly otherFrom: (token: number) => { readonly name: string; readonly last: number } | undefined;
  /** True when a person's name starts at a token. */
  readonly startsPerson: (token: number) => boolean;
}

const ARTICLE = wordSet('a an the his her its their');
const OF = wordSet('of from in');
const BODY_OF = wordSet('of for at with in');
const OLD = wordId('old');
const YEAR = wordSet('year years');
const WHO = wordId('who');
const AND = wordId('and');
const RESIDENT = wordSet('resident residents native');
const LIVES = wordSet('lives lived resides residing living formerly');
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
  for (const list of [mentions.organization, mentions.court, mentions.location]) {
    for (const { first, last } of list) others.set(first, { name: plainText(document.tokens, first, last), last });
  }
  const persons = new Set(mentions.person.map(({ first }) => first));
  return {
    agencyFrom: (token) => starts.get(token),
    agencyBefore: (token) => ends.get(token),
    otherFrom: (token) => others.get(token),
    startsPerson: (token) => persons.has(token),
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
    const years = age === undefined ? ageAt(context.document, at) : undefined;
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
    const organization = around.agencyBefore(body + 1)?.name ?? null;
    return { title: plainText(tokens, first, title.last), organization };
  }

  /** `of the Criminal Division`, `for the District of Idaho`: the body, and the token after it. */
  function bodyFrom(token: number): { readonly name: string; readonly last: number } | undefined {
    if (token >= count || !BODY_OF.has(word[token]!)) return undefined;
    let start = token + 1;
    if (start < count && ARTICLE.has(word[start]!)) start += 1;
    let body = start < count ? (around.agencyFrom(start) ?? around.otherFrom(start)) : undefined;
    // `the Justice Department's Tax Division`, `the FBI's Miami Field Office`: the unit is what counts.
    while (body !== undefined && body.last + 1 < count && (flags[body.last]! & TOKEN_POSSESSIVE) !== 0) {
      const unit = around.agencyFrom(body.last + 1);
      if (unit === undefined) break;
      body = unit;
    }
    return body;
  }

  function placeOf(token: number): { readonly city: CityName; readonly last: number } | undefined {
    if (token >= count || !OF.has(word[token]!) || gap[token] === GAP_NONE) return undefined;
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
    if (at < count && RESIDENT.has(word[at]!)) return placeOf(at + 1);
    const city = cityFrom(at);
    if (city !== undefined && city.last < count && RESIDENT.has(word[city.last]!))
      return { ...city, last: city.last + 1 };
    return at > token ? placeOf(at) : undefined;
  }

  /** `Assistant Attorney General for National Security`, `a former employee of the FBI`. */
  function titleAfter(token: number): { readonly roles: readonly Role[]; readonly last: number } | undefined {
    let start = token;
    if (ARTICLE.has(word[start]!)) start += 1;
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
      const role = titleFrom(start, at, null);
      if (role !== undefined) return role;
      if (LOWER_INSIDE.has(word[at]!)) return undefined;
    }
    return undefined;
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
    if (body !== undefined) {
      return {
        roles: [{ title: plainText(tokens, start, last), organization: organization ?? body.name }],
        last: body.last,
      };
    }
    // Chief of Staff, Assistant Secretary for Fair Housing: what follows in capitals belongs to the title.
    if (last < count && BODY_OF.has(word[last]!)) {
      let end = last;
      for (let next = last + 1; next < count && next < last + 10 && !opensAnew(next); next++) {
        if ((flags[next]! & TOKEN_CAPITAL) !== 0) end = next + 1;
        else if (!LOWER_INSIDE.has(word[next]!)) break;
      }
      if (end > last + 1) return { roles: [{ title: plainText(tokens, start, end), organization }], last: end };
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
