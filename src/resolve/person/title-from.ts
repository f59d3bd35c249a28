import { titleAt, type TitleSpan } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  plainText,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_POSSESSIVE,
  TOKEN_UPPER,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { bodyBehindComma, bodyFrom } from './body.ts';
import { behindCommaField } from './comma-field.ts';
import { cityFrom } from './home.ts';
import type { Surroundings } from './surroundings.ts';
import { isPartnerOf } from './partner.ts';
import { whomServed } from './served.ts';
import { capitalsFrom, goesOnAsField, lowerField, NO_FIELD, opensBody } from './title-field.ts';
import {
  ARTICLE,
  FIRM_HEAD,
  FORMER,
  isPortfolio,
  LOWER_INSIDE,
  NAMED_BODY_OF,
  NO_TITLE,
  type FoundRoles,
} from './title-words.ts';

const BODY_OF = wordSet('of for at with in');
const AND = wordId('and');
const FOR = wordId('for');
const HEAD = wordId('head');
const PRESIDENT = wordSet('president provost chancellor');
const OF_WORD = wordId('of');
const THE = wordId('the');
const A = wordSet('a an');
const YEAR = wordSet('year month');
const OF = wordSet('of for');
/** Who is sent to a country. */
const SENT = wordSet('representative envoy ambassador');
const SENT_TO = wordSet('in to for');
/** Fields of posts that are called by their letters. */
const FIELD_LETTERS = wordSet('stem dei esg csr erp crm seo ict gis cad uas r&d');
const INSIDE_NAME = wordSet('of and for the');

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
  if (title.kind === 'honorific' || (title.kind === 'relation' && !isPartnerOf(around, title.last)))
    return { roles: [], last: title.last };
  // A name follows: the title belongs to the next person of the list, or to a longer name (Criminal Justice Center).
  if (title.last < count && around.personEnd(title.last) !== undefined && !around.opensAnew(title.last))
    return undefined;
  if (!around.opensAnew(title.last) && isInLongerName()) return undefined;
  let { last } = title;
  // Chief Investigator
  const longer = lastCapital(last) ? titleAt(tokens, document.hits, last) : undefined;
  if (longer !== undefined && longer.kind !== 'honorific' && longer.kind !== 'relation') ({ last } = longer);
  // owner/operator
  if (word[last] === MARK.slash && tokens.gap[last] === GAP_NONE && last + 1 < count) {
    const second = titleAt(tokens, document.hits, last + 1);
    if (second !== undefined && second.kind !== 'relation') ({ last } = second);
  }
  // head trader
  if (word[last - 1] === HEAD && last < count && isLower(last) && !BODY_OF.has(word[last]!) && word[last] !== AND)
    last += 1;
  const joint = last < count && OF.has(word[last]!) ? last + 1 : last; // a co-owner of and physician at
  if (joint + 1 < count && word[joint] === AND) {
    const next = ARTICLE.has(word[joint + 1]!) ? joint + 2 : joint + 1;
    // `president and an owner of Acme`; not `the director, and a clerk`
    if (
      organization === null &&
      next > joint + 1 &&
      titleAt(tokens, document.hits, next) !== undefined &&
      around.nextPerson(next) > next + 1
    ) {
      const behind = titleFrom(around, next, titleAt(tokens, document.hits, next), null);
      const [role] = behind?.roles ?? [];
      if (behind !== undefined && role !== undefined) {
        const shared = CANDIDATE.test(role.title) ? null : role.organization;
        return {
          roles: [{ title: plainText(tokens, start, last), organization: shared }, ...behind.roles],
          last: behind.last,
        };
      }
    }
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
      // vice president and head of sales: two posts
      const own =
        word[second.last] === OF_WORD && isLower(second.last + 1)
          ? titleFrom(around, next, second, organization)
          : undefined;
      const [post] = own?.roles ?? [];
      if (own !== undefined && post !== undefined && own.last > second.last + 1) {
        const before = { title: plainText(tokens, start, last), organization: post.organization };
        return { roles: [before, ...own.roles], last: own.last };
      }
      // `the director, Jane Roe, and Sergeant John Poe`
      if (around.personEnd(second.last) === undefined) last = second.last;
    }
  }
  // Teacher of the Year
  if (word[last] === OF_WORD && word[last + 1] === THE && YEAR.has(word[last + 2]!)) last += 3;
  const lower = (flags[last - 1]! & TOKEN_CAPITAL) === 0;
  const body = bodyFrom(around, last);
  // `…, U.S. Attorney for the District of Idaho Jane Roe and …`: of the next person
  const bearer = body !== undefined && around.personEnd(body.last) !== undefined && !around.opensAnew(body.last);
  // `Acme Inc. Venn said`: its full stop ends the sentence as well
  if (bearer && (flags[body.last - 1]! & TOKEN_DOT) === 0) return undefined;
  // Special Representative for Syria, Special Envoy for the Coalition: where somebody is sent belongs to the title
  if (body !== undefined && SENT.has(word[last - 1]!) && !lower) return one(start, body.last, organization, body.last);
  // Secretary of Health and Human Services: the post is named after what it is over
  if (
    body !== undefined &&
    !lower &&
    OF.has(word[last]!) &&
    opensBody(around, last + 1) &&
    isPortfolio(tokens, last, body.last)
  )
    return one(start, body.last, organization, body.last);
  if (body !== undefined && !(around.endsPlace(body.last) && (lower || goesOn(body.last)))) {
    return one(start, last, organization ?? body.name, body.last);
  }
  // a consultant to Acme Inc., undersecretary to the prime minister
  const served = body === undefined && organization === null ? whomServed(around, last) : undefined;
  if (served !== undefined) return one(start, served.title ?? last, served.name, served.last);
  // Representative in Chad, Ambassador to France
  if (body === undefined && !lower && SENT.has(word[last - 1]!) && SENT_TO.has(word[last] ?? 0)) {
    const the = ARTICLE.has(word[last + 1]!) ? last + 2 : last + 1;
    const land = around.otherFrom(the)?.last ?? cityFrom(around, the)?.last ?? around.agencyFrom(the)?.last;
    if (land !== undefined) return one(start, land, organization, land);
  }
  const field = lower ? lowerField(around, title, last) : last;
  if (field > last) return behindField(field);
  // Chief of Staff, Assistant Secretary for Fair Housing: what follows in capitals belongs to the title.
  if (last < count && NAMED_BODY_OF.has(word[last]!)) {
    const some = !lower && A.has(word[last + 1]!); // Vice-President for a Clean Transition
    const article = !some && ARTICLE.has(word[last + 1]!);
    const from = article || some ? last + 2 : last + 1;
    // `the president of Acme`, `Director of the Prison Project`: an employer, not the field of a post.
    const head = FIRM_HEAD.has(word[last - 1]!) && !some && !isFieldOfPresident(last);
    const employer = lower || article || isSeat(from) || head || isLetters(from) || !OF.has(word[last]!);
    const end = capitalsFrom(around, from, employer ? INSIDE_NAME : LOWER_INSIDE);
    // `owner of an Indiana company`: no name
    const place = around.endsPlace(end) || around.places.cityAt(end - 1) !== undefined; // a Toledo-area clinic
    const kind =
      lower && place && !around.opensAnew(end) && ((flags[end]! & TOKEN_WORD) !== 0 || word[end] === MARK.hyphen);
    if (!kind && end > from && tokens.end[end - 1]! - tokens.start[from]! > 1) {
      return employer ? one(start, last, organization ?? plainText(tokens, from, end), end) : behindField(end);
    }
  }
  return behindField(last);

  /** `VCE` of `Chief of VCE`: letters that are no field, alone. */
  function isLetters(at: number): boolean {
    const long = tokens.end[at]! - tokens.start[at]! > 2;
    if (!long || (flags[at]! & TOKEN_UPPER) === 0 || (flags[last - 1]! & TOKEN_UPPER) !== 0) return false;
    return !FIELD_LETTERS.has(word[at]!) && (around.opensAnew(at + 1) || (flags[at + 1]! & TOKEN_CAPITAL) === 0);
  }

  /** A place that is not the first word of a field. */
  function isSeat(at: number): boolean {
    if (around.places.cityAt(at) === undefined && around.places.locationAt(at) === undefined) return false;
    return !goesOnAsField(around, cityFrom(around, at)?.last ?? around.otherFrom(at)?.last ?? at + 1);
  }

  /** `Personnel` of `Secretary of the Kentucky Personnel Cabinet`: the place begins a longer name. */
  function goesOn(at: number): boolean {
    if (around.opensAnew(at) || around.personEnd(at) !== undefined) return false;
    return (flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL);
  }

  /** Vice President for Research */
  function isFieldOfPresident(at: number): boolean {
    return PRESIDENT.has(word[at - 1]!) && word[at] === FOR;
  }

  function isInLongerName(): boolean {
    const next = title!.last;
    if ((flags[next]! & flags[next - 1]! & TOKEN_CAPITAL) === 0 || (flags[next]! & TOKEN_WORD) === 0) return false;
    if (around.places.cityAt(next) !== undefined || around.places.locationAt(next) !== undefined) return false; // Captain of the Port Puget Sound
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
    const field = employer === undefined ? behindCommaField(around, end) : end;
    if (field > end) {
      const firm = bodyFrom(around, field) ?? bodyBehindComma(around, field);
      return one(start, field, firm?.name ?? null, firm?.last ?? field);
    }
    return one(start, end, employer?.name ?? null, employer?.last ?? end);
  }
}

/** Who is no part yet of what stands behind. */
const CANDIDATE = /(?:candidate|nominee)$/i;
