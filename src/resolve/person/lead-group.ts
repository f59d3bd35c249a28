import { indexFrom } from '../../core/from-token.ts';
import type { PersonMention } from '../../entities/person/value.ts';
import { SMALL } from '../../gazetteer/number-words.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, TOKEN_SENTENCE, TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';
import type { ResolveContext } from '../context.ts';
import { cityFrom, type FoundHome } from './home.ts';
import { isAged } from './lead-who.ts';
import { afterHome } from './name-list.ts';
import { isPluralTitle } from './role-title.ts';
import type { Surroundings } from './surroundings.ts';
import { titleAfter } from './title-after.ts';

const FROM = wordSet('from');
const PEOPLE = wordSet('men women people residents brothers sisters teens teenagers');
/** What is told of a group: `were charged`. */
const VERB = wordSet(`
  were are have had pleaded pled plead face faced admitted admit will appeared sentenced charged indicted arrested convicted jailed
  accused
`);
const COUPLE = wordSet('couple duo pair brothers sisters siblings spouses');
const ONE = wordSet('man woman husband wife father mother son daughter brother sister');
const AND = wordSet('and');
/** Marks inside what a group is called: `five Toledo Boys (TB) members`. */
const INSIDE = wordSet('( ) -');
const ARTICLE = wordSet('a an the');
/** Before a group that is announced, charged or sentenced. */
const SAID = wordSet('that today yesterday announced convicted sentenced indicted charged arrested');
const LARGEST = 12;
/** How many words may stand between the number and the town. */
const GROUP_WORDS = 12;
/** How many sentences behind the group its members may be named. */
const REACH = 6;

/**
 * Those whom a release counts before it names them: `Five gang members from Toledo were sentenced`, `announced that three Toledo
 * men were charged`, `Toledo couple charged`.
 */
export function groupFrom(
  context: ResolveContext,
  around: Surroundings,
  city: number,
): { readonly mentions: readonly PersonMention[]; readonly home: FoundHome } | undefined {
  const { word } = context.document.tokens;
  const home = cityFrom(around, city);
  if (home === undefined) return undefined;
  const noun = word[home.last] === MARK.comma ? home.last + 1 : home.last;
  const from = FROM.has(word[city - 1] ?? 0);
  const pair = from ? undefined : behindPair(around, noun);
  const count = pair === undefined ? countBefore(around, city) : opensCity(around, city) ? 2 : undefined;
  if (count === undefined || (!from && pair === undefined && !PEOPLE.has(word[noun] ?? 0))) return undefined;
  const verb = from ? noun : (pair ?? noun + 1);
  if (!VERB.has(word[verb] ?? 0) || around.opensAnew(verb)) return undefined;
  const found = membersBehind(context, around, verb, count);
  return found.length === 0 ? undefined : { mentions: found, home };
}

/** How many are said to be from a town: `three` before `Toledo`, with nothing but words between. */
function countBefore(around: Surroundings, city: number): number | undefined {
  const { word, flags } = around.tokens;
  for (let at = city - 1; at >= 0 && at >= city - GROUP_WORDS; at--) {
    const count = SMALL.get(word[at]!);
    if (count !== undefined) return count > 1 && count <= LARGEST && opensTold(around.tokens, at) ? count : undefined;
    const plain = (flags[at]! & TOKEN_WORD) !== 0 || INSIDE.has(word[at]!);
    if (!plain || around.opensAnew(at) || around.personStart(at + 1) !== undefined) return undefined;
  }
  return undefined;
}

/** Token behind `couple`, `man and woman`, `father and son`; undefined for others. */
function behindPair({ tokens: { word } }: Surroundings, noun: number): number | undefined {
  if (COUPLE.has(word[noun] ?? 0)) return noun + 1;
  return ONE.has(word[noun] ?? 0) && AND.has(word[noun + 1] ?? 0) && ONE.has(word[noun + 2] ?? 0)
    ? noun + 3
    : undefined;
}

