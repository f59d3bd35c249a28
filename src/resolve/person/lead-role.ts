import type { PersonMention } from '../../entities/person/value.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import {
  plainText,
  TOKEN_BROKEN,
  TOKEN_CAPITAL,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
  tokenText,
} from '../../segment/tokens.ts';
import { titleCase } from '../agency-names.ts';
import type { ResolveContext } from '../context.ts';
import { bodyFrom } from './body.ts';
import { isAboveStory, whoIsMeant } from './lead-who.ts';
import type { Surroundings } from './surroundings.ts';
import { titleAfter } from './title-after.ts';
import { isPluralTitle } from './role-title.ts';

/** What is done to the one whom a headline is about. */
const VERB = wordSet(`
  sentenced pleads pled pleaded charged convicted indicted arrested admits agrees found gets receives ordered faces accused
  arraigned barred extradited enters held settles sued banned enjoined suspended resigns surrenders
`);
const QUALIFIER = wordSet('former ex retired ex-');
const INSIDE = wordSet('of and for the at in');
const HEAD_SENTENCES = 20;
const HEADLINE_WORDS = 16;

/** How far behind a title in lower case what happened to its bearer may stand. */
const PREDICATE = 40;
/** What a sentence about the one whom a release is about goes on with. */
const HAPPENED = wordSet('was is has had pleaded pled faces admitted agreed received appeared surrendered will');
const ARTICLE = wordSet('a an the');
const AND = wordId('and');
const OTHERS = wordSet(
  'his her their two three four five six others participants associates wife husband son daughter',
);
/** What the last word of a headline’s body is when it says of what kind it is. */
const KIND = wordSet(`
  company companies provider providers center centers agency agencies clinic clinics facility facilities firm firms business
  businesses store stores restaurant restaurants website websites hospital hospitals supplier office homes pharmacy dispensary
`);

/**
 * The role that a release tells before the name: `A registered nurse pleaded guilty today. Jane Venn, 59, admitted …`, or
 * the headline alone.
 */
export function leadRole(context: ResolveContext, around: Surroundings): LeadRole | undefined {
  const told = roleOfLead(context, around);
  if (told !== undefined) return { ...told, inSentence: true };
  const shown = roleOfTitle(context, around);
  return shown && { ...shown, inSentence: false };
}

/** A role told before the name. */
export interface LeadRole {
  readonly mention: PersonMention;
  readonly role: Role;
  /** False where only the headline says it. */
  readonly inSentence: boolean;
}

/** The role of whom the first sentence with an article and a title before its verb is about. */
function roleOfLead(context: ResolveContext, around: Surroundings): Omit<LeadRole, 'inSentence'> | undefined {
  const { tokens, sentences } = context.document;
  const { word } = tokens;
  const named = context.mentions.person.find(
    ({ first, value }) =>
      value.title === undefined && value.name.includes(' ') && !isAboveStory(context.document, first),
  );
  if (named === undefined) return undefined;
  for (let s = 0; s < Math.min(sentences.length, HEAD_SENTENCES); s++) {
    const { first, last } = sentences[s]!;
    if (first > named.first) return undefined;
    const subject = articleOf(tokens, first, last);
    const object = objectOf(tokens, first, last);
    const article = object ?? subject;
    if (article === undefined) continue;
    const found = titleAfter(around, article);
    const [role] = found?.roles ?? [];
    if (found === undefined || role === undefined || isPluralTitle(role.title)) continue;
    if (around.nextPerson(article) < found.last + 1) continue;
    let verb = found.last;
    const end = Math.min(last, found.last + PREDICATE, around.nextPerson(article));
    while (verb < end && !HAPPENED.has(word[verb]!)) verb += 1;
    if (verb >= end && object === undefined) continue;
    if (around.agencyFrom(article + 1)?.last === found.last) continue;
    return bearerOf(context, around, article, role);
  }
  return undefined;
}

