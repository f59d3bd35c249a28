import type { PersonMention } from '../../entities/person/value.ts';
import { honorificsUpTo, titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { afterPostNominals } from '../../segment/post-nominal.ts';
import {
  GAP_NONE,
  MARK,
  plainText,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { afterShortForm, bodyFrom, type FoundBody } from './body.ts';
import { cityFrom } from './home.ts';
import { ledBody } from './led-body.ts';
import { isPluralTitle } from './role-title.ts';
import type { Surroundings } from './surroundings.ts';
import { behindPlace, isJob, titleStartOf } from './title-start.ts';
import { ARTICLE, FIRM_HEAD } from './title-words.ts';

const FORMER = wordSet('former then acting retired');
const AND = wordId('and');
const OF = wordId('of');
const BE = wordSet('is was');
const THE = wordSet('the');
const FOR = wordSet('for');
const INSIDE = wordSet('and the of for');
/** Before where a body is. */
const WHERE = wordSet('in for');
const BRACKETS = wordSet('( )');
const WHOSE = wordSet('for of from in at to');
const CITY_OF = wordSet('city town county village state');
const THEN = wordId('then');
const POST_WORDS = 6;
/** Who is at the wheel of something: `the driver of the second car`. */
const DRIVES = wordSet('driver drivers rider pilot operator captain skipper owner motorist motorcyclist');
const VEHICLE_WORDS = 7;
/** What opens a sentence before a title: `Added President of APA, Jane Roe.` */
const SPEECH = wordSet('as added said says explained noted according meet introducing');
const SUBJECT_WORDS = 11;
/** How many words a title with capitals may have before the listed one: `The Ontario Independent Police Review Director`. */
const START_WORDS = 8;
/** How many words a title and its body may have: `U.S. Attorney for the Northern District of New York`. */
const BEFORE_COMMA = 16;

/** `The county’s health officer, Dr. Jane Roe,`; `Its chief executive, Jane Roe,`: a title that a comma parts from the name. */
export function titleBeforeComma(around: Surroundings, mention: PersonMention): Role | undefined {
  const role = roleBeforeComma(around, mention);
  // thanked the investigators, Detective Jane Roe of the Toledo police, and
  const ofAll = role !== undefined && around.tokens.word[mention.last] === OF && isPluralTitle(role.title);
  return ofAll ? undefined : role;
}

function roleBeforeComma(around: Surroundings, mention: PersonMention): Role | undefined {
  const { tokens, document } = around;
  const { word, flags, count } = tokens;
  const behind = isRankOnly(around, mention) ? mention.value.title!.first : mention.first;
  const comma = honorificsUpTo(tokens, document.hits, behind) - 1; // Dr. between comma and name
  if (comma < 2 || word[comma] !== MARK.comma || around.opensAnew(comma + 1)) return undefined;
  const last = afterPostNominals(tokens, mention.last);
  const closed =
    last >= count ||
    around.opensAnew(last) ||
    word[last] === MARK.comma ||
    word[last] === MARK.stop ||
    word[last] === MARK.semicolon ||
    word[last] === MARK.openBracket ||
    word[last] === AND ||
    word[last] === OF;
  const apart = closed ? postBehindBody() : undefined;
  if (apart !== undefined) return apart;
  for (let first = comma - 1; first >= 0 && first > comma - BEFORE_COMMA; first--) {
    if ((flags[first]! & TOKEN_WORD) === 0 && !BRACKETS.has(word[first]!)) return undefined;
    const title = titleAt(tokens, document.hits, first);
    if (title !== undefined && title.kind !== 'honorific' && title.kind !== 'relation') {
      const body = reachingBody(title.last, comma);
      const of = body?.last === comma ? body : (namedBefore(title.last, comma) ?? body);
      const field = of === undefined && (isField(title.last, comma) || isPortfolioBefore(title.last, comma));
      const end = field ? comma : title.last;
      const whose = end < comma && of?.last !== comma && closed && isWhose(title.last, comma);
      if (end === comma || of?.last === comma || whose) {
        // `Deputy District Attorney, Jane Roe represented …`
        if (!closed) {
          if (!opensSentence(first)) continue;
          return { title: plainText(tokens, first, end), organization: of?.name ?? null };
        }
        const employer = around.bodyBefore(first); // the National Park Service ranger
        const start = employer === undefined ? startOf(first) : first;
        if (start < 0) {
          const open = headOf(first); // California State Senator, Jane Roe
          const isPost = opensSentence(open) || isOpener(open - 1) || ((field || of !== undefined) && isAlone(open));
          if (isPost) {
            const { first: from, owner } = titleStartOf(around, open, end);
            return { title: plainText(tokens, from, end), organization: of?.name ?? owner };
          }
          continue; // the City Manager
        }
        const owner =
          employer ?? ((flags[start - 1]! & TOKEN_POSSESSIVE) === 0 ? undefined : around.bodyBefore(start - 1));
        const begin = titleStartOf(around, start, end);
        const from = isJob(around, end) ? behindPlace(around, begin.first, end) : begin.first;
        const post = plainText(tokens, from, end);
        // a former Toledo City Council member
        const time = employer === undefined ? -1 : employer.first - 1;
        const title = time >= 0 && FORMER.has(word[time]!) ? `${plainText(tokens, time, time + 1)} ${post}` : post;
        return { title, organization: of?.name ?? owner?.name ?? begin.owner ?? ledBody(around, from) ?? null };
      }
    }
    if (around.opensAnew(first)) return undefined;
  }
  return undefined;

  /** `The Secretary, Ministry of Power, Ms. Jane Roe,`: a post and its body, each before a comma. */
  function postBehindBody(): Role | undefined {
    const body = around.bodyBefore(comma);
    const end = body === undefined ? 0 : body.first - 1;
    if (body === undefined || end < 1 || word[end] !== MARK.comma) return undefined;
    for (let at = end - 1; at >= 0 && at > end - POST_WORDS; at--) {
      if ((flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL)) return undefined;
      const title = titleAt(tokens, document.hits, at);
      if (title?.last === end && title.kind === 'office') {
        const start = headOf(at);
        // `Jane Roe, Director, Ministry of Power, John Poe`: the post of the name before
        // Office of Inspector General, Northeast Area
        const inside = word[start - 1] === MARK.comma || word[start - 1] === OF;
        const own = !inside && around.personStart(start) === undefined;
        return own ? { title: plainText(tokens, start, end), organization: body.name } : undefined;
      }
      if (around.opensAnew(at)) return undefined;
    }
    return undefined;
  }

  /** A body and its short form, and where it is: `of the Office of Priority Crime (OPC) in Natal`. */
  function reachingBody(from: number, to: number): FoundBody | undefined {
    const body = bodyFrom(around, from);
    if (body === undefined || body.last >= to) return body;
    const short = afterShortForm(around, body.last);
    if (short === to) return { name: body.name, last: to };
    if (!WHERE.has(word[short]!)) return body;
    const place = cityFrom(around, short + 1)?.last ?? around.otherFrom(short + 1)?.last;
    return place === to ? { name: body.name, last: to } : body;
  }

  /** `for Norman Roe`, `from Toledo`, `for the city of Toledo`: for whom or where somebody works. */
  function isWhose(from: number, to: number): boolean {
    if (!WHOSE.has(word[from]!)) return false;
    let at = from + 1;
    if (DRIVES.has(word[from - 1]!) && ARTICLE.has(word[at]!) && to - at < VEHICLE_WORDS) return isPlain(at, to);
    while (at < to && (ARTICLE.has(word[at]!) || CITY_OF.has(word[at]!) || word[at] === OF)) at += 1;
    const last = around.personEnd(at) ?? cityFrom(around, at)?.last ?? around.otherFrom(at)?.last;
    return last === to;
  }

  /** True when nothing but words stands between two tokens, and no name. */
  function isPlain(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if ((flags[at]! & TOKEN_WORD) === 0 || around.personEnd(at) !== undefined) return false;
    return true;
  }

  /** An article or a verb that `headOf` has left out. */
  function isOpener(before: number): boolean {
    if (before < 0) return false;
    return ARTICLE.has(word[before]!) ? !isApposition(before) : SPEECH.has(word[before]!);
  }

  /** `of facilities operations`: the field of a post, in lower case. */
  function isField(from: number, to: number): boolean {
    if (word[from] !== OF || to - from < 2 || to - from > 5) return false;
    for (let at = from; at < to; at++) {
      if ((flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD || ARTICLE.has(word[at]!)) return false;
    }
    return true;
  }

  /** `of the Lombardy region`: what somebody is at the head of, up to the comma. */
  function namedBefore(from: number, to: number): FoundBody | undefined {
    if (word[from] !== OF || !THE.has(word[from + 1]!) || to - from < 3 || to - from > 8) return undefined;
    if (!FIRM_HEAD.has(word[from - 1]!) || (flags[from + 2]! & TOKEN_CAPITAL) === 0) return undefined;
    for (let at = from + 2; at < to; at++) if ((flags[at]! & TOKEN_WORD) === 0) return undefined;
    return { name: plainText(tokens, from + 2, to), last: to };
  }

  /** `of Home Affairs`, `for Civil Rights`: the field of a post, in capitals. */
  function isPortfolioBefore(from: number, to: number): boolean {
    if (to - from < 2 || to - from > 7 || (word[from] !== OF && !FOR.has(word[from]!))) return false;
    for (let at = from + 1; at < to; at++) {
      const capital = (flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL);
      if (!capital && (at === from + 1 ? !ARTICLE.has(word[at]!) : !INSIDE.has(word[at]!))) return false;
    }
    return (flags[from - 1]! & TOKEN_CAPITAL) !== 0;
  }

  /** Behind a word in lower case that is no article: `with assistance from Assistant U.S. Attorney for …`. */
  function isAlone(title: number): boolean {
    return (
      title > 0 &&
      (flags[title]! & TOKEN_CAPITAL) !== 0 &&
      (flags[title - 1]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD
    );
  }

  /** First of the capitalised words before a title. */
  function headOf(title: number): number {
    let at = title;
    while (
      at > 0 &&
      at > title - 4 &&
      !around.opensAnew(at) &&
      (flags[at - 1]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL)
    )
      at -= 1;
    return at < title && (ARTICLE.has(word[at]!) || SPEECH.has(word[at]!)) ? at + 1 : at;
  }

  function opensSentence(title: number): boolean {
    return around.opensAnew(title) && (flags[title]! & TOKEN_CAPITAL) !== 0;
  }

  /** First token of the title with its adjectives, behind an article or possessive; -1 where it says more of a name before. */
  function startOf(title: number): number {
    for (let at = title; at > 0 && at > title - START_WORDS; at--) {
      const before = at - 1;
      if (word[at] === THEN && word[at + 1] === MARK.hyphen) return at; // Acme then-director
      if (word[before] === MARK.hyphen && tokens.gap[at] === GAP_NONE) continue; // its then-director
      if (word[before] === OF && (flags[title]! & TOKEN_CAPITAL) === 0) return -1; // the deaths of workers
      if (at < title - 3 && (flags[at]! & TOKEN_CAPITAL) === 0) return -1;
      if (FORMER.has(word[at]!) && word[before] === AND) return at; // and former director of operations, Jane Roe
      if (ARTICLE.has(word[before]!) || (flags[before]! & TOKEN_POSSESSIVE) !== 0) {
        return isApposition(before) ? -1 : at;
      }
      if ((flags[before]! & TOKEN_WORD) === 0 || around.opensAnew(at)) return -1;
      if ((flags[before]! & TOKEN_CAPITAL) !== 0 && (flags[title]! & TOKEN_CAPITAL) === 0) {
        // a Toledo nurse
        const place = placeBefore(at);
        return place < at && ARTICLE.has(word[place - 1]!) && !isApposition(place - 1) ? at : -1;
      }
    }
    return -1;
  }
  /** First token of the city or state that ends before a token. */
  function placeBefore(end: number): number {
    let first = end;
    while (first > 0 && (around.places.cityAt(first - 1) ?? around.places.locationAt(first - 1)) !== undefined)
      first -= 1;
    return first;
  }

  /** `Jane Roe, the director, John Poe, a clerk`; `Jane Roe, 34, the owner, John Poe`. */
  function isApposition(article: number): boolean {
    if (article > 0 && word[article - 1] === AND) return false; // Jane Roe, and the director, John Poe
    let at = article;
    while (at > 0 && at > article - 2 && !around.opensAnew(at) && word[at - 1] !== MARK.comma) at -= 1;
    if (at < 2 || around.opensAnew(at) || word[at - 1] !== MARK.comma) return false;
    return around.personStart(at - 1) !== undefined || (flags[at - 2]! & TOKEN_NUMBER) !== 0;
  }
}

/** True when nothing but a rank stands before a name: `The Minister of Police, Gen. Jane Roe,`. */
export function isRankOnly({ tokens, document }: Surroundings, mention: PersonMention): boolean {
  const { title } = mention.value;
  if (title === undefined) return false;
  const listed = titleAt(tokens, document.hits, title.first);
  return listed?.kind === 'rank' && listed.last === title.last;
}

/** `The staff attorney on this matter was Jane Roe`: a title that a verb parts from the name. */
export function titleBeforeVerb(around: Surroundings, mention: PersonMention): Role | undefined {
  const { tokens, document } = around;
  const { word, flags } = tokens;
  const first = mention.value.title?.first ?? mention.first; // The chair is Senator Jane Roe
  if (first < 3 || !BE.has(word[first - 1]!) || around.opensAnew(first)) return undefined;
  let article = first - 2;
  while (article > 0 && article > first - SUBJECT_WORDS && !around.opensAnew(article)) article -= 1;
  if (!THE.has(word[article]!) || !around.opensAnew(article)) return undefined;
  for (let at = article + 1; at < first - 1 && at < article + 4; at++) {
    if ((flags[at]! & TOKEN_WORD) === 0) return undefined;
    const title = titleAt(tokens, document.hits, at);
    if (title === undefined) continue;
    if (title.kind === 'honorific' || title.kind === 'relation') return undefined;
    const of = bodyFrom(around, title.last);
    return { title: plainText(tokens, article + 1, title.last), organization: of?.name ?? null };
  }
  return undefined;
}
