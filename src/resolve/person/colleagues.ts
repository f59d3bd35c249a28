import type { PersonMention } from '../../entities/person/value.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { MARK, tokenText } from '../../segment/tokens.ts';
import { bodyFrom } from './body.ts';
import { BEFORE_TITLE, MAX_NAMES, nextName, nextTitled, TITLE_WORDS } from './name-list.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * `Trial Attorneys Jane Venn and John Roe of the Fraud Section`, `Deputy Chief Jane Venn and Trial Attorney John Roe of …`, `Assistant
 * U.S. Attorneys Jane Venn and John Roe, and Special Assistant U.S. Attorney Ada Poe of the District of Idaho`: the body behind the
 * last of those who share a title, or who do the same work under titles of their own.
 */
export function sharedBody(around: Surroundings, mention: PersonMention): string | undefined {
  const { word } = around.tokens;
  const { title } = mention.value;
  const both = bodyOfBoth(around, mention);
  if (both !== undefined) return both;
  const work = title && workOf(around, title.first, title.last);
  let next = mention.last;
  let alone = true; // nobody else has a title of his own
  for (let names = 0; names < MAX_NAMES; names++) {
    const name = nextName(around, next);
    const end = name ?? (work === undefined ? undefined : nextColleague(around, next, work));
    if (end === undefined) break;
    alone &&= name !== undefined;
    next = end;
  }
  if (next === mention.last || around.opensAnew(next)) return undefined;
  const body = bodyFrom(around, word[next] === MARK.comma ? next + 1 : next)?.name;
  // and Special Assistant U.S. Attorney John Roe of the Tax Division: lent by that
  return alone || work === undefined || !/u\.s\.|states/.test(work) || DISTRICT.test(body ?? '') ? body : undefined;
}

/** The body of `Paralegal Jane Roe and Analyst John Venn, both of the Tax Division`, whatever the work of each. */
function bodyOfBoth(around: Surroundings, { last }: PersonMention): string | undefined {
  const { word } = around.tokens;
  let next = last;
  for (let names = 0; names < MAX_NAMES; names++) {
    const end = nextName(around, next) ?? nextTitled(around, next);
    if (end === undefined) break;
    next = end;
  }
  if (next === last || around.opensAnew(next)) return undefined;
  const both = word[next] === MARK.comma ? next + 1 : next;
  return BOTH.has(word[both]!) ? bodyFrom(around, both)?.name : undefined;
}
const BOTH = wordSet('both all each');

const DISTRICT = /\bDistrict\b|\bAttorney[’']?s[’']? Office/;

const LAWYER = wordSet('attorney attorneys counsel chief chiefs');
/** What makes one of these somebody of another office: `Assistant U.S. Attorney`, `Police Chief`. */
const ELSEWHERE = wordSet('u.s. us united states police fire district county city state general prosecuting of');

/** Who works beside others of that name, whatever the grade. */
const WORKER = /^(?:agent|officer|inspector|prosecutor|trooper|deputy|paralegal|analyst|auditor|accountant|examiner)$/;
/** Who works beside others of these, whatever the rank. */
const POLICE = /^(?:detective|investigator|sergeant|lieutenant|sgt|lt|det)$/;
/** Whose assistants work beside each other: `Assistant District Attorney`. */
const OFFICE =
  /^(?:u\.s\.|us|states|district|county|state|prosecuting|city) attorney$|^attorney general$|^public defender$/;
const UNDER = wordSet('assistant deputy special');

/** What somebody with a title does, the same for those of one office: `u.s. attorney` of `Special Assistant U.S. Attorneys`; undefined for heads. */
function workOf({ tokens }: Surroundings, first: number, last: number): string | undefined {
  const { word } = tokens;
  const own = tokenText(tokens, last - 1)
    .toLowerCase()
    .replace(/s?\.?$/, '');
  if (WORKER.test(own)) return own;
  if (POLICE.test(own)) return 'police';
  let under = false;
  let elsewhere = false;
  for (let at = first; at < last; at++) {
    under ||= UNDER.has(word[at]!);
    elsewhere ||= ELSEWHERE.has(word[at]!);
  }
  if (last - first >= 2 && LAWYER.has(word[last - 1]!) && !elsewhere) return 'section';
  if (last - first < 3) return undefined;
  const office = `${tokenText(tokens, last - 2)} ${own}`.toLowerCase().replace('attorneys ', 'attorney ');
  // a deputy of the attorney general is not over the same as an assistant
  const whose = own === 'general' ? `${tokenText(tokens, last - 3)} ${office}` : office;
  return under && OFFICE.test(office) ? whose : undefined;
}

/** Token after `and Trial Attorney John Roe`, where those do the same work. */
function nextColleague(around: Surroundings, from: number, work: string): number | undefined {
  const { tokens, document } = around;
  for (let at = from; at < from + TITLE_WORDS && !around.opensAnew(at); at++) {
    const title = at === from ? undefined : titleAt(tokens, document.hits, at);
    if (title !== undefined) return workOf(around, at, title.last) === work ? around.personEnd(title.last) : undefined;
    if (tokens.word[at] !== MARK.comma && !BEFORE_TITLE.has(tokens.word[at]!)) return undefined;
  }
  return undefined;
}