/** Those who announce, rather than those whom a release is about. */
const OFFICIAL =
  /(?:^|\s)(?:DA|District Attorney|State Attorney|State[’']s Attorney|Attorney General|U\.S\. Attorney|County Attorney|Judge|judge|Justice|prosecutor|Prosecutor|President|Governor|[Nn]ational)$/;

/** What somebody is accused of, rather than a calling. */
const BAD_DRIVER =
  /\b(?:drunk|drunken|impaired|intoxicated|dui|dwi|reckless|speeding|hit-and-run|wrong-way|unlicensed|second-time|repeat|fleeing|suspected|distracted) (?:[a-z-]+ )?(?:driver|motorist|motorcyclist)$/i;
const ONCE = /^(?:former|retired|ex)\b/i;

/** The person behind a token whom a role is told of; undefined where somebody has it beside the name. */
function bearerOf(
  context: ResolveContext,
  around: Surroundings,
  token: number,
  role: Role,
): Omit<LeadRole, 'inSentence'> | undefined {
  if (BAD_DRIVER.test(role.title)) return undefined;
  const mention = OFFICIAL.test(role.title) && !ONCE.test(role.title) ? undefined : whoIsMeant(context, around, token);
  if (mention === undefined) return undefined;
  const { tokens } = context.document;
  const head = role.title.slice(role.title.lastIndexOf(' ') + 1).toLowerCase();
  for (const { first, value } of context.mentions.person) {
    if (first <= token || value.title === undefined) continue;
    if (first > mention.first) break;
    if (tokenText(tokens, value.title.last - 1).toLowerCase() === head) return undefined;
  }
  return { mention, role };
}

/** The article that a sentence opens with, behind a dateline. */
function articleOf({ word, flags }: TokenTable, first: number, last: number): number | undefined {
  for (let at = first; at < Math.min(last, first + DATELINE); at++) {
    if (ARTICLE.has(word[at]!) && (at > first || (flags[at]! & TOKEN_CAPITAL) !== 0)) return at;
    if ((flags[at]! & (TOKEN_WORD | TOKEN_UPPER)) === TOKEN_WORD && (flags[at]! & TOKEN_CAPITAL) === 0)
      return undefined;
  }
  return undefined;
}
const DATELINE = 9;

/** The article behind what a court did: `A federal jury today convicted a former clerk`. */
function objectOf({ word }: TokenTable, first: number, last: number): number | undefined {
  for (let at = first + 1; at < Math.min(last, first + OBJECT_WORDS); at++) {
    if (!COURT.has(word[at]!)) continue;
    for (let verb = at + 1; verb < Math.min(last, at + OBJECT_WORDS); verb++)
      if (DID.has(word[verb]!)) return A.has(word[verb + 1] ?? 0) ? verb + 1 : undefined;
    return undefined;
  }
  return undefined;
}
const COURT = wordSet('jury court judge');
const DID = wordSet('convicted sentenced indicted');
const A = wordSet('a an');
const OBJECT_WORDS = 20;

/**
 * The role that only the headline tells: `Operator of Laketown Day Care Pleads Guilty` above `Jane Venn, 64, pleaded
 * guilty today`. It is that of the first person behind it, named without a title as the subject of a sentence.
 */
function roleOfTitle(context: ResolveContext, around: Surroundings): Omit<LeadRole, 'inSentence'> | undefined {
  const { document, release } = context;
  if (release.title === null) return undefined;
  const { tokens, sentences } = document;
  const { word, flags } = tokens;
  const start = release.title.slice(0, 12);
  const initial = start.charCodeAt(0);
  for (let s = 0; s < Math.min(sentences.length, HEAD_SENTENCES); s++) {
    const { first, last } = sentences[s]!;
    // Only the first letter is compared for most sentences; of a word that is printed otherwise it may be another one.
    const isPlain = first < last && (flags[first]! & TOKEN_BROKEN) === 0;
    if (isPlain && tokens.text.charCodeAt(tokens.start[first]!) !== initial) continue;
    if (!plainText(tokens, first, Math.min(last, first + 8)).startsWith(start)) continue;
    const role = roleOfHeadline(first, Math.min(last, first + HEADLINE_WORDS));
    if (role === undefined) continue;
    return bearerOf(context, around, last - 1, role);
  }
  return undefined;

  /** The title at the head of a headline, up to its verb; undefined where a person is named, or several are meant. */
  function roleOfHeadline(first: number, last: number): Role | undefined {
    let verb = first;
    while (verb < last && !VERB.has(word[verb]!)) {
      if (around.personEnd(verb) !== undefined) return undefined;
      if ((flags[verb]! & TOKEN_WORD) === 0 && word[verb] !== undefined && !isHyphen(verb)) return undefined;
      verb += 1;
    }
    if (verb >= last) return undefined;
    for (let at = first; at < verb; at++) {
      const title = titleAt(tokens, document.hits, at);
      if (title === undefined || title.kind === 'honorific' || title.kind === 'relation') continue;
      if ((flags[at]! & TOKEN_CAPITAL) === 0 || isPluralTitle(plainText(tokens, at, title.last))) return undefined;
      const from = at > first && QUALIFIER.has(word[first]!) ? first : at;
      const own = plainText(tokens, at, title.last);
      const printed = asSaid(from < at ? `${plainText(tokens, from, from + 1)} ${own}` : own);
      if (title.last === verb) return { title: printed, organization: null };
      if (!INSIDE.has(word[title.last]!)) continue;
      const body = bodyFrom(around, title.last);
      if (body?.last === verb) return { title: printed, organization: around.endsPlace(verb) ? null : body.name };
      if (isOfSeveral(title.last, verb)) return undefined;
      const named = title.last + 1;
      const isKind = (flags[named]! & TOKEN_UPPER) !== 0 || KIND.has(word[verb - 1]!);
      return { title: printed, organization: isKind ? null : plainText(tokens, named, verb) };
    }
    return undefined;
  }

  /** `Owner and Manager of …`, `Physician and His Employee`, `Owner of a Call Center and Participants in It`. */
  function isOfSeveral(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (word[at] !== AND) continue;
      const next = titleAt(tokens, document.hits, at + 1);
      if (at === from || next !== undefined || OTHERS.has(word[at + 1] ?? 0)) return true;
    }
    return false;
  }

  function isHyphen(at: number): boolean {
    return tokens.text.charCodeAt(tokens.start[at]!) === 45;
  }
}

/** `BOOKKEEPER` of a headline in capitals as one writes it elsewhere; `CEO` stays. */
function asSaid(title: string): string {
  return /[A-Z]{5}/.test(title) && title === title.toUpperCase() ? titleCase(title) : title;
}