/** `Toledo couple`, `A Toledo couple` at the head of what is told. */
function opensCity({ tokens }: Surroundings, city: number): boolean {
  return opensTold(tokens, city > 0 && ARTICLE.has(tokens.word[city - 1]!) ? city - 1 : city);
}

/** True at the head of a sentence, behind a dateline’s dash or `announced that`. */
function opensTold({ word, flags }: TokenTable, first: number): boolean {
  if ((flags[first]! & TOKEN_SENTENCE) !== 0) return true;
  const before = word[first - 1]!;
  return before === MARK.enDash || before === MARK.emDash || before === MARK.hyphen || SAID.has(before);
}

/** Mentions of up to `count` persons behind a token, each named with an age and without a title. */
function membersBehind(
  { document, mentions }: ResolveContext,
  around: Surroundings,
  verb: number,
  count: number,
): readonly PersonMention[] {
  const found: PersonMention[] = [];
  const names = new Set<string>();
  for (let at = indexFrom(mentions.person, verb); at < mentions.person.length && names.size < count; at++) {
    const mention = mentions.person[at]!;
    if (document.sentenceOf[mention.first]! - document.sentenceOf[verb]! > REACH) break;
    if (mention.value.title !== undefined || !(isAged(around, mention) || isHomed(around, mention))) continue;
    names.add(mention.value.name);
    found.push(mention);
  }
  return found;
}

/** `against Jane Venn of Dayton`: told with a home. */
function isHomed(around: Surroundings, { last, value }: PersonMention): boolean {
  return value.name.includes(' ') && afterHome(around, last) > last;
}

/** What a group that a release counts first has in common: `Two former tellers of Venn Bank pleaded guilty today. Jane Roe, 34, and …`. */
export interface GroupRoles {
  readonly mentions: readonly PersonMention[];
  readonly roles: readonly Role[];
}

/** The roles of the first group of whom just as many are named behind it. */
export function groupRoles(context: ResolveContext, around: Surroundings): GroupRoles | undefined {
  const { document } = context;
  const { sentences, tokens } = document;
  for (let s = 0; s < Math.min(sentences.length, TOP); s++) {
    const { first, last } = sentences[s]!;
    const number = numberOf(tokens, first, last);
    const count = SMALL.get(tokens.word[number]!);
    if (count === undefined || count < 2 || count > LARGEST) continue;
    const told = titleAfter(around, number + 1);
    const roles = told?.roles.filter(({ title }) => isPluralTitle(title)) ?? [];
    if (
      told === undefined ||
      roles.length === 0 ||
      !isTold(tokens, told.last, Math.min(last, around.nextPerson(first)))
    )
      continue;
    const mentions = membersBehind(context, around, told.last, count);
    if (new Set(mentions.map(({ value }) => value.name)).size !== count) continue;
    // two managers of Brooklyn-based clinics
    const seat = around.places.cityAt(told.last - 1) !== undefined;
    return { mentions, roles: seat ? roles.map(({ title }) => ({ title, organization: null })) : roles };
  }
  return undefined;
}

/** True where the group’s verb stands before the sentence ends or a name comes. */
function isTold({ word }: TokenTable, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + PREDICATE; at++) if (VERB.has(word[at]!)) return true;
  return false;
}

/** The token of `three` of `TOLEDO – Three`, `announced that three`; else the first of the sentence. */
function numberOf(tokens: TokenTable, first: number, last: number): number {
  const head = behindDateline(tokens, first, last);
  for (let at = head; at < Math.min(last, head + ANNOUNCED) - 1; at++)
    if (THAT.has(tokens.word[at]!)) return SMALL.has(tokens.word[at + 1]!) ? at + 1 : head;
  return head;
}
const THAT = wordSet('that');
const ANNOUNCED = 16;

/** First token behind the dash of a dateline. */
function behindDateline({ word }: TokenTable, first: number, last: number): number {
  for (let at = first; at < Math.min(last, first + DATELINE); at++)
    if (word[at] === MARK.enDash || word[at] === MARK.emDash) return at + 1;
  return first;
}
const TOP = 12;
const PREDICATE = 30;
const DATELINE = 9;
